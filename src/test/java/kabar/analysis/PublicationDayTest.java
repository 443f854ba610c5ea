package kabar.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kabar.article.Article;
import kabar.article.Publication;
import kabar.article.Written;
import kabar.extraction.Extractor;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class PublicationDayTest {
    private static final Extractor EXTRACTOR = Extractor.with(Sample.ACTORS);
    private static final String STORY =
            "The ministry said on Friday that the port of Hodeidah would open again for ships with wheat and fuel, after engineers "
                    + "had mended two of its four cranes, and that the first three vessels were waiting off the coast already.";

    private static Article article(String id, Publication published, String text) {
        return Written.text(text).when(published).as(id).article();
    }

    private static PublicationDay day(Article... articles) {
        return Selection.of(List.of(articles).stream().map(EXTRACTOR::extract).toList(), Sample.ACTORS)
                .publication("a");
    }

    @Test
    void listsTheCluesOfTheText() {
        var day = day(article(
                "a",
                Publication.UNKNOWN,
                "قال وزير الدفاع الأمريكي لويد أوستن مساء أمس الخميس إن الحرب مستمرة منذ مقتل حسن نصرالله."));
        Table clues = day.why();
        assertEquals(
                List.of("event", "office", "weekday"),
                clues.stringColumn("kind").asList());
        assertEquals("friday", clues.stringColumn("weekday").get(2));
        assertEquals("2024-09-27", day.table().stringColumn("proved_from").get(0));
        assertEquals("2025-01-17", day.table().stringColumn("proved_to").get(0));
    }

    @Test
    void showsContradictionsAndConcludesNothing() {
        var day = day(article(
                "a",
                Publication.UNKNOWN,
                "Menteri itu tiba kemarin, Kamis, di Amman. Rombongannya pulang kemarin, Minggu, ke Jakarta."));
        assertTrue(day.table().booleanColumn("contradictory").get(0));
        assertTrue(day.table().stringColumn("proved_from").isMissing(0));
        assertEquals(2, day.why().rowCount());
    }

    @Test
    void takesTheOtherArticlesOfItsStoryAsAClue() {
        var known = Publication.on(LocalDate.of(2024, 8, 16), Publication.Rule.METADATA);
        var day = day(article("a", Publication.UNKNOWN, STORY), article("b", known, STORY));
        assertEquals(List.of("story"), day.why().stringColumn("kind").asList());
        assertEquals("2024-08-09", day.table().stringColumn("proved_from").get(0));
        assertEquals("2024-08-23", day.table().stringColumn("proved_to").get(0));
    }

    @Test
    void provesNothingWithoutClues() {
        var day = day(article("a", Publication.UNKNOWN, "The bakery on the corner sells bread with olives."));
        assertEquals(0, day.why().rowCount());
        assertTrue(day.table().stringColumn("proved_from").isMissing(0));
    }
}
