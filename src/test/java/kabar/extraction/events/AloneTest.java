package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Event;
import kabar.facts.Party;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deeds of Indonesian news, behind the sentences that an article opens with, that are told by whoever does them. */
class AloneTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Anwar Ibrahim menolak usulan itu. | Anwar Ibrahim REJECT -
                    Anwar Ibrahim membantah telah menerima suap. | Anwar Ibrahim REJECT -
                    Anwar Ibrahim menyerukan gencatan senjata. | Anwar Ibrahim REQUEST -
                    Anwar Ibrahim meminta agar anggaran itu ditinjau ulang. | Anwar Ibrahim REQUEST -
                    Anwar Ibrahim menyambut baik keputusan itu. | Anwar Ibrahim SUPPORT -
                    Anwar Ibrahim sepakat mempercepat perundingan. | Anwar Ibrahim AGREE -
                    Anwar Ibrahim mengancam menutup pelabuhan. | Anwar Ibrahim THREATEN -
                    Anwar Ibrahim mengkritik kebijakan itu. | Anwar Ibrahim ACCUSE -
                    """)
    void tellsAStanceOnAThing(String sentence, String event) {
        assertEquals(event, told(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    KPK menangkap 17 orang di Medan. | Corruption Eradication Commission COERCE orang
                    Polisi telah menahan sedikitnya 40 orang. | polisi COERCE orang
                    KPK menyita uang tunai. | Corruption Eradication Commission COERCE -
                    Israel menewaskan lebih dari 60 orang. | Israel ASSAULT orang
                    Kejaksaan Agung menetapkan tiga orang sebagai tersangka. | Attorney General's Office of Indonesia ACCUSE orang
                    """)
    void tellsWhatIsDoneToPeopleWhomOnlyACountTells(String sentence, String event) {
        assertEquals(event, told(sentence));
    }

    @Test
    void tellsNothingOfWhatMerelyFollows() {
        assertEquals("", told("Langkah Malaysia menolak usulan itu dinilai tepat."));
        assertEquals("", told("Anwar Ibrahim datang untuk menolak usulan itu."));
        assertEquals("", told("Anwar Ibrahim bisa menolak usulan itu."));
        assertEquals("", told("Jika Anwar Ibrahim menolak usulan itu, perundingan berakhir."));
        assertEquals("", told("Siswa harus menangkap gagasan pokok."));
        assertEquals("", told("Anwar Ibrahim mendukung kegiatan seni."));
    }

    @Test
    void answersWhoeverMadeACharge() {
        assertEquals(
                "Slamet Santoso ACCUSE Malaysia; Anwar Ibrahim REJECT Slamet Santoso",
                told("Slamet Santoso menuduh Malaysia mencuri ikan. Tudingan itu dibantah Anwar Ibrahim."));
    }

    @Test
    void tellsWhatPeopleDoByWhomSomebodySpeaks() {
        assertEquals("polisi COERCE orang", told("Seorang pejabat mengatakan polisi telah menangkap 30 orang."));
        assertEquals("Ahmad Muzani SUPPORT -", told("Ahmad Muzani mengatakan partainya menghormati proses hukum."));
    }

    @Test
    void leavesOpenWhoWereCounted() {
        assertEquals(
                "Corruption Eradication Commission COERCE Slamet Santoso; Corruption Eradication Commission COERCE orang",
                told("KPK menangkap Slamet Santoso. Pada Mei lalu KPK menangkap 17 orang."));
    }

    @Test
    void regretsWhatWasDoneToSomebody() {
        assertEquals(
                "Anwar Ibrahim CONCEDE Mahathir Mohamad",
                told("Anwar Ibrahim menyesal telah menghina Mahathir Mohamad."));
    }

    @ParameterizedTest
    @CsvSource({
        "Anwar Ibrahim mengeluhkan sakit perut.",
        "Anwar Ibrahim mengapresiasi film itu.",
        "Anwar Ibrahim kritik masakan istrinya.",
        "Anwar Ibrahim takziah ke rumah Mahathir Mohamad.",
        "Warga desa usir kera dari kebun."
    })
    void tellsNothingOfPrivateMatters(String sentence) {
        assertEquals("", told(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "Malaysia duduki urutan ketiga.",
        "Tim tamu serang tuan rumah sejak menit awal.",
        "Para tamu serbu restoran di Langkawi.",
        "Malaysia memperingatkan akan wabah campak.",
        "Malaysia memperingatkan akan badai tropis.",
        "Malaysia memperingatkan bakal terjadi kekeringan."
    })
    void takesNoContestAndNoWarningOfNatureForAnAttackOrAThreat(String sentence) {
        assertEquals("", told(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Malaysia memperingatkan akan menyerang Thailand. | Malaysia THREATEN Thailand
                    Malaysia memperingatkan akan membalas serangan Thailand. | Malaysia THREATEN Thailand
                    Malaysia memperingatkan bakal turun tangan. | Malaysia THREATEN -
                    """)
    void takesForceThatSomebodyWarnsOfForAThreat(String sentence, String event) {
        assertEquals(event, told(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "Gempa Nepal menewaskan 30 orang.",
        "Longsor yang melanda Peru itu menewaskan 12 orang.",
        "Serangan jantung menewaskan tiga orang."
    })
    void takesNobodyForTheDoerOfWhatNatureDoes(String sentence) {
        assertEquals("", told(sentence));
    }

    @Test
    void tellsWhoKillsBesidesADisaster() {
        assertEquals("Israel ASSAULT orang", told("Setelah gempa itu, Israel menewaskan 30 orang."));
    }

    private static String told(String sentence) {
        String text = "Sepekan ini\n\nPagi itu cuaca dingin. Langit tampak kelabu. " + sentence;
        var article = Written.text(text).in("id").article();
        return String.join(
                "; ",
                EXTRACTOR.extract(article).events().stream().map(AloneTest::row).toList());
    }

    private static String row(Event event) {
        return event.source().map(Party::name).orElse("-") + " " + event.type() + " "
                + event.target().map(Party::name).orElse("-");
    }
}
