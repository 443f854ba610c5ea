package kabar.analysis;

import java.util.Optional;
import java.util.Set;
import kabar.facts.Party;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;

/**
 * A side of a claim: an actor, or the words of the text.
 *
 * @param id of the actor, else the words; "" where nobody is named
 * @param key the same for a state, its government and its army, who act as one
 */
record ClaimSide(String id, String name, String key) {
    static final ClaimSide UNKNOWN = new ClaimSide("", "", "");
    private static final Set<ActorType> STATE = Set.of(ActorType.COUNTRY, ActorType.GOVERNMENT, ActorType.MILITARY);

    static ClaimSide of(Actor actor) {
        return new ClaimSide(actor.id(), actor.name(), key(actor));
    }

    /** The actor of a party as the selection counts it, else its words. */
    static ClaimSide of(Optional<Party> party, Selection selection, int article) {
        return selection
                .chosen()
                .actor(party, article)
                .map(ClaimSide::of)
                .or(() -> party.map(p -> new ClaimSide(p.id(), p.name(), p.id())))
                .orElse(UNKNOWN);
    }

    static String key(Actor actor) {
        return STATE.contains(actor.type())
                ? actor.country().map(country -> "state:" + country).orElse(actor.id())
                : actor.id();
    }

    boolean isKnown() {
        return !id.isEmpty();
    }
}
