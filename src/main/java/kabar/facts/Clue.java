package kabar.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import kabar.text.Span;

/**
 * Words of a text that narrow the day on which it was published.
 *
 * @param surface the words
 * @param from not published before this day
 * @param to not published after this day
 * @param weekday published on this day of the week
 * @param month published in this month
 * @param says what follows from them, in words
 */
public record Clue(
        Kind kind,
        int sentence,
        Span span,
        String surface,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<DayOfWeek> weekday,
        Optional<Month> month,
        String says) {
    public enum Kind {
        /** A weekday and how far away it is: "yesterday, Thursday". */
        WEEKDAY,
        /** A month told to be this one. */
        MONTH,
        /** A day or year that the text speaks of as past. */
        DATE,
        /** Somebody named with an office: it was written during the term. */
        OFFICE,
        /** A dated event of {@code data/events.csv} that the text knows of. */
        EVENT,
        /** Another article of the same story. */
        STORY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Clue withoutEnd() {
        return new Clue(kind, sentence, span, surface, from, Optional.empty(), weekday, month, says);
    }

    boolean allows(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true)
                && to.map(t -> !day.isAfter(t)).orElse(true)
                && weekday.map(w -> day.getDayOfWeek() == w).orElse(true)
                && month.map(m -> day.getMonth() == m).orElse(true);
    }
}
