package kabar.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parties that articles on their country call by their name without it: "the Communist Party" in Chile, "the Democratic Party" in Korea. */
final class ShortNames {
    private static final String OF = " of ";
    private static final String THE = "the ";
    private static final String ARTICLE = "The ";
    private static final String ENGLISH = "en";

    private final Map<String, Set<String>> countries = new HashMap<>();

    ShortNames(Collection<Name> names) {
        for (Name name : names) {
            Actor actor = name.actor();
            if (actor.type() == ActorType.COUNTRY && actor.country().isPresent()) {
                countries
                        .computeIfAbsent(actor.country().get(), code -> new HashSet<>())
                        .add(name.text());
            }
        }
    }

    /** The name without the country; empty where it has none, or a single word would remain. */
    Optional<Name> of(Actor actor) {
        if (actor.type() != ActorType.PARTY || actor.country().isEmpty()) {
            return Optional.empty();
        }
        return withoutCountry(
                        actor.name(), countries.getOrDefault(actor.country().get(), Set.of()))
                .filter(text -> text.indexOf(' ') > 0 && !text.startsWith(ARTICLE))
                .map(text -> new Name(actor, text, ENGLISH, Name.Kind.SHORT, true));
    }

    private static Optional<String> withoutCountry(String name, Set<String> country) {
        int bracket = name.indexOf(" (");
        if (bracket > 0) {
            return Optional.of(name.substring(0, bracket));
        }
        int of = name.lastIndexOf(OF);
        if (of < 0) {
            return Optional.empty();
        }
        String last = name.substring(of + OF.length());
        String named = last.startsWith(THE) ? last.substring(THE.length()) : last;
        return country.contains(named) ? Optional.of(name.substring(0, of)) : Optional.empty();
    }
}
