package kabar.extraction.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.facts.Event;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;

/** How often an article names its places and countries. */
final class Named {
    private final Map<Actor, Integer> counts = new HashMap<>();
    private final Map<String, Actor> countries = new HashMap<>();

    Named(List<Mention> mentions) {
        for (Mention mention : mentions) {
            Actor actor = mention.actor();
            counts.merge(actor, 1, Integer::sum);
            if (actor.type() == ActorType.COUNTRY) {
                actor.country().ifPresent(code -> countries.put(code, actor));
            }
        }
    }

    /** The country of a place in which one from another country does something, where the article speaks of it more than of the place. */
    Optional<Party> abroad(Event event) {
        Optional<Actor> place = event.target().flatMap(Party::actor);
        Optional<Actor> source = event.source().flatMap(Party::actor);
        Optional<Actor> whole = place.flatMap(Actor::country).map(countries::get);
        boolean own = source.flatMap(Actor::country).equals(place.flatMap(Actor::country));
        int times = place.map(this::times).orElse(0);
        return whole.filter(w -> !own && times(w) > times)
                .map(w -> new Party(
                        Optional.of(w), event.target().map(Party::words).orElse(w.name())));
    }

    private int times(Actor actor) {
        return counts.getOrDefault(actor, 0);
    }
}
