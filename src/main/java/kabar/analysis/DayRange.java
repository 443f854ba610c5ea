package kabar.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days from a first to a last, both inclusive, as epoch days. */
record DayRange(int first, int last) {
    /** From the first day of the first day, month or year to the last of the last. */
    static DayRange of(String from, String to) {
        var range = new DayRange((int) first(from).toEpochDay(), (int) last(to).toEpochDay());
        if (range.first > range.last) {
            throw new IllegalArgumentException("Between " + from + " and " + to + ": the end is before the start");
        }
        return range;
    }

    /** Whether something of these days surely lies in the range. */
    boolean holds(int from, int to) {
        return from != Period.UNKNOWN && to != Period.UNKNOWN && from >= first && to <= last;
    }

    boolean mayHold(int from, int to) {
        return (from == Period.UNKNOWN || from <= last) && (to == Period.UNKNOWN || to >= first);
    }

    DayRange within(DayRange other) {
        return new DayRange(Math.max(first, other.first), Math.min(last, other.last));
    }

    private static LocalDate first(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atDay(1);
                case 7 -> YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            throw wrong(text, e);
        }
    }

    private static LocalDate last(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atDay(1).plusYears(1).minusDays(1);
                case 7 -> YearMonth.parse(text).atEndOfMonth();
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            throw wrong(text, e);
        }
    }

    private static IllegalArgumentException wrong(String text, DateTimeException cause) {
        return new IllegalArgumentException(
                "'" + text + "' is not a date; write a day as 2024-02-28, a month as 2024-02, a year as 2024", cause);
    }
}
