package kabar.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** What the five retellings in {@code seeds/} claim of Biden and Netanyahu, and of the ceasefire. */
class SeedClaimsTest {
    private static final Selection FIVE = Selection.of(
            Sample.FACTS.stream().filter(f -> f.article().id().startsWith("00")).toList(), Sample.ACTORS);

    @Test
    void tellTheCallTwice() {
        Table calls = between("CONSULT");
        assertEquals(1, calls.rowCount());
        assertEquals(2, calls.intColumn("origins").get(0));
        assertEquals(List.of("001_warning", "002_call"), articles(FIVE.compare("Joe Biden", "Netanyahu"), "CONSULT"));
    }

    @Test
    void tellTheWarningOnce() {
        Table warnings = between("THREATEN");
        assertEquals(1, warnings.rowCount());
        assertEquals("one source", warnings.getString(0, "verdict"));
        assertEquals(List.of("001_warning"), articles(FIVE.compare("Joe Biden", "Netanyahu"), "THREATEN"));
    }

    @Test
    void doNotContradictEachOtherOnTheCeasefire() {
        assertEquals(0, FIVE.article("002").claims().verdict("differ").table().rowCount());
        assertTrue(FIVE.claims().verdict("differ").table().isEmpty());
    }

    private static Table between(String type) {
        Table claims =
                FIVE.compare("Joe Biden", "Benjamin Netanyahu").kind("event").table();
        return claims.where(claims.stringColumn("what").isEqualTo(type));
    }

    private static List<String> articles(Claims claims, String type) {
        Table table = claims.table();
        for (Row row : table) {
            if (row.getString("what").equals(type)) {
                return claims.evidence(row.getRowNumber()).stringColumn("article").unique().asList().stream()
                        .sorted()
                        .toList();
            }
        }
        return List.of();
    }
}
