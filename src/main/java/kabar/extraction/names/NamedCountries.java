package kabar.extraction.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.text.Language;

/** How often an article names each country, or what belongs to it, beyond doubt. */
final class NamedCountries {
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String country) {
        counts.merge(country, 1, Integer::sum);
    }

    int times(String country) {
        return counts.getOrDefault(country, 0);
    }

    boolean has(String country) {
        return counts.containsKey(country);
    }

    /** Whether the article names no country more often: its "Supreme Court" is that one's. */
    boolean most(String country) {
        int own = times(country);
        return own > 0 && counts.values().stream().noneMatch(n -> n > own);
    }

    /** Whether the article names it again and again, and more often than any other country: its "Labour Party" is that one's. */
    boolean foremost(String country) {
        int own = times(country);
        return own > 1
                && counts.entrySet().stream()
                        .allMatch(other -> other.getKey().equals(country) || other.getValue() < own);
    }

    /** The country that the language's news is about where it names no other more often: its parties need no "Indonesian". */
    Optional<String> local(Language language) {
        Set<String> homes = language.home();
        return homes.size() != 1
                ? Optional.empty()
                : homes.stream()
                        .filter(home -> counts.values().stream().noneMatch(n -> n > times(home)))
                        .findFirst();
    }
}
