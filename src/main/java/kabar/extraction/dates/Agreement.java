package kabar.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** What one expression means seen from several days: what all agree on is known, the rest is written {@code X}. */
final class Agreement {
    private static final String NO_DAY = "XXXX-XX-XX";

    private Optional<Meaning> all = Optional.empty();
    private Optional<DayOfWeek> weekday = Optional.empty();

    void add(Meaning meaning) {
        var on = meaning.day().map(LocalDate::getDayOfWeek);
        weekday = all.isEmpty() || weekday.equals(on) ? on : Optional.empty();
        all = all.isEmpty() ? Optional.of(meaning) : all.map(known -> both(known, meaning));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether nothing of the days is left that all agree on. */
    boolean isOpen() {
        return weekday.isEmpty() && all.isPresent() && open(all.get().value());
    }

    private static boolean open(String value) {
        boolean unknown = value.indexOf('X') >= 0;
        for (int i = 0; unknown && i < value.length(); i++) {
            unknown = value.charAt(i) < '0' || value.charAt(i) > '9';
        }
        return unknown;
    }

    /** @param known whether the days are those on which it can have been said; else what is open has no first and last day */
    Meaning meaning(boolean known) {
        Meaning m = all.orElseThrow();
        String value = m.value();
        if (value.startsWith(NO_DAY) && weekday.isPresent()) {
            value = "XXXX-WXX-" + weekday.get().getValue() + value.substring(NO_DAY.length());
        }
        boolean open = !known && value.indexOf('X') >= 0;
        return new Meaning(
                value,
                open ? Optional.empty() : m.from(),
                open ? Optional.empty() : m.to(),
                m.precision(),
                m.conflict());
    }

    private static Meaning both(Meaning a, Meaning b) {
        return new Meaning(
                merged(a.value(), b.value()),
                a.from().flatMap(x -> b.from().map(y -> x.isBefore(y) ? x : y)),
                a.to().flatMap(x -> b.to().map(y -> x.isAfter(y) ? x : y)),
                a.precision(),
                a.conflict() && b.conflict());
    }

    /** Two values with an X for each figure of the parts in which they differ. */
    private static String merged(String a, String b) {
        if (a.equals(b)) {
            return a;
        }
        if (a.length() != b.length()) {
            return NO_DAY;
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
