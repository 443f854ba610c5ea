package kabar.extraction.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.knowledge.Name;
import kabar.text.Fold;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/** What the armies and governments that an article names beyond doubt prove: their countries, and whose government it is. */
final class Governments {
    private static final Set<ActorType> STATE = Set.of(ActorType.MILITARY, ActorType.GOVERNMENT);

    private final Set<String> states = new HashSet<>();
    /** The last words of their names, with the country. */
    private final Map<String, String> leaders = new HashMap<>();

    void add(PhraseMatch<Name> match, Actor actor, String country) {
        if (!STATE.contains(actor.type())) {
            return;
        }
        states.add(country);
        Token last = match.sentence().tokens().get(match.last() - 1);
        if (match.tokens() > 1 && last.shape() == Token.Shape.NONE) {
            leaders.put(last.form(), country);
        }
    }

    /** "جيش الاحتلال الإسرائيلي ... الاحتلال": a country; "نظام الأسد ... الأسد": a person. */
    boolean prove(Name name) {
        Actor actor = name.actor();
        return switch (actor.type()) {
            case COUNTRY -> actor.country().filter(states::contains).isPresent();
            case PERSON ->
                actor.country()
                        .filter(country -> country.equals(leaders.get(Fold.of(name.text()))))
                        .isPresent();
            default -> false;
        };
    }
}
