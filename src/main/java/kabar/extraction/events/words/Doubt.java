package kabar.extraction.events.words;

import java.util.Locale;

/**
 * A word that says that what follows did not happen, or may not have.
 *
 * @param reach how many tokens further a verb or noun can stand that it speaks of
 */
public record Doubt(Kind kind, int reach) {
    public enum Kind {
        /** Reads like a doubt and is none ("not only"). */
        NONE,
        NEGATED,
        PLANNED,
        /** Somebody says that he will: of a deed that harms, a threat. */
        VOWED,
        POSSIBLE,
        /** May be, before a form of the present; did, before one of the past ("قد"). */
        PERHAPS,
        /** A condition: it holds for its whole clause. */
        CONDITION,
        /** A question whether it happens at all. */
        ASKED,
        ALLEGED;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
