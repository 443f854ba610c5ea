package kabar.text;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Words written together by mistake: "LebanonThere" is parted before the capital letter of a common word, "thatU.S." after one,
 * and "Gallanttold" after a known name, when what remains is a word that follows names ({@code glue.txt} of the language).
 */
final class Glue {
    private static final int SHORTEST_NAME = 4;
    private final Set<String> words;

    Glue(Set<String> words) {
        this.words = words;
    }

    /** Where the second word begins, or {@code start} if it is one word. */
    int cut(String text, int start, int end, Predicate<String> names) {
        if (words.isEmpty() || end - start < SHORTEST_NAME || text.charAt(start) > 0x24F) {
            return start;
        }
        for (int i = end - 1; i > start; i--) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                String head = Fold.of(text, start, i);
                String tail = Fold.of(text, i, end);
                boolean dotted = end - i == 1 && end < text.length() && text.charAt(end) == '.';
                if (words.contains(tail) && tail.length() > 1
                        || words.contains(head) && head.length() > 3 && (dotted || names.test(tail))) {
                    return i;
                }
            }
        }
        if (Character.isUpperCase(text.charAt(start)) && !names.test(Fold.of(text, start, end))) {
            for (int i = end - 2; i - start >= SHORTEST_NAME; i--) {
                if (words.contains(Fold.of(text, i, end)) && names.test(Fold.of(text, start, i))) {
                    return i;
                }
            }
        }
        return start;
    }
}
