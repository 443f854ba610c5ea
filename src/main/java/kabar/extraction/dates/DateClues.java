package kabar.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import kabar.facts.Clue;
import kabar.facts.Timex;

/** What the expressions of time of a text say of the day it was written. */
final class DateClues {
    private DateClues() {}

    static Optional<Clue> of(DateFinder.Told told) {
        Frame frame = told.frame();
        Timex timex = told.timex();
        boolean day = frame.has(Field.UNIT) && frame.unit(Field.UNIT) == Unit.DAY && frame.has(Field.SHIFT);
        boolean conflict = timex.rule().contains("!conflict");
        if (conflict || told.quoted() || timex.kind() == Timex.Kind.DURATION || timex.kind() == Timex.Kind.SET) {
            return Optional.empty();
        }
        if (day && frame.has(Field.WEEKDAY) && !frame.has(Field.YEAR)) {
            var weekday = DayOfWeek.of(frame.whole(Field.WEEKDAY)).minus(frame.whole(Field.SHIFT));
            return Optional.of(clue(
                    Clue.Kind.WEEKDAY,
                    timex,
                    Optional.empty(),
                    Optional.of(weekday),
                    Optional.empty(),
                    "published on a " + capital(weekday)));
        }
        // "March this year" is no March of writing.
        boolean thisMonth = frame.has(Field.MONTH) && frame.is(Field.DIR, 0) && !frame.has(Field.UNIT);
        if (thisMonth && frame.get(Field.MONTH) < Field.HIJRI) {
            var month = Month.of(frame.whole(Field.MONTH));
            return Optional.of(clue(
                    Clue.Kind.MONTH,
                    timex,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(month),
                    "published in " + capital(month)));
        }
        boolean whole = frame.has(Field.YEAR) && frame.has(Field.MONTH) && frame.has(Field.DAY);
        // A year alone is often one to come: "the 2026 World Cup", "their pledge to leave by 2030".
        boolean weak = !whole && !frame.has(Field.MONTH);
        boolean past = told.tense() < 0 || whole && told.tense() == 0 && frame.has(Field.WEEKDAY);
        boolean open = weak && (told.foretold() || frame.rule().contains("bare"));
        if (frame.has(Field.YEAR) && past && !open && timex.from().isPresent()) {
            return Optional.of(clue(
                    Clue.Kind.DATE,
                    timex,
                    timex.from(),
                    Optional.empty(),
                    Optional.empty(),
                    "not published before " + timex.from().get()));
        }
        return Optional.empty();
    }

    private static String capital(Enum<?> name) {
        return name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static Clue clue(
            Clue.Kind kind,
            Timex timex,
            Optional<LocalDate> from,
            Optional<DayOfWeek> weekday,
            Optional<Month> month,
            String says) {
        return new Clue(
                kind, timex.sentence(), timex.span(), timex.surface(), from, Optional.empty(), weekday, month, says);
    }
}
