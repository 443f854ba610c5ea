package kabar.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kabar.text.Fold;
import kabar.text.Language;

/** Parties that articles on their country call by their name without it: "the Communist Party" in Chile, "the Democratic Party" in Korea. */
final class ShortNames {
    private static final String ENGLISH = "en";
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    /** For each country and language what it and its people are called. */
    private final Map<String, Set<String>> countries = new LinkedHashMap<>();

    private final Map<Actor, Set<Name>> parties = new LinkedHashMap<>();

    ShortNames(Collection<Name> names) {
        for (Name name : names) {
            Actor actor = name.actor();
            if (actor.type() == ActorType.COUNTRY) {
                countries
                        .computeIfAbsent(key(actor, name.language()), k -> new TreeSet<>(LONGEST_FIRST))
                        .add(name.text());
            } else if (actor.type() == ActorType.PARTY && actor.country().isPresent()) {
                parties.computeIfAbsent(actor, a -> new LinkedHashSet<>()).add(name);
            }
        }
    }

    private static String key(Actor actor, String language) {
        return actor.country().orElse("") + " " + language;
    }

    /** All such names: of more than one word, one of them the language's word for a party. */
    Set<Name> all() {
        var all = new LinkedHashSet<Name>();
        parties.forEach((party, names) -> {
            int bracket = party.name().indexOf(" (");
            if (bracket > 0) {
                add(all, party, ENGLISH, words(party.name().substring(0, bracket)));
            }
            for (Name name : names) {
                withoutCountry(name).ifPresent(text -> add(all, party, name.language(), text));
            }
        });
        return all;
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow();
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    private static void add(Set<Name> all, Actor party, String language, List<String> words) {
        Language own = language(language);
        boolean named = words.stream().map(Fold::of).anyMatch(own.words("party-words")::contains);
        if (words.size() > 1 && named && !own.words("definite").contains(Fold.of(words.get(0)))) {
            all.add(new Name(party, String.join(" ", words), language, Name.Kind.SHORT, true));
        }
    }

    /** "Communist Party of Chile", "Norwegian Labour Party", "Partai Komunis Filipina", "الحزب الشيوعي التشيلي" without the country. */
    private Optional<List<String>> withoutCountry(Name name) {
        Language language = language(name.language());
        List<String> words = words(name.text());
        for (String country : countries.getOrDefault(key(name.actor(), name.language()), Set.of())) {
            List<String> own = words(country);
            int rest = words.size() - own.size();
            if (rest > 0 && words.subList(0, own.size()).equals(own)) {
                return Optional.of(words.subList(own.size(), words.size()));
            }
            if (rest > 0 && isCountry(words.subList(rest, words.size()), own, language)) {
                var left = new ArrayList<>(words.subList(0, rest));
                while (left.size() > 1 && isLink(left.get(left.size() - 1), language)) {
                    left.remove(left.size() - 1);
                }
                return Optional.of(left);
            }
        }
        return Optional.empty();
    }

    /** "of the" before a country. */
    private static boolean isLink(String word, Language language) {
        String form = Fold.of(word);
        return language.words("of").contains(form) || language.words("definite").contains(form);
    }

    private static boolean isCountry(List<String> words, List<String> country, Language language) {
        boolean written = words.size() == 1
                && country.size() == 1
                && language.lines("articles").stream()
                        .anyMatch(article -> words.get(0).equals(article + country.get(0)));
        return written || words.equals(country);
    }
}
