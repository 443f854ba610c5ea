package kabar.analysis;

import static kabar.analysis.By.ACTOR;
import static kabar.analysis.By.LANGUAGE;
import static kabar.analysis.By.MONTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.tables.Plot;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class TimelineTest {
    private static final Selection NEWS = Selection.of(
            List.of(
                    Told.article("a", "", "2024-08-01", "Joe Biden called Benjamin Netanyahu. Biden was tired."),
                    Told.article("b", "", "2024-10-10", "Joe Biden met Olaf Scholz."),
                    Told.article("c", "", "", "Benjamin Netanyahu spoke.")),
            Told.ACTORS);

    @Test
    void hasAColumnForEachSeriesAndALineForEachMonth() {
        Table table = NEWS.timeline(ACTOR, MONTH).table();
        assertEquals(List.of("published_month", "Joe Biden", "Benjamin Netanyahu", "Olaf Scholz"), table.columnNames());
        assertEquals(
                List.of("2024-08", "2024-09", "2024-10", "undated"),
                table.stringColumn("published_month").asList());
        assertEquals(List.of(2, 0, 1, 0), table.intColumn("Joe Biden").asList());
        assertEquals(List.of(1, 0, 0, 1), table.intColumn("Benjamin Netanyahu").asList());
    }

    @Test
    void leavesOutTheYearsBetweenDatesFarApartAndSaysSo() {
        var timeline = Selection.of(
                        List.of(Extractor.with(Sample.ACTORS)
                                .extract(Written.text("Joe Biden spoke of August 1945. Joe Biden arrived in July 2024.")
                                        .on("2024-08-01")
                                        .article())),
                        Sample.ACTORS)
                .timeline(By.of("actor"), By.of("month.mentioned()"));
        assertEquals(
                List.of("1945-08", "2024-07"),
                timeline.table().stringColumn("mentioned_month").asList());
        assertTrue(
                timeline.note().orElse("").startsWith("(left out, without anything: 1945-09 to 2024-06)"),
                timeline::toString);
        var error = assertThrows(IllegalArgumentException.class, () -> By.of("wek"));
        assertEquals("Nothing is counted by 'wek'. Did you mean WEEK?", error.getMessage());
    }

    @Test
    void hasEvidenceThatAddsUpInEachLine() {
        for (var timeline : List.of(
                NEWS.timeline(ACTOR, MONTH),
                Sample.all().timeline(ACTOR, MONTH),
                Sample.all().timeline(LANGUAGE, MONTH.mentioned()))) {
            Table table = timeline.table();
            for (int row = 0; row < table.rowCount(); row++) {
                int sum = 0;
                for (int column = 1; column < table.columnCount(); column++) {
                    sum += table.intColumn(column).get(row);
                }
                assertEquals(sum, timeline.evidence(row).rowCount(), table.getString(row, 0));
            }
        }
        assertEquals(1, NEWS.timeline(ACTOR, MONTH).why("Biden", "2024-10").rowCount());
    }

    @Test
    void hasEvidenceForEachNumberOfItsOwn() {
        for (var timeline : List.of(NEWS.timeline(ACTOR, MONTH), Sample.all().timeline(ACTOR, MONTH))) {
            Table table = timeline.table();
            for (int row = 0; row < table.rowCount(); row++) {
                for (int column = 1; column < table.columnCount(); column++) {
                    String name = table.column(column).name();
                    Table evidence = timeline.evidence(row, name).orElseThrow();
                    assertEquals(table.intColumn(column).get(row), evidence.rowCount(), name);
                    assertTrue(evidence.rowCount() == 0
                            || name.equals("other")
                            || evidence.stringColumn("name").asSet().size() == 1);
                }
            }
        }
    }

    @Test
    void keepsTheLargestSeries() {
        Table table = NEWS.timeline(ACTOR, MONTH).top(1).table();
        assertEquals(List.of("published_month", "Joe Biden", "other"), table.columnNames());
        assertEquals(List.of(1, 0, 1, 1), table.intColumn("other").asList());
    }

    @Test
    void isDrawnAsLines() {
        Plot plot = NEWS.timeline(ACTOR, MONTH).plot();
        assertEquals(Plot.Kind.TIMELINE, plot.kind());
        assertEquals("published_month", plot.x());
        assertEquals("name", plot.y().orElseThrow());
        assertEquals(10, plot.table().rowCount());
    }

    @Test
    void wantsACalendarUnit() {
        assertThrows(IllegalArgumentException.class, () -> NEWS.timeline(ACTOR, LANGUAGE));
    }
}
