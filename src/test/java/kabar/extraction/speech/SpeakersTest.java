package kabar.extraction.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks in the last quote of a text. */
class SpeakersTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Rebin, a baker from Nairobi, who told the BBC that the flour had run out, left at noon. | Rebin",
                "en | Tan Bo-ra, who heads the growers' union, said the harvest was late. | Tan Bo-ra",
                "en | “We cannot go back,” said Rebin, a baker from Nairobi, who sat by the road. | Rebin",
                "en | Silas Quimper, 53, who said he had seen the flood, left at noon. | Silas Quimper",
                "id | Seorang perwira mengatakan pasukan sudah siap. Menurut dia, jembatan itu sudah dijaga. | Seorang perwira",
                "id | Sumber Tempo di lingkungan Istana menyebutkan jembatan itu sudah lama rusak. | Sumber Tempo di lingkungan Istana",
                "id | “Jembatan itu harus dijaga,” kata Presiden dalam keterangan pers. | Presiden",
                "id | Joko Widodo tiba di Bandung. Dirinya menyebut jembatan itu sudah lama rusak. | Joko Widodo",
                "ar | وكان مسؤول في الخارجية الأميركية صرح أن الجسر سليم. | مسؤول في الخارجية الأميركية",
                "ar | وأوضح لـ\"المدينة\"، جو بايدن، أن الجسر سليم. | Joe Biden",
            })
    void namesTheSpeakerAlone(String language, String text, String speaker) {
        assertEquals(speaker, last(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | قال جو بايدن إن الجسر أغلق. وأكدت هذه المصادر أن الطريق مفتوح. | هذه المصادر",
                "ar | وقال عدد من المزارعين إن الحصاد تأخر. | عدد من المزارعين",
                "ar | قال جو بايدن إن الجسر أغلق. ويرى منتقدو أنجيلا ميركل أن الجسر قديم. | منتقدو أنجيلا ميركل",
            })
    void findsArabicSourcesBehindTheirVerb(String language, String text, String speaker) {
        assertEquals(speaker, last(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Escorted by Angela Merkel, the host of the fair, Joe Biden left the hall. “I will be back,” he said. | Joe Biden",
                "en | The harbour treaty, which Joe Biden had called “a mistake”, was signed. | Joe Biden",
                "en | Joe Biden will write for Reuters, the news outlet said on Monday. | Reuters",
                "en | Joe Biden spoke at length. The officials said the bridge was closed. | The officials",
                "en | One former Obama employee, who asked for silence, said the money was gone. | One former Obama employee",
                "en | A commander in the pro-Assad forces said the road was open. | A commander in the pro-Assad forces",
                "en | Arlo Quimper, a baker who had moved to the coast before the war, said the flour had run out. | Arlo Quimper",
                "en | Joe Biden walked in. The retired surgeon acknowledged that the night had been long. | Joe Biden",
                "en | OSLO ― Joe Biden said the port would open in spring. | Joe Biden",
            })
    void findsTheSubjectOfTheVerb(String language, String text, String speaker) {
        assertEquals(speaker, last(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A Kenyan official said the port would open. Joe Biden said aid would follow. “It is a start,” the official said. | the official",
                "en | Joe Biden said the port would open. “We are ready,” the source said. | the source",
                "ar | قال مصدر أمني إن الطريق أغلق. وقال جو بايدن إن المساعدات ستصل. وأضاف المصدر أن الجسر سليم. | المصدر",
                "id | Seorang warga mengatakan jembatan itu sudah retak. Joko Widodo mengatakan perbaikan segera dimulai. Seorang sumber mengatakan dananya sudah ada. | Seorang sumber",
            })
    void leavesSomebodyWithoutANameNameless(String language, String text, String speaker) {
        assertEquals(speaker, last(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Joko Widodo mengatakan petugas memastikan semua warga sudah mengungsi. \"Kami siap,\" ujarnya. | Joko Widodo",
                "id | Joko Widodo mengatakan jalan itu akan diperbaiki. Laporan warga menunjukkan bahwa jalan itu rusak. \"Kami siap,\" ujarnya. | Joko Widodo",
                "id | Joko Widodo mengatakan jalan itu akan diperbaiki. Jadwalnya kini lebih jelas bagi para sopir. \"Kami siap,\" ujarnya. | Joko Widodo",
            })
    void keepsTheTurnOfWhoeverSpokeInHisOwnName(String language, String text, String speaker) {
        assertEquals(speaker, last(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A French sailor told the harbour master that the crew was safe. | A French sailor",
                "en | A cousin of the mayor said the house was empty. | A cousin of the mayor",
                "en | Two diplomats who met Joe Biden on Monday said the talks had stalled. | Two diplomats",
                "id | Namun fakta kemudian menunjukkan bahwa bendungan itu retak. Sementara pemandu wisata mengatakan jalur itu sudah aman bagi pendaki. | pemandu wisata",
                "id | Di pasar itu, tiba-tiba hadir seorang pedagang yang mengaku kehilangan dagangannya sejak pagi. | seorang pedagang",
                "id | Menteri Sosial mengunjungi Pati. \"Belum ada data,\" kata adik Presiden Joko Widodo itu. | adik Presiden Joko Widodo itu",
            })
    void readsDescriptionsWhole(String language, String text, String speaker) {
        assertEquals(speaker, last(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A source close to the mayor told Reuters that the bridge was unsafe. | A source close to the mayor",
                "en | Sources close to the Kremlin say the talks will fail. | Sources close to the Kremlin",
                "en | Two engineers familiar with the plan said the dam would leak. | Two engineers familiar with the plan",
                "ar | وذكرت مصادر قريبة من الكرملين أن المحادثات ستفشل. | مصادر قريبة من الكرملين",
            })
    void takesNobodyForWhoeverASourceIsCloseTo(String language, String text, String speaker) {
        assertEquals(speaker, last(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Kenya says it sank two boats, while Uganda says nobody was at sea. | Kenya: it sank two boats / Uganda: nobody was at sea",
                "en | The army says it has retaken the port, but residents say shelling continues. "
                        + "| The army: it has retaken the port / residents: shelling continues",
                "en | Joe Biden said the dam would hold, but that repairs were needed. | Joe Biden: the dam would hold, but that repairs were needed",
                "id | Kenya mengatakan dua kapal tenggelam, sementara Uganda mengatakan bahwa laut sepi. "
                        + "| Kenya: dua kapal tenggelam / Uganda: laut sepi",
                "ar | قالت كينيا إن قاربين غرقا، بينما قالت أوغندا إن البحر كان خاليا. | Kenya: قاربين غرقا / Uganda: البحر كان خاليا",
                "ar | أكد الجيش أن الميناء آمن، لكن السكان قالوا إن القصف مستمر. | الجيش: الميناء آمن / السكان: القصف مستمر",
            })
    void partsWhatTwoSpeakersSayBesideEachOther(String language, String text, String told) {
        String found = quotes(language, text).stream()
                .map(quote -> quote.speaker().map(Party::name).orElse("") + ": " + quote.text())
                .collect(Collectors.joining(" / "));
        assertEquals(told, found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Joe Biden told supporters in Ohio that the dam would hold. | supporters",
                "en | “The dam will hold,” Joe Biden told a rally in Nairobi. | a rally",
                "en | Joe Biden told the BBC the dam would hold. | BBC",
                "id | Joko Widodo mengatakan kepada wartawan di Istana Merdeka bahwa bendungan itu kuat. | wartawan",
            })
    void takesNoPlaceForThoseWhoAreToldThere(String language, String text, String addressee) {
        var quote = quotes(language, text).get(0);
        assertEquals(Optional.of(addressee), quote.addressee().map(Party::name));
    }

    @ParameterizedTest
    @CsvSource({
        "en,The United Nations warned of famine. The government said aid was on its way.,The government",
        "en,The premier of Kenya spoke first. The government said aid was on its way.,The government"
    })
    void takesNoOrganisationForTheGovernment(String language, String text, String speaker) {
        assertEquals(speaker, last(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Clashes have shaken Syria and Iraq, but Joe Biden does not believe the truce is over. | Joe Biden",
                "en | Joe Biden, hoping to calm the markets, said the tariffs would be cut. | Joe Biden",
                "ar | كان بايدن واضحا في خطابه أمام الوفد الإيراني عندما قال إن الاتفاق لن يمدد. | Joe Biden",
                "ar | اتهم بايدن الجيش الإيراني بالتصعيد وأكد أن العقوبات ستبقى. | Joe Biden",
                "ar | وأضاف بايدن قائلا إن المفاوضات ستستأنف قريبا. | Joe Biden",
                "id | Joko Widodo, yang memimpin rapat itu, menyebutkan usulan petani itu masuk akal. | Joko Widodo",
            })
    void findsTheSubjectBehindWhatStandsBetween(String language, String text, String speaker) {
        assertEquals(speaker, last(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | وبحسب إذاعة الساحل المحلية قررت البلدية إغلاق المدارس في المدينة يوم الأحد المقبل بسبب العاصفة. | إذاعة الساحل المحلية",
                "ar | يتوقع أن ترتفع الأسعار هذا الشتاء، وفقا لتاجر في السوق. | تاجر",
                "en | The pier is unsafe, according to a report by Amnesty International. | Amnesty International",
                "id | ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT Menurut Joko Widodo, jembatan itu akan dibuka pekan depan. | Joko Widodo",
            })
    void findsWhomAPhraseCites(String language, String text, String speaker) {
        assertEquals(speaker, last(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Gubernur Jawa Tengah Ganjar Pranowo datang. Baca juga:Harga Cabai Naik di Pasar Induk Ganjar mengatakan, stok beras cukup. | Ganjar Pranowo",
                "id | Joko Widodo datang ke Solo. Diakuinya, pembangunan pasar itu agak terlambat. | Joko Widodo",
                "id | Joko Widodo datang ke Solo. &ldquo;Pasar ini segera dibuka,&rdquo; kata Joko Widodo di lokasi. | Joko Widodo",
            })
    void readsTheSpeakersOfIndonesianPages(String language, String text, String speaker) {
        assertEquals(speaker, last(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Joe Biden rejected the regime's claims. The audit is the work of years.",
                "id | Polisi mengatakan akan memeriksa saksi. Joko Widodo melaporkan Ganjar Pranowo ke polisi atas pencemaran nama baik.",
                "ar | ويتوقع أن يصل الوفد إلى المطار مساء الأحد المقبل.",
            })
    void takesNounsAndPassivesForNobodysWords(String language, String text) {
        assertEquals(
                List.of(),
                quotes(language, text).stream()
                        .filter(q -> !q.text().startsWith("akan memeriksa"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"en,Joe Biden told the", "fr,Le ministre a dit le", "id,Joko Widodo mengatakan kepada"})
    void readsTextsThatBreakOff(String language, String text) {
        assertEquals(List.of(), quotes(language, text));
    }

    private static String last(String language, String text) {
        List<Quote> quotes = quotes(language, text);
        return quotes.isEmpty()
                ? "no quote"
                : name(quotes.get(quotes.size() - 1).speaker());
    }

    private static String name(Optional<Party> party) {
        return party.map(Party::name).orElse("nobody");
    }

    private static List<Quote> quotes(String language, String text) {
        return EXTRACTOR.extract(Written.text(text).in(language).article()).quotes();
    }
}
