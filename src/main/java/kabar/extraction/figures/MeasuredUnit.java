package kabar.extraction.figures;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kabar.text.Data;
import org.apache.commons.csv.CSVRecord;

/**
 * A unit in which something else is measured, by {@code data/measured-units.csv}.
 *
 * @param content whether what it is of stands behind it: tonnes of wheat
 * @param length whether words beside it tell what it is: a distance, a height
 * @param rate whether rates are told in it: inflation, interest
 * @param what what it is where nothing else is told
 */
record MeasuredUnit(boolean content, boolean length, boolean rate, Optional<String> what) {
    private static final MeasuredUnit NONE = new MeasuredUnit(false, false, false, Optional.empty());
    private static final Map<String, MeasuredUnit> LISTED = Data.rows("measured-units.csv").stream()
            .collect(Collectors.toMap(row -> row.get("unit"), MeasuredUnit::of));

    static MeasuredUnit of(String unit) {
        return LISTED.getOrDefault(unit, NONE);
    }

    private static MeasuredUnit of(CSVRecord row) {
        return new MeasuredUnit(
                !row.get("content").isEmpty(),
                !row.get("length").isEmpty(),
                !row.get("rate").isEmpty(),
                Optional.of(row.get("what")).filter(what -> !what.isEmpty()));
    }
}
