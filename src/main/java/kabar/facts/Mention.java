package kabar.facts;

import java.util.Locale;
import java.util.Optional;
import kabar.knowledge.Actor;
import kabar.text.Span;

/**
 * A place where an actor is named.
 *
 * @param sentence 0-based in the article
 * @param span without attached particles
 * @param role the office named, in a role mention
 * @param rule what found it
 */
public record Mention(
        int sentence, Span span, String surface, Actor actor, Form form, Optional<String> role, String rule) {
    public enum Form {
        NAME,
        DEMONYM,
        METONYM,
        ROLE,
        PRONOUN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
