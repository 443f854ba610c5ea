package kabar.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import kabar.facts.Timex;

/** A unit of the calendar or the clock: where the one that holds a day begins and ends, and how TIMEX3 writes it. */
enum Unit {
    SECOND("TS", Timex.Precision.MINUTE),
    MINUTE("TM", Timex.Precision.MINUTE),
    HOUR("TH", Timex.Precision.HOUR),
    DAY("D", Timex.Precision.DAY),
    WEEKEND("WE", Timex.Precision.WEEKEND),
    WEEK("W", Timex.Precision.WEEK),
    MONTH("M", Timex.Precision.MONTH),
    QUARTER("Q", Timex.Precision.QUARTER),
    SEASON("S", Timex.Precision.SEASON),
    HALF("H", Timex.Precision.HALF),
    YEAR("Y", Timex.Precision.YEAR),
    DECADE("DE", Timex.Precision.DECADE),
    CENTURY("CE", Timex.Precision.CENTURY);

    private static final List<Unit> ALL = List.of(values());
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private final String code;
    private final Timex.Precision precision;

    Unit(String code, Timex.Precision precision) {
        this.code = code;
        this.precision = precision;
    }

    /** The index of the unit that a data file names by its letters: {@code D}, {@code W}, {@code TH} … */
    static int index(String code) {
        for (Unit unit : ALL) {
            if (unit.code.equals(code)) {
                return ALL.indexOf(unit);
            }
        }
        throw new IllegalArgumentException("No unit '" + code + "'; there are D W WE M Q S H Y DE CE TH TM TS");
    }

    static Unit at(int index) {
        return ALL.get(index);
    }

    Timex.Precision precision() {
        return precision;
    }

    boolean ofClock() {
        return compareTo(DAY) < 0;
    }

    /** How long one of the clock is. */
    long seconds() {
        return this == HOUR ? 3600 : this == MINUTE ? 60 : 1;
    }

    LocalDate first(LocalDate day) {
        int month = day.getMonthValue();
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> day;
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((month - 1) / 3 * 3 + 1);
            // Spring, summer, autumn and winter as three whole months, winter from December.
            case SEASON -> day.withDayOfMonth(1).minusMonths(month % 3);
            case HALF -> day.withDayOfMonth(1).withMonth(month <= 6 ? 1 : 7);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
            case CENTURY -> LocalDate.of((day.getYear() - 1) / 100 * 100 + 1, 1, 1);
        };
    }

    LocalDate last(LocalDate day) {
        return this == WEEKEND ? first(day).plusDays(1) : plus(first(day), 1).minusDays(1);
    }

    LocalDate plus(LocalDate day, long n) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(n);
            case WEEKEND, WEEK -> day.plusWeeks(n);
            case MONTH -> day.plusMonths(n);
            case QUARTER, SEASON -> day.plusMonths(3 * n);
            case HALF -> day.plusMonths(6 * n);
            case YEAR -> day.plusYears(n);
            case DECADE -> day.plusYears(10 * n);
            case CENTURY -> day.plusYears(100 * n);
        };
    }

    /** The value of the one that holds a day. */
    String value(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> day.toString();
            case WEEKEND -> WEEK.value(day) + "-WE";
            case WEEK ->
                year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> year(day) + "-Q" + ((day.getMonthValue() + 2) / 3);
            case SEASON -> {
                int month = day.getMonthValue();
                // The winter of January and February is named after the year it began in.
                yield year(month <= 2 ? day.minusYears(1) : day) + "-" + SEASONS[(month / 3 + 3) % 4];
            }
            case HALF -> year(day) + "-H" + (day.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> year(day);
            case DECADE -> year(day).substring(0, 3);
            case CENTURY -> year(first(day)).substring(0, 2);
        };
    }

    /** {@code P2W}, {@code PT4H}, {@code PXY}; decades and centuries are told in years. */
    String duration(String count) {
        return switch (this) {
            case DECADE -> "P" + times(count, 10) + "Y";
            case CENTURY -> "P" + times(count, 100) + "Y";
            case QUARTER -> "P" + count + "Q";
            case SEASON -> "P" + times(count, 3) + "M";
            case HALF -> "P" + times(count, 6) + "M";
            case WEEKEND -> "P" + times(count, 2) + "D";
            default -> code.startsWith("T") ? "PT" + count + code.charAt(1) : "P" + count + code;
        };
    }

    private static String times(String count, int n) {
        return count.equals("X")
                ? count
                : new java.math.BigDecimal(count)
                        .multiply(java.math.BigDecimal.valueOf(n))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static String year(LocalDate day) {
        return year(day.getYear());
    }

    private static String year(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** With two digits. */
    static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }
}
