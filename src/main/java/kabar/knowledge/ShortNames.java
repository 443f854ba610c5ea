package kabar.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parties that articles on their country call by their name without it: "the Communist Party" in Chile, "the Democratic Party" in Korea. */
final class ShortNames {
    private static final String OF = " of ";
    private static final String THE = "the ";
    private static final String ARTICLE = "The ";
    private static final String ENGLISH = "en";
    /** Letters of an article written onto a demonym: الشيلي. */
    private static final int WRITTEN_ARTICLE = 2;

    /** For each country and language what it and its people are called. */
    private final Map<String, Set<String>> countries = new HashMap<>();

    private final Map<Actor, Set<Name>> parties = new HashMap<>();

    ShortNames(Collection<Name> names) {
        for (Name name : names) {
            Actor actor = name.actor();
            if (actor.type() == ActorType.COUNTRY) {
                countries
                        .computeIfAbsent(key(actor, name.language()), k -> new HashSet<>())
                        .add(name.text());
            } else if (actor.type() == ActorType.PARTY && actor.country().isPresent()) {
                parties.computeIfAbsent(actor, a -> new LinkedHashSet<>()).add(name);
            }
        }
    }

    private static String key(Actor actor, String language) {
        return actor.country().orElse("") + " " + language;
    }

    /** All such names; of a single word is none. */
    Set<Name> all() {
        var all = new LinkedHashSet<Name>();
        parties.forEach((party, names) -> {
            int bracket = party.name().indexOf(" (");
            if (bracket > 0) {
                add(all, party, ENGLISH, party.name().substring(0, bracket));
            }
            for (Name name : names) {
                withoutCountry(name).ifPresent(text -> add(all, party, name.language(), text));
            }
        });
        return all;
    }

    private static void add(Set<Name> all, Actor party, String language, String text) {
        if (text.indexOf(' ') > 0 && !text.startsWith(ARTICLE)) {
            all.add(new Name(party, text, language, Name.Kind.SHORT, true));
        }
    }

    /** "Communist Party of Chile", "Norwegian Labour Party", "Partai Komunis Filipina", "الحزب الشيوعي التشيلي" without the last or first word. */
    private Optional<String> withoutCountry(Name name) {
        Set<String> own = countries.getOrDefault(key(name.actor(), name.language()), Set.of());
        String text = name.text();
        for (String country : own) {
            if (text.startsWith(country + " ")) {
                return Optional.of(text.substring(country.length() + 1));
            }
            if (text.endsWith(OF + country) || text.endsWith(OF + THE + country)) {
                return Optional.of(text.substring(0, text.lastIndexOf(OF)));
            }
            int last = text.lastIndexOf(' ');
            boolean behind = text.endsWith(country) && text.length() - country.length() - 1 - last <= WRITTEN_ARTICLE;
            if (last > 0 && behind && text.length() - country.length() > last) {
                return Optional.of(text.substring(0, last));
            }
        }
        return Optional.empty();
    }
}
