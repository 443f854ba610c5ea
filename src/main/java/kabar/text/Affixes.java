package kabar.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The particles that a language writes onto words ({@code prefixes.csv}, {@code suffixes.csv}). */
public final class Affixes {
    private static final Map<Language, Affixes> ALL = all();
    private static final Affixes NONE = new Affixes(List.of(), List.of(), "");

    private final ByLetter<Prefix> prefixes = new ByLetter<>();
    private final ByLetter<String> suffixes = new ByLetter<>();
    private final String rule;

    private Affixes(List<Prefix> prefixes, List<String> suffixes, String rule) {
        for (Prefix prefix : prefixes) {
            this.prefixes.add(prefix.written().charAt(0), prefix);
        }
        for (String suffix : suffixes) {
            this.suffixes.add(suffix.charAt(suffix.length() - 1), suffix);
        }
        this.rule = rule;
    }

    /** Lists by a letter, of which there are few and all of one script. */
    private static final class ByLetter<T> {
        private final List<List<T>> lists = new ArrayList<>();
        private char first;

        void add(char letter, T item) {
            if (lists.isEmpty()) {
                first = letter;
            }
            while (letter < first) {
                lists.add(0, List.of());
                first--;
            }
            while (letter - first >= lists.size()) {
                lists.add(List.of());
            }
            var more = new ArrayList<>(lists.get(letter - first));
            more.add(item);
            lists.set(letter - first, List.copyOf(more));
        }

        List<T> of(char letter) {
            int at = letter - first;
            return at >= 0 && at < lists.size() ? lists.get(at) : List.of();
        }
    }

    /**
     * A particle before a word.
     *
     * @param written as it stands, folded
     * @param read what the word behind it begins with in full: {@code لل} is read {@code ال}
     */
    public record Prefix(String written, String read) {
        /** Whether a word begins with it, and two letters at least are left. */
        public boolean begins(String form) {
            return form.length() > written.length() + 1 && form.startsWith(written);
        }

        /** The word behind the particle. */
        public String rest(String form) {
            return read + form.substring(written.length());
        }
    }

    /** Those of a language; none where it has no such lists. */
    public static Affixes of(Language language) {
        return ALL.getOrDefault(language, NONE);
    }

    /** The particles that can begin a word, by its first letter; they need not. */
    public List<Prefix> prefixes(String word) {
        return word.isEmpty() ? List.of() : prefixes.of(word.charAt(0));
    }

    /** Whether a folded word is one of a set, or a particle and one of them. */
    public boolean isOrLeadsTo(String form, Set<String> words) {
        return words.contains(form)
                || prefixes(form).stream().anyMatch(prefix -> prefix.begins(form) && words.contains(prefix.rest(form)));
    }

    /** The particles that can end a word, by its last letter; they need not. */
    List<String> suffixes(String word) {
        return word.isEmpty() ? List.of() : suffixes.of(word.charAt(word.length() - 1));
    }

    /** The name of the rule that takes one off. */
    String rule() {
        return rule;
    }

    private static Map<Language, Affixes> all() {
        var all = new HashMap<Language, Affixes>();
        for (Language language : Language.all()) {
            var prefixes = language.rows("prefixes").stream()
                    .map(row -> new Prefix(Fold.of(row.get("written")), Fold.of(row.get("read"))))
                    .toList();
            var suffixes = language.rows("suffixes").stream()
                    .map(row -> Fold.of(row.get("written")))
                    .toList();
            all.put(language, new Affixes(prefixes, suffixes, language.code() + ".particle"));
        }
        return all;
    }
}
