package kabar.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * The words one letter from a word: one more, one less but not the last, another, or two neighbours swapped. Their hashes are told from
 * the word's own, so that a word is only made where its hash is one that is looked for.
 */
public final class Edits {
    private static final char[] NO_LETTERS = {};

    private final Map<Character.UnicodeScript, char[]> letters = new HashMap<>();

    /** Edits with the letters that these words are written with, each script for itself. */
    public Edits(Iterable<String> words) {
        var sets = new HashMap<Character.UnicodeScript, Set<Character>>();
        for (String word : words) {
            word.chars()
                    .filter(Character::isLetter)
                    .forEach(c -> sets.computeIfAbsent(Character.UnicodeScript.of(c), s -> new TreeSet<>())
                            .add((char) c));
        }
        sets.forEach((script, set) -> {
            char[] all = new char[set.size()];
            int i = 0;
            for (char c : set) {
                all[i++] = c;
            }
            letters.put(script, all);
        });
    }

    /**
     * Makes those words one letter from this whose {@link String#hashCode()} is wanted; the same word can come more than once.
     *
     * @param word at least one letter long; its first letter tells the script
     */
    public void each(String word, IntPredicate wanted, Consumer<String> found) {
        char[] script = letters.getOrDefault(Character.UnicodeScript.of(word.charAt(0)), NO_LETTERS);
        int length = word.length();
        int[] power = powers(length + 1);
        int[] rest = rests(word, power);
        int before = 0;
        for (int i = 0; i <= length; i++) {
            int start = before * power[length + 1 - i];
            for (char c : script) {
                if (wanted.test(start + c * power[length - i] + rest[i])) {
                    found.accept(word.substring(0, i) + c + word.substring(i));
                }
            }
            if (i == length) {
                return;
            }
            char own = word.charAt(i);
            start = before * power[length - i];
            for (char c : script) {
                if (wanted.test(start + c * power[length - 1 - i] + rest[i + 1])) {
                    found.accept(word.substring(0, i) + c + word.substring(i + 1));
                }
            }
            if (i + 1 < length) {
                if (wanted.test(before * power[length - 1 - i] + rest[i + 1])) {
                    found.accept(word.substring(0, i) + word.substring(i + 1));
                }
                char next = word.charAt(i + 1);
                if (wanted.test(start + next * power[length - 1 - i] + own * power[length - 2 - i] + rest[i + 2])) {
                    found.accept(word.substring(0, i) + next + own + word.substring(i + 2));
                }
            }
            before = 31 * before + own;
        }
    }

    private static int[] powers(int highest) {
        int[] power = new int[highest + 1];
        power[0] = 1;
        for (int i = 1; i <= highest; i++) {
            power[i] = 31 * power[i - 1];
        }
        return power;
    }

    /** The hash of the word from each letter on. */
    private static int[] rests(String word, int[] power) {
        int length = word.length();
        int[] rest = new int[length + 1];
        for (int i = length - 1; i >= 0; i--) {
            rest[i] = word.charAt(i) * power[length - 1 - i] + rest[i + 1];
        }
        return rest;
    }
}
