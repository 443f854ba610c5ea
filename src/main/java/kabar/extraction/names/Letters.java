package kabar.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kabar.text.Fold;
import kabar.text.Language;

/** The letters of another script, each with its sound and with what stands for it in Latin letters: {@code latin-letters.csv} of a language. */
final class Letters {
    /** What a word is cut off at its end, as it is written in the list. */
    private static final String END = "-";

    private final Map<String, Letter> letters = new HashMap<>();
    private final Map<String, String> endings =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /**
     * A letter, or two that stand for one sound.
     *
     * @param sound empty for one that is heard only by the vowel beside it
     * @param consonant in Latin letters; empty for one that is a vowel alone
     * @param vowel in Latin letters; empty for one that is a consonant alone
     */
    record Letter(String sound, String consonant, String vowel) {
        /** Whether a vowel begins there. */
        boolean opens() {
            return consonant.isEmpty() && !sound.isEmpty();
        }
    }

    Letters(Language language) {
        for (var row : language.rows("latin-letters")) {
            String letter = row.get("letter");
            if (letter.startsWith(END)) {
                endings.put(Fold.of(letter.substring(END.length())), row.get("vowel"));
            } else {
                letters.put(Fold.of(letter), new Letter(row.get("sound"), row.get("consonant"), row.get("vowel")));
            }
        }
    }

    /** What ends of words are in Latin letters, the longest first. */
    Map<String, String> endings() {
        return endings;
    }

    /** The letters of a folded word, two that stand for one sound as one; empty where one is of no list. */
    List<Letter> of(String word) {
        var spelled = new ArrayList<Letter>();
        for (int i = 0; i < word.length(); ) {
            Letter two = i + 2 > word.length() ? null : letters.get(word.substring(i, i + 2));
            Letter letter = two == null ? letters.get(word.substring(i, i + 1)) : two;
            if (letter == null) {
                return List.of();
            }
            spelled.add(letter);
            i += two == null ? 1 : 2;
        }
        return spelled;
    }

    /** Whether a letter is none of the list, or may be spoken as a vowel. */
    boolean vowel(String letter) {
        Letter own = letters.get(letter);
        return own == null || !own.vowel().isEmpty() && !own.sound().isEmpty();
    }
}
