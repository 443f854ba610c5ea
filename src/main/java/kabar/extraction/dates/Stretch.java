package kabar.extraction.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kabar.facts.Timex;

/**
 * Whole days of the calendar.
 *
 * @param unit the unit the words name, of which this is one
 */
record Stretch(LocalDate first, LocalDate last, Unit unit) {
    private static final List<Unit> CALENDAR =
            List.of(Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR, Unit.DECADE);
    private static final int DAYS_OF_WEEK = 7;
    private static final int DECADE_OF_MONTH = 10;
    private static final int DAYS_OF_YEAR_AT_LEAST = 300;
    private static final int EARLY_IN_YEAR = 89;

    static Stretch of(Unit unit, LocalDate day) {
        return new Stretch(unit.first(day), unit.last(day), unit);
    }

    /** What is longer than its unit is written as a range. */
    String value() {
        if (last.equals(unit.last(first))) {
            return unit.value(first);
        }
        boolean whole = first.equals(unit.first(first)) && last.equals(unit.last(last));
        return whole ? unit.value(first) + "/" + unit.value(last) : first + "/" + last;
    }

    /**
     * So many units from its first day on, or up to its last one; a quarter, half, year or decade where they are that.
     *
     * @param back whether they end with it
     */
    Stretch lasting(int n, Unit each, boolean back) {
        LocalDate begin = back ? each.plus(last.plusDays(1), -n) : first;
        LocalDate end = back ? last : each.plus(first, n).minusDays(1);
        for (Unit known : CALENDAR) {
            if (begin.equals(known.first(begin)) && end.equals(known.last(begin))) {
                return new Stretch(begin, end, known);
            }
        }
        return new Stretch(begin, end, each);
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
