package kabar.extraction.dates;

import java.util.List;
import java.util.Locale;
import kabar.facts.Timex;

/** What a word or a pattern can tell about a time. The patterns of {@code dates.txt} fill these fields by name. */
enum Field {
    /** Of the common era; with a Hijri month, of the Hijri calendar. */
    YEAR,
    /** The hundreds of a year told in two numbers: the nineteen of "nineteen ninety-six". */
    HUNDREDS,
    /** What such a year has beyond its hundreds. */
    REST,
    /** 1 for a year of the Hijri calendar without a month. */
    ERA,
    /** 1 to 12; {@link #HIJRI} more for the months of the Hijri calendar ({@code H9} is Ramadan). */
    MONTH,
    DAY,
    /** 1 is Monday. */
    WEEKDAY,
    /** ISO week of the year. */
    WEEK,
    QUARTER,
    HALF,
    /** 0 spring, 1 summer, 2 autumn, 3 winter. */
    SEASON,
    /** Its first year. */
    DECADE,
    /** 21 is 2001 to 2100. */
    CENTURY,
    /** Index of {@link Holidays}. */
    HOLIDAY,
    /** A {@link Unit}. */
    UNIT,
    /** How many units from the reference day. */
    SHIFT,
    /** How many units a duration lasts; with {@link #DIR}, how many units away. Below zero: not told. */
    COUNT,
    /** More of the unit of the duration: the half of "three and a half years". */
    PLUS,
    /** -1 the last one, 0 this one, 1 the next one. */
    DIR,
    /** Which one of those within a longer stretch; -1 is the last. */
    NTH,
    /** The {@link Unit} of which the n-th is meant. */
    NTHUNIT,
    /** Days, weeks … after the day named. */
    AFTER,
    AFTERUNIT,
    /** 1 where they are counted back. */
    BEFORE,
    /** How many units a stretch lasts that begins with the time named: the six of "the first six months of 2023". */
    LENGTH,
    LENGTHUNIT,
    /** 1 where that stretch ends with the time named: "the last two weeks of May". */
    BACK,
    /** A {@link Part} of the day. */
    PART,
    HOUR,
    MINUTE,
    SECOND,
    /** 1 where the hour counts from noon. */
    PM,
    /** A {@link Timex.Mod}. */
    MOD,
    /** -1 PAST_REF, 0 PRESENT_REF, 1 FUTURE_REF. */
    REF,
    /**
     * A date in figures, whose day and month could be the other way round: 1 where the month is read first, 2 where the day is, 3 where
     * it is known.
     */
    OPEN,
    /**
     * Told from the last time named that is as exact as the unit ("that day"): 1 or else not at all, 2 or else a year ago, 3 or else
     * from the day of writing, 4 the same, near and where nothing is to come, 5 a year before the quarter or the year told near, or else a
     * year ago.
     */
    ANAPHOR,
    /** 1 for a duration that ends today, and -1 for one that begins today. */
    UPTO,
    /**
     * What it does not tell itself is that of the time right before: 1 the part of the day ("Monday night or Tuesday"), 2 the month,
     * without which it is no time ("12 or 13 July"), 3 the century ("2011-12"), 4 the day that it follows ("Monday night until Tuesday
     * morning").
     */
    SHARE,
    /** 1 for "in three days", which of what is past is a duration; 2 where it is one unless something is surely to come. */
    WITHIN,
    /** What is told is not the time but what begins or ends with it: 2 after, 1 since, -1 until, -2 before. */
    EDGE;

    static final int HIJRI = 100;
    static final int MONTH_READ_FIRST = 1;
    static final int DAY_READ_FIRST = 2;
    static final int DECIDED = 3;
    static final List<Timex.Mod> MODS = List.of(Timex.Mod.values());
    private static final Field[] ALL = values();
    static final int COUNT_OF_FIELDS = ALL.length;

    /** Its place among the fields of a frame, which is never stored. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }

    static Field at(int index) {
        return ALL[index];
    }

    /** Reads the value a data file gives to this field. */
    double parse(String text) {
        return switch (this) {
            case UNIT, NTHUNIT, AFTERUNIT, LENGTHUNIT -> Unit.index(text);
            case PART -> Part.ALL.indexOf(Part.valueOf(text));
            case MOD -> MODS.indexOf(Timex.Mod.valueOf(text));
            case HOLIDAY -> Holidays.index(text);
            case MONTH -> text.startsWith("H") ? HIJRI + Integer.parseInt(text.substring(1)) : Integer.parseInt(text);
            default -> Double.parseDouble(text);
        };
    }

    /** Whether a number told in words can be meant: no day is the fortieth of its month. */
    boolean takes(double value) {
        return switch (this) {
            case DAY -> value >= 1 && value <= 31;
            case YEAR -> value >= 622 && value < 2200;
            // Nobody counts days by the million: such a number belongs to other words.
            case COUNT, LENGTH -> value < 100_000;
            case HUNDREDS -> value >= 11 && value <= 20;
            case REST -> value >= 10 && value < 100;
            case HOUR -> value >= 0 && value <= 24;
            default -> true;
        };
    }

    static Field named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Parts of a day, as TIMEX3 writes them after {@code T}. */
    enum Part {
        MO,
        MI,
        AF,
        EV,
        NI,
        DT;

        private static final List<Part> ALL = List.of(values());

        static Part at(int index) {
            return ALL.get(index);
        }
    }
}
