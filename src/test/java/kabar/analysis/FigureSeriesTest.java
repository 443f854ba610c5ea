package kabar.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import kabar.article.Article;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Facts;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class FigureSeriesTest {
    private static final Extractor EXTRACTOR = Extractor.with(Sample.ACTORS);

    private static Selection selection(String... dayAndText) {
        List<Facts> facts = IntStream.range(0, dayAndText.length / 2)
                .mapToObj(i -> EXTRACTOR.extract(article("a" + i, dayAndText[2 * i], dayAndText[2 * i + 1])))
                .toList();
        return Selection.of(facts, Sample.ACTORS);
    }

    private static Article article(String id, String day, String text) {
        return Written.text(text).on(day).as(id).article();
    }

    @Test
    void ordersTellingsOfThreeLanguagesByTheDaysTheySpeakOf() {
        Table series = selection(
                        "2024-09-20",
                        "The strike on the Gaza Strip killed at least 23 people on Wednesday, the Palestinian health ministry said.",
                        "2024-09-18",
                        "Serangan udara di Gaza menewaskan 14 orang pada Selasa, kata petugas medis.",
                        "2024-09-22",
                        "أعلنت وزارة الصحة مقتل 31 شخصا في قطاع غزة.")
                .figures()
                .series("killed", "Gaza Strip")
                .table();
        assertEquals(
                List.of("2024-09-17", "2024-09-18", "2024-09-22"),
                series.stringColumn("date_from").asList());
        assertEquals(List.of(14.0, 23.0, 31.0), series.doubleColumn("low").asList());
        assertTrue(series.doubleColumn("high").isMissing(1));
        assertEquals(
                List.of("text", "text", "publication"),
                series.stringColumn("dated_by").asList());
    }

    @Test
    void leadsToTheSentence() {
        var series = selection("2024-09-20", "Some 1,200 missiles were fired at Israel. Nobody was hurt.")
                .figures()
                .series("missiles");
        assertEquals(
                "Some 1,200 missiles were fired at Israel.",
                series.why(1).stringColumn("text").get(0));
        assertThrows(IllegalArgumentException.class, () -> series.why(2));
    }

    @Test
    void namesTheNearestWhereNothingIsCountedSo() {
        var figures =
                selection("2024-09-20", "The strike killed 23 people in Gaza.").figures();
        var error = assertThrows(IllegalArgumentException.class, () -> figures.series("kiled"));
        assertEquals("No figures count 'kiled'. Did you mean killed?", error.getMessage());
    }

    @Test
    void isEmptyWhereNothingIsCountedByAWordThatIsKnown() {
        var figures = selection("2024-09-20", "Some 1,200 missiles were fired at Israel.")
                .figures();
        assertEquals(0, figures.series("killed").table().rowCount());
        var error = assertThrows(IllegalArgumentException.class, () -> figures.series("dead"));
        assertEquals("No figures count 'dead'. They count launched, missiles", error.getMessage());
        var row = assertThrows(
                IllegalArgumentException.class, () -> figures.series("missiles").evidence(1));
        assertEquals("There is no row 1; the table has one, row 0", row.getMessage());
    }

    @Test
    void suggestsAPlaceForAMistypedPlace() {
        var figures = selection(
                        "2024-09-20",
                        "The strike killed 23 people in the Gaza Strip, the Gazprom board and Hazza said.")
                .figures();
        var error = assertThrows(IllegalArgumentException.class, () -> figures.series("killed", "Gazza"));
        assertEquals("No actor 'Gazza'; did you mean Gaza Strip?", error.getMessage());
    }

    @Test
    void isAnEmptyTableWhereThePlaceIsNotNamed() {
        var figures = selection("2024-09-20", "The strike killed 23 people in Gaza. Jordan sent aid.")
                .figures();
        assertEquals(0, figures.series("killed", "Jordan").table().rowCount());
    }

    @Test
    void keepsMoneyOfTwoCurrenciesApart() {
        var series = selection(
                        "2024-09-20",
                        "Norway pledged $20 million in aid to Sudan.",
                        "2024-09-21",
                        "Norway pledged $30 million in aid to Sudan.",
                        "2024-09-22",
                        "Indonesia pledged 900 million rupiah in aid to Sudan.")
                .figures()
                .series("aid", "Sudan");
        assertEquals(
                List.of(20_000_000.0, 30_000_000.0),
                series.table().doubleColumn("low").asList());
        assertEquals(
                "only figures in USD; apart from these: 1 in IDR, see in(\"IDR\")",
                series.note().orElse(""));
        assertEquals(
                List.of(900_000_000.0),
                series.in("idr").table().doubleColumn("low").asList());
        var error = assertThrows(IllegalArgumentException.class, () -> series.in("USDT"));
        assertEquals("No figures here are in 'USDT'; they are in IDR, USD. Did you mean USD?", error.getMessage());
    }
}
