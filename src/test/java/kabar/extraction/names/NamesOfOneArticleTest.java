package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;

/** What an article tells once of a name holds in all of it. */
class NamesOfOneArticleTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @Test
    void callsAPersonOfNoListByTheFirstNameAtTheBeginningOfASentence() {
        assertEquals(
                "Trisnawan Bakti Hutomo=person:trisnawan-bakti-hutomo; Trisnawan=person:trisnawan-bakti-hutomo",
                found(
                        "Hal itu disampaikan Direktur Trisnawan Bakti Hutomo, Senin. Trisnawan optimistis target tercapai.",
                        "id"));
    }

    @Test
    void takesACompanysAcronymForTheCompanyNamedInFull() {
        assertEquals(
                "PT Arutma Sinar Perdana=company:arutma-sinar-perdana; ASP=company:arutma-sinar-perdana; "
                        + "PT ASP=company:arutma-sinar-perdana",
                found("Tambang itu milik PT Arutma Sinar Perdana (ASP). Izin PT ASP dicabut.", "id"));
    }

    @Test
    void readsTheInitialsOfAPersonInBrackets() {
        assertEquals(
                "Ridwan Kamil=person:ridwan-kamil; RK=person:ridwan-kamil; RK=person:ridwan-kamil",
                found("Penyidik memanggil Ridwan Kamil (RK). Menurut penyidik, RK akan datang pekan depan.", "id"));
    }

    @Test
    void readsTheInitialsOfAPlaceInBrackets() {
        assertEquals(
                "Ogan Komering Ilir=place:ogan-komering-ilir-regency; OKI=place:ogan-komering-ilir-regency; "
                        + "OKI=place:ogan-komering-ilir-regency",
                found("Banjir melanda Ogan Komering Ilir (OKI). Warga di OKI mengungsi.", "id"));
    }

    @Test
    void takesTwoWordsOfALongerNameForThePerson() {
        assertEquals(
                "Rahmat Wirawan Santika=person:rahmat-wirawan-santika; Wirawan Santika=person:rahmat-wirawan-santika",
                found(
                        "Kasus itu ditangani AKBP Rahmat Wirawan Santika. \"Pelaku dua orang,\" jelas Wirawan Santika.",
                        "id"));
    }

    @Test
    void ofTwoPeopleOfOneFirstNameMeansTheOneNamedLast() {
        assertEquals(
                "Budi Hartanto=person:budi-hartanto; Budi Santosa=person:budi-santosa; Budi=person:budi-santosa",
                found(
                        "Hakim Budi Hartanto memimpin sidang. Jaksa Budi Santosa hadir. \"Cukup bukti,\" kata Budi.",
                        "id"));
    }

    @Test
    void leavesAListedNameInsideTheLongerNameOfAnother() {
        assertEquals(
                "Putri Erick Thohir=person:putri-erick-thohir; Erick Thohir=person:erick-thohir",
                found(
                        "Bakti sosial itu dibuka oleh ketua panitia Putri Erick Thohir kemarin. Menteri Erick Thohir "
                                + "tidak hadir.",
                        "id"));
        assertEquals(
                "Melania Ashworth=person:melania-ashworth",
                found("The teacher Melania Ashworth said she was tired.", "en"));
        assertEquals(
                "خالد محمود عباس=person:khaled-mahmoud-abbas",
                found("وقال المهندس خالد محمود عباس إن المزرعة بيعت.", "ar"));
    }

    @Test
    void keepsAListedPersonWhoseOtherNamesStandBesideTheShortOne() {
        assertEquals(
                "Muhammad Jusuf Kalla=person:jusuf-kalla",
                found("Acara itu dihadiri Muhammad Jusuf Kalla kemarin sore.", "id"));
        assertEquals("Prabowo=person:prabowo-subianto", found("Presiden Prabowo Berharap panen raya berhasil.", "id"));
    }

    @Test
    void givesAFirstNameToWhomTheArticleNamesInFull() {
        assertEquals(
                "Prabowo Hartawan=person:prabowo-hartawan; Prabowo=person:prabowo-hartawan",
                found("Pedagang sate Prabowo Hartawan mengeluh. Menurut Prabowo, harga daging naik.", "id"));
        assertEquals(
                "Prabowo Hartawan=person:prabowo-hartawan; Prabowo=person:prabowo-subianto",
                found("Pedagang sate Prabowo Hartawan mengeluh. Ia berharap Presiden Prabowo membantu.", "id"));
    }

    @Test
    void partsWhatIsWrittenOntoANameThatTheWordBeforeBegins() {
        assertEquals(
                "Nadiem Makarim=person:nadiem-makarim",
                found("Penyidik belum mengizinkan Nadiem Makarimke luar kota.", "id"));
        assertEquals(
                "RI=country:ID; Prabowo Subianto=person:prabowo-subianto",
                found("Kemarin Presiden RIPrabowo Subiantomemuji para petani jagung.", "id"));
    }

    @Test
    void tellsAPersonByWhatStandsBehindTheName() {
        assertEquals(
                "Rikko Beesonfeld=person:rikko-beesonfeld",
                found("She called the campaign manager, Rikko Beesonfeld, who knew the county well.", "en"));
    }

    @Test
    void leavesALetterBehindATitle() {
        assertEquals("", found("Pemilik mobil berinisial I ditahan kemarin malam.", "id"));
    }

    @Test
    void findsTheOnlyNameThatIsGivenToSomebodyAgain() {
        assertEquals(
                "Rawiyan=person:rawiyan; Rawiyan=person:rawiyan; Rawiyan=person:rawiyan",
                found(
                        "\"Harga turun,\" kata Rawiyan. Rawiyan menilai pasar lesu. Petugas menemui Rawiyan kemarin.",
                        "id"));
        assertEquals(
                "دبرونك=person:dabrounk; دبرونك=person:dabrounk",
                found("وقال دبرونك إن الإنتاج زاد. وأوضح دبرونك في تقريره أسباب ذلك.", "ar"));
    }

    @Test
    void leavesTheRestOfANameWhoseLettersWereReadWrong() {
        assertEquals(
                "Navarro=person:navarro",
                found("\"We agree,\" said Navarro. Later they met MuÃ±a Navarro at the gate.", "en"));
    }

    @Test
    void takesACommonWordForTheFirstNameOfWhomTheArticleNamesInFull() {
        assertEquals(
                "Agung Wirasena=person:agung-wirasena; Agung=person:agung-wirasena",
                found("Jaksa menahan AKP Agung Wirasena. Uang itu diterima oleh Agung di rumahnya.", "id"));
    }

    @Test
    void ofTwoWithOneSurnameMeansTheOneOfTheDictionary() {
        assertEquals(
                "Chris Murphy=person:chris-murphy; Dorothy Murphy=person:dorothy-murphy; Murphy=person:chris-murphy",
                found("Chris Murphy came with Dorothy Murphy. Later Murphy spoke.", "en"));
    }

    @Test
    void findsAPersonOfNoListWhoseLastNameIsUsedAgainAlone() {
        assertEquals(
                "Orvelle Quarshie=person:orvelle-quarshie; Quarshie=person:orvelle-quarshie",
                found("The goal came when Orvelle Quarshie ran free. A minute later Quarshie hit the post.", "en"));
    }

    @Test
    void leavesTwoCapitalWordsThatNeverStandAlone() {
        assertEquals("", found("The goal came when Silent Runner ran free.", "en"));
    }

    @Test
    void leavesAnAcronymThatTheArticleGivesToSomethingElse() {
        assertEquals("", found("Warga membayar pajak kendaraan bermotor (PKB). Denda PKB dihapus.", "id"));
    }

    @Test
    void keepsAnAcronymBehindAnotherSpellingOfItsOwner() {
        assertEquals(
                "PKB=party:national-awakening-party; PKB=party:national-awakening-party",
                found("Ketua umum partai kebangkitan bangsa (PKB) berpidato. Kader PKB bersorak.", "id"));
    }

    @Test
    void findsNamesWrittenTogetherWithAVerb() {
        assertEquals(
                "Dadan Hindayana=person:dadan-hindayana",
                found("Kepala badan itu, Dadan Hindayanamengungkapkan perannya.", "id"));
        assertEquals("detikJateng=media:detik-com", found("\"Air naik,\" ujarnya kepadadetikJateng, Senin.", "id"));
    }

    private static String found(String text, String language) {
        return EXTRACTOR.extract(Written.text(text).in(language).article()).mentions().stream()
                .map(m -> m.surface() + "=" + m.actor().id())
                .collect(Collectors.joining("; "));
    }
}
