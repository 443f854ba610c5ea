package kabar.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.text.Span;

/**
 * Who did what to whom. The same event told twice in an article has the same number and two rows.
 *
 * @param number of the event in its article, from 1
 * @param trigger the words that tell it
 * @param type a PLOVER class
 * @param cameo the two-digit CAMEO root
 * @param from first day it can have happened
 * @param to last day
 */
public record Event(
        int number,
        int sentence,
        Span span,
        String trigger,
        String type,
        String cameo,
        Optional<Party> source,
        Optional<Party> target,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Party> place,
        Modality modality,
        boolean negated,
        List<Party> attributedTo,
        String rule) {
    /** The same with other sides, and where it happened. */
    public Event with(Optional<Party> newSource, Optional<Party> newTarget, Optional<Party> newPlace) {
        return new Event(
                number,
                sentence,
                span,
                trigger,
                type,
                cameo,
                newSource,
                newTarget,
                from,
                to,
                newPlace,
                modality,
                negated,
                attributedTo,
                rule);
    }

    /** The same, made by another rule. */
    public Event by(String newRule) {
        return new Event(
                number,
                sentence,
                span,
                trigger,
                type,
                cameo,
                source,
                target,
                from,
                to,
                place,
                modality,
                negated,
                attributedTo,
                newRule);
    }

    /** The names of the rules that made it: of the words that tell it, and of each by which a side is known. */
    public Stream<String> rules() {
        return rules(rule);
    }

    /** The names that a rule's name is made of: {@code en.event.accuse} and {@code en.side.pronoun}, joined by a plus. */
    public static Stream<String> rules(String name) {
        return Stream.of(name.split("\\+", -1));
    }

    public enum Modality {
        ACTUAL,
        PLANNED,
        POSSIBLE,
        ALLEGED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
