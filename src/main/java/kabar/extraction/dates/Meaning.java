package kabar.extraction.dates;

import java.time.LocalDate;
import java.util.Optional;
import kabar.facts.Timex;

/**
 * What a frame means on a reference day.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param conflict whether two of its clues disagree
 */
record Meaning(
        String value,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Timex.Precision> precision,
        boolean conflict) {
    /** A value that names no days. */
    static Meaning of(String value) {
        return new Meaning(value, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The day, if it is one day. */
    Optional<LocalDate> day() {
        return from.equals(to) ? from : Optional.empty();
    }
}
