package kabar.extraction.events.memory;

import java.util.Optional;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.People;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;

/** Whom a name stands for as a side of an event: a capital for its government, an institution for its country. */
public final class StandIns {
    private final ActorDictionary actors;

    /** @param actors knows for which government the name of a capital stands */
    public StandIns(ActorDictionary actors) {
        this.actors = actors;
    }

    /** Whether somebody can do something: not what is only a place. */
    public boolean acts(Actor actor) {
        return actor.type() != ActorType.PLACE || actors.metonym(actor).isPresent();
    }

    /** Whether somebody can be the source of an event of a class: people without a name only of what can be done to people. */
    public boolean acts(Mention mention, EventClass type) {
        return acts(mention.actor())
                && (!People.are(mention) || type.takes(mention.actor(), /* asGovernment= */ false));
    }

    /** The country an institution belongs to; else the actor itself. */
    public Actor country(Actor actor) {
        boolean institution = actor.type() == ActorType.MILITARY || actor.type() == ActorType.GOVERNMENT;
        return institution ? home(actor).orElse(actor) : actor;
    }

    /** The country an actor is or belongs to. */
    public Optional<Actor> home(Actor actor) {
        return actor.type() == ActorType.COUNTRY
                ? Optional.of(actor)
                : actor.country().flatMap(c -> actors.actor(ActorType.COUNTRY + ":" + c));
    }

    /** Whether an actor can be the target of an event of a class. */
    public boolean suffers(Actor actor, EventClass type) {
        return type.takes(actor, type.capital() && actors.metonym(actor).isPresent());
    }

    /** A capital that does something is the country's government. */
    public Party acting(Mention mention) {
        if (People.are(mention)) {
            return Party.of(mention.surface());
        }
        return new Party(Optional.of(actors.metonym(mention.actor()).orElse(mention.actor())), mention.surface());
    }

    /** A capital that something is done to that is done to governments is the country's. */
    public Party suffering(Mention mention, EventClass type) {
        return type.capital() || People.are(mention) ? acting(mention) : Party.of(mention);
    }
}
