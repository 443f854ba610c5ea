package kabar.extraction.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kabar.text.Fold;
import kabar.text.Language;

/** Spellings of a language that are words and no names ({@code written-words.txt}): "على", and "علي" is a name. */
final class WrittenWords {
    private final Set<String> words;
    /** The last letter of a written word whose folded form ends otherwise. */
    private final Map<String, Character> lastLetters = new HashMap<>();

    WrittenWords(Language language) {
        this.words = Set.copyOf(language.lines("written-words"));
        for (String word : words) {
            String form = Fold.of(word);
            char last = word.charAt(word.length() - 1);
            if (last != form.charAt(form.length() - 1)) {
                lastLetters.put(form, last);
            }
        }
    }

    /** All of them, folded. */
    Stream<String> forms() {
        return words.stream().map(Fold::of);
    }

    /** Whether a word of the text, as it is written, is none of the names that fold alike. */
    boolean has(String asWritten) {
        return words.contains(asWritten);
    }

    /** Whether a text writes the letter that tells a word from the name that folds alike: some write "علي" for both. */
    boolean apart(String form, String text) {
        Character last = lastLetters.get(form);
        return last != null && text.indexOf(last) >= 0;
    }
}
