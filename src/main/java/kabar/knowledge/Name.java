package kabar.knowledge;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name of an actor in a language.
 *
 * @param text as news writes it
 * @param language ISO 639-1
 * @param ambiguous counts only where something else in the article proves it
 */
public record Name(Actor actor, String text, String language, Kind kind, boolean ambiguous) {
    /** As of any record; said here because all names are compared with others of the same words while the dictionary is read. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Name name
                        && actor.equals(name.actor)
                        && text.equals(name.text)
                        && language.equals(name.language)
                        && kind == name.kind
                        && ambiguous == name.ambiguous;
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, text, language, kind, ambiguous);
    }

    public enum Kind {
        NAME,
        DEMONYM,
        /** The first letters of a name's words, written in capitals, in text of the name's language. */
        INITIALS,
        /** A name without the country that it belongs to, in articles that speak of no other country as much. */
        SHORT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
