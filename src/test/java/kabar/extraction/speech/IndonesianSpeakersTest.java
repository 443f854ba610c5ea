package kabar.extraction.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kabar.article.Article;
import kabar.article.Publication;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks in Indonesian news of offices and local bodies, and what there is nobody's word. */
class IndonesianSpeakersTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Stok aman,\" kata Kepala Bidang Perdagangan Disperindag Klaten, Wirda Mahesa dalam keterangannya. | Wirda Mahesa",
                "\"Data itu benar,\" kata Deputi Bidang Statistik Sosial BPS, Wirda Mahesa dalam konferensi pers. | Wirda Mahesa",
                "Wirda Mahesa memimpin rapat itu. Menurut Sekjen PDIP itu, anggaran desa harus ditambah tahun depan. | Wirda Mahesa",
            })
    void namesThePersonWhoSpeaksForABody(String text, String speaker) {
        assertEquals(speaker, last(text));
    }

    @Test
    void takesNoDayForPartOfAName() {
        Quote quote = quotes("\"Kami setuju,\" kata Mawar, Senin (1/9/2025).").get(0);
        assertEquals("Mawar", quote.speaker().map(Party::words).orElse(""));
    }

    @Test
    void readsANounOfSayingAsAVerbInATitleAlone() {
        List<Quote> quotes = titled("Rusia Klaim Kapalnya Sudah Keluar dari Laut Hitam");
        assertEquals(
                List.of("Russia"), quotes.stream().map(q -> name(q.speaker())).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perusahaan itu menolak klaim warga bahwa sumur mereka tercemar.",
                "Petugas bekerja sampai malam untuk menjamin bahwa jalur itu aman.",
                "Penumpang tidak perlu khawatir jika kapal berikutnya terlambat."
            })
    void takesNounsAimsAndWhatNeedNotBeForNobodysWords(String text) {
        assertEquals(List.of(), quotes(text));
    }

    @Test
    void takesAPlaceBeforeAColonForNoSpeaker() {
        assertEquals(List.of(), titled("Stasiun Yogyakarta: Kisah Panjang dari Zaman Belanda"));
    }

    @Test
    void leavesTheAimBehindWhatIsSaid() {
        Quote quote = quotes("Joko Widodo menyatakan siap turun ke lapangan untuk memastikan bahwa bantuan sampai.")
                .get(0);
        assertEquals("siap turun ke lapangan untuk memastikan bahwa bantuan sampai", quote.text());
    }

    @Test
    void takesThePlatformForNoSpeaker() {
        assertEquals(
                "Donald Trump",
                last("Trump melalui Truth Social menulis, \"Semua sandera harus dibebaskan sekarang!\""));
    }

    @Test
    void findsWhoIsToldByThePhraseThatOpensTheSentence() {
        Quote quote = quotes("Kepada Tempo, Setyo Budiyanto mengaku belum menerima surat itu.")
                .get(0);
        assertEquals("Tempo (magazine)", name(quote.addressee()));
    }

    @Test
    void leavesWhatIsToldOfTheSourceOut() {
        Quote quote = quotes("Menurut Guterres, yang juga mantan perdana menteri, bantuan itu terlambat datang.")
                .get(0);
        assertEquals("bantuan itu terlambat datang", quote.text());
    }

    private static String last(String text) {
        List<Quote> quotes = quotes(text);
        return quotes.isEmpty()
                ? "no quote"
                : name(quotes.get(quotes.size() - 1).speaker());
    }

    private static String name(Optional<Party> party) {
        return party.map(Party::name).orElse("nobody");
    }

    /** What an article says whose body says nothing. */
    private static List<Quote> titled(String title) {
        var article = Article.of(
                "a",
                "a.txt",
                Optional.empty(),
                Optional.of(title),
                Optional.empty(),
                Optional.of("id"),
                Publication.UNKNOWN,
                "Peron itu panjang.");
        return EXTRACTOR.extract(article).quotes();
    }

    private static List<Quote> quotes(String text) {
        return EXTRACTOR.extract(Written.text(text).in("id").article()).quotes();
    }
}
