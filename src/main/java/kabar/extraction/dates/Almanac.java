package kabar.extraction.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import kabar.facts.Timex;

/** Reads a {@link Frame} as days of the calendar, seen from a reference day. */
final class Almanac {
    private static final int MONTHS = 12;
    private static final int HALF_A_WEEK = 3;

    private Almanac() {}

    static Optional<Meaning> read(Frame frame, Reference reference) {
        try {
            if (frame.ends().size() == 2) {
                return Ranges.read(frame, reference);
            }
            var meaning = date(frame, reference);
            boolean turns = frame.has(Field.OPEN) && frame.get(Field.DAY) <= MONTHS;
            if (turns && meaning.filter(m -> !m.conflict()).isEmpty()) {
                // The weekday tells whether the day or the month stands first.
                var turned = date(turned(frame), reference);
                return turned.filter(m -> !m.conflict()).or(() -> meaning);
            }
            return meaning;
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Frame turned(Frame frame) {
        return frame.with(Field.DAY, frame.get(Field.MONTH)).with(Field.MONTH, frame.get(Field.DAY));
    }

    private static Optional<Meaning> date(Frame frame, Reference reference) {
        Optional<Meaning> moved = Clock.shifted(frame, reference);
        return moved.isPresent() ? moved : stretch(frame, reference).map(base -> meaning(frame, base, reference));
    }

    private static Meaning meaning(Frame frame, Stretch base, Reference reference) {
        boolean conflict = conflicts(frame, base);
        Stretch days = frame.has(Field.MOD) && !conflict ? narrowed(frame, base, reference.day()) : base;
        String clock = Clock.value(frame);
        var precision = clock.isEmpty() ? base.unit().precision() : Clock.precision(frame);
        LocalDate first = clock.isEmpty() ? days.first() : base.first();
        LocalDate last = clock.isEmpty() ? days.last() : base.last();
        return new Meaning(
                clock.isEmpty() ? base.value() : base.first() + clock,
                begin(frame, first, last),
                end(frame, first, last, reference.day()),
                Optional.of(precision),
                conflict);
    }

    /** The first day that the words allow, of "since Friday" the Friday, of "until Friday" none. */
    private static Optional<LocalDate> begin(Frame frame, LocalDate first, LocalDate last) {
        if (!frame.has(Field.EDGE) || frame.is(Field.EDGE, 1)) {
            boolean eve = frame.has(Field.HOLIDAY) && !isMoved(frame) && Holidays.fromEve(frame.whole(Field.HOLIDAY));
            return Optional.of(eve ? first.minusDays(1) : first);
        }
        return frame.is(Field.EDGE, 2) ? Optional.of(last.plusDays(1)) : Optional.empty();
    }

    /** Whether another time is told from the one named, or a part of it. */
    private static boolean isMoved(Frame frame) {
        return frame.has(Field.AFTER)
                || frame.has(Field.NTH)
                || frame.has(Field.MOD)
                || frame.has(Field.PART)
                || frame.has(Field.HOUR);
    }

    /** The last day; of "since Friday" the day of writing. */
    private static Optional<LocalDate> end(Frame frame, LocalDate first, LocalDate last, LocalDate today) {
        if (!frame.has(Field.EDGE) || frame.is(Field.EDGE, -1)) {
            return Optional.of(last);
        }
        if (frame.is(Field.EDGE, 1)) {
            return first.isAfter(today) ? Optional.empty() : Optional.of(today);
        }
        if (frame.is(Field.EDGE, -2) && frame.has(Field.MOD) && frame.mod() == Timex.Mod.END) {
            // "before the end of December" may be in its last days.
            return Optional.of(last);
        }
        return frame.is(Field.EDGE, -2) ? Optional.of(first.minusDays(1)) : Optional.empty();
    }

    /** The days of a frame, without its time of day. */
    static Optional<Stretch> stretch(Frame frame, Reference reference) {
        Optional<Stretch> base = base(frame, reference);
        if (frame.has(Field.NTH)) {
            base = base.flatMap(b -> nth(frame, b));
        }
        if (frame.has(Field.AFTER)) {
            Unit unit = frame.has(Field.AFTERUNIT) ? frame.unit(Field.AFTERUNIT) : Unit.DAY;
            int after = frame.is(Field.BEFORE, 1) ? -frame.whole(Field.AFTER) : frame.whole(Field.AFTER);
            base = base.map(b -> Stretch.of(Unit.DAY, unit.plus(b.first(), after)));
        }
        if (frame.has(Field.LENGTH) && !frame.unit(Field.LENGTHUNIT).ofClock()) {
            boolean back = frame.is(Field.BACK, 1);
            base = base.map(b -> b.lasting(frame.whole(Field.LENGTH), frame.unit(Field.LENGTHUNIT), back));
        }
        return base;
    }

    private static Optional<Stretch> base(Frame frame, Reference reference) {
        if (frame.has(Field.HOLIDAY)) {
            return Returning.yearly(frame, reference, year -> Returning.holidays(frame.whole(Field.HOLIDAY), year));
        }
        if (frame.has(Field.MONTH) && frame.get(Field.MONTH) > Field.HIJRI) {
            return Returning.hijri(frame, reference);
        }
        if (frame.has(Field.MONTH)) {
            return Returning.yearly(frame, reference, year -> Returning.months(frame, year));
        }
        if (frame.has(Field.QUARTER)) {
            return Returning.yearly(
                    frame, reference, year -> Returning.each(Unit.QUARTER, year, frame.whole(Field.QUARTER) * 3 - 2));
        }
        if (frame.has(Field.HALF)) {
            return Returning.yearly(
                    frame, reference, year -> Returning.each(Unit.HALF, year, frame.whole(Field.HALF) * 6 - 5));
        }
        if (frame.has(Field.SEASON)) {
            return Returning.yearly(
                    frame, reference, year -> Returning.each(Unit.SEASON, year, frame.whole(Field.SEASON) * 3 + 3));
        }
        if (frame.has(Field.WEEK)) {
            return Returning.yearly(
                    frame,
                    reference,
                    year -> List.of(Stretch.of(
                            Unit.WEEK,
                            LocalDate.of(year, 1, 4)
                                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, frame.whole(Field.WEEK)))));
        }
        if (frame.has(Field.ERA)) {
            var first = Holidays.hijri(frame.whole(Field.YEAR), 1, 1);
            var next = Holidays.hijri(frame.whole(Field.YEAR) + 1, 1, 1);
            return first.flatMap(f -> next.map(n -> new Stretch(f, n.minusDays(1), Unit.YEAR)));
        }
        if (frame.has(Field.YEAR)) {
            return Optional.of(Stretch.of(Unit.YEAR, LocalDate.of(frame.whole(Field.YEAR), 1, 1)));
        }
        if (frame.has(Field.DECADE)) {
            int decade = frame.whole(Field.DECADE);
            return Optional.of(Stretch.of(Unit.DECADE, LocalDate.of(decade < 100 ? 1900 + decade : decade, 1, 1)));
        }
        if (frame.has(Field.CENTURY)) {
            return Optional.of(Stretch.of(Unit.CENTURY, LocalDate.of(frame.whole(Field.CENTURY) * 100, 1, 1)));
        }
        if (frame.has(Field.DAY)) {
            return Returning.dayOfMonth(frame, reference);
        }
        if (frame.has(Field.UNIT)) {
            return Shifts.read(frame, reference);
        }
        if (frame.has(Field.WEEKDAY)) {
            return Shifts.weekday(frame, reference);
        }
        return Optional.of(Stretch.of(Unit.DAY, reference.day()));
    }

    /** The n-th Monday, week, day … of a longer stretch. */
    private static Optional<Stretch> nth(Frame frame, Stretch in) {
        int n = frame.whole(Field.NTH);
        if (!frame.has(Field.NTHUNIT) && frame.has(Field.WEEKDAY)) {
            var weekday = DayOfWeek.of(frame.whole(Field.WEEKDAY));
            LocalDate day = n > 0
                    ? in.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(n - 1L)
                    : in.last().with(TemporalAdjusters.previousOrSame(weekday)).plusWeeks(n + 1L);
            return in.holds(day) ? Optional.of(Stretch.of(Unit.DAY, day)) : Optional.empty();
        }
        Unit unit = frame.has(Field.NTHUNIT) ? frame.unit(Field.NTHUNIT) : Unit.DAY;
        if (in.unit() != Unit.DAY && unit.compareTo(in.unit()) > 0) {
            // "indicted last year in the October 1998 shooting"
            return Optional.empty();
        }
        if (unit == Unit.WEEK && in.unit() == Unit.YEAR && n > 0) {
            return Optional.of(
                    Stretch.of(Unit.WEEK, in.first().plusDays(3).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, n)));
        }
        if (unit == Unit.WEEKEND && in.unit() == Unit.DAY) {
            // The weekend of a feast is the one next to it.
            return Optional.of(Stretch.of(Unit.WEEKEND, in.first().minusDays(HALF_A_WEEK - 1L)));
        }
        LocalDate day = unit.plus(n > 0 ? in.first() : in.last(), n > 0 ? n - 1L : n + 1L);
        var found = Stretch.of(unit, day);
        LocalDate closing = unit.first(in.last());
        // A week of two months belongs to the one that has most of its days; a weekend begins in its own.
        if (n < 0 && unit == Unit.WEEK && closing.plusDays(HALF_A_WEEK).isAfter(in.last())
                || n < 0 && unit == Unit.WEEKEND && closing.isAfter(in.last())) {
            found = Stretch.of(unit, day.minusWeeks(1));
        }
        if (n > 0 && unit == Unit.WEEK && found.first().plusDays(HALF_A_WEEK).isBefore(in.first())) {
            found = Stretch.of(unit, day.plusWeeks(1));
        }
        return in.holds(day) || frame.has(Field.HOLIDAY) ? Optional.of(found) : Optional.empty();
    }

    private static boolean conflicts(Frame frame, Stretch days) {
        return frame.has(Field.WEEKDAY)
                && days.unit() == Unit.DAY
                && !frame.has(Field.AFTER)
                && !frame.has(Field.LENGTH)
                && days.first().getDayOfWeek().getValue() != frame.whole(Field.WEEKDAY);
    }

    /** The part of a stretch that early, mid or late leaves of it; "earlier this year" ends with the reference day. */
    private static Stretch narrowed(Frame frame, Stretch in, LocalDate today) {
        if (frame.has(Field.UPTO) && in.holds(today)) {
            return frame.is(Field.UPTO, 1) ? in.upTo(today) : in.from(today);
        }
        return in.part(frame.mod());
    }
}
