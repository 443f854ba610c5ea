package kabar.text;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Words written together by mistake. They are parted before a capital letter inside a word ("LebanonThere", "dilansirReuters") and behind
 * a name ("Gallanttold"), when both sides are words: a known name, or one of the words in {@code glue.txt} of the language.
 */
final class Glue {
    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_HEAD = 3;
    /** Behind a name in lower case: shorter ones end too many names ("Setyadi", "Morrison"). */
    private static final int SHORTEST_TAIL = 3;

    private final Set<String> words;
    private final int longest;

    Glue(Set<String> words) {
        this.words = words;
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Where a later word begins in the word {@code [start, end)}, or {@code start} if it is one word. */
    int cut(String text, int start, int end, Predicate<String> names) {
        if (words.isEmpty() || end - start < SHORTEST_NAME || text.charAt(start) > 0x24F) {
            return start;
        }
        boolean inner = false;
        for (int i = start + 1; i < end; i++) {
            inner |= Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
        }
        if (!inner && !Character.isUpperCase(text.charAt(start)) || names.test(Fold.of(text, start, end))) {
            return start;
        }
        int capital = inner ? beforeCapital(text, start, end, names) : start;
        return capital > start ? capital : afterName(text, start, end, names);
    }

    private int beforeCapital(String text, int start, int end, Predicate<String> names) {
        for (int i = end - 1; i > start; i--) {
            if (!Character.isUpperCase(text.charAt(i)) || !Character.isLowerCase(text.charAt(i - 1))) {
                continue;
            }
            String tail = Fold.of(text, i, end);
            if (words.contains(tail) && tail.length() > 1) {
                return i;
            }
            boolean dotted = end - i == 1 && end < text.length() && text.charAt(end) == '.';
            boolean name = dotted || names.test(tail) || afterName(text, i, end, names) > i;
            if (name && i - start >= SHORTEST_HEAD && isWord(text, start, i, names)) {
                return i;
            }
        }
        return start;
    }

    /** What stands before the capital letter: a word in lower case, a known name, or a word of the list. */
    private boolean isWord(String text, int start, int end, Predicate<String> names) {
        if (Character.isLowerCase(text.charAt(start))) {
            return true;
        }
        String head = Fold.of(text, start, end);
        return end - start >= SHORTEST_NAME && (words.contains(head) || names.test(head));
    }

    private int afterName(String text, int start, int end, Predicate<String> names) {
        for (int i = end - SHORTEST_TAIL; i > start && end - i <= longest; i--) {
            boolean acronym = i - start >= 2
                    && Character.isUpperCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i));
            if ((i - start >= SHORTEST_NAME || acronym)
                    && words.contains(Fold.of(text, i, end))
                    && names.test(Fold.of(text, start, i))) {
                return i;
            }
        }
        return start;
    }
}
