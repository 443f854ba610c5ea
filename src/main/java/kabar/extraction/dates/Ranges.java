package kabar.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Times told by their two ends: "15-18 June", "from Monday to Wednesday". */
final class Ranges {
    private static final List<Field> SHARED =
            List.of(Field.YEAR, Field.MONTH, Field.UNIT, Field.SHIFT, Field.DIR, Field.PART, Field.PM, Field.DECADE);
    private static final List<Field> AROUND = List.of(
            Field.YEAR,
            Field.MONTH,
            Field.DAY,
            Field.WEEKDAY,
            Field.UNIT,
            Field.SHIFT,
            Field.DIR,
            Field.PART,
            Field.PM);

    private static final int CENTURY = 3;

    private Ranges() {}

    static Optional<Meaning> read(Frame frame, Reference reference) {
        // "15-18 June", "13 July to 15": each end borrows what only the other says; and both what stands beside the
        // range.
        Frame first = shared(frame.ends().get(0), frame.ends().get(1), frame);
        Frame last = shared(frame.ends().get(1), frame.ends().get(0), frame);
        boolean clock = first.has(Field.HOUR);
        if (isDayOfYear(first) || isDayOfYear(last)) {
            return Optional.empty();
        }
        last = last.is(Field.SHARE, CENTURY) ? inCenturyOf(first, last) : last;
        Optional<Stretch> b = Almanac.stretch(last, reference);
        Optional<Stretch> a = Almanac.stretch(first, reference);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        if (a.get().first().isAfter(b.get().first())) {
            boolean lacksMonth = !frame.ends().get(1).has(Field.MONTH) && last.has(Field.MONTH);
            boolean firstLacks = !frame.ends().get(0).has(Field.MONTH) && first.has(Field.MONTH);
            if (last.has(Field.WEEKDAY) && !last.has(Field.MONTH)) {
                // From one weekday to another: the next one.
                b = Optional.of(Stretch.of(Unit.DAY, next(a.get().first(), last.whole(Field.WEEKDAY))));
            } else if (lacksMonth && first.has(Field.DAY)) {
                // "27 April to the 3rd": of the month after.
                b = b.map(end -> Stretch.of(end.unit(), end.first().plusMonths(1)));
            } else if (firstLacks && first.has(Field.DAY)) {
                a = a.map(begin -> Stretch.of(begin.unit(), begin.first().minusMonths(1)));
            } else if (!first.has(Field.YEAR) && first.has(Field.MONTH)) {
                a = Almanac.stretch(first.with(Field.YEAR, b.get().first().getYear()), reference);
                if (a.isPresent() && a.get().first().isAfter(b.get().first())) {
                    a = Almanac.stretch(first.with(Field.YEAR, b.get().first().getYear() - 1.0), reference);
                }
            }
        }
        if (a.isEmpty() || a.get().first().isAfter(b.get().last())) {
            return Optional.empty();
        }
        if (clock && first.is(Field.PM, 1) && !frame.ends().get(0).has(Field.PM) && after(first, last)) {
            // "between 9:30 and 3 pm" begins in the morning.
            first = first.with(Field.PM, 0);
        }
        if (clock && first.is(Field.PM, 0) && !frame.ends().get(1).has(Field.PM) && after(first, last)) {
            // "from 8 am until 6" ends in the evening.
            last = last.with(Field.PM, 1);
        }
        if (clock && a.equals(b) && after(first, last)) {
            // "from 10 pm to 6 am" ends on the next day.
            b = b.map(end -> Stretch.of(end.unit(), end.first().plusDays(1)));
        }
        String from = a.get().value() + (clock ? Clock.value(first) : "");
        String to = b.get().value() + (clock ? Clock.value(last) : "");
        return Optional.of(new Meaning(
                from + "/" + to,
                Optional.of(part(first, a.get()).first()),
                Optional.of(part(last, b.get()).last()),
                Optional.of(clock ? Clock.precision(first) : a.get().unit().precision()),
                false));
    }

    /** "from the middle of March to the end of May" */
    private static Stretch part(Frame end, Stretch whole) {
        return end.has(Field.MOD) ? whole.part(end.mod()) : whole;
    }

    /** "2022-23" is no day of a year. */
    private static boolean isDayOfYear(Frame end) {
        return end.has(Field.DAY) && end.has(Field.YEAR) && !end.has(Field.MONTH);
    }

    /** "1914-18": the century of the first year. */
    private static Frame inCenturyOf(Frame first, Frame last) {
        int year = first.whole(Field.YEAR);
        int end = year / 100 * 100 + last.whole(Field.YEAR) % 100;
        return last.with(Field.YEAR, end < year ? end + 100 : end);
    }

    private static boolean after(Frame first, Frame last) {
        return Clock.value(first).compareTo(Clock.value(last)) > 0;
    }

    private static LocalDate next(LocalDate from, int weekday) {
        return from.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
    }

    private static Frame shared(Frame own, Frame other, Frame around) {
        if (own.has(Field.MONTH) && own.has(Field.DIR)) {
            return own;
        }
        boolean whole = own.has(Field.UNIT) || own.has(Field.WEEKDAY) || own.has(Field.DAY) && own.has(Field.MONTH);
        Frame frame = whole ? own.completedBy(other, List.of(Field.YEAR)) : own.completedBy(other, SHARED);
        return frame.completedBy(around, AROUND);
    }
}
