package kabar.text;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Small words that lose their last letter before another word and are written onto it with an apostrophe ("l'ONU", "d'Israël"):
 * {@code elisions.csv} of a language. Elsewhere an apostrophe between letters belongs to its word (Sana'a, N'Djamena).
 */
final class Elisions {
    static final Elisions NONE = new Elisions(Map.of());

    private static final Map<Language, Elisions> OF =
            Language.all().stream().collect(Collectors.toUnmodifiableMap(l -> l, l -> new Elisions(read(l))));

    /** Those of all languages: how a name may stand in a text of any of them. */
    static final Elisions ALL = all();

    /** A folded word without its last letter, and the folded letters before which it is written so. */
    private final Map<String, String> words;

    private final int longest;

    private Elisions(Map<String, String> words) {
        this.words = words;
        this.longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static Elisions of(Language language) {
        return OF.getOrDefault(language, NONE);
    }

    private static Map<String, String> read(Language language) {
        return language.rows("elisions").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("before")));
    }

    private static Elisions all() {
        var words = new HashMap<String, String>();
        Language.all()
                .forEach(language ->
                        of(language).words.forEach((word, before) -> words.merge(word, before, String::concat)));
        return new Elisions(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether the letters {@code [start, apostrophe)} are such a word before what follows the apostrophe: a word or a quotation mark. */
    boolean at(String text, int start, int apostrophe) {
        if (apostrophe - start > longest || apostrophe + 1 >= text.length()) {
            return false;
        }
        String before = words.get(Fold.of(text, start, apostrophe));
        char next = text.charAt(apostrophe + 1);
        return before != null
                && (Letter.is(next) ? before.contains(Fold.of(text, apostrophe + 1, apostrophe + 2)) : isOpening(next));
    }

    private static boolean isOpening(char c) {
        return c == '«' || c == '“' || c == '"';
    }
}
