package kabar.knowledge;

import java.util.Locale;

/**
 * A name of an actor in a language.
 *
 * @param text as news writes it
 * @param language ISO 639-1
 * @param ambiguous counts only where something else in the article proves it
 */
public record Name(Actor actor, String text, String language, Kind kind, boolean ambiguous) {
    public enum Kind {
        NAME,
        DEMONYM;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
