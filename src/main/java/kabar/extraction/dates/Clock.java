package kabar.extraction.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kabar.facts.Timex;

/** Times of day. */
final class Clock {
    private static final int NOON = 12;
    private static final int SECONDS_A_DAY = 86_400;

    private Clock() {}

    /** {@code T15:30}, {@code TEV}; empty where the frame tells no time of day. */
    static String value(Frame frame) {
        if (frame.has(Field.HOUR)) {
            int hour = frame.whole(Field.HOUR);
            boolean evening = frame.is(Field.PM, 1);
            if (evening && hour < NOON) {
                hour += NOON;
            } else if (frame.is(Field.PM, 0) && hour == NOON && !(frame.get(Field.MINUTE) < 0)) {
                hour = 0;
            } else if (!frame.has(Field.PM) && frame.has(Field.PART)) {
                hour = hourIn(frame.part(), hour);
            }
            int minute = frame.has(Field.MINUTE) ? frame.whole(Field.MINUTE) : 0;
            if (minute < 0) {
                hour = (hour + 23) % 24;
                minute += 60;
            }
            return "T" + Unit.two(hour % 24) + ":" + Unit.two(minute)
                    + (frame.has(Field.SECOND) ? ":" + Unit.two(frame.whole(Field.SECOND)) : "");
        }
        return frame.has(Field.PART) ? "T" + frame.part() : "";
    }

    /** How exact a time of day is. */
    static Timex.Precision precision(Frame frame) {
        return frame.has(Field.MINUTE)
                ? Timex.Precision.MINUTE
                : frame.has(Field.HOUR) ? Timex.Precision.HOUR : Timex.Precision.PART_OF_DAY;
    }

    private static int hourIn(Field.Part part, int hour) {
        return switch (part) {
            case MO -> hour == NOON ? 0 : hour;
            case MI -> hour < 10 ? hour + NOON : hour;
            case AF, EV -> hour < NOON ? hour + NOON : hour;
            case NI -> hour == NOON ? 0 : hour >= 5 && hour < NOON ? hour + NOON : hour;
            case DT -> hour;
        };
    }

    /** "two hours ago", "in ten minutes": a moment if the time of publication is known, else the days it can fall on. */
    static Optional<Meaning> shifted(Frame frame, Reference reference) {
        if (!frame.has(Field.UNIT) || !frame.unit(Field.UNIT).ofClock() || frame.has(Field.HOUR)) {
            return Optional.empty();
        }
        Unit unit = frame.unit(Field.UNIT);
        double n = frame.has(Field.SHIFT)
                ? frame.get(Field.SHIFT)
                : (frame.has(Field.COUNT) ? frame.get(Field.COUNT) : 1)
                        * (frame.has(Field.DIR) ? frame.get(Field.DIR) : 0);
        long seconds = Math.round(n * unit.seconds());
        LocalDate day = reference.day();
        if (reference.time().isPresent()) {
            var moment = day.atTime(reference.time().get()).plusSeconds(seconds).withNano(0);
            day = moment.toLocalDate();
            return Optional.of(new Meaning(
                    moment.truncatedTo(unit == Unit.SECOND ? ChronoUnit.SECONDS : ChronoUnit.MINUTES)
                            .toString(),
                    Optional.of(day),
                    Optional.of(day),
                    Optional.of(unit.precision()),
                    false));
        }
        LocalDate other = day.plusDays(Long.signum(seconds) * (1 + Math.abs(seconds) / (SECONDS_A_DAY + 1L)));
        boolean same = seconds == 0;
        return Optional.of(new Meaning(
                (same ? day.toString() : "XXXX-XX-XX") + "TXX",
                Optional.of(same || seconds > 0 ? day : other),
                Optional.of(same || seconds < 0 ? day : other),
                Optional.of(unit.precision()),
                false));
    }
}
