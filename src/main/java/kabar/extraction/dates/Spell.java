package kabar.extraction.dates;

import java.math.BigDecimal;
import java.util.Optional;

/** TIMEX3 values that no calendar is needed for: durations, sets and references to past, present and future. */
final class Spell {
    private Spell() {}

    static String reference(int tense) {
        return tense < 0 ? "PAST_REF" : tense > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }

    static String duration(Frame frame) {
        Unit unit = frame.unit(Field.UNIT);
        String first = halves(frame, unit).orElseGet(() -> unit.duration(count(frame, Field.COUNT)));
        if (!frame.has(Field.AFTER)) {
            return first;
        }
        // "four hours and ten minutes", "a year and two months"
        Unit other = frame.unit(Field.AFTERUNIT);
        String second = other.duration(count(frame, Field.AFTER));
        if (unit.ofClock() == other.ofClock()) {
            return first + second.substring(unit.ofClock() ? 2 : 1);
        }
        return first + second.substring(1);
    }

    /** A half in the next smaller unit: {@code PT30M}, {@code P3Y6M}. */
    private static Optional<String> halves(Frame frame, Unit unit) {
        double n = frame.has(Field.COUNT) ? frame.get(Field.COUNT) : 1;
        n += frame.has(Field.PLUS) ? frame.get(Field.PLUS) : 0;
        boolean half = n > 0 && n - Math.floor(n) == 0.5;
        String whole = n < 1
                ? ""
                : (int) n + (unit == Unit.YEAR ? "Y" : unit == Unit.HOUR ? "H" : unit == Unit.MINUTE ? "M" : "D");
        return half
                ? switch (unit) {
                    case YEAR -> Optional.of("P" + whole + "6M");
                    case HOUR -> Optional.of("PT" + whole + "30M");
                    case MINUTE -> Optional.of("PT" + whole + "30S");
                    case DAY -> Optional.of("P" + whole + "T12H");
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    static String set(Frame frame) {
        String part = frame.has(Field.PART) ? "T" + frame.part() : "";
        if (frame.has(Field.WEEKDAY)) {
            return "XXXX-WXX-" + frame.whole(Field.WEEKDAY) + part;
        }
        if (frame.has(Field.MONTH) && frame.get(Field.MONTH) < Field.HIJRI) {
            return "XXXX-" + Unit.two(frame.whole(Field.MONTH));
        }
        return frame.has(Field.UNIT)
                ? frame.unit(Field.UNIT).duration(frame.has(Field.COUNT) ? count(frame, Field.COUNT) : "1")
                : "P1D";
    }

    private static String count(Frame frame, Field field) {
        double n = frame.has(field) ? frame.get(field) : 1;
        n += frame.has(Field.PLUS) && field == Field.COUNT ? frame.get(Field.PLUS) : 0;
        return n < 0 ? "X" : BigDecimal.valueOf(n).stripTrailingZeros().toPlainString();
    }
}
