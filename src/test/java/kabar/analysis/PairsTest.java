package kabar.analysis;

import static kabar.analysis.Unit.ARTICLE;
import static kabar.analysis.Unit.SENTENCE;
import static kabar.analysis.Unit.STORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kabar.facts.Facts;
import kabar.facts.Mention;
import kabar.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

class PairsTest {
    private static final Facts CALL = Told.article(
            "a",
            "Meridian Wire",
            "2024-08-01",
            "Joe Biden called Benjamin Netanyahu. Biden told Netanyahu and Mahmoud Abbas to wait. Abbas agreed. It rained.");

    @ParameterizedTest
    @EnumSource
    void areThoseOfASlowObviousCount(Unit unit) {
        Map<String, TreeSet<String>> actorsOf = new TreeMap<>();
        Stories stories = Stories.of(Sample.FACTS);
        for (int a = 0; a < Sample.FACTS.size(); a++) {
            Facts facts = Sample.FACTS.get(a);
            String article = facts.article().id();
            for (Sentence sentence : facts.text().sentences()) {
                if (sentence.kind() != Sentence.Kind.BOILERPLATE) {
                    String key = switch (unit) {
                        case SENTENCE -> article + " " + sentence.index();
                        case ARTICLE -> article;
                        case STORY -> "" + stories.storyOf(a);
                    };
                    var here = actorsOf.computeIfAbsent(key, k -> new TreeSet<>());
                    for (Mention mention : facts.mentions()) {
                        if (mention.sentence() == sentence.index() && mention.form() != Mention.Form.PRONOUN) {
                            here.add(mention.actor().id());
                        }
                    }
                }
            }
        }
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> alone = new TreeMap<>();
        for (var actors : actorsOf.values()) {
            for (String a : actors) {
                alone.merge(a, 1, Integer::sum);
                for (String b : actors.tailSet(a, false)) {
                    expected.merge(a + " " + b, 1, Integer::sum);
                }
            }
        }
        Table table = Sample.all().cooccurrence(unit).by(Measure.G2).table();
        assertEquals(expected.size(), table.rowCount());
        for (Row row : table) {
            String key = row.getString("a") + " " + row.getString("b");
            assertEquals(expected.get(key), row.getInt("n"), key);
            assertEquals(alone.get(row.getString("a")), row.getInt("n_a"), key);
            assertEquals(alone.get(row.getString("b")), row.getInt("n_b"), key);
            assertEquals(actorsOf.size(), row.getInt("n_all"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void giveExactlyNUnitsAsEvidence(Unit unit) {
        for (var pairs : List.of(
                Sample.all().cooccurrence(unit).atLeast(2).top(150),
                Sample.all().cooccurrence(unit, Period.MONTH).top(150),
                Sample.all().rolledUp().cooccurrence(unit).top(50))) {
            Table table = pairs.table();
            for (int row = 0; row < table.rowCount(); row++) {
                Table evidence = pairs.evidence(row);
                assertEquals(table.intColumn("n").get(row), evidence.rowCount());
                if (unit != STORY) {
                    assertEquals(
                            table.intColumn("articles").get(row),
                            new HashSet<>(evidence.stringColumn("article").asList()).size());
                }
                assertEquals(
                        table.intColumn("stories").get(row),
                        new HashSet<>(evidence.stringColumn("story").asList()).size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void giveTheUnitsOfEachOfTheTwoAsEvidenceOfItsOwnNumber(Unit unit) {
        for (var pairs : List.of(
                Sample.all().cooccurrence(unit).by(Measure.G2).top(40),
                Sample.all().cooccurrence(unit, Period.MONTH).by(Measure.G2).top(40),
                Sample.all()
                        .actor("Joe Biden")
                        .cooccurrence(unit)
                        .by(Measure.G2)
                        .top(40))) {
            Table table = pairs.table();
            for (int row = 0; row < table.rowCount(); row++) {
                for (String column : List.of("n_a", "n_b")) {
                    assertEquals(
                            table.intColumn(column).get(row),
                            pairs.evidence(row, column).orElseThrow().rowCount());
                }
                assertTrue(pairs.evidence(row, "n").isEmpty(), "n is what the row counts");
                assertEquals(0, pairs.evidence(row, "g2").orElseThrow().rowCount(), "a measure counts nothing");
            }
        }
    }

    @Test
    void countUnitsAndNotMentions() {
        var pairs = Selection.of(List.of(CALL), Told.ACTORS).cooccurrence(SENTENCE);
        Row first = pairs.table().row(0);
        assertEquals("Benjamin Netanyahu", first.getString("a_name"));
        assertEquals("Joe Biden", first.getString("b_name"));
        assertEquals(2, first.getInt("n"));
        assertEquals("(N = 4 sentences)", pairs.note().orElse(""));
        assertEquals(2, pairs.why("Biden", "نتنياهو").rowCount());
        assertEquals(1, pairs.why("Mahmoud Abbas", "Joe Biden").rowCount());
        assertEquals("Biden; Netanyahu", pairs.why("Biden", "Netanyahu").getString(1, "surface"));
        assertEquals(0, pairs.why("Biden", "Angela Merkel").rowCount());
        assertEquals(
                3,
                Selection.of(List.of(CALL), Told.ACTORS)
                        .cooccurrence(ARTICLE)
                        .table()
                        .rowCount());
    }

    @Test
    void goByPublicationOnly() {
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> Sample.all().cooccurrence(Unit.SENTENCE, Period.MONTH.mentioned()));
        assertEquals(
                "Pairs go by DAY, WEEK, MONTH or YEAR of publication, such as cooccurrence(SENTENCE, MONTH), but got "
                        + "MONTH.mentioned(); by the dates spoken of go counts(ACTOR, MONTH.mentioned())",
                error.getMessage());
    }

    @Test
    void growWeekByWeek() {
        var next = Told.article("b", "", "2024-08-08", "Joe Biden met Benjamin Netanyahu.");
        var undated = Told.article("c", "", "", "Joe Biden met Benjamin Netanyahu.");
        var pairs = Selection.of(List.of(CALL, next, undated), Told.ACTORS)
                .actor("Biden")
                .cooccurrence(SENTENCE, Period.WEEK);
        assertEquals(
                List.of("2024-W31 2", "2024-W32 1", "undated 1", "2024-W31 1"),
                pairs.table().stream()
                        .map(r -> r.getString("published_week") + " " + r.getInt("n"))
                        .toList());
        assertEquals(1, pairs.why("Biden", "Netanyahu", "2024-W32").rowCount());
        assertEquals(4, pairs.why("Biden", "Netanyahu").rowCount());
        var e = assertThrows(IllegalArgumentException.class, () -> pairs.why("Biden", "Netanyahu", "August"));
        assertTrue(String.valueOf(e.getMessage()).contains("2024-W35"), e::getMessage);
    }

    @Test
    void ofAnActorAreThoseWithIt() {
        var all = Selection.of(List.of(CALL), Told.ACTORS);
        assertEquals(2, all.actor("Abbas").cooccurrence(SENTENCE).table().rowCount());
        var withCountries = Sample.all().actor("Joe Biden").type(kabar.knowledge.ActorType.COUNTRY);
        for (Row row : withCountries.cooccurrence(SENTENCE).table()) {
            assertTrue(row.getString("a").startsWith("country:"));
            assertEquals("person:joe-biden", row.getString("b"));
        }
    }

    @Test
    void areSortedByTheMeasureAndMarkChance() {
        Table table = Sample.all().cooccurrence(SENTENCE).by(Measure.NPMI).table();
        for (int row = 1; row < table.rowCount(); row++) {
            assertTrue(table.doubleColumn("npmi").get(row - 1)
                    >= table.doubleColumn("npmi").get(row));
        }
        for (Row row : table) {
            var hand = new Contingency(row.getInt("n"), row.getInt("n_a"), row.getInt("n_b"), row.getInt("n_all"));
            assertEquals(hand.fisher() >= 0.05, row.getBoolean("chance"));
            assertEquals(hand.g2(), row.getDouble("g2"), 1e-9);
        }
        var chosen = Sample.all()
                .cooccurrence(SENTENCE)
                .withoutChance()
                .by(Measure.G2)
                .table();
        assertTrue(chosen.booleanColumn("chance").isFalse().size() == chosen.rowCount());
    }

    @Test
    void makeANetwork() {
        var network =
                Selection.of(List.of(CALL), Told.ACTORS).cooccurrence(SENTENCE).network();
        assertEquals(
                List.of("person:benjamin-netanyahu", "person:joe-biden", "person:mahmoud-abbas"),
                network.nodes().stream().map(Network.Node::id).toList());
        assertEquals(
                List.of(2, 2, 2), network.nodes().stream().map(Network.Node::n).toList());
        assertEquals(3, network.edges().size());
        assertEquals("2024-08-01", network.edges().get(0).from().orElseThrow().toString());
    }
}
