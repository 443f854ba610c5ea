package kabar.extraction.figures;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kabar.text.Data;
import org.apache.commons.csv.CSVRecord;

/**
 * What figures tell to have happened to those they count, by {@code data/outcomes.csv}.
 *
 * @param units in which it is told; in all if there are none
 * @param unlisted whether it is told of nouns that are not listed, too
 * @param suffered whether it comes upon those counted, and is no deed against them
 * @param noun whether it is told of those only who are counted by a noun
 */
record Outcome(Set<String> units, boolean unlisted, Where where, boolean suffered, boolean noun) {
    /** Where those counted are counted. */
    enum Where {
        /** Where the text says it happened. */
        THERE,
        /** Else where they leave. */
        LEFT,
        /** Else where they go to. */
        AIM,
        /** Where they start, whatever else the text says. */
        LAUNCH
    }

    private static final Outcome PLAIN = new Outcome(Set.of(), true, Where.THERE, false, false);
    private static final Map<String, Outcome> LISTED =
            Data.rows("outcomes.csv").stream().collect(Collectors.toMap(row -> row.get("outcome"), Outcome::of));

    static Outcome of(String what) {
        return LISTED.getOrDefault(what, PLAIN);
    }

    private static Outcome of(CSVRecord row) {
        String units = row.get("units");
        String where = row.get("place");
        return new Outcome(
                units.isEmpty() ? Set.of() : Set.of(units.split(";")),
                !row.get("unlisted").isEmpty(),
                where.isEmpty() ? Where.THERE : Where.valueOf(where.toUpperCase(Locale.ROOT)),
                !row.get("suffered").isEmpty(),
                !row.get("noun").isEmpty());
    }

    /** Whether it can be told of those counted in a unit: bombs are not killed. */
    boolean fits(String unit) {
        return units.isEmpty() || units.contains(unit);
    }
}
