package kabar.analysis;

import static kabar.analysis.By.EVENT_TYPE;
import static kabar.analysis.By.MONTH;
import static kabar.analysis.By.NEGATED;
import static kabar.analysis.By.SOURCE;
import static kabar.analysis.By.TARGET;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Facts;
import kabar.tables.Plot;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class NegatedEventsTest {
    private final Selection articles =
            told("Iran did not attack Israel on Monday. Lebanon attacked Israel on Monday.", "2024-05-08");

    @Test
    void areNotCountedAsIfTheyHadHappened() {
        var counts = articles.counts(SOURCE, EVENT_TYPE, TARGET);
        assertEquals(
                List.of("Lebanon"), counts.table().stringColumn("source_name").asList());
        assertEquals(
                Optional.of("(left out: 1 event told not to have happened; count by NEGATED, too, to see it)"),
                counts.note());
        assertEquals(List.of("Lebanon"), sources(counts.why()));
    }

    @Test
    void haveRowsOfTheirOwnWhereTheyAreAskedFor() {
        var counts = articles.counts(NEGATED, SOURCE);
        assertEquals(List.of("Iran"), sources(counts.why("true")));
        assertEquals(List.of("Lebanon"), sources(counts.why("false")));
        assertEquals(Optional.empty(), counts.note());
    }

    @Test
    void areNoEdgesOfANetwork() {
        var network = articles.counts(SOURCE, TARGET).network();
        assertEquals(
                List.of("country:LB"),
                network.edges().stream().map(Network.Edge::source).toList());
        assertEquals(
                List.of("Lebanon"), network.table().stringColumn("source_name").asList());
        assertEquals(List.of("Lebanon"), sources(network.evidence(0)));
        assertEquals(articles.counts(SOURCE).note(), network.note());
    }

    @Test
    void areMarkedEdgesWhereTheyAreAskedFor() {
        var network = articles.counts(SOURCE, TARGET, NEGATED).network();
        assertEquals(
                List.of(true, false),
                network.edges().stream().map(Network.Edge::negated).toList());
        assertEquals(
                List.of(),
                network.edges().stream().flatMap(e -> e.kind().stream()).toList());
    }

    @Test
    void areBarsWithBothSidesInTheirNames() {
        Plot plot = articles.counts(SOURCE, TARGET).plot();
        assertEquals("Lebanon · Israel", plot.at(plot.table(), 0));
    }

    @Test
    void areNotInATimelineAndItSaysSo() {
        var timeline = articles.timeline(EVENT_TYPE, MONTH);
        assertEquals(List.of(1), timeline.table().intColumn("ASSAULT").asList());
        assertEquals(articles.counts(SOURCE).note(), timeline.note());
    }

    @Test
    void areMarkedInClaims() {
        Table claims = articles.claims().kind("event").table();
        assertEquals(
                List.of("not: ASSAULT", "ASSAULT"), claims.stringColumn("what").asList());
        assertEquals(
                List.of("not: attack", "attacked"), claims.stringColumn("told").asList());
    }

    private static List<String> sources(Table evidence) {
        return evidence.stringColumn("source_name").asList();
    }

    private static Selection told(String body, String day) {
        Facts facts = Extractor.with(Sample.ACTORS)
                .extract(Written.text(body).on(day).as("a").article());
        return Selection.of(List.of(facts), Sample.ACTORS);
    }
}
