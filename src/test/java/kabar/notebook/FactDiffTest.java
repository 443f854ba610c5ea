package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts are compared by what they say, wherever in their article they stand. */
class FactDiffTest {
    private static final List<String> COLUMNS =
            List.of("event", "article", "sentence", "start", "end", "trigger", "type", "target_name");
    private static final Outcome BEFORE = events(List.of(
            List.of("a#1", "a", "0", "10", "14", "meets", "CONSULT", "Iran"),
            List.of("a#2", "a", "1", "40", "47", "accuses", "ACCUSE", "Israel"),
            List.of("b#1", "b", "0", "5", "9", "قتل", "ASSAULT", "إسماعيل هنية")));

    @Test
    void tellsOnlyOfTheFactThatIsGoneAndHowManyStandElsewhere() {
        List<RowChange> changes = TableDiff.of(
                BEFORE,
                events(List.of(
                        List.of("a#1", "a", "0", "22", "29", "accuses", "ACCUSE", "Israel"),
                        List.of("b#1", "b", "0", "5", "9", "قتل", "ASSAULT", "إسماعيل هنية"))));
        assertEquals(List.of("a · meets · Iran is gone", "a 1 row at another place"), shown(changes));
        assertEquals("a", changes.get(0).went().get(0).cell("article"));
    }

    @Test
    void tellsWhichCellsOfAFactAreOthers() {
        List<RowChange> changes = TableDiff.of(
                BEFORE,
                events(List.of(
                        List.of("a#1", "a", "0", "10", "14", "meets", "CONSULT", "Iran"),
                        List.of("a#2", "a", "1", "40", "47", "accuses", "ACCUSE", "Israel"),
                        List.of("b#1", "b", "0", "5", "9", "قتل", "ASSAULT", "Ismail Haniyeh"),
                        List.of("b#2", "b", "0", "20", "24", "دعا", "REQUEST", ""))));
        assertEquals(
                List.of("b · قتل · Ismail Haniyeh target_name إسماعيل هنية → Ismail Haniyeh", "b · دعا is new"),
                shown(changes));
    }

    @Test
    void findsNothingBetweenTheSame() {
        assertTrue(TableDiff.of(BEFORE, BEFORE).isEmpty());
    }

    private static Outcome events(List<List<String>> rows) {
        return new Outcome("events.csv", 0, COLUMNS, rows, Optional.empty(), List.of());
    }

    private static List<String> shown(List<RowChange> changes) {
        return changes.stream().map(c -> c.label() + " " + c.what()).toList();
    }
}
