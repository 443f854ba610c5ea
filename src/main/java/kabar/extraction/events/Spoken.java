package kabar.extraction.events;

import java.util.Optional;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;

/** What persons and parties do to one another with words alone, though a word of fighting tells it. */
final class Spoken {
    private Spoken() {}

    /**
     * "Trump attacked the judge" accuses: the trigger as what those two do with it.
     *
     * @param ownerFirst whether the owner of a noun stands before it
     */
    static Trigger meant(
            Trigger trigger, EventClass type, Optional<Nominal> source, Optional<Nominal> target, boolean ownerFirst) {
        if (ownerFirst && official(type, source, target)) {
            return trigger.as(type.official(), type.officialCameo());
        }
        boolean words = between(type, source, target)
                || ownerFirst
                        && (attacksPeople(trigger, type, source, target) || suffered(trigger, type, source, target));
        return trigger.spoken() && words ? trigger.as(type.spoken(), type.spokenCameo()) : trigger;
    }

    /** "Vietnam protested against China's detention of fishermen": what one government does to another, not the people of a country. */
    private static boolean official(EventClass type, Optional<Nominal> source, Optional<Nominal> target) {
        return !type.official().isEmpty()
                && source.filter(s -> state(s) && s.mention().form() != Mention.Form.DEMONYM)
                        .isPresent()
                && target.filter(Spoken::state).isPresent()
                && !source.get()
                        .mention()
                        .actor()
                        .country()
                        .equals(target.get().mention().actor().country());
    }

    private static boolean state(Nominal side) {
        return kind(side) == ActorType.COUNTRY || kind(side) == ActorType.GOVERNMENT;
    }

    private static boolean between(EventClass type, Optional<Nominal> source, Optional<Nominal> target) {
        return source.isPresent() && target.isPresent() && type.isSpoken(kind(source.get()), kind(target.get()));
    }

    /** "Trump's attack on a judge": what a person does to people without a name, told by a noun. */
    private static boolean attacksPeople(
            Trigger trigger, EventClass type, Optional<Nominal> source, Optional<Nominal> target) {
        return !trigger.verb()
                && source.filter(s -> kind(s) == ActorType.PERSON).isPresent()
                && target.filter(t -> People.are(t.mention())).isPresent()
                && type.isSpoken(ActorType.PERSON, ActorType.PERSON);
    }

    /** "she came under fire": what persons suffer so, from nobody named. */
    private static boolean suffered(
            Trigger trigger, EventClass type, Optional<Nominal> source, Optional<Nominal> target) {
        return source.isEmpty()
                && trigger.frame().targetIn(EventFrame.SUBJECT)
                && target.filter(t -> type.isSpoken(ActorType.PERSON, kind(t))).isPresent();
    }

    private static ActorType kind(Nominal side) {
        return side.mention().actor().type();
    }
}
