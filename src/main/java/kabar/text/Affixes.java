package kabar.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The particles that a language writes onto words ({@code prefixes.csv}, {@code suffixes.csv}).
 *
 * @param rule the name of the rule that takes one off
 */
record Affixes(List<Prefix> prefixes, List<String> suffixes, String rule) {
    private static final Affixes NONE = new Affixes(List.of(), List.of(), "");
    private static final Map<Language, Affixes> ALL = all();

    /**
     * A particle before a word.
     *
     * @param written as it stands, folded
     * @param read what the word behind it begins with in full: {@code لل} is read {@code ال}
     */
    record Prefix(String written, String read) {}

    static Affixes of(Language language) {
        return ALL.getOrDefault(language, NONE);
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
