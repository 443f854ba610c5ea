package kabar.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The common words of a language ({@code common-words.txt}, {@code common-endings.csv}): what none of them is part of a name. */
public final class Vocabulary {
    private static final Vocabulary NONE = new Vocabulary(Language.UNKNOWN);
    private static final Map<Language, Vocabulary> ALL =
            Language.all().stream().collect(Collectors.toUnmodifiableMap(l -> l, Vocabulary::new));

    private final Set<String> words;
    private final List<Ending> endings;

    /** What a word may end with, and what the word that it is made of has instead: "promoting", "promote". */
    private record Ending(String ends, String becomes) {}

    private Vocabulary(Language language) {
        this.words = language.words("common-words");
        this.endings = language.rows("common-endings").stream()
                .map(row -> new Ending(row.get("ends"), row.get("becomes")))
                .toList();
    }

    static Vocabulary of(Language language) {
        return ALL.getOrDefault(language, NONE);
    }

    /** Of every language: papers of one use the words of others. */
    public static List<Vocabulary> all() {
        return Language.all().stream().map(Vocabulary::of).toList();
    }

    /** Whether the language has a folded word, or the word that it is made of. */
    public boolean has(String form) {
        if (words.contains(form)) {
            return true;
        }
        for (Ending ending : endings) {
            if (form.endsWith(ending.ends)
                    && words.contains(form.substring(0, form.length() - ending.ends.length()) + ending.becomes)) {
                return true;
            }
        }
        return false;
    }
}
