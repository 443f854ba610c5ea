package kabar.knowledge;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code defence-minister@country:US 2021-01-22..2025-01-20}; a month or a year stands for the days it surely covers. */
final class Terms {
    private static final Pattern TERM =
            Pattern.compile("(?<office>[a-z-]+)@(?<of>\\S+) (?<from>[0-9-]*)\\.\\.(?<to>[0-9-]*)");

    private Terms() {}

    static Term read(Actor holder, String text) {
        var match = TERM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException(
                    "A term is written 'office@actor from..to', but " + holder.id() + " has '" + text + "'");
        }
        // Of a term that began in 2021 only the days from 2022 are sure; of one that ended in 2021 only those before
        // it.
        return new Term(
                holder,
                match.group("office"),
                match.group("of"),
                date(match.group("from")).map(d -> d.equals(first(match.group("from"))) ? d : d.plusDays(1)),
                last(match.group("to")));
    }

    private static Optional<LocalDate> date(String text) {
        return switch (text.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(Year.parse(text).atDay(1).plusYears(1).minusDays(1));
            case 7 -> Optional.of(YearMonth.parse(text).atEndOfMonth());
            default -> Optional.of(LocalDate.parse(text));
        };
    }

    private static LocalDate first(String text) {
        return text.length() == 10 ? LocalDate.parse(text) : LocalDate.MIN;
    }

    private static Optional<LocalDate> last(String text) {
        return switch (text.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(Year.parse(text).atDay(1).minusDays(1));
            case 7 -> Optional.of(YearMonth.parse(text).atDay(1).minusDays(1));
            default -> Optional.of(LocalDate.parse(text));
        };
    }
}
