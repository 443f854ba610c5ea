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
}
