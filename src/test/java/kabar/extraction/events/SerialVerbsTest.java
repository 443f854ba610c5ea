package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose deed a verb tells where verbs stand side by side without tenses, and which of them tell none: news in Indonesian. */
class SerialVerbsTest {
    @Test
    void takesNoNameForTheSubjectWhereAnUnknownOneStandsBeforeTheVerb() {
        assertEquals(List.of(), told("Ditulis semasa pendudukan Jepang, Bungawari mengajak pembaca berpikir."));
    }

    @Test
    void takesTheObjectOfAnotherVerbForNoSubject() {
        assertEquals(
                List.of(),
                told("Setiba di lokasi, ia membahas anggaran Pertamina, serta menyerahkan bantuan ke Aceh."));
    }

    @Test
    void takesWhoActsInARelativeClauseForNoSubjectBehindIt() {
        assertEquals(
                List.of("Hamas COERCE sandera"),
                told("Operasi itu bertujuan memulangkan sandera yang ditahan Hamas, dan membubarkan kelompok itu."));
    }

    @Test
    void takesTheNameBehindAnOccupationForTheOccupier() {
        assertEquals(List.of("Israel COERCE West Bank"), told("Buku itu mengisahkan pendudukan Israel di Tepi Barat."));
    }

    @Test
    void asksPeopleAndNotWhatIsTheirs() {
        assertEquals(List.of("Malaysia REQUEST China"), told("Malaysia mendesak China untuk menahan diri."));
        assertEquals(List.of(), told("Malaysia mendorong percepatan penyelesaian perundingan batas laut China."));
    }

    @Test
    void looksForTheObjectOfAVerbInItsOwnClause() {
        assertEquals(List.of(), told("Polisi melakukan patroli untuk mencegah aksi pencurian di pasar."));
        assertEquals(List.of(), told("Pemerintah Malaysia menyiapkan anggaran yang memuat tunjangan pasukan."));
    }

    @Test
    void takesAPairWithADashForTheTwoSides() {
        assertEquals(
                List.of("Iran ASSAULT Israel", "Israel ASSAULT Iran"),
                told("Perang Iran-Israel, Presiden Donald Trump Angkat Bicara"));
        assertEquals(
                List.of("Iran ASSAULT Israel", "Israel ASSAULT Iran"),
                told("Perang Iran-Israel dikhawatirkan berdampak pada Indonesia."));
    }

    @Test
    void meansThePersonNamedLastByAPronounOnTheVerb() {
        assertEquals(
                List.of("United States not ASSAULT Ali Khamenei possible"),
                told("Donald Trump tahu di mana Ali Khamenei berada, tetapi Amerika Serikat belum ingin membunuhnya."));
    }

    @Test
    void takesAPlaceAndNoBodyForTheAimOfADeedThere() {
        assertEquals(List.of(), told("Israel menghadapi kasus genosida di Mahkamah Internasional."));
        assertEquals(List.of("Israel ASSAULT Gaza Strip"), told("Genosida Israel di Jalur Gaza dikecam dunia."));
    }

    @Test
    void findsWhatIsThereAlreadyBehindAVerbThatIsOnlyPlanned() {
        assertEquals(
                List.of("Israel ASSAULT Iran"), told("Rapat itu akan dibahas setelah serangan Israel terhadap Iran."));
    }

    @Test
    void tellsWhoMayJoinAnAttack() {
        assertEquals(
                List.of("United States ASSAULT Iran possible"),
                told("Amerika Serikat mempertimbangkan untuk bergabung dengan serangan Israel terhadap Iran."));
    }

    @Test
    void tellsNothingThatSomebodyIsOnlyAskedOrOrderedToDo() {
        assertEquals(
                List.of("United Nations REQUEST Israel"),
                told("PBB mendesak Israel membuka akses bantuan ke Jalur Gaza."));
        assertEquals(
                List.of("militer REQUEST -"),
                told("Militer memerintahkan regu penembak untuk menembaki warga Palestina."));
    }

    @Test
    void takesTheNameRightBehindAboutForTheSubject() {
        assertEquals(
                List.of("United States ASSAULT Iran"),
                told("Donald Trump Mencak-mencak di Depan Pers soal AS Serang Iran"));
    }

    @Test
    void findsAPersonBehindTheLettersOfAnOffice() {
        assertEquals(
                List.of("Setyo Budiyanto CONSULT Maruarar Sirait"),
                told("Ketua KPK Setyo Budiyanto bertemu dengan Menteri PKP Maruarar Sirait di Jakarta."));
    }

    @Test
    void meansThePersonOfAPronounAtTheHeadOfItsClause() {
        assertEquals(
                List.of("Donald Trump THREATEN Elon Musk"),
                told(
                        "Donald Trump menegaskan bahwa ia tidak berniat mundur dan memperingatkan Elon Musk soal kontrak."));
    }

    @Test
    void findsThePersonsOfAList() {
        assertEquals(
                List.of(
                        "Corruption Eradication Commission ACCUSE Hendra Wijaya",
                        "Corruption Eradication Commission ACCUSE Slamet Riyadi",
                        "Corruption Eradication Commission ACCUSE Bambang Susanto"),
                told("KPK menetapkan tiga orang tersangka, yaitu Hendra Wijaya selaku direktur; Slamet Riyadi selaku"
                        + " manajer; serta Bambang Susanto selaku bendahara."));
        assertEquals(
                List.of(
                        "Corruption Eradication Commission COERCE Hendra Wijaya",
                        "Corruption Eradication Commission COERCE Slamet Riyadi"),
                told("KPK menahan dua tersangka, yakni Hendra Wijaya dan Slamet Riyadi."));
    }

    @Test
    void readsANounBehindTheWordThatItIsAbout() {
        assertEquals(List.of(), told("Mabes TNI menanggapi unggahan tentang revisi Undang-Undang TNI."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pelaksana Tugas Deputi Penindakan dan Eksekusi KPK memberi keterangan di Jakarta.",
                "Pameran itu digelar di Kabupaten Pandeglang, Serang, hari ini.",
                "Bank sentral AS menahan suku bunga acuan.",
                "Tidak bisa dipungkiri Indonesia bergantung pada China.",
                "Nilai permintaan ekspor kopi Indonesia ke Mesir naik.",
                "Jika Iran tidak menghentikan perang terhadap Israel, harga minyak naik."
            })
    void tellsNothing(String sentence) {
        assertEquals(List.of(), told(sentence));
    }

    private static List<String> told(String text) {
        return Rows.of("id", text);
    }
}
