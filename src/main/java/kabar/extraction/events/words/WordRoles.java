package kabar.extraction.events.words;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import kabar.text.Fold;
import kabar.text.Language;

/** The folded words of a language's {@code event-words.csv}, by the role that each plays. */
final class WordRoles {
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> written = new HashMap<>();

    WordRoles(Language language) {
        for (var row : language.rows("event-words")) {
            words.computeIfAbsent(row.get("role"), r -> new LinkedHashSet<>()).add(Fold.of(row.get("word")));
            written.computeIfAbsent(row.get("role"), r -> new LinkedHashSet<>()).add(row.get("word"));
        }
    }

    /** Whether the language has the role. */
    boolean has(String role) {
        return words.containsKey(role);
    }

    /** The words of a role in the order of the file; empty where the language has none. */
    Set<String> words(String role) {
        return words.getOrDefault(role, Set.of());
    }

    /** The same as they are written: folding takes vowels off, and makes letters one. */
    Set<String> written(String role) {
        return written.getOrDefault(role, Set.of());
    }

    Affixes affixes(String role) {
        return new Affixes(words(role));
    }

    /** The only word of a role; empty where the language has none. */
    String word(String role) {
        return String.join("", words(role));
    }
}
