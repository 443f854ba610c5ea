package kabar.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Calendar units that counts are binned by: of the publication date, or, with {@link #mentioned}, of the dates spoken of. */
public enum Period implements By {
    DAY("2024-08-31"),
    /** ISO weeks, from Monday. */
    WEEK("2024-W35"),
    MONTH("2024-08"),
    YEAR("2024");

    /** A day that is not known. */
    static final int UNKNOWN = Integer.MIN_VALUE;
    /** The bin of what has no date. */
    static final int UNDATED = Integer.MAX_VALUE;
    /** The bin of what fits no single bin. */
    static final int WIDER = Integer.MAX_VALUE - 1;

    static final String UNDATED_LABEL = "undated";
    static final String WIDER_LABEL = "wider";

    /** 1970-01-01 was a Thursday: three days after a Monday. */
    private static final int MONDAY = 3;

    private static final int DAYS = 7;

    private final String example;

    Period(String example) {
        this.example = example;
    }

    /**
     * The same calendar unit, of the dates that the sentence speaks of (of an event: its own date). What is counted counts once for each
     * date; where the sentence names none that is known, it counts as {@code undated}.
     */
    public By mentioned() {
        return new Mentioned(this);
    }

    /** The bin that holds all days from {@code from} to {@code to} (epoch days or {@link #UNKNOWN}), or {@link #WIDER} or {@link #UNDATED}. */
    int bin(int from, int to) {
        if (from == UNKNOWN && to == UNKNOWN) {
            return UNDATED;
        }
        if (from == UNKNOWN || to == UNKNOWN) {
            return WIDER;
        }
        int bin = bin(from);
        return from == to || bin == bin(to) ? bin : WIDER;
    }

    /** The bin of a day. */
    int bin(int day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> Math.floorDiv(day + MONDAY, DAYS);
            case MONTH -> (int) LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH);
            case YEAR -> LocalDate.ofEpochDay(day).getYear();
        };
    }

    /** How a bin is written: {@code 2024-08-31}, {@code 2024-W35}, {@code 2024-08}, {@code 2024}, {@code wider}, {@code undated}. */
    String label(int bin) {
        if (bin == UNDATED) {
            return UNDATED_LABEL;
        } else if (bin == WIDER) {
            return WIDER_LABEL;
        }
        LocalDate first = first(bin);
        return switch (this) {
            case DAY -> first.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }

    LocalDate first(int bin) {
        return switch (this) {
            case DAY -> LocalDate.ofEpochDay(bin);
            case WEEK -> LocalDate.ofEpochDay((long) bin * DAYS - MONDAY);
            case MONTH -> LocalDate.EPOCH.with(ChronoField.PROLEPTIC_MONTH, bin);
            case YEAR -> LocalDate.of(bin, 1, 1);
        };
    }

    LocalDate last(int bin) {
        return first(bin + 1).minusDays(1);
    }

    /** The bin that is written so; the inverse of {@link #label}. */
    int read(String label) {
        if (label.equals(UNDATED_LABEL)) {
            return UNDATED;
        } else if (label.equals(WIDER_LABEL)) {
            return WIDER;
        }
        try {
            LocalDate day = switch (this) {
                case DAY -> LocalDate.parse(label);
                case WEEK -> week(label);
                case MONTH -> YearMonth.parse(label).atDay(1);
                case YEAR -> Year.parse(label).atDay(1);
            };
            int bin = bin((int) day.toEpochDay());
            if (label(bin).equals(label)) {
                return bin;
            }
            throw wrong(label);
        } catch (DateTimeException e) {
            throw wrong(label);
        }
    }

    private IllegalArgumentException wrong(String label) {
        return new IllegalArgumentException("'" + label + "' is not a " + name().toLowerCase(Locale.ROOT)
                + "; write it as " + example + ", or undated, or wider");
    }

    private static LocalDate week(String label) {
        int mark = label.indexOf("-W");
        if (mark < 0 || !label.substring(mark + 2).matches("[0-5][0-9]")) {
            throw new DateTimeException(label);
        }
        // The fourth of January always lies in the first ISO week.
        LocalDate first = Year.parse(label.substring(0, mark)).atDay(1).withDayOfMonth(MONDAY + 1);
        return first.plusWeeks(Integer.parseInt(label.substring(mark + 2)) - 1L);
    }
}
