package kabar.extraction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads a {@link Frame} as days of the calendar, seen from a reference day. */
final class Almanac {
    private static final int YEARS_AROUND = 2;
    private static final int OTHER_YEAR = 150;
    /** Days by which a time that the tense speaks against counts as further away. */
    private static final int AGAINST_YEAR = 200;

    private static final int AGAINST_MONTH = 12;
    private static final int SURELY_AGAINST = 2000;

    private Almanac() {}

    /**
     * From where one looks.
     *
     * @param tense below 0 the text speaks of the past, above of what is to come, 0 not known
     */
    record Reference(LocalDate day, Optional<LocalTime> time, int tense) {}

    /**
     * Whole days of the calendar.
     *
     * @param unit the unit the words name, of which this is one
     */
    record Stretch(LocalDate first, LocalDate last, Unit unit) {
        static Stretch of(Unit unit, LocalDate day) {
            return new Stretch(unit.first(day), unit.last(day), unit);
        }

        /** Another stretch that happens to be as long as several units is written as a range. */
        String value() {
            return last.equals(unit.last(first)) ? unit.value(first) : first + "/" + last;
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * What a frame means on a reference day.
     *
     * @param conflict whether two of its clues disagree
     */
    record Meaning(
            String value,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Timex.Precision> precision,
            boolean conflict) {
        /** A value that names no days. */
        static Meaning of(String value) {
            return new Meaning(value, Optional.empty(), Optional.empty(), Optional.empty(), false);
        }

        /** The day, if it is one day. */
        Optional<LocalDate> day() {
            return from.equals(to) ? from : Optional.empty();
        }
    }

    static Optional<Meaning> read(Frame frame, Reference reference) {
        try {
            if (frame.ends().size() == 2) {
                return range(frame, reference);
            }
            var meaning = date(frame, reference);
            boolean turns = frame.has(Field.OPEN) && frame.get(Field.DAY) <= 12;
            if (turns && meaning.filter(m -> !m.conflict()).isEmpty()) {
                // The weekday tells whether the day or the month stands first.
                var turned = date(
                        frame.with(Field.DAY, frame.get(Field.MONTH)).with(Field.MONTH, frame.get(Field.DAY)),
                        reference);
                return turned.filter(m -> !m.conflict()).or(() -> meaning);
            }
            return meaning;
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Meaning> date(Frame frame, Reference reference) {
        Optional<Meaning> moved = clockShift(frame, reference);
        if (moved.isPresent()) {
            return moved;
        }
        return stretch(frame, reference).map(base -> {
            boolean conflict = conflicts(frame, base);
            Stretch days = frame.has(Field.MOD) && !conflict ? narrowed(frame, base, reference.day()) : base;
            String clock = clock(frame);
            if (clock.isEmpty()) {
                return new Meaning(
                        base.value(),
                        Optional.of(days.first()),
                        Optional.of(days.last()),
                        Optional.of(base.unit().precision()),
                        conflict);
            }
            var precision = frame.has(Field.MINUTE)
                    ? Timex.Precision.MINUTE
                    : frame.has(Field.HOUR) ? Timex.Precision.HOUR : Timex.Precision.PART_OF_DAY;
            return new Meaning(
                    base.first() + clock,
                    Optional.of(base.first()),
                    Optional.of(base.last()),
                    Optional.of(precision),
                    conflict);
        });
    }

    /** The days of a frame, without its time of day. */
    private static Optional<Stretch> stretch(Frame frame, Reference reference) {
        Optional<Stretch> base = base(frame, reference);
        if (frame.has(Field.NTH)) {
            base = base.flatMap(b -> nth(frame, b));
        }
        if (frame.has(Field.AFTER)) {
            Unit unit = frame.has(Field.AFTERUNIT) ? frame.unit(Field.AFTERUNIT) : Unit.DAY;
            int after = frame.is(Field.BEFORE, 1) ? -frame.whole(Field.AFTER) : frame.whole(Field.AFTER);
            base = base.map(b -> Stretch.of(Unit.DAY, unit.plus(b.first(), after)));
        }
        return base;
    }

    private static Optional<Stretch> base(Frame frame, Reference reference) {
        if (frame.has(Field.HOLIDAY)) {
            return yearly(frame, reference, year -> holidays(frame.whole(Field.HOLIDAY), year));
        }
        if (frame.has(Field.MONTH) && frame.get(Field.MONTH) > Field.HIJRI) {
            return hijri(frame, reference);
        }
        if (frame.has(Field.MONTH)) {
            return yearly(frame, reference, year -> months(frame, year));
        }
        if (frame.has(Field.QUARTER)) {
            return yearly(frame, reference, year -> each(Unit.QUARTER, year, frame.whole(Field.QUARTER) * 3 - 2));
        }
        if (frame.has(Field.HALF)) {
            return yearly(frame, reference, year -> each(Unit.HALF, year, frame.whole(Field.HALF) * 6 - 5));
        }
        if (frame.has(Field.SEASON)) {
            return yearly(frame, reference, year -> each(Unit.SEASON, year, frame.whole(Field.SEASON) * 3 + 3));
        }
        if (frame.has(Field.WEEK)) {
            return yearly(
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
            return dayOfMonth(frame, reference);
        }
        if (frame.has(Field.UNIT)) {
            return shifted(frame, reference);
        }
        if (frame.has(Field.WEEKDAY)) {
            return weekday(frame, reference);
        }
        return Optional.of(Stretch.of(Unit.DAY, reference.day()));
    }

    /** What returns every year: in the year told, or in the one that the reference day and the direction choose. */
    private static Optional<Stretch> yearly(Frame frame, Reference reference, IntFunction<List<Stretch>> in) {
        if (frame.has(Field.YEAR)) {
            return in.apply(frame.whole(Field.YEAR)).stream().findFirst();
        }
        int year = reference.day().getYear();
        if (frame.has(Field.UNIT) && frame.unit(Field.UNIT).compareTo(Unit.MONTH) >= 0) {
            var other = shifted(frame, reference);
            return other.flatMap(o -> in.apply(o.first().getYear()).stream().findFirst());
        }
        var candidates = new ArrayList<Stretch>();
        int around = frame.has(Field.WEEKDAY) ? 2 * YEARS_AROUND + 1 : YEARS_AROUND;
        for (int y = year - around; y <= year + around; y++) {
            candidates.addAll(in.apply(y));
        }
        if (frame.has(Field.WEEKDAY) && frame.has(Field.DAY)) {
            // "Wednesday, 31 July" can only be in a year in which they fall together; where there is none near, they
            // disagree.
            var fitting = candidates.stream()
                    .filter(c -> c.first().getDayOfWeek().getValue() == frame.whole(Field.WEEKDAY))
                    .toList();
            var near = choose(fitting, frame, reference, AGAINST_YEAR);
            if (near.isPresent() && Math.abs(near.get().first().getYear() - year) <= 1) {
                return near;
            }
        }
        return choose(candidates, frame, reference, AGAINST_YEAR);
    }

    private static List<Stretch> each(Unit unit, int year, int month) {
        return List.of(Stretch.of(unit, LocalDate.of(year, month, 1)));
    }

    private static List<Stretch> holidays(int holiday, int year) {
        return Holidays.in(holiday, year).stream()
                .map(day -> new Stretch(day, day.plusDays(Holidays.days(holiday) - 1L), Unit.DAY))
                .toList();
    }

    private static List<Stretch> months(Frame frame, int year) {
        var month = LocalDate.of(year, frame.whole(Field.MONTH), 1);
        if (!frame.has(Field.DAY)) {
            return List.of(Stretch.of(Unit.MONTH, month));
        }
        int day = frame.whole(Field.DAY);
        return day > month.lengthOfMonth() ? List.of() : List.of(Stretch.of(Unit.DAY, month.withDayOfMonth(day)));
    }

    private static Optional<Stretch> hijri(Frame frame, Reference reference) {
        int month = frame.whole(Field.MONTH) - Field.HIJRI;
        var candidates = new ArrayList<Stretch>();
        List<Integer> years = new ArrayList<>();
        if (frame.has(Field.YEAR) && frame.whole(Field.YEAR) < 1600) {
            years.add(frame.whole(Field.YEAR));
        } else {
            int around = frame.has(Field.YEAR)
                    ? frame.whole(Field.YEAR)
                    : reference.day().getYear();
            for (int y = around - YEARS_AROUND; y <= around + YEARS_AROUND; y++) {
                years.addAll(Holidays.hijriYears(y));
            }
        }
        for (int year : years) {
            var first = Holidays.hijri(year, month, frame.has(Field.DAY) ? frame.whole(Field.DAY) : 1);
            if (first.isPresent() && frame.has(Field.DAY)) {
                candidates.add(Stretch.of(Unit.DAY, first.get()));
            } else if (first.isPresent()) {
                var last = Holidays.hijri(year, month, 30).or(() -> Holidays.hijri(year, month, 29));
                last.ifPresent(l -> candidates.add(new Stretch(first.get(), l, Unit.MONTH)));
            }
        }
        if (frame.has(Field.YEAR)) {
            int year = frame.whole(Field.YEAR);
            return candidates.stream()
                    .filter(c -> year < 1600 || c.first().getYear() == year)
                    .findFirst();
        }
        return choose(candidates.stream().distinct().toList(), frame, reference, AGAINST_YEAR);
    }

    private static Optional<Stretch> dayOfMonth(Frame frame, Reference reference) {
        int day = frame.whole(Field.DAY);
        if (frame.has(Field.UNIT)) {
            return shifted(frame, reference)
                    .filter(m -> day <= m.first().lengthOfMonth())
                    .map(m -> Stretch.of(Unit.DAY, m.first().withDayOfMonth(day)));
        }
        var candidates = new ArrayList<Stretch>();
        for (int m = -2; m <= 2; m++) {
            var month = reference.day().withDayOfMonth(1).plusMonths(m);
            if (day <= month.lengthOfMonth()) {
                candidates.add(Stretch.of(Unit.DAY, month.withDayOfMonth(day)));
            }
        }
        if (frame.has(Field.WEEKDAY)) {
            var fitting = candidates.stream()
                    .filter(c -> c.first().getDayOfWeek().getValue() == frame.whole(Field.WEEKDAY))
                    .toList();
            if (!fitting.isEmpty()) {
                return choose(fitting, frame, reference, AGAINST_MONTH);
            }
        }
        return choose(candidates, frame, reference, AGAINST_MONTH);
    }

    /** "last week", "three days ago", "Monday of next week". */
    private static Optional<Stretch> shifted(Frame frame, Reference reference) {
        Unit unit = frame.unit(Field.UNIT);
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

    private static Optional<Stretch> weekday(Frame frame, Reference reference) {
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
            day = today.with(
                    future ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
        }
        return Optional.of(Stretch.of(Unit.DAY, day));
    }

    /** Of what returns, the nearest one that lies in the direction told; a direction that only the tense shows weighs less. */
    private static Optional<Stretch> choose(List<Stretch> candidates, Frame frame, Reference reference, int against) {
        LocalDate today = reference.day();
        Stretch best = null;
        long near = Long.MAX_VALUE;
        for (Stretch c : candidates) {
            long distance = distance(c, today);
            if (frame.has(Field.DIR)) {
                boolean begun = frame.has(Field.MOD) && frame.mod() == Timex.Mod.START;
                boolean fits = switch (frame.whole(Field.DIR)) {
                    case -1 -> begun ? !c.first().isAfter(today) : c.last().isBefore(today);
                    case 1 -> c.first().isAfter(today);
                    default -> c.first().getYear() == today.getYear();
                };
                distance = fits ? distance : Long.MAX_VALUE;
            } else if (reference.tense() < 0
                    ? c.first().isAfter(today)
                    : reference.tense() > 0 && c.last().isBefore(today)) {
                distance += Math.abs(reference.tense()) == Tense.SURE ? SURELY_AGAINST : against;
            }
            if (distance < near) {
                near = distance;
                best = c;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Days to a stretch; another year than this one is further, because news then says which. */
    private static long distance(Stretch stretch, LocalDate day) {
        if (stretch.holds(day)) {
            return 0;
        }
        long days = stretch.last().isBefore(day)
                ? ChronoUnit.DAYS.between(stretch.last(), day)
                : ChronoUnit.DAYS.between(day, stretch.first());
        return stretch.first().getYear() == day.getYear() || stretch.last().getYear() == day.getYear()
                ? days
                : days + OTHER_YEAR;
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
        if (unit == Unit.WEEK && in.unit() == Unit.YEAR && n > 0) {
            return Optional.of(
                    Stretch.of(Unit.WEEK, in.first().plusDays(3).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, n)));
        }
        LocalDate day = unit.plus(n > 0 ? in.first() : in.last(), n > 0 ? n - 1L : n + 1L);
        var found = Stretch.of(unit, day);
        // Only whole weeks count from the end.
        if (n < 0 && unit == Unit.WEEK && Unit.WEEK.last(in.last()).isAfter(in.last())) {
            found = Stretch.of(unit, day.minusWeeks(1));
        }
        return in.holds(day) ? Optional.of(found) : Optional.empty();
    }

    private static boolean conflicts(Frame frame, Stretch days) {
        return frame.has(Field.WEEKDAY)
                && days.unit() == Unit.DAY
                && !frame.has(Field.AFTER)
                && days.first().getDayOfWeek().getValue() != frame.whole(Field.WEEKDAY);
    }

    /** The part of a stretch that early, mid or late leaves of it; "earlier this year" ends with the reference day. */
    private static Stretch narrowed(Frame frame, Stretch in, LocalDate today) {
        long days = ChronoUnit.DAYS.between(in.first(), in.last()) + 1;
        if (days < 3) {
            return in;
        }
        LocalDate first = in.first();
        LocalDate last = in.last();
        var mod = frame.mod();
        boolean month = in.unit() == Unit.MONTH;
        long third = month ? 10 : Math.round(days / 3.0);
        switch (mod) {
            case START -> last = first.plusDays(days > 300 ? 89 : days == 7 ? 2 : third - 1);
            case MID -> {
                first = first.plusDays(third);
                last = month ? first.plusDays(9) : last.minusDays(third);
            }
            case END -> first = month ? first.plusDays(20) : last.minusDays(days == 7 ? 2 : third - 1);
            default -> {}
        }
        if (frame.is(Field.UPTO, 1) && in.holds(today)) {
            return new Stretch(in.first(), today, in.unit());
        }
        if (frame.is(Field.UPTO, -1) && in.holds(today)) {
            return new Stretch(today, in.last(), in.unit());
        }
        return new Stretch(first, last, in.unit());
    }

    private static String clock(Frame frame) {
        if (frame.has(Field.HOUR)) {
            int hour = frame.whole(Field.HOUR);
            boolean evening = frame.is(Field.PM, 1);
            if (evening && hour < 12) {
                hour += 12;
            } else if (frame.is(Field.PM, 0) && hour == 12 && !(frame.get(Field.MINUTE) < 0)) {
                hour = 0;
            } else if (!frame.has(Field.PM) && frame.has(Field.PART)) {
                hour = hourIn(frame.part(), hour);
            }
            int minute = frame.has(Field.MINUTE) ? frame.whole(Field.MINUTE) : 0;
            if (minute < 0) {
                hour = (hour + 23) % 24;
                minute += 60;
            }
            return String.format(Locale.ROOT, "T%02d:%02d", hour % 24, minute)
                    + (frame.has(Field.SECOND) ? String.format(Locale.ROOT, ":%02d", frame.whole(Field.SECOND)) : "");
        }
        return frame.has(Field.PART) ? "T" + frame.part() : "";
    }

    private static int hourIn(Field.Part part, int hour) {
        return switch (part) {
            case MO -> hour == 12 ? 0 : hour;
            case MI -> hour < 10 ? hour + 12 : hour;
            case AF, EV -> hour < 12 ? hour + 12 : hour;
            case NI -> hour == 12 ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour;
            case DT -> hour;
        };
    }

    /** "two hours ago", "in ten minutes": a moment if the time of publication is known, else the days it can fall on. */
    private static Optional<Meaning> clockShift(Frame frame, Reference reference) {
        if (!frame.has(Field.UNIT) || !frame.unit(Field.UNIT).ofClock() || frame.has(Field.HOUR)) {
            return Optional.empty();
        }
        Unit unit = frame.unit(Field.UNIT);
        double n = frame.has(Field.SHIFT)
                ? frame.get(Field.SHIFT)
                : (frame.has(Field.COUNT) ? frame.get(Field.COUNT) : 1)
                        * (frame.has(Field.DIR) ? frame.get(Field.DIR) : 0);
        long seconds = Math.round(n * (unit == Unit.HOUR ? 3600 : unit == Unit.MINUTE ? 60 : 1));
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
        LocalDate other = day.plusDays(Long.signum(seconds) * (1 + Math.abs(seconds) / 86_401));
        boolean same = seconds == 0;
        return Optional.of(new Meaning(
                (same ? day.toString() : "XXXX-XX-XX") + "TXX",
                Optional.of(same || seconds > 0 ? day : other),
                Optional.of(same || seconds < 0 ? day : other),
                Optional.of(unit.precision()),
                false));
    }

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

    private static Optional<Meaning> range(Frame frame, Reference reference) {
        // "15-18 June", "13 July to 15": each end borrows what only the other says; and both what stands beside the
        // range.
        Frame first = shared(frame.ends().get(0), frame.ends().get(1), frame);
        Frame last = shared(frame.ends().get(1), frame.ends().get(0), frame);
        boolean clock = first.has(Field.HOUR);
        Optional<Stretch> b = stretch(last, reference);
        Optional<Stretch> a = stretch(first, reference);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        if (a.get().first().isAfter(b.get().first()) && !first.has(Field.YEAR)) {
            a = stretch(first.with(Field.YEAR, b.get().first().getYear()), reference);
            if (a.isPresent() && a.get().first().isAfter(b.get().first())) {
                a = stretch(first.with(Field.YEAR, b.get().first().getYear() - 1.0), reference);
            }
        }
        if (a.isEmpty() || a.get().first().isAfter(b.get().last())) {
            return Optional.empty();
        }
        String from = a.get().value() + (clock ? clock(first) : "");
        String to = b.get().value() + (clock ? clock(last) : "");
        return Optional.of(new Meaning(
                from + "/" + to,
                Optional.of(a.get().first()),
                Optional.of(b.get().last()),
                Optional.of(clock ? Timex.Precision.HOUR : a.get().unit().precision()),
                false));
    }

    private static Frame shared(Frame own, Frame other, Frame around) {
        boolean whole = own.has(Field.UNIT) || own.has(Field.WEEKDAY) || own.has(Field.DAY) && own.has(Field.MONTH);
        Frame frame = whole ? own.completedBy(other, List.of(Field.YEAR)) : own.completedBy(other, SHARED);
        return frame.completedBy(around, AROUND);
    }
}
