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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks in Arabic, where the statement ends, and to whom it is made. */
class ArabicStatementsTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    private static List<Quote> quotes(String text) {
        return EXTRACTOR
                .extract(Written.text(text).in("ar").on("2024-07-10").article())
                .quotes();
    }

    private static String name(Optional<Party> party) {
        return party.map(Party::name).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال مصدر أمني لـ«الشرق الأوسط»: «لن يفتح الجسر هذا العام». | مصدر أمني | Asharq Al-Awsat",
                "وقال تاجر فضل عدم ذكر اسمه إن الجسر مغلق منذ الصباح. | تاجر | -",
                "وقال تاجران لوكالة “أكسيوس” إن الجسر مغلق منذ الصباح. | تاجران | Axios (website)",
                "وذكر تقرير لوكالة رويترز إن الجسر مغلق منذ الصباح. | Reuters | -",
                "وقال جو بايدن لـ \"المرفأ\" إن الجسر مغلق منذ الصباح. | Joe Biden | المرفأ",
                "وفي حديث لوكالة رويترز قال جو بايدن إن الجسر مغلق منذ الصباح. | Joe Biden | Reuters",
                "وقال جو بايدن، المستشار السابق للأمم المتحدة، إن الجسر مغلق منذ الصباح. | Joe Biden | -",
                "وقال جو بايدن لحركة حماس إن الجسر مغلق منذ الصباح. | Joe Biden | Hamas",
            })
    void tellsWhoIsToldFromWhatASpeakerBelongsTo(String text, String speaker, String addressee) {
        Quote quote = quotes(text).get(0);
        assertEquals(speaker, name(quote.speaker()));
        assertEquals(addressee, name(quote.addressee()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقالت منظمات بيئية إن النهر ملوث منذ أعوام. | منظمات بيئية",
                "وهو ما حذرت منه جمعيات محلية تقول إن النهر ملوث منذ أعوام. | جمعيات محلية",
                "ونقلت وكالة رويترز أمس، عن جو بايدن قوله إن النهر ملوث منذ أعوام. | Joe Biden",
                "وانتقد العمدة أنغيلا ميركل، التي تقول إن النهر ملوث منذ أعوام، أمام الصحفيين. | Angela Merkel",
                "وأعلن «تجمع الصيادين» أن النهر ملوث منذ أعوام. | تجمع الصيادين",
                "وقال مكتب جو بايدن إن النهر ملوث منذ أعوام. | مكتب جو بايدن",
                "سئل جو بايدن عن النهر فأجاب بشكل قاطع بأن النهر ملوث. | Joe Biden",
                "وقالت إذاعة حركة حماس إن النهر ملوث منذ أعوام. | إذاعة حركة حماس",
                "واختصرت وزيرة داخلية بريطانيا الأمر بقولها إن النهر ملوث منذ أعوام. | وزيرة داخلية بريطانيا",
                "وذكرت صحيفة «نهر المدينة» أن النهر ملوث منذ أعوام. | صحيفة «نهر المدينة»",
                "وأعلن مزارعون من القرية أن النهر ملوث منذ أعوام. | مزارعون",
                "ووفقا لأحد المزارعين في القرية، فإن النهر ملوث منذ أعوام. | أحد المزارعين",
                "نشر جو بايدن أمس صورا قال إنها التقطت عند النهر الملوث. | Joe Biden",
                "قالت أنغيلا ميركل إن النهر نظيف. وعن رأيها في الجسر قالت: «سيبقى الجسر كما كان». | Angela Merkel",
            })
    void findsWhoSpeaks(String text, String speaker) {
        var quotes = quotes(text);
        assertEquals(speaker, name(quotes.get(quotes.size() - 1).speaker()));
    }

    @Test
    void agreesWithItsVerbInGender() {
        var quotes = quotes("قال جو بايدن إن الجسر قديم جدا. وقالت أنغيلا ميركل إن النهر عميق جدا. "
                + "وأضاف أن الطريق مغلق. وأضافت أن القرية بعيدة. ولفت إلى أن المطر قادم.");
        assertEquals(
                List.of("Joe Biden", "Angela Merkel", "Joe Biden", "Angela Merkel", "Joe Biden"),
                quotes.stream().map(q -> name(q.speaker())).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال جو بايدن إن الجسر سيفتح غدا، في حين رحبت القرية بذلك. | الجسر سيفتح غدا",
                "وقال جو بايدن إن الجسر سيفتح غدا، وتحذر الشرطة من الازدحام. | الجسر سيفتح غدا",
                "وقال جو بايدن إن الجسر سيفتح غدا، لكنه اتهم الشركة بالتأخير. | الجسر سيفتح غدا",
                "وقال جو بايدن إن الجسر الجديد في القرية \"سيفتح غدا أمام الناس\" وطالب الشركة بالعمل. | الجسر الجديد في القرية \"سيفتح غدا أمام الناس\"",
                "ورحب جو بايدن بالخبر، مؤكدا استعداد بلاده لبناء جسر آخر. | استعداد بلاده لبناء جسر آخر",
                "ورحب جو بايدن بالخبر، مشيرا إلى قرب افتتاح جسر آخر. | قرب افتتاح جسر آخر",
                "واتفق المزارعون، وفق البيان، على بناء جسر آخر. | واتفق المزارعون على بناء جسر آخر",
            })
    void endsWhereTheStatementDoes(String text, String said) {
        assertEquals(said, quotes(text).get(0).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وقال جو بايدن إن القبطان، الملقب بـ\"ذئب البحر\"، غادر الميناء. | indirect",
                "وقال جو بايدن إن السفينة \"نجمة البحر\" غادرت الميناء. | indirect",
                "وقالت أنغيلا ميركل، الرئيسة السابقة لمجموعة «نهر وبحر»: «سنبني الجسر قبل الشتاء المقبل». | direct",
                "وقال جو بايدن إن الجيش دخل معسكري «النهر» و«ظل الجبل» صباح أمس. | indirect",
                "وكتب جو بايدن مقالا بعنوان \"جسر القرية\" عن النهر. | ",
                "وقال تحقيق لرويترز إن سكان قبائل «ظل الجبل» غادروا القرية. | indirect",
                "ولم تعترف كينيا بأنها أغلقت الجسر. | ",
                "وشدد «تجمع المدينة» على فتح الجسر. | ",
                "جو بايدن يعلن مقتل \"ذئب البحر\" في الميناء. | ",
                "وكان جو بايدن قد أعلن فوز القرية، إلا أن الصيادين رفضوا النتيجة. | ",
            })
    void readsNoNameInMarksAsWordsSaid(String text, String kinds) {
        assertEquals(
                Optional.ofNullable(kinds).orElse(""),
                quotes(text).stream().map(q -> q.kind().toString()).collect(Collectors.joining(" ")));
    }

    @Test
    void goesOnWhereWhoIsSpokenOfUrgesSomebody() {
        assertEquals(
                "جو بايدن قلق من الجسر، ويحث أنغيلا ميركل على إغلاقه",
                quotes("وأشارت تقارير إلى أن جو بايدن قلق من الجسر، ويحث أنغيلا ميركل على إغلاقه.")
                        .get(0)
                        .text());
    }
}
