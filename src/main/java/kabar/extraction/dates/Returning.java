package kabar.extraction.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kabar.facts.Timex;

/** What returns every year or month: "12 July", "Ramadan", "the third quarter", "the 15th". The direction or the nearest chooses. */
final class Returning {
    private static final int YEARS_AROUND = 2;
    private static final int MONTHS_AROUND = 2;
    private static final int OTHER_YEAR = 150;
    /** Days by which a time that the tense speaks against counts as further away. */
    private static final int AGAINST_YEAR = 200;
    /** The same for months and days of months: nobody was killed in a month to come. */
    private static final int AGAINST_MONTH_OF_YEAR = 400;

    private static final int AGAINST_MONTH = 12;
    private static final int SURELY_AGAINST = 2000;
    /** Years below are of the Hijri calendar. */
    private static final int FIRST_COMMON_YEAR = 1600;

    private Returning() {}

    /** What returns every year: in the year told, or in the one that the reference day and the direction choose. */
    static Optional<Stretch> yearly(Frame frame, Reference reference, IntFunction<List<Stretch>> in) {
        if (frame.has(Field.YEAR) && frame.whole(Field.YEAR) < FIRST_COMMON_YEAR && frame.has(Field.HOLIDAY)) {
            return inHijriYear(frame.whole(Field.YEAR), in);
        }
        if (frame.has(Field.YEAR)) {
            return in.apply(frame.whole(Field.YEAR)).stream().findFirst();
        }
        int year = reference.day().getYear();
        if (frame.has(Field.UNIT) && frame.unit(Field.UNIT).compareTo(Unit.MONTH) >= 0) {
            var other = Shifts.read(frame, reference);
            return other.flatMap(o -> in.apply(o.first().getYear()).stream().findFirst());
        }
        int against = frame.has(Field.MONTH) ? AGAINST_MONTH_OF_YEAR : AGAINST_YEAR;
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
            var near = choose(fitting, frame, reference, against);
            if (near.isPresent() && Math.abs(near.get().first().getYear() - year) <= 1) {
                return near;
            }
        }
        return choose(candidates, frame, reference, against);
    }

    private static Optional<Stretch> inHijriYear(int hijri, IntFunction<List<Stretch>> in) {
        var first = Holidays.hijri(hijri, 1, 1);
        var next = Holidays.hijri(hijri + 1, 1, 1);
        if (first.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(first.get().getYear(), next.get().getYear())
                .boxed()
                .flatMap(year -> in.apply(year).stream())
                .filter(s -> !s.first().isBefore(first.get()) && s.first().isBefore(next.get()))
                .findFirst();
    }

    static List<Stretch> each(Unit unit, int year, int month) {
        return List.of(Stretch.of(unit, LocalDate.of(year, month, 1)));
    }

    static List<Stretch> holidays(int holiday, int year) {
        return Holidays.in(holiday, year).stream()
                .map(day -> new Stretch(day, day.plusDays(Holidays.days(holiday) - 1L), Unit.DAY))
                .toList();
    }

    static List<Stretch> months(Frame frame, int year) {
        var month = LocalDate.of(year, frame.whole(Field.MONTH), 1);
        if (!frame.has(Field.DAY)) {
            return List.of(Stretch.of(Unit.MONTH, month));
        }
        int day = frame.whole(Field.DAY);
        return day > month.lengthOfMonth() ? List.of() : List.of(Stretch.of(Unit.DAY, month.withDayOfMonth(day)));
    }

    static Optional<Stretch> hijri(Frame frame, Reference reference) {
        int month = frame.whole(Field.MONTH) - Field.HIJRI;
        var candidates = new ArrayList<Stretch>();
        List<Integer> years = new ArrayList<>();
        if (frame.has(Field.YEAR) && frame.whole(Field.YEAR) < FIRST_COMMON_YEAR) {
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
                    .filter(c -> year < FIRST_COMMON_YEAR || c.first().getYear() == year)
                    .findFirst();
        }
        return choose(candidates.stream().distinct().toList(), frame, reference, AGAINST_YEAR);
    }

    static Optional<Stretch> dayOfMonth(Frame frame, Reference reference) {
        int day = frame.whole(Field.DAY);
        if (frame.has(Field.UNIT)) {
            return Shifts.read(frame, reference)
                    .filter(m -> day <= m.first().lengthOfMonth())
                    .map(m -> Stretch.of(Unit.DAY, m.first().withDayOfMonth(day)));
        }
        var candidates = new ArrayList<Stretch>();
        int around = frame.has(Field.WEEKDAY) ? 2 * MONTHS_AROUND : MONTHS_AROUND;
        for (int m = -around; m <= around; m++) {
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
                    default ->
                        reference.tense() == Tense.ASKED
                                ? !c.last().isBefore(today)
                                : c.first().getYear() == today.getYear() || c.holds(today);
                };
                distance = fits ? distance : Long.MAX_VALUE;
            } else if (reference.tense() < 0
                    ? c.first().isAfter(today)
                    : reference.tense() > 0 && c.last().isBefore(today)) {
                // The season of another year is often told without it.
                int by = c.unit() == Unit.SEASON ? 2 * against : against;
                distance += isSure(frame, reference) ? SURELY_AGAINST : by;
            }
            if (distance < near) {
                near = distance;
                best = c;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the direction is more than what a verb shows; of a feast somebody asks for, the coming one is meant. */
    private static boolean isSure(Frame frame, Reference reference) {
        return Math.abs(reference.tense()) == Tense.SURE
                || reference.tense() == Tense.ASKED && frame.has(Field.HOLIDAY);
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
}
