package kabar.extraction.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Trigger;
import kabar.knowledge.ActorType;

/** What is told like an event of politics, and is none by those whom it is told of. */
final class Trifles {
    /** Those who fight with words, votes and money. */
    private static final Set<ActorType> PEACEFUL =
            EnumSet.of(ActorType.PERSON, ActorType.PARTY, ActorType.COMPANY, ActorType.MEDIA);

    private static final int BOTH = 2;

    private Trifles() {}

    /** @param opening whether an article begins with it */
    static boolean are(Sides found, Trigger trigger, EventClass type, boolean opening) {
        return alone(found, type)
                || !opening
                        && type.alone().isEmpty()
                        && found.onlyUnnamed()
                        && !(trigger.verb() && disputes(type) && found.known() == BOTH)
                || trip(found, trigger, type)
                || contest(found, trigger)
                || quarrel(found, trigger, type);
    }

    /** "Unions urged ministers to resign": whether words of a class are news between any two. */
    private static boolean disputes(EventClass type) {
        return type.worded() && (type.blames() || type.asks() || type.refuses());
    }

    /** "Jane Doe holds a rally": what crowds and armies do, done by one person to nobody. */
    private static boolean alone(Sides found, EventClass type) {
        return (type.crowd() || !type.spoken().isEmpty())
                && found.targets().isEmpty()
                && !found.sources().isEmpty()
                && found.sources().stream()
                        .allMatch(n -> is(n, Set.of(ActorType.PERSON, ActorType.COMPANY, ActorType.MEDIA)));
    }

    /** "Jane Doe travelled to Syria": whether somebody who speaks for no country only goes to one. */
    private static boolean trip(Sides found, Trigger trigger, EventClass type) {
        return type.noTarget().contains(ActorType.PEOPLE)
                && trigger.frame().targetIn(EventFrame.IN)
                && found.sources().stream()
                        .anyMatch(n -> is(n, Set.of(ActorType.PERSON))
                                && n.mention().actor().country().isEmpty())
                && any(found.targets(), Set.of(ActorType.COUNTRY));
    }

    /** "the battle between Jane Doe and John Roe": a word of war for those who wage none. */
    private static boolean contest(Sides found, Trigger trigger) {
        return !trigger.verb()
                && trigger.spoken()
                && trigger.frame().mutual()
                && (any(found.sources(), PEACEFUL) || any(found.targets(), PEACEFUL));
    }

    /** "Jane Doe is destroying the party": force that one person uses against those whom nobody strikes. */
    private static boolean quarrel(Sides found, Trigger trigger, EventClass type) {
        Set<ActorType> whom = trigger.spoken()
                ? EnumSet.of(ActorType.COMPANY)
                : EnumSet.of(ActorType.PARTY, ActorType.MEDIA, ActorType.COMPANY);
        boolean campaign = !trigger.verb() && !trigger.spoken() && any(found.targets(), Set.of(ActorType.PERSON));
        return !type.spoken().isEmpty()
                && !trigger.frame().ofSufferer()
                && any(found.sources(), Set.of(ActorType.PERSON))
                && (campaign || any(found.targets(), whom));
    }

    private static boolean any(List<Nominal> names, Set<ActorType> types) {
        return names.stream().anyMatch(n -> is(n, types));
    }

    private static boolean is(Nominal name, Set<ActorType> types) {
        return types.contains(name.mention().actor().type());
    }
}
