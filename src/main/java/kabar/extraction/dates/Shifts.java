package kabar.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Times told by their distance: "last week", "three days ago", "next Monday". */
final class Shifts {
    private Shifts() {}

    /** "last week", "three days ago", "Monday of next week". */
    static Optional<Stretch> read(Frame frame, Reference reference) {
        Unit unit = frame.unit(Field.UNIT);
        if (frame.has(Field.WEEKDAY) && unit == Unit.DAY && !frame.has(Field.SHIFT) && !frame.has(Field.COUNT)) {
            return weekday(frame, reference);
        }
        boolean counted = frame.has(Field.COUNT) && frame.has(Field.DIR);
        double n = frame.has(Field.SHIFT)
                ? frame.get(Field.SHIFT)
                : counted
                        ? frame.get(Field.COUNT) * frame.get(Field.DIR)
                        : frame.has(Field.DIR) ? frame.get(Field.DIR) : 0;
        LocalDate day = unit.plus(reference.day(), Math.round(n));
        if (n != Math.rint(n)) {
            day = reference.day().plusDays(Math.round(n * ChronoUnit.DAYS.between(unit.first(day), unit.last(day))));
        }
        if (frame.has(Field.WEEKDAY) && unit == Unit.WEEK) {
            return Optional.of(Stretch.of(Unit.DAY, Unit.WEEK.first(day).plusDays(frame.whole(Field.WEEKDAY) - 1L)));
        }
        // "a week ago" is a day, "last week" is a week.
        Unit named =
                counted && unit == Unit.WEEK ? Unit.DAY : counted && unit.compareTo(Unit.YEAR) > 0 ? Unit.YEAR : unit;
        return Optional.of(Stretch.of(named, day));
    }

    static Optional<Stretch> weekday(Frame frame, Reference reference) {
        var weekday = DayOfWeek.of(frame.whole(Field.WEEKDAY));
        LocalDate today = reference.day();
        if (frame.has(Field.COUNT) && frame.has(Field.DIR)) {
            int n = frame.whole(Field.COUNT) - 1;
            var first = frame.is(Field.DIR, 1)
                    ? today.with(TemporalAdjusters.next(weekday)).plusWeeks(n)
                    : today.with(TemporalAdjusters.previous(weekday)).minusWeeks(n);
            return Optional.of(Stretch.of(Unit.DAY, first));
        }
        boolean future = frame.has(Field.DIR) ? frame.get(Field.DIR) > 0 : reference.tense() > 0;
        LocalDate day;
        if (frame.is(Field.DIR, 0)) {
            day = Unit.WEEK.first(today).plusDays(weekday.getValue() - 1L);
        } else if (frame.has(Field.DIR)) {
            day = today.with(future ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
        } else {
            boolean later = reference.tense() == Tense.ASKED;
            day = today.with(
                    later
                            ? TemporalAdjusters.next(weekday)
                            : future
                                    ? TemporalAdjusters.nextOrSame(weekday)
                                    : TemporalAdjusters.previousOrSame(weekday));
        }
        return Optional.of(Stretch.of(Unit.DAY, day));
    }
}
