package kabar.extraction.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import kabar.article.Publication;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Dating;
import kabar.facts.Facts;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    private static Facts facts(String text) {
        return EXTRACTOR.extract(Written.text(text).article());
    }

    private static Dating dating(String text) {
        return EXTRACTOR.dating(facts(text));
    }

    @Test
    void boundsByOfficesHeld() {
        var dating = dating(
                "US Secretary of State Antony Blinken met Israeli Defense Minister Yoav Gallant at the Pentagon.");
        assertEquals(
                Optional.of(LocalDate.of(2022, 12, 29)), dating.publication().from());
        assertEquals(
                Optional.of(LocalDate.of(2024, 11, 7)), dating.publication().to());
    }

    @Test
    void boundsByTheOfficeOfTheBodyThatIsNamed() {
        var dating = dating("قال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن الوضع في السودان خطير.");
        assertEquals(Optional.of(LocalDate.of(2017, 1, 1)), dating.publication().from());
        assertEquals(Optional.empty(), dating.publication().to());
    }

    @Test
    void takesNoBoundFromFormerHolders() {
        assertTrue(dating("Former US Secretary of State Antony Blinken gave a lecture at Harvard University.")
                .clues()
                .isEmpty());
    }

    @Test
    void narrowsToTheWeekdayAfterTheDayCalledYesterday() {
        var dating = dating(
                "قال وزير الدفاع الأمريكي لويد أوستن مساء أمس الاثنين إن المشاورات مستمرة منذ مطلع أغسطس الجاري، "
                        + "وذلك بعد اغتيال إسماعيل هنية.");
        assertEquals(Optional.of(LocalDate.of(2024, 8, 6)), dating.publication().from());
        assertEquals(Optional.empty(), dating.publication().day());
    }

    @Test
    void isNotBeforeAnEventThatTheTextKnowsOf() {
        var dating = dating("Sejak serangan Hamas pada 7 Oktober, perbatasan utara Israel tidak pernah tenang. "
                + "Pemerintah mengatakan bahwa warga yang mengungsi belum dapat kembali ke rumah mereka.");
        assertEquals(
                Optional.of(LocalDate.of(2023, 10, 7)), dating.publication().from());
        assertEquals(Publication.Rule.INFERRED, dating.publication().rule());
    }

    @Test
    void keepsTheTitleOfADeadManFromEndingTheInterval() {
        var dating = dating("أعلنت حركة حماس مقتل رئيس مكتبها السياسي إسماعيل هنية في طهران.");
        assertEquals(
                Optional.of(LocalDate.of(2024, 7, 31)), dating.publication().from());
        assertEquals(Optional.empty(), dating.publication().to());
    }

    @Test
    void concludesNothingFromContradictoryClues() {
        var dating = dating("قال المتحدث يوم أمس الخميس إن الوفد وصل. وأضاف في بيان أمس الأحد أن المحادثات بدأت.");
        assertTrue(dating.contradictory());
        assertEquals(2, dating.clues().size());
        assertEquals(Publication.UNKNOWN, dating.publication());
    }

    @Test
    void resolvesRelativeDaysToAnInterval() {
        var found = facts(
                        "قال وزير الدفاع الأمريكي لويد أوستن أمس الخميس، مطلع أكتوبر الجاري، إن الحرب مستمرة منذ مقتل حسن نصرالله.")
                .dates()
                .get(0);
        assertEquals("2024-10-XX", found.value());
        assertEquals(Optional.of(LocalDate.of(2024, 10, 3)), found.from());
        assertEquals(
                Optional.of(LocalDate.of(2024, 10, 24)),
                found.to().filter(d -> d.isBefore(LocalDate.of(2024, 10, 25))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | Satgas itu dibentuk pada masa Presiden ke-7 Joko Widodo, kata juru bicara istana di Jakarta pada Senin.
            en | The crime laws date back to the years under President Bill Clinton.
            en | The previous Secretary of State Hillary Clinton said that she had no regrets.
            ar | كانت القناة حلما في عهد الرئيس جمال عبد الناصر.
            """)
    void takesNoEndFromThoseWhoKeepTheirTitle(String language, String text) {
        var dating = EXTRACTOR.dating(
                EXTRACTOR.extract(Written.text(text).in(language).article()));
        assertEquals(
                Optional.empty(),
                dating.publication().to(),
                () -> dating.clues().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The envoy said on Friday that US Secretary of State Antony Blinken said nothing new. | 2025-01-20
            en | President Joe Biden knows of the assassination of Ismail Haniyeh. | 2025-01-20
            id | "Kami siap," kata Menteri Luar Negeri Retno Marsudi di Jakarta. | 2024-10-20
            ar | وقال وزير الدفاع الأمريكي لويد أوستن إن المشاورات مستمرة. | 2025-01-20
            """)
    void endsWithTheTermOfWhoeverSpeaksOrKnowsOfSomethingInIt(String language, String text, LocalDate to) {
        var dating = EXTRACTOR.dating(
                EXTRACTOR.extract(Written.text(text).in(language).article()));
        assertEquals(
                Optional.of(to), dating.publication().to(), () -> dating.clues().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | He had been due to present the 2031 World Cup.
            en | The pledge was made to leave the treaty by 2031.
            en | The law took effect on March 23 of this year and in May this year.
            en | Voters want him to be president. Laughing, Donald Trump left.
            id | Rapat itu dibuka Rabu (18/8/2025), kata panitia.
            id | Pemerintah menetapkan tanggal 27 Juni 2031 sebagai hari libur.
            """)
    void takesNothingFromWhatIsToComeOrDisagrees(String language, String text) {
        var dating = EXTRACTOR.dating(
                EXTRACTOR.extract(Written.text(text).in(language).article()));
        assertEquals(
                Publication.UNKNOWN, dating.publication(), () -> dating.clues().toString());
    }
}
