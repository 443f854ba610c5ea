package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where Indonesian puts those who do something and those to whom it is done. */
class IndonesianSidesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Untuk itu Malaysia mendesak Thailand menahan diri. | Malaysia REQUEST Thailand
                    Selain itu Iran mengecam Israel. | Iran ACCUSE Israel
                    Di sisi lain Turki mendukung Qatar. | Turkey SUPPORT Qatar
                    Sebagai gantinya Hamas membebaskan tiga sandera Israel. | Hamas RETREAT Israel
                    Anwar Ibrahim selaku ketua ASEAN mengundang Xi Jinping ke Langkawi. | Anwar Ibrahim CONSULT Xi Jinping
                    """)
    void endsThePhraseOfAPrepositionBeforeTheSubject(String sentence, String event) {
        assertEquals(List.of(event), told(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kota Odesa diserang belasan drone Rusia pada Selasa malam. | Russia ASSAULT Odesa
                    Riyadi Santoso ditangkap Tim Resmob Polres Metro Depok di Bogor. | Depok Metro Police COERCE Riyadi Santoso
                    Slamet Santoso dianiaya dua oknum anggota TNI di Kupang. | Indonesian National Armed Forces ASSAULT Slamet Santoso
                    Rafah dibombardir Israel. | Israel ASSAULT Rafah
                    Beras itu disalurkan BNPB kepada para pengungsi. | National Disaster Management Agency (Indonesia) AID pengungsi
                    Bupati Riyadi Santoso terjaring operasi tangkap tangan KPK. | Corruption Eradication Commission COERCE Riyadi Santoso
                    Slamet Santoso dilaporkan ke Polda Bali oleh relawan Prabowo. | relawan Prabowo ACCUSE Slamet Santoso
                    """)
    void findsWhoActsRightBehindAPassiveVerb(String sentence, String event) {
        assertEquals(List.of(event), told(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Penembakan dua anggota TNI di Nduga masih diusut. | - ASSAULT Indonesian National Armed Forces
                    Pengeboman Suriah oleh Israel memicu protes. | Israel ASSAULT Syria
                    Penolakan Hamas terhadap usulan Trump membuat perundingan buntu. | Hamas REJECT Donald Trump
                    Malaysia menyampaikan penolakan terhadap tawaran Israel. | Malaysia REJECT Israel
                    """)
    void findsWhoseDeedANounTells(String sentence, String event) {
        assertEquals(List.of(event), told(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Anwar Ibrahim bertemu dengan Xi Jinping, dan keduanya sepakat membuka kembali bandara. | Anwar Ibrahim CONSULT Xi Jinping;Anwar Ibrahim AGREE Xi Jinping
                    Usai bertemu dengan Xi Jinping pada Rabu malam, Anwar Ibrahim pulang. | Anwar Ibrahim CONSULT Xi Jinping
                    Iran menyerang Israel, dan kedua negara saling mengecam. | Iran ASSAULT Israel;Iran ACCUSE Israel;Israel ACCUSE Iran
                    """)
    void findsTheTwoOfASentence(String sentence, String events) {
        assertEquals(List.of(events.split(";")), told(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Anwar Ibrahim, sapaan akrab sang presiden, mengecam Israel. | Anwar Ibrahim ACCUSE Israel
                    Peneliti lembaga itu, Slamet Santoso, mendesak Israel mundur. | Slamet Santoso REQUEST Israel
                    Anwar Ibrahim menemui utusan khusus PBB untuk Suriah Siti Rahmawati. | Anwar Ibrahim CONSULT Siti Rahmawati
                    KPK menahan Slamet Santoso setelah menetapkannya sebagai tersangka. | Corruption Eradication Commission COERCE Slamet Santoso;Corruption Eradication Commission ACCUSE Slamet Santoso
                    Anwar Ibrahim mengatakan bahwa perang tidak boleh berlanjut dan mendesak Israel mundur. | Anwar Ibrahim REQUEST Israel
                    Malaysia menjatuhkan sanksi kepada para petinggi militer. | Malaysia SANCTION petinggi militer
                    Buruh Sritama mogok kerja sejak Senin. | buruh PROTEST -
                    Mahasiswa kepung DPR. | mahasiswa PROTEST People's Representative Council
                    Malaysia menyerukan pembebasan tahanan. | Malaysia REQUEST -
                    """)
    void findsWhoIsMeantByMoreThanAName(String sentence, String events) {
        assertEquals(List.of(events.split(";")), told(sentence));
    }

    @Test
    void takesTwoByOneWordForOneSideOfAFight() {
        assertEquals(
                List.of(
                        "Indonesian National Armed Forces ASSAULT Hamas",
                        "Indonesian National Police ASSAULT Hamas",
                        "Hamas ASSAULT Indonesian National Armed Forces",
                        "Hamas ASSAULT Indonesian National Police"),
                told("Baku tembak antara aparat gabungan TNI-Polri dan Hamas pecah di hutan."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Peru diserang Chile, serangan yang dikecam Brasil. | Chile ASSAULT Peru;Brazil ACCUSE Chile
                    Kuba diancam Meksiko, ancaman yang dikutuk Kanada. | Mexico THREATEN Cuba;Canada ACCUSE Mexico
                    Rafah dibombardir Israel, tindakan yang dipuji Peru. | Israel ASSAULT Rafah;Peru SUPPORT Israel
                    Chile menyerang Peru, langkah yang dikritik Brasil. | Chile ASSAULT Peru;Brazil ACCUSE Chile
                    Chile mengumumkan jadwal baru, keputusan yang dikecam Peru. | Peru ACCUSE Chile
                    Chile mencabut sanksi terhadap Peru, keputusan yang disambut Brasil. | Chile CONCEDE Peru;Brazil SUPPORT Chile
                    Chile mengumumkan gencatan senjata, usul yang disambut Peru. | Peru SUPPORT Chile
                    Chile menuding ada campur tangan Peru. | Chile ACCUSE Peru
                    """)
    void takesAStanceOnTheDeedToldBeforeAComma(String sentence, String events) {
        assertEquals(List.of(events.split(";")), told(sentence));
    }

    @Test
    void asksAllWhoAreNamed() {
        assertEquals(
                List.of("Egypt REQUEST Israel", "Egypt REQUEST Hamas"),
                told("Mesir mendesak Israel dan Hamas melanjutkan perundingan."));
    }

    @Test
    void goesOnAboutThoseWhoAreAskedInARelativeClause() {
        assertEquals(
                List.of("Malaysia SUPPORT -"),
                told("Malaysia mendukung resolusi yang menuntut Rusia segera menarik pasukannya dari Ukraina."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Turki menahan Ekrem Imamoglu karena menghina Recep Tayyip Erdogan. | Ekrem İmamoğlu ACCUSE Recep Tayyip Erdoğan
                    Turki menahan Ekrem Imamoglu atas tuduhan korupsi dan membantu PKK. | Ekrem İmamoğlu AID Kurdistan Workers' Party alleged
                    """)
    void tellsTheDeedOfThoseWhoArePunishedForIt(String sentence, String event) {
        assertEquals(List.of("Turkey COERCE Ekrem İmamoğlu", event), told(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Malaysia menjatuhkan sanksi kepada Israel atas serangan terhadap Lebanon. | Malaysia SANCTION Israel | Israel ASSAULT Lebanon
                    Hakim menghukum Riyadi Santoso atas pembunuhan Slamet Widodo. | hakim COERCE Riyadi Santoso | Riyadi Santoso ASSAULT Slamet Widodo
                    Turki berterima kasih kepada Qatar atas pembebasan Ekrem Imamoglu. | Turkey SUPPORT Qatar | Qatar RETREAT Ekrem İmamoğlu
                    """)
    void tellsByANounTheDeedOfThoseWhoArePunishedOrThankedForIt(String sentence, String first, String second) {
        assertEquals(List.of(first, second), told(sentence));
    }

    @Test
    void tellsNobodysDeedWhereThoseWhoArePunishedHaveNoName() {
        assertEquals(
                List.of("hakim COERCE -"),
                told("Hakim menjatuhkan hukuman mati kepada Kopda Bagendra atas penembakan tiga polisi."));
    }

    @Test
    void tellsWhoTriesToDoWhatADeedIsFor() {
        assertEquals(
                List.of("Israel ASSAULT Lebanon", "Israel ASSAULT Hamas possible"),
                told("Israel membombardir Lebanon dalam upaya membunuh para pemimpin Hamas."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Delegasi Hamas yang dipimpin Khalil al-Hayya bertemu utusan Mesir di Doha. | Hamas CONSULT Egypt
                    KPK menggeledah rumah pengusaha batu bara Slamet Widodo di Depok. | Corruption Eradication Commission COERCE Slamet Widodo
                    Kejaksaan Agung menyita tanah milik tersangka korupsi PT Sritex Slamet Widodo di Solo. | Attorney General's Office of Indonesia COERCE Slamet Widodo
                    """)
    void takesAPersonForNeitherTheBodyNorTheWordsHeIsToldBy(String sentence, String event) {
        assertEquals(List.of(event), told(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Oposisi Venezuela menuduh Nicolas Maduro melanggar konstitusi. | oposisi Venezuela ACCUSE Nicolás Maduro
                    Belasan demonstran pro-Palestina ditangkap polisi London. | Metropolitan Police Service COERCE demonstran
                    Ratusan warga Batam bentrok dengan polisi. | warga ASSAULT polisi
                    """)
    void takesPeopleOfACountryOrPlaceForThemselves(String sentence, String event) {
        assertEquals(List.of(event), told(sentence));
    }

    @Test
    void tellsNobodysDeedWhereOnlyWordsStandBeforeIt() {
        assertEquals(
                List.of("United Nations ACCUSE kedua pihak", "kedua pihak ASSAULT - alleged"),
                told("PBB menuduh kedua pihak melakukan kejahatan perang."));
        assertEquals(List.of("Golkar REJECT -"), told("Golkar membantah isu untuk menggulingkan Bahlil Lahadalia."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hujan turun sejak pagi. Toko tutup. Pasar sepi. Sebelas aktivis ditangkap di Medan. | - COERCE aktivis
                    Anwar Ibrahim menemui para petani dan berjanji meneruskan keluhan mereka kepada pemerintah pusat. | Anwar Ibrahim CONSULT petani;Anwar Ibrahim AGREE petani
                    Anwar Ibrahim mendesak nelayan Aceh pulang. | Anwar Ibrahim REQUEST nelayan
                    Anwar Ibrahim menelepon Xi Jinping pada Senin pagi dan meminta maaf. | Anwar Ibrahim CONSULT Xi Jinping;Anwar Ibrahim CONCEDE Xi Jinping
                    Anwar Ibrahim mengecam ormas yang merusak pasar, tetapi mengimbau warganya tenang. | Anwar Ibrahim ACCUSE ormas;Anwar Ibrahim REQUEST warga
                    Ribuan warga yang memprotes penangkapan mahasiswa membakar gedung DPRD. | warga ASSAULT Regional House of Representatives
                    Anwar Ibrahim bertemu dengan Xi Jinping untuk menegaskan dukungan Malaysia. | Anwar Ibrahim CONSULT Xi Jinping
                    Malaysia menuduh Israel berbohong, tuduhan yang langsung ditolak Benjamin Netanyahu. | Malaysia ACCUSE Israel;Benjamin Netanyahu REJECT Malaysia
                    """)
    void findsPeopleWithoutANameAndWhomTheyMet(String sentence, String events) {
        assertEquals(List.of(events.split(";")), told(sentence));
    }

    @Test
    void findsTheEndOfAListBeforeAVerb() {
        assertEquals(
                List.of(
                        "Malaysia SUPPORT Spain",
                        "Malaysia SUPPORT Norway",
                        "Malaysia SUPPORT Japan",
                        "Spain SUPPORT Palestine",
                        "Norway SUPPORT Palestine",
                        "Japan SUPPORT Palestine"),
                told("Malaysia menyambut keputusan Spanyol, Norwegia, dan Jepang mengakui negara Palestina."));
    }

    @Test
    void findsThePlaceAbroadWhereADeedIsDone() {
        assertEquals(
                List.of("Israel ASSAULT Rafah"), told("Israel memperluas operasi darat di Rafah pada awal pekan ini."));
        assertEquals(List.of("Indonesia ASSAULT -"), told("Indonesia menggelar operasi militer di Papua."));
    }

    @Test
    void takesNameThatOnlyTellsOfSomethingElseForNoSide() {
        assertEquals(List.of("mahasiswa PROTEST -"), told("Ratusan mahasiswa berunjuk rasa menolak RUU TNI."));
        assertEquals(List.of("mahasiswa PROTEST -"), told("Mahasiswa Universitas Indonesia berunjuk rasa di Depok."));
        assertEquals(
                List.of("polisi COERCE pengunjuk rasa"),
                told("Polisi membubarkan paksa pengunjuk rasa pro-Palestina di kampus itu."));
        assertEquals(
                List.of("- ASSAULT orang"), told("Komnas HAM mencatat sedikitnya 10 orang tewas dalam serangan itu."));
    }

    private static List<String> told(String sentence) {
        return Rows.of("id", sentence);
    }
}
