package kabar.extraction.events.memory;

import java.util.ArrayList;
import java.util.List;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.SmallWords;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;

/**
 * The two countries and the two persons that a sentence names, if it names just two.
 *
 * @param joined the two that it begins with, joined by a conjunction
 */
record Couple(int sentence, List<Mention> countries, List<Mention> persons, List<Mention> joined) {
    static final Couple NONE = new Couple(-1, List.of(), List.of(), List.of());

    static Couple of(Sentence sentence, SmallWords small, List<Mention> names) {
        List<Mention> countries = two(names, ActorType.COUNTRY);
        List<Mention> persons = two(names, ActorType.PERSON);
        boolean joined = names.size() > 1 && joined(sentence, small, names.get(0), names.get(1));
        List<Mention> first = joined ? names.subList(0, 2) : List.of();
        List<Mention> group = first.equals(countries) || first.equals(persons) ? first : List.of();
        return new Couple(sentence.index(), countries, persons, List.copyOf(group));
    }

    private static List<Mention> two(List<Mention> names, ActorType type) {
        var found = new ArrayList<Mention>();
        for (Mention name : names) {
            if (name.actor().type() == type
                    && found.stream()
                            .noneMatch(m -> same(m.actor().name(), name.actor().name()))) {
                found.add(name);
            }
        }
        return found.size() == 2 ? List.copyOf(found) : List.of();
    }

    /** Whether one name is the other, or the end of it. */
    private static boolean same(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    private static boolean joined(Sentence sentence, SmallWords small, Mention one, Mention other) {
        int behind = sentence.tokenAt(one.span().end() - 1) + 1;
        int next = sentence.tokenAt(other.span().start());
        return next == behind + 1 && small.is(sentence.tokens().get(behind), Part.AND);
    }

    /** The two of a type that a sentence names, if it is this one. */
    List<Mention> of(ActorType type, int at) {
        if (at != sentence) {
            return List.of();
        }
        return switch (type) {
            case PERSON -> persons;
            case COUNTRY, ORGANISATION -> countries;
            default -> List.of();
        };
    }

    /** The two that a sentence begins with, if it is this one. */
    List<Mention> joined(int at) {
        return at == sentence ? joined : List.of();
    }
}
