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

/**
 * What names that an article has beyond doubt prove of shorter ones: an army or government its country, and whose government it is; a
 * province the city that it is called after.
 */
final class LongerNames {
    private static final Set<ActorType> STATE = Set.of(ActorType.MILITARY, ActorType.GOVERNMENT);

    private final Set<String> states = new HashSet<>();
    /** The last words of the names of governments, with the country. */
    private final Map<String, String> leaders = new HashMap<>();
    /** The last words of the names of places, with the country. */
    private final Map<String, String> places = new HashMap<>();

    void add(PhraseMatch<Name> match, Actor actor, String country) {
        boolean state = STATE.contains(actor.type());
        if (state) {
            states.add(country);
        }
        Token last = match.sentence().tokens().get(match.last() - 1);
        if (match.tokens() > 1 && last.shape() == Token.Shape.NONE && (state || actor.type() == ActorType.PLACE)) {
            (state ? leaders : places).put(last.form(), country);
        }
    }

    /** "جيش الاحتلال الإسرائيلي ... الاحتلال": a country; "نظام الأسد ... الأسد": a person; "محافظة الحديدة ... الحديدة": a place. */
    boolean prove(Name name) {
        Actor actor = name.actor();
        return switch (actor.type()) {
            case COUNTRY -> actor.country().filter(states::contains).isPresent();
            case PERSON -> sameCountry(leaders, name);
            case PLACE -> sameCountry(places, name);
            default -> false;
        };
    }

    private static boolean sameCountry(Map<String, String> lasts, Name name) {
        return name.actor()
                .country()
                .filter(country -> country.equals(lasts.get(Fold.of(name.text()))))
                .isPresent();
    }
}
