package kabar.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Words written together by mistake. They are parted before a capital letter inside a word ("LebanonThere", "dilansirReuters") and behind
 * a name ("Gallanttold"), when both sides are words: a known name, or one of the words in {@code glue.txt} of the language.
 */
final class Glue {
    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_HEAD = 3;
    /** Before a name in small letters: "didetikcom". */
    private static final int SHORTEST_BEFORE = 2;
    /** Behind a name in lower case: shorter ones end too many names ("Setyadi", "Morrison"). */
    private static final int SHORTEST_TAIL = 3;
    /** So long a word ends no name: "Santosomenyatakan". */
    private static final int LONG_TAIL = 8;

    static final Glue NONE = new Glue(Set.of(), Set.of());
    private static final Map<Language, Glue> ALL = Language.all().stream()
            .collect(Collectors.toUnmodifiableMap(l -> l, l -> new Glue(l.words("glue"), l.words("glued-names"))));

    private final Set<String> words;
    private final int longest;
    /** Beginnings of names in small letters that a text writes onto the word before: "dilansirdetikNews". */
    private final String[] beginnings;

    Glue(Set<String> words, Set<String> beginnings) {
        this.words = words;
        this.beginnings = beginnings.stream().sorted().toArray(String[]::new);
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    static Glue of(Language language) {
        return ALL.getOrDefault(language, NONE);
    }

    /** Whether a later word begins in any of these words. */
    boolean cuts(String text, List<Token> tokens, Predicate<String> names) {
        for (Token token : tokens) {
            if (token.isWord() && cut(text, token.start(), token.end(), names) > token.start()) {
                return true;
            }
        }
        return false;
    }

    /** Where a later word begins in the word {@code [start, end)}, or {@code start} if it is one word. */
    int cut(String text, int start, int end, Predicate<String> names) {
        if (words.isEmpty() || end - start < SHORTEST_NAME || text.charAt(start) > 0x24F) {
            return start;
        }
        int named = Letter.isLower(text.charAt(start)) ? beforeName(text, start, end, names) : start;
        if (named > start) {
            return named;
        }
        boolean inner = false;
        for (int i = start + 1; i < end; i++) {
            inner |= Letter.isUpper(text.charAt(i)) && Letter.isLower(text.charAt(i - 1));
        }
        if (!inner && !Letter.isUpper(text.charAt(start)) || names.test(Fold.of(text, start, end))) {
            return start;
        }
        int capital = inner ? beforeCapital(text, start, end, names) : start;
        return capital > start ? capital : afterName(text, start, end, names);
    }

    private int beforeName(String text, int start, int end, Predicate<String> names) {
        for (String beginning : beginnings) {
            for (int i = start + SHORTEST_BEFORE; i + beginning.length() < end; i++) {
                if (text.startsWith(beginning, i) && isNamed(text, i, end, beginning.length(), names)) {
                    return i;
                }
            }
        }
        return start;
    }

    /** Whether a name begins there; a word may be glued to its end, too. */
    private boolean isNamed(String text, int start, int end, int shortest, Predicate<String> names) {
        for (int i = end; i > start + shortest; i--) {
            if ((i == end || words.contains(Fold.of(text, i, end))) && names.test(Fold.of(text, start, i))) {
                return true;
            }
        }
        return false;
    }

    private int beforeCapital(String text, int start, int end, Predicate<String> names) {
        for (int i = end - 1; i > start; i--) {
            if (!Letter.isUpper(text.charAt(i)) || !Letter.isLower(text.charAt(i - 1))) {
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
        if (Letter.isLower(text.charAt(start))) {
            return true;
        }
        String head = Fold.of(text, start, end);
        return end - start >= SHORTEST_NAME && (words.contains(head) || names.test(head));
    }

    private int afterName(String text, int start, int end, Predicate<String> names) {
        for (int i = end - SHORTEST_TAIL; i > start && end - i <= longest; i--) {
            boolean acronym = i - start >= 2 && Letter.isUpper(text.charAt(i - 1)) && Letter.isLower(text.charAt(i));
            if ((i - start >= SHORTEST_NAME || acronym)
                    && words.contains(Fold.of(text, i, end))
                    && (end - i >= LONG_TAIL || names.test(Fold.of(text, start, i)))) {
                return i;
            }
        }
        return start;
    }
}
