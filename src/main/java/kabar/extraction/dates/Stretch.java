package kabar.extraction.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kabar.facts.Timex;

/**
 * Whole days of the calendar.
 *
 * @param unit the unit the words name, of which this is one
 */
record Stretch(LocalDate first, LocalDate last, Unit unit) {
    private static final int DAYS_OF_WEEK = 7;
    private static final int DECADE_OF_MONTH = 10;
    private static final int DAYS_OF_YEAR_AT_LEAST = 300;
    private static final int EARLY_IN_YEAR = 89;

    static Stretch of(Unit unit, LocalDate day) {
        return new Stretch(unit.first(day), unit.last(day), unit);
    }

    /** Another stretch that happens to be as long as several units is written as a range. */
    String value() {
        return last.equals(unit.last(first)) ? unit.value(first) : first + "/" + last;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The part of it that early, mid or late leaves: thirds, of a year the first and the last quarter. */
    Stretch part(Timex.Mod mod) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 3) {
            return this;
        }
        boolean month = unit == Unit.MONTH;
        long third = month ? DECADE_OF_MONTH : Math.round(days / 3.0);
        return switch (mod) {
            case START ->
                new Stretch(
                        first,
                        first.plusDays(
                                unit == Unit.YEAR && days > DAYS_OF_YEAR_AT_LEAST
                                        ? EARLY_IN_YEAR
                                        : days == DAYS_OF_WEEK ? 2 : third - 1),
                        unit);
            case MID ->
                new Stretch(
                        first.plusDays(third),
                        month ? first.plusDays(third + DECADE_OF_MONTH - 1) : last.minusDays(third),
                        unit);
            case END ->
                new Stretch(
                        month
                                ? first.plusDays(2 * DECADE_OF_MONTH)
                                : last.minusDays(days == DAYS_OF_WEEK ? 2 : third - 1),
                        last,
                        unit);
            default -> this;
        };
    }

    /** The part up to a day in it, or from that day on. */
    Stretch upTo(LocalDate today) {
        return holds(today) ? new Stretch(first, today, unit) : this;
    }

    Stretch from(LocalDate today) {
        return holds(today) ? new Stretch(today, last, unit) : this;
    }
}
