package kabar.knowledge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that news speaks of.
 *
 * @param id stable and readable: {@code person:benjamin-netanyahu}, {@code country:IL}
 * @param name the English label, as an encyclopedia titles it
 * @param country ISO 3166-1 alpha-2 of the country it belongs to or lies in
 * @param wikidata its Q-id, where certain
 */
public record Actor(String id, String name, ActorType type, Optional<String> country, Optional<String> wikidata)
        implements Comparable<Actor> {
    /** Most are told apart by their ids. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Actor actor
                        && id.equals(actor.id)
                        && name.equals(actor.name)
                        && type == actor.type
                        && country.equals(actor.country)
                        && wikidata.equals(actor.wikidata);
    }

    /** Ids are as good as unique, so that the other fields need no look. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(Actor other) {
        return id.compareTo(other.id);
    }
}
