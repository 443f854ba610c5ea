package kabar.analysis;

import static kabar.analysis.By.ACTOR;
import static kabar.analysis.By.COUNTRY;
import static kabar.analysis.By.DAY;
import static kabar.analysis.By.EVENT_TYPE;
import static kabar.analysis.By.FORM;
import static kabar.analysis.By.LANGUAGE;
import static kabar.analysis.By.MONTH;
import static kabar.analysis.By.PUBLISHER;
import static kabar.analysis.By.SOURCE;
import static kabar.analysis.By.SPEAKER;
import static kabar.analysis.By.TARGET;
import static kabar.analysis.By.TYPE;
import static kabar.analysis.By.WEEK;
import static kabar.analysis.By.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kabar.facts.Facts;
import kabar.facts.Mention;
import kabar.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

class CountsTest {
    private static final String CALL = "Joe Biden called Benjamin Netanyahu. Biden spoke of Gaza.";
    private static final Facts AUGUST = Told.article("a", "Meridian Wire", "2024-08-01", CALL);
    private static final Facts OCTOBER =
            Told.article("b", "Northgate Courier", "2024-10-10", "Joe Biden arrived in Berlin to meet Olaf Scholz.");
    private static final Facts UNDATED = Told.article("c", "", "", "Joe Biden spoke with Mahmoud Abbas.");
    private static final Facts SOME_DAY =
            Told.article("d", "Meridian Wire", "2024-07-30..2024-08-02", "Joe Biden stayed in Washington.");

    @Test
    void withoutRowsHaveNoEvidence() {
        var nobody = Selection.of(List.of(Told.article("e", "", "", "It rained all day.")), Sample.ACTORS);
        assertEquals(0, nobody.counts(ACTOR).sentences(0).rowCount());
        Table pairs = nobody.cooccurrence(Unit.SENTENCE).evidence(0);
        assertEquals(0, pairs.selectColumns("article", "surface", "text").rowCount());
        var counts = Selection.of(List.of(OCTOBER), Sample.ACTORS).counts(ACTOR);
        var error = assertThrows(IllegalArgumentException.class, () -> counts.evidence(40));
        assertEquals("There is no row 40; the table has 3, the first is row 0", error.getMessage());
    }

    @Test
    void haveTheFirstRowsOfEachMonth() {
        var counts = Selection.of(List.of(AUGUST, OCTOBER), Sample.ACTORS).counts(ACTOR, MONTH);
        Table first = counts.top(1, MONTH).table();
        assertEquals(
                List.of("2024-08", "2024-10"),
                first.stringColumn("published_month").asList());
        assertEquals("Joe Biden", first.stringColumn("name").get(0));
        var error = assertThrows(IllegalArgumentException.class, () -> counts.top(1, WEEK));
        assertEquals("These counts have no rows for each WEEK; they go by ACTOR, MONTH", error.getMessage());
    }

    static Stream<List<By>> dimensions() {
        return Stream.of(
                List.of(ACTOR),
                List.of(ACTOR, MONTH),
                List.of(WEEK),
                List.of(LANGUAGE, TYPE),
                List.of(PUBLISHER),
                List.of(COUNTRY, YEAR),
                List.of(FORM, LANGUAGE, ACTOR),
                List.of(Unit.ARTICLE),
                List.of(Unit.STORY, ACTOR),
                List.of(DAY, PUBLISHER),
                List.of(ACTOR, MONTH.mentioned()));
    }

    @Test
    void showsEachSentenceOnceWithHowOftenItIsCounted() {
        Facts visit = Told.article(
                "e",
                "Meridian Wire",
                "2024-10-11",
                "Israel thanked Germany, and Israeli officials left. Israel waited.");
        Counts counts = Selection.of(List.of(visit), Told.ACTORS).counts(ACTOR);
        Table sentences = counts.sentences(0);
        assertEquals(List.of("article", "sentence", "mentions", "surface", "text"), sentences.columnNames());
        assertEquals(List.of(2, 1), sentences.intColumn("mentions").asList());
        assertEquals(
                List.of("Israel; Israeli", "Israel"),
                sentences.stringColumn("surface").asList());
        assertEquals("Israel waited.", sentences.stringColumn("text").get(1));
        assertEquals(counts.table().intColumn("sentences").getInt(0), sentences.rowCount());
    }

    @ParameterizedTest
    @MethodSource("dimensions")
    void giveEvidenceThatAddsUp(List<By> by) {
        assertAddsUp(Sample.all().counts(by.toArray(By[]::new)), "mentions");
        assertAddsUp(Sample.all().between("2024-06", "2024-09").counts(by.toArray(By[]::new)), "mentions");
        assertAddsUp(Sample.all().rolledUp().counts(by.toArray(By[]::new)), "mentions");
    }

    static void assertAddsUp(Counts counts, String column) {
        Table table = counts.table();
        for (int row = 0; row < table.rowCount(); row++) {
            Table evidence = counts.evidence(row);
            assertEquals(table.intColumn(column).get(row), evidence.rowCount(), "row " + row);
            assertEquals(
                    table.intColumn("articles").get(row),
                    distinct(evidence, "article").size());
            assertEquals(
                    table.intColumn("stories").get(row),
                    distinct(evidence, "story").size());
            assertEquals(
                    table.intColumn("publishers").get(row),
                    distinct(evidence, "publisher").size());
            assertEquals(table.stringColumn("languages").get(row), String.join(" ", distinct(evidence, "language")));
            assertEquals(
                    table.intColumn("sentences").getInt(row),
                    evidence.stream()
                            .map(r -> r.getString("article") + " " + r.getInt("sentence"))
                            .distinct()
                            .count());
        }
    }

    private static Set<String> distinct(Table evidence, String column) {
        var distinct = new TreeSet<String>();
        for (int row = 0; row < evidence.rowCount(); row++) {
            if (!evidence.column(column).isMissing(row)) {
                distinct.add(evidence.getString(row, column));
            }
        }
        return distinct;
    }

    @Test
    void ofActorsAreThoseOfASlowObviousCount() {
        Map<String, Integer> mentions = new TreeMap<>();
        Map<String, HashSet<String>> sentences = new TreeMap<>();
        Map<String, HashSet<String>> articles = new TreeMap<>();
        for (Facts facts : Sample.FACTS) {
            var published = facts.article().published();
            String first =
                    published.from().map(d -> d.toString().substring(0, 7)).orElse("");
            String last = published.to().map(d -> d.toString().substring(0, 7)).orElse("");
            String month = first.isEmpty() && last.isEmpty() ? "undated" : first.equals(last) ? first : "wider";
            for (Mention mention : facts.mentions()) {
                boolean boilerplate =
                        facts.text().sentences().get(mention.sentence()).kind() == Sentence.Kind.BOILERPLATE;
                if (mention.form() != Mention.Form.PRONOUN && !boilerplate) {
                    String key = mention.actor().id() + " " + month;
                    mentions.merge(key, 1, Integer::sum);
                    sentences
                            .computeIfAbsent(key, k -> new HashSet<>())
                            .add(facts.article().id() + " " + mention.sentence());
                    articles.computeIfAbsent(key, k -> new HashSet<>())
                            .add(facts.article().id());
                }
            }
        }
        Table table = Sample.all().counts(ACTOR, MONTH).table();
        assertEquals(mentions.size(), table.rowCount());
        for (Row row : table) {
            String key = row.getString("actor") + " " + row.getString("published_month");
            assertEquals(mentions.get(key), row.getInt("mentions"), key);
            assertEquals(sentences.getOrDefault(key, new HashSet<>()).size(), row.getInt("sentences"), key);
            assertEquals(articles.getOrDefault(key, new HashSet<>()).size(), row.getInt("articles"), key);
        }
    }

    @Test
    void areSortedByNumberThenId() {
        Table table = Sample.all().counts(ACTOR).table();
        for (int row = 1; row < table.rowCount(); row++) {
            int before = table.intColumn("mentions").get(row - 1);
            int here = table.intColumn("mentions").get(row);
            String idBefore = table.getString(row - 1, "actor");
            assertTrue(before > here || before == here && idBefore.compareTo(table.getString(row, "actor")) < 0);
        }
    }

    @Test
    void byDateKeepWhatFitsNoBinApart() {
        var selection = Selection.of(List.of(AUGUST, OCTOBER, UNDATED, SOME_DAY), Told.ACTORS);
        assertEquals(
                List.of("2024-08 2", "2024-10 1", "wider 1", "undated 1"),
                bins(selection.actor("Joe Biden").counts(MONTH)));
        assertEquals(
                List.of("2024 4", "undated 1"),
                bins(selection.actor("Joe Biden").counts(YEAR)));
    }

    @Test
    void betweenDaysPutAsideWhatMayOrMayNotLieThere() {
        var august = Selection.of(List.of(AUGUST, OCTOBER, UNDATED, SOME_DAY), Told.ACTORS)
                .between("2024-08-01", "2024-08-31")
                .actor("Joe Biden");
        assertEquals(List.of("2024-08 2", "wider 1", "undated 1"), bins(august.counts(MONTH)));
        var byActor = august.counts(ACTOR);
        assertEquals(2, byActor.table().intColumn("mentions").get(0));
        assertEquals(
                "(not counted: 2 articles whose date is not known well enough)",
                byActor.note().orElse(""));
    }

    @Test
    void filledHaveARowForEachMonthWithoutNews() {
        var selection =
                Selection.of(List.of(AUGUST, OCTOBER, UNDATED), Told.ACTORS).actor("Joe Biden");
        assertEquals(
                List.of("2024-08 2", "2024-09 0", "2024-10 1", "undated 1"),
                bins(selection.counts(ACTOR, MONTH).filled()));
        assertEquals(
                List.of("2024-07 0", "2024-08 2", "2024-09 0", "undated 1"),
                bins(selection.between("2024-07", "2024-09").counts(MONTH).filled()));
        assertEquals(
                List.of("2023-01 0", "2023-02 0"),
                bins(Selection.of(List.of(OCTOBER), Told.ACTORS)
                        .between("2023-01", "2023-02")
                        .counts(MONTH)
                        .filled()));
        assertThrows(
                IllegalArgumentException.class, () -> selection.counts(ACTOR).filled());
    }

    @Test
    void byDatesSpokenOfCountOnceForEachDate() {
        var facts = Told.withDates(
                AUGUST,
                Told.date(0, "2024-07-12", "2024-07-12"),
                Told.date(0, "2024-07-13", "2024-07-13"),
                Told.date(0, "2024-07-13", "2024-07-13"),
                Told.date(0, "2023-01-01", "2023-12-31"));
        var counts =
                Selection.of(List.of(facts), Told.ACTORS).actor("Joe Biden").counts(ACTOR, MONTH.mentioned());
        assertEquals(List.of("2024-07 2", "wider 1", "undated 1"), bins(counts));
        assertEquals(
                "(counted once for each date that the sentence speaks of: 4 for 2 mentions)",
                counts.note().orElse(""));
        assertEquals(2, counts.why("Joe Biden", "2024-07").rowCount());
        assertEquals(
                List.of("2024-07-12", "2024-07-13"),
                counts.why("Joe Biden", "2024-07").stringColumn("date_from").asList());
    }

    @Test
    void ofSpeakersCountQuotes() {
        var facts = Told.withQuotes(
                AUGUST,
                Told.quote(0, "person:joe-biden"),
                Told.quote(1, "person:joe-biden"),
                Told.quote(1, "three officials"),
                Told.quote(1, ""));
        var counts = Selection.of(List.of(facts, OCTOBER), Told.ACTORS).counts(SPEAKER, MONTH);
        assertEquals(
                List.of("person:joe-biden 2", "three officials 1", "unknown 1"),
                counts.table().stream()
                        .map(r -> r.getString("speaker") + " " + r.getInt("quotes"))
                        .toList());
        assertEquals(2, counts.why("بايدن").rowCount());
        assertAddsUp(counts, "quotes");
        assertEquals(
                1,
                Selection.of(List.of(facts), Told.ACTORS)
                        .actor("Biden")
                        .counts(SPEAKER)
                        .table()
                        .rowCount());
    }

    @Test
    void ofEventsCountOneToldTwiceOnce() {
        var facts = Told.withEvents(
                AUGUST,
                Told.event(1, 0, "CONSULT", "person:joe-biden", "person:benjamin-netanyahu"),
                Told.event(2, 0, "ASSAULT", "", "place:gaza-strip"),
                Told.event(1, 1, "CONSULT", "person:joe-biden", "person:benjamin-netanyahu"));
        var counts = Selection.of(List.of(facts), Told.ACTORS).counts(EVENT_TYPE, SOURCE, TARGET);
        Table table = counts.table();
        assertEquals(2, table.rowCount());
        assertEquals(List.of("ASSAULT", "CONSULT"), table.stringColumn("type").asList());
        assertEquals(
                List.of("unknown", "person:joe-biden"),
                table.stringColumn("source").asList());
        assertEquals(List.of(1, 1), table.intColumn("events").asList());
        assertEquals(List.of(1, 2), table.intColumn("sentences").asList());
        Table told = counts.why("CONSULT", "Joe Biden", "Netanyahu");
        assertEquals(2, told.rowCount());
        assertEquals(List.of("a#1"), told.stringColumn("event").unique().asList());
    }

    @Test
    void rolledUpCountMinistersInOfficeAndTheirArmy() {
        var facts = Told.article(
                "a",
                "",
                "2024-08-01",
                "Benjamin Netanyahu visited the Israeli army. Israel thanked Joe Biden and Naftali Bennett.");
        var israel = Selection.of(List.of(facts), Told.ACTORS)
                .rolledUp()
                .counts(ACTOR)
                .why("Israel");
        assertEquals(
                List.of("Benjamin Netanyahu", "Israel", "Israeli army"),
                new ArrayList<>(new TreeSet<>(israel.stringColumn("surface").asList())));
        var undated = Told.article("a", "", "", "Benjamin Netanyahu visited Israel.");
        assertEquals(
                1,
                Selection.of(List.of(undated), Told.ACTORS)
                        .counts(ACTOR)
                        .rolledUp()
                        .why("Israel")
                        .rowCount());
    }

    @Test
    void suggestTheNearestName() {
        var counts = Sample.all().counts(ACTOR);
        var e = assertThrows(IllegalArgumentException.class, () -> counts.why("Bidden"));
        assertEquals("No actor 'Bidden'; did you mean Joe Biden?", e.getMessage());
        assertEquals(
                counts.why("person:joe-biden").rowCount(),
                counts.why("جو بايدن").rowCount());
        assertEquals(0, counts.why("Angela Merkel").rowCount());
    }

    @Test
    void refuseWhatCannotBeCountedTogether() {
        var e = assertThrows(IllegalArgumentException.class, () -> Sample.all().counts(SPEAKER, SOURCE));
        assertEquals("SPEAKER counts quotes and SOURCE counts events; count them one after the other", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Sample.all().counts());
        var column = assertThrows(
                IllegalArgumentException.class, () -> Sample.all().counts(ACTOR).sorted("aktor"));
        assertTrue(
                String.valueOf(column.getMessage())
                        .startsWith("No column 'aktor' in counts; it has actor, name, mentions"),
                column::getMessage);
        assertTrue(String.valueOf(column.getMessage()).endsWith("Did you mean actor?"), column::getMessage);
    }

    @Test
    void areCutAndSortedAsAsked() {
        var counts =
                Selection.of(List.of(AUGUST, OCTOBER, UNDATED), Told.ACTORS).counts(ACTOR);
        assertEquals(1, counts.atLeast(2).table().rowCount());
        assertEquals(2, counts.top(2).table().rowCount());
        assertEquals(0, counts.top(0).table().rowCount());
        assertEquals("Benjamin Netanyahu", counts.sorted("name").table().getString(0, "name"));
        assertEquals(4, counts.top(1).evidence(0).rowCount());
    }

    private static List<String> bins(Counts counts) {
        Table table = counts.table();
        String bin = table.columnNames().stream()
                .filter(c -> c.matches("(published|mentioned)_.*"))
                .findFirst()
                .orElseThrow();
        return table.stream()
                .map(r -> r.getString(bin) + " " + r.getInt("mentions"))
                .toList();
    }
}
