package kabar.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Facts;
import kabar.knowledge.ActorType;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;

class SelectionTest {
    @Test
    void takesAnyUniqueBeginningOfAnArticlesId() {
        assertEquals(
                "003_austin_gallant", Sample.all().article("003").articles().getString(0, "article"));
        var two =
                assertThrows(IllegalArgumentException.class, () -> Sample.all().article("id-2024-10-1"));
        assertTrue(
                String.valueOf(two.getMessage())
                        .startsWith("'id-2024-10-1' begins 3 ids: id-2024-10-11-arunika-unifil, "),
                two::getMessage);
        var none =
                assertThrows(IllegalArgumentException.class, () -> Sample.all().article("003_austin_galant"));
        assertEquals("No article '003_austin_galant' here. Did you mean 003_austin_gallant?", none.getMessage());
        var far =
                assertThrows(IllegalArgumentException.class, () -> Sample.all().article("009"));
        assertEquals(
                "No article '009' here. There are 000_assurances, 001_warning, 002_call, 003_austin_gallant,"
                        + " 004_blinken_visit …",
                far.getMessage());
    }

    @Test
    void filtersByLanguageAndPublisher() {
        for (Row row : Sample.all().language("id").articles()) {
            assertEquals("id", row.getString("language"));
        }
        assertEquals(16, Sample.all().language("id").size());
        var e = assertThrows(IllegalArgumentException.class, () -> Sample.all().publisher("Meridian Wires"));
        assertTrue(String.valueOf(e.getMessage()).endsWith("Did you mean Meridian Wire?"), e::getMessage);
        assertThrows(IllegalArgumentException.class, () -> Sample.all().language("fr"));
    }

    @Test
    void filtersByDaysMonthsAndYears() {
        assertEquals(
                Sample.all().between("2024-08-01", "2024-08-31").size(),
                Sample.all().between("2024-08", "2024-08").size());
        // 38 by their metadata; 003, whose own words place it in October 2024, and 004, in Gallant's term of office
        assertEquals(40, Sample.all().between("2023", "2024").size());
        var e = assertThrows(IllegalArgumentException.class, () -> Sample.all().between("31/02/2024", "2024"));
        assertTrue(
                String.valueOf(e.getMessage()).startsWith("'31/02/2024' is not a date; write a day as 2024-02-28"),
                e::getMessage);
        assertThrows(IllegalArgumentException.class, () -> Sample.all().between("2024-09", "2024-08"));
    }

    @Test
    void ofAnActorHasItsMentionsAndTheSentencesThatNameIt() {
        var facts = Told.article("a", "", "", "Joe Biden called Benjamin Netanyahu. It rained. Biden was tired.");
        var told = Told.withQuotes(facts, Told.quote(0, "person:joe-biden"), Told.quote(1, "person:mahmoud-abbas"));
        var biden = Selection.of(List.of(told), Told.ACTORS).actor("جو بايدن");
        assertEquals(2, biden.mentions().rowCount());
        assertEquals(List.of(0, 2), biden.sentences().intColumn("sentence").asList());
        assertEquals(1, biden.quotes().rowCount());
        assertEquals(1, biden.actors().rowCount());
        assertEquals(1, biden.articles().rowCount());
        assertEquals(
                0,
                Selection.of(List.of(told), Told.ACTORS)
                        .actor("Angela Merkel")
                        .articles()
                        .rowCount());
    }

    @Test
    void ofAnActorCountsOnlyWhatNamesIt() {
        var all = Selection.of(
                List.of(
                        extracted("a", "Hamas said that an Israeli strike killed 12 people in Rafah."),
                        extracted("b", "A storm killed 30 people in Manila.")),
                Told.ACTORS);
        Selection hamas = all.actor("Hamas");
        assertEquals(2, all.figures().series("killed").table().rowCount());
        assertEquals(
                List.of("a"),
                hamas.figures().series("killed").table().stringColumn("article").asList());
        assertEquals(1, hamas.stories().table().rowCount());
        assertEquals(1, hamas.size());
        assertEquals(1, hamas.facts().size());
        assertEquals(1, hamas.concordance("people").size());
        assertEquals(0, all.actor("Angela Merkel").size());
    }

    private static Facts extracted(String id, String body) {
        return Extractor.with(Told.ACTORS).extract(Written.text(body).as(id).article());
    }

    @Test
    void tellsWhatTwoActorsDidToEachOther() {
        var events = Sample.all().events("Iran", "Israel");
        assertTrue(events.rowCount() > 3);
        for (Row row : events) {
            assertEquals(Set.of("country:IR", "country:IL"), Set.of(row.getString("source"), row.getString("target")));
        }
        assertEquals(events.rowCount(), Sample.all().events("Israel", "إيران").rowCount());
        assertTrue(Sample.all().rolledUp().events("Iran", "Israel").rowCount() > events.rowCount());
    }

    @Test
    void saysWhatToAskWhereNobodyCanBeTwoActors() {
        var iran = Sample.all().actor("Iran");
        var error = assertThrows(IllegalArgumentException.class, () -> iran.actor("Israel"));
        assertTrue(
                String.valueOf(error.getMessage())
                        .startsWith("Nobody is both Iran and Israel. What one did to the other: "
                                + "events(\"Iran\", \"Israel\"); what the articles claim of the two: compare("),
                error::getMessage);
        assertEquals(
                iran.actors().rowCount(),
                Sample.all().actor("Iran", "Israel").actor("Iran").actors().rowCount());
    }

    @Test
    void givesTheTablesOfTheContract() {
        var all = Sample.all();
        assertEquals(45, all.articles().rowCount());
        assertEquals(
                all.sentences().rowCount(),
                Sample.FACTS.stream().mapToInt(f -> f.text().sentences().size()).sum());
        assertEquals(
                all.mentions().rowCount(),
                Sample.FACTS.stream().mapToInt(f -> f.mentions().size()).sum());
        assertEquals(
                all.type(ActorType.PERSON).mentions().rowCount(),
                all.mentions().stringColumn("type").isEqualTo("person").size());
    }
}
