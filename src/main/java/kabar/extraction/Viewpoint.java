package kabar.extraction;

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

    /** First and last day. */
    record Days(LocalDate from, LocalDate to) {}

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

    Optional<Almanac.Meaning> read(Frame frame, int tense) {
        var meanings = new ArrayList<Almanac.Meaning>(days.size());
        boolean agree = false;
        for (LocalDate day : days) {
            var meaning = Almanac.read(frame, new Almanac.Reference(day, time, tense));
            if (meaning.isPresent()) {
                meanings.add(meaning.get());
                agree |= !meaning.get().conflict();
            }
        }
        if (agree) {
            meanings.removeIf(Almanac.Meaning::conflict);
        }
        return meanings.stream().reduce(Viewpoint::both).map(m -> told(m, frame));
    }

    /** The days of a duration that is told from the day of writing: "the last two months". */
    Optional<Days> around(Frame frame) {
        if (!known || !frame.has(Field.UPTO) || !frame.has(Field.UNIT) || frame.get(Field.COUNT) < 0) {
            return Optional.empty();
        }
        int n = frame.has(Field.COUNT) ? frame.whole(Field.COUNT) : 1;
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        Unit unit = frame.unit(Field.UNIT);
        return Optional.of(
                frame.is(Field.UPTO, 1)
                        ? new Days(unit.plus(first, -n), last)
                        : new Days(first.plusDays(1), unit.plus(last, n)));
    }

    private static Almanac.Meaning both(Almanac.Meaning a, Almanac.Meaning b) {
        return new Almanac.Meaning(
                merged(a.value(), b.value()),
                a.from().flatMap(x -> b.from().map(y -> x.isBefore(y) ? x : y)),
                a.to().flatMap(x -> b.to().map(y -> x.isAfter(y) ? x : y)),
                a.precision(),
                a.conflict() && b.conflict());
    }

    private Almanac.Meaning told(Almanac.Meaning m, Frame frame) {
        String value = m.value();
        if (value.startsWith("XXXX-XX-XX") && frame.has(Field.WEEKDAY) && !frame.has(Field.AFTER)) {
            value = "XXXX-WXX-" + frame.whole(Field.WEEKDAY) + value.substring("XXXX-XX-XX".length());
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
