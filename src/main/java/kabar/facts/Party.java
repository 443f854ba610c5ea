package kabar.facts;

import java.util.Optional;
import kabar.knowledge.Actor;

/**
 * A side of a statement or an event: an actor where one is known, else the words of the text.
 *
 * @param words as they stand in the text
 */
public record Party(Optional<Actor> actor, String words) {
    public static Party of(Mention mention) {
        return new Party(Optional.of(mention.actor()), mention.surface());
    }

    public static Party of(String words) {
        return new Party(Optional.empty(), words);
    }

    /** The actor's id, else the words. */
    public String id() {
        return actor.map(Actor::id).orElse(words);
    }

    /** The actor's name, else the words. */
    public String name() {
        return actor.map(Actor::name).orElse(words);
    }
}
