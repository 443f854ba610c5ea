package kabar.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.article.Publication;

/**
 * The days on which an article can have been written. A time told from there is read from each of these days; what they all agree
 * on is known, the rest is written {@code X}. Nothing known stands for days of all kinds.
 */
final class Viewpoint {
    /** A prime step spreads the days over all years, months, days and weekdays. */
    private static final int STEP = 277;

    private static final int ANY = 28;
    private static final int MOST = 92;
    private static final List<LocalDate> ANY_DAYS = days(LocalDate.of(2004, 1, 5), ANY, STEP);

    private final List<LocalDate> days;
    private final boolean known;
    private final Optional<LocalTime> time;

    private Viewpoint(List<LocalDate> days, boolean known, Optional<LocalTime> time) {
        this.days = days;
        this.known = known;
        this.time = time;
    }

    static Viewpoint of(Publication published) {
        if (published.from().isEmpty() || published.to().isEmpty()) {
            return new Viewpoint(ANY_DAYS, false, Optional.empty());
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

    static Viewpoint on(LocalDate day) {
        return new Viewpoint(List.of(day), true, Optional.empty());
    }

    private static List<LocalDate> days(LocalDate from, int n, int step) {
        var days = new ArrayList<LocalDate>(n);
        for (int i = 0; i < n; i++) {
            days.add(from.plusDays((long) i * step));
        }
        return days;
    }

    /** @param outer the time at which the words were said, where the text tells it */
    Optional<Almanac.Meaning> read(Frame frame, int tense, Optional<DateFinder.Told> outer) {
        var meanings = new ArrayList<Almanac.Meaning>(days.size());
        boolean agree = false;
        for (LocalDate day : days) {
            var reference = new Almanac.Reference(day, time, tense);
            if (outer.isPresent()) {
                var said = Almanac.read(
                        outer.get().frame(),
                        new Almanac.Reference(day, time, outer.get().tense()));
                if (said.isEmpty() || said.get().conflict() || said.get().day().isEmpty()) {
                    continue;
                }
                reference = new Almanac.Reference(said.get().day().get(), Optional.empty(), tense);
            }
            var meaning = Almanac.read(frame, reference);
            if (meaning.isPresent()) {
                meanings.add(meaning.get());
                agree |= !meaning.get().conflict();
            }
        }
        if (agree) {
            meanings.removeIf(Almanac.Meaning::conflict);
        }
        if (meanings.isEmpty()) {
            return outer.isPresent() ? read(frame, tense, Optional.empty()) : Optional.empty();
        }
        var weekdays = meanings.stream()
                .map(m -> m.day().map(LocalDate::getDayOfWeek))
                .distinct()
                .toList();
        var weekday = weekdays.size() == 1 ? weekdays.get(0) : Optional.<DayOfWeek>empty();
        return meanings.stream().reduce(Viewpoint::both).map(m -> told(m, weekday));
    }

    /** A duration; the days it takes, where it is told from the day of writing: "the last two months". */
    Almanac.Meaning duration(Frame frame) {
        var plain = Almanac.Meaning.of(Spell.duration(frame));
        if (!known || !frame.has(Field.UPTO) || !frame.has(Field.UNIT) || frame.get(Field.COUNT) < 0) {
            return plain;
        }
        int n = frame.has(Field.COUNT) ? frame.whole(Field.COUNT) : 1;
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        Unit unit = frame.unit(Field.UNIT);
        boolean past = frame.is(Field.UPTO, 1);
        return new Almanac.Meaning(
                plain.value(),
                Optional.of(past ? unit.plus(first, -n) : first.plusDays(1)),
                Optional.of(past ? last : unit.plus(last, n)),
                Optional.empty(),
                false);
    }

    private static Almanac.Meaning both(Almanac.Meaning a, Almanac.Meaning b) {
        return new Almanac.Meaning(
                merged(a.value(), b.value()),
                a.from().flatMap(x -> b.from().map(y -> x.isBefore(y) ? x : y)),
                a.to().flatMap(x -> b.to().map(y -> x.isAfter(y) ? x : y)),
                a.precision(),
                a.conflict() && b.conflict());
    }

    private Almanac.Meaning told(Almanac.Meaning m, Optional<DayOfWeek> weekday) {
        String value = m.value();
        String unknown = "XXXX-XX-XX";
        if (value.startsWith(unknown) && weekday.isPresent()) {
            value = "XXXX-WXX-" + weekday.get().getValue() + value.substring(unknown.length());
        }
        boolean open = !known && value.indexOf('X') >= 0;
        return new Almanac.Meaning(
                value,
                open ? Optional.empty() : m.from(),
                open ? Optional.empty() : m.to(),
                m.precision(),
                m.conflict());
    }

    /** Two values with an X for each figure of the parts in which they differ. */
    private static String merged(String a, String b) {
        if (a.equals(b)) {
            return a;
        }
        if (a.length() != b.length()) {
            return "XXXX-XX-XX";
        }
        var out = new StringBuilder(a.length());
        for (int i = 0; i < a.length(); ) {
            int end = i;
            while (end < a.length() && Character.isLetterOrDigit(a.charAt(end))) {
                end++;
            }
            boolean same = a.regionMatches(i, b, i, end - i);
            for (int k = i; k < end; k++) {
                boolean letter = Character.isLetter(a.charAt(k)) && a.charAt(k) == b.charAt(k);
                out.append(same || letter ? a.charAt(k) : 'X');
            }
            if (end < a.length()) {
                out.append(a.charAt(end));
            }
            i = end + 1;
        }
        return out.toString();
    }
}
