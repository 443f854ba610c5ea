package kabar.facts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kabar.text.Span;

/**
 * An expression of time, after TIMEX3.
 *
 * @param value ISO 8601 / TIMEX3: {@code 2024-07-12}, {@code XXXX-07-12}, {@code 2024-10-10TEV}, {@code P3D}, {@code PAST_REF}
 * @param from first day it can mean, inclusive; empty if not known
 * @param to last day it can mean, inclusive
 * @param rule what read it
 */
public record Timex(
        int sentence,
        Span span,
        String surface,
        Kind kind,
        String value,
        Optional<Mod> mod,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Precision> precision,
        String rule) {
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** TIMEX3 modifiers. */
    public enum Mod {
        START,
        MID,
        END,
        APPROX,
        BEFORE,
        AFTER
    }

    /** The size of the calendar unit that the words name. */
    public enum Precision {
        MINUTE,
        HOUR,
        PART_OF_DAY,
        DAY,
        WEEKEND,
        WEEK,
        MONTH,
        QUARTER,
        HALF,
        SEASON,
        YEAR,
        DECADE,
        CENTURY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
