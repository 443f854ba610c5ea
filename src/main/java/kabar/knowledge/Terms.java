package kabar.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code defence-minister@country:US 2021-01-22..2025-01-20}; a month or a year stands for the days it surely covers. */
final class Terms {
    private static final Pattern TERM =
            Pattern.compile("(?<office>[a-z-]+)@(?<of>\\S+) (?<from>[0-9-]*)\\.\\.(?<to>[0-9-]*)");

    private Terms() {}

    /** The days of a date: one, or those of a month or year. */
    private record Days(LocalDate first, LocalDate last) {}

    /**
     * The terms of a cell, with the days on which the holder was surely in office: of a term that began in 2021 only those from 2022, of one
     * that ended then only those before it.
     */
    static List<Term> all(Actor holder, String cell) {
        return terms(holder, cell, true);
    }

    /** The terms of a cell, with all days on which the holder may have been in office. */
    static List<Term> widest(Actor holder, String cell) {
        return terms(holder, cell, false);
    }

    private static List<Term> terms(Actor holder, String cell, boolean surely) {
        return Stream.of(cell.split("\\|"))
                .map(text -> read(holder, text.strip(), surely))
                .toList();
    }

    private static Term read(Actor holder, String text, boolean surely) {
        var match = TERM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException(
                    "A term is written 'office@actor from..to', but " + holder.id() + " has '" + text + "'");
        }
        Optional<Days> from = days(match.group("from"));
        Optional<Days> to = days(match.group("to"));
        if (from.isPresent()
                && to.isPresent()
                && from.get().first().isAfter(to.get().last())) {
            throw new IllegalArgumentException("The term '" + text + "' of " + holder.id() + " ends before it begins");
        }
        return new Term(
                holder,
                match.group("office"),
                match.group("of"),
                from.map(days -> surely ? from(days) : days.first()),
                to.map(days -> surely ? to(days) : days.last()));
    }

    private static LocalDate from(Days days) {
        return days.first().equals(days.last()) ? days.first() : days.last().plusDays(1);
    }

    private static LocalDate to(Days days) {
        return days.first().equals(days.last()) ? days.last() : days.first().minusDays(1);
    }

    private static Optional<Days> days(String text) {
        try {
            return switch (text.length()) {
                case 0 -> Optional.empty();
                case 4 -> Optional.of(Year.parse(text)).map(y -> new Days(y.atDay(1), y.atDay(y.length())));
                case 7 -> Optional.of(YearMonth.parse(text)).map(m -> new Days(m.atDay(1), m.atEndOfMonth()));
                default -> Optional.of(LocalDate.parse(text)).map(day -> new Days(day, day));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no day, month or year; write 2024-10-20, 2024-10 or 2024", e);
        }
    }
}
