package kabar.extraction.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.article.Publication;
import kabar.facts.Dating;

/**
 * The days on which an article can have been written. A time told from there is read from each of these days; what they all agree
 * on is known, the rest is written {@code X}. Nothing known stands for days of all kinds.
 */
public final class Viewpoint {
    /** A prime step spreads the days over all years, months, days and weekdays. */
    private static final int STEP = 277;

    private static final int ANY_DAYS = 28;
    private static final long SECONDS_A_DAY = 86_400;
    private static final int MOST = 92;
    private static final LocalDate SOME_DAY = LocalDate.of(2004, 1, 5);

    /** Nothing known of the day of writing. */
    public static final Viewpoint ANY = new Viewpoint(days(SOME_DAY, ANY_DAYS, STEP), false, Optional.empty());

    private final List<LocalDate> days;
    private final boolean known;
    private final Optional<LocalTime> time;

    private Viewpoint(List<LocalDate> days, boolean known, Optional<LocalTime> time) {
        this.days = days;
        this.known = known;
        this.time = time;
    }

    public static Viewpoint of(Publication published) {
        if (published.from().isEmpty() || published.to().isEmpty()) {
            return ANY;
        }
        LocalDate from = published.from().get();
        long between = ChronoUnit.DAYS.between(from, published.to().get());
        int step = (int) (between / MOST + 1);
        var days = new ArrayList<>(days(from, (int) (between / step) + 1, step));
        if (!days.get(days.size() - 1).equals(published.to().get())) {
            days.add(published.to().get());
        }
        return new Viewpoint(days, true, published.time());
    }

    /** The days that the clues of an undated article allow. */
    public static Viewpoint of(Dating dating) {
        var published = dating.publication();
        if (published.from().isEmpty() || published.to().isEmpty()) {
            return ANY;
        }
        List<LocalDate> all = published
                .from()
                .get()
                .datesUntil(published.to().get().plusDays(1))
                .filter(dating::allows)
                .toList();
        int step = all.size() / MOST + 1;
        var days = new ArrayList<LocalDate>(MOST + 1);
        for (int i = 0; i < all.size(); i += step) {
            days.add(all.get(i));
        }
        if (!days.contains(all.get(all.size() - 1))) {
            days.add(all.get(all.size() - 1));
        }
        return new Viewpoint(days, true, Optional.empty());
    }

    static Viewpoint on(LocalDate day) {
        return new Viewpoint(List.of(day), true, Optional.empty());
    }

    /** Whether what happened on a day can be known of. */
    boolean isKnown(LocalDate day) {
        return !known || !day.isAfter(days.get(days.size() - 1));
    }

    private static List<LocalDate> days(LocalDate from, int n, int step) {
        var days = new ArrayList<LocalDate>(n);
        for (int i = 0; i < n; i++) {
            days.add(from.plusDays((long) i * step));
        }
        return days;
    }

    /** @param outer the time at which the words were said, where the text tells it */
    Optional<Meaning> read(Frame frame, int tense, Optional<DateFinder.Told> outer) {
        var agreed = new Agreement();
        var conflicting = new Agreement();
        for (LocalDate day : days) {
            var meaning = reference(day, tense, outer).flatMap(reference -> Almanac.read(frame, reference));
            if (meaning.isPresent()) {
                (meaning.get().conflict() ? conflicting : agreed).add(meaning.get());
            }
            if (absolute(frame) || !known && agreed.isOpen()) {
                break;
            }
        }
        var all = agreed.isEmpty() ? conflicting : agreed;
        if (all.isEmpty()) {
            return outer.isPresent() ? read(frame, tense, Optional.empty()) : Optional.empty();
        }
        return Optional.of(all.meaning(known));
    }

    /** Whether the words tell the time without a day to look from. */
    private static boolean absolute(Frame frame) {
        return (frame.has(Field.YEAR) || frame.has(Field.DECADE) || frame.has(Field.CENTURY))
                && !frame.has(Field.UNIT)
                && !frame.has(Field.UPTO)
                && !frame.has(Field.EDGE)
                && frame.ends().isEmpty();
    }

    private Optional<Reference> reference(LocalDate day, int tense, Optional<DateFinder.Told> outer) {
        if (outer.isEmpty()) {
            return Optional.of(new Reference(day, time, tense));
        }
        return Almanac.read(
                        outer.get().frame(),
                        new Reference(day, time, outer.get().tense()))
                .filter(said -> !said.conflict())
                .flatMap(Meaning::day)
                .map(said -> new Reference(said, Optional.empty(), tense));
    }

    /** A duration; the days it takes, where it is told from the day of writing: "the last two months". */
    Meaning duration(Frame frame) {
        var plain = Meaning.of(Spell.duration(frame));
        if (!known || !frame.has(Field.UPTO) || !frame.has(Field.UNIT) || frame.get(Field.COUNT) < 0) {
            return plain;
        }
        int n = frame.has(Field.COUNT) ? frame.whole(Field.COUNT) : 1;
        Unit unit = frame.unit(Field.UNIT);
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        boolean past = frame.is(Field.UPTO, 1);
        LocalDate from = past ? first : first.plusDays(1);
        LocalDate to = last;
        if (unit.ofClock()) {
            long away = (n * unit.seconds() + SECONDS_A_DAY - 1) / SECONDS_A_DAY;
            from = past ? first.minusDays(away) : first;
            to = past ? last : last.plusDays(away);
        } else if (unit == Unit.QUARTER) {
            // Quarters are those of the calendar.
            from = unit.first(unit.plus(first, past ? -n : 1));
            to = past ? unit.first(last).minusDays(1) : unit.last(unit.plus(last, n));
        } else if (past) {
            from = unit.plus(first, -n);
        } else {
            to = unit.plus(last, n);
            from = frame.has(Field.WITHIN) ? first : from;
        }
        return new Meaning(plain.value(), Optional.of(from), Optional.of(to), Optional.empty(), false);
    }

    /** Whether a time was over on the last day on which the article can have been written. */
    boolean isOver(LocalDate lastDay) {
        return !known || lastDay.isBefore(days.get(days.size() - 1));
    }
}
