package kabar.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Words written together by mistake. They are parted before a capital letter inside a word ("LebanonThere", "dilansirReuters") and behind
 * a name ("Gallanttold"), when both sides are words: a known name, or one of the words in {@code glue.txt} of the language. Beside a name
 * it may be any common word of the language before a capital letter ("OtoritasIran"), and one that begins as a line {@code me*} of the
 * list says behind a small one ("Nasutionmengunggah").
 */
final class Glue {
    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_HEAD = 3;
    /** Before a name in small letters: "didetikcom". */
    private static final int SHORTEST_BEFORE = 2;
    /** Behind a name in lower case: shorter ones end too many names ("Setyadi", "Morrison"). */
    private static final int SHORTEST_TAIL = 3;
    /** Behind a name that itself is glued to the word before it: "kepadaTempodi". */
    private static final int SHORTEST_BETWEEN = 2;
    /** Behind a name of three letters, or one of no actor: "Fadli Zonuntuk". */
    private static final int SURE_TAIL = 5;
    /** Of a common word that stands before a name or behind it. */
    private static final int SHORTEST_COMMON = 5;

    private static final int SHORTEST_VERB = 6;
    private static final int LONGEST_VERB = 16;
    /** So long a word ends no name: "Santosomenyatakan". */
    private static final int LONG_TAIL = 8;

    static final Glue NONE = new Glue(Language.UNKNOWN);
    private static final String ANY = "*";
    private static final Map<Language, Glue> ALL =
            Language.all().stream().collect(Collectors.toUnmodifiableMap(l -> l, Glue::new));

    private final Set<String> words;
    private final Vocabulary common;
    /** What the common words begin with that stand behind names. */
    private final List<String> verbs;

    private final int longest;
    /** Beginnings of names in small letters that a text writes onto the word before: "dilansirdetikNews". */
    private final String[] beginnings;

    private Glue(Language language) {
        List<String> lines = language.lines("glue");
        this.words = lines.stream()
                .filter(line -> !line.endsWith(ANY))
                .map(Fold::of)
                .collect(Collectors.toUnmodifiableSet());
        this.verbs = lines.stream()
                .filter(line -> line.endsWith(ANY))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
        this.common = Vocabulary.of(language);
        this.beginnings = language.words("glued-names").stream().sorted().toArray(String[]::new);
        int listed = words.stream().mapToInt(String::length).max().orElse(0);
        this.longest = verbs.isEmpty() ? listed : Math.max(listed, LONGEST_VERB);
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
        if (!inner && !Letter.isUpper(text.charAt(start)) && !begins(text, start)
                || names.test(Fold.of(text, start, end))) {
            return start;
        }
        int behind = afterName(text, start, end, names);
        if (behind == start) {
            behind = afterLastName(text, start, end, names);
        }
        return behind > start || !inner && !shouted(text, start, end) ? behind : beforeCapital(text, start, end, names);
    }

    /** "Nadiem Makarimke": behind the last word of a name whose first one stands before it, also a small word or an unknown verb. */
    private int afterLastName(String text, int start, int end, Predicate<String> names) {
        if (verbs.isEmpty() || start < SHORTEST_HEAD || text.charAt(start - 1) != ' ' || text.charAt(start) > 0x24F) {
            return start;
        }
        int from = start - 1;
        while (from > 0 && Letter.isLower(text.charAt(from - 1))) {
            from--;
        }
        if (from == 0 || !Letter.isUpper(text.charAt(from - 1))) {
            return start;
        }
        String first = Fold.of(text, from - 1, start - 1);
        if (!names.test(first)) {
            return start;
        }
        for (int i = end - SHORTEST_BETWEEN; i >= start + SHORTEST_HEAD; i--) {
            String tail = Fold.of(text, i, end);
            boolean word = words.contains(tail)
                    || common.has(tail)
                    || tail.length() >= SHORTEST_VERB && verbs.stream().anyMatch(tail::startsWith);
            if (word && names.test(first + ' ' + Fold.of(text, start, i))) {
                return i;
            }
        }
        return start;
    }

    /** "PDIPHasto": capital letters and, behind them, one in small letters. */
    private static boolean shouted(String text, int start, int end) {
        return end - start > SHORTEST_NAME
                && Letter.isUpper(text.charAt(start))
                && Letter.isUpper(text.charAt(start + 1))
                && Letter.isLower(text.charAt(end - 1));
    }

    private boolean begins(String text, int start) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning, start)) {
                return true;
            }
        }
        return false;
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
            if (!Letter.isUpper(text.charAt(i))) {
                continue;
            }
            if (!Letter.isLower(text.charAt(i - 1))) {
                if (acronym(text, start, i, end, names)) {
                    return i;
                }
                continue;
            }
            String tail = Fold.of(text, i, end);
            if (words.contains(tail) && tail.length() > 1) {
                return i;
            }
            boolean dotted = end - i == 1 && end < text.length() && text.charAt(end) == '.';
            boolean name = dotted || names.test(tail) || afterName(text, i, end, names) > i;
            String head = Fold.of(text, start, i);
            if (name && (i - start >= SHORTEST_HEAD && isWord(text, start, i, names) || words.contains(head))
                    || name && isCommon(head)
                    || isCommon(tail) && i - start >= SHORTEST_NAME && names.test(head)) {
                return i;
            }
        }
        return start;
    }

    /** "PDIPHasto": a known acronym before a known name. */
    private boolean acronym(String text, int start, int i, int end, Predicate<String> names) {
        for (int k = start; k < i; k++) {
            if (!Letter.isUpper(text.charAt(k))) {
                return false;
            }
        }
        return !verbs.isEmpty()
                && i - start >= SHORTEST_BEFORE
                && end - i >= SHORTEST_NAME
                && Letter.isLower(text.charAt(i + 1))
                && (words.contains(Fold.of(text, start, i))
                        || i - start >= SHORTEST_HEAD && names.test(Fold.of(text, start, i)))
                && (names.test(Fold.of(text, i, end)) || afterName(text, i, end, names) > i);
    }

    private boolean isCommon(String word) {
        return word.length() >= SHORTEST_COMMON && !verbs.isEmpty() && common.has(word);
    }

    /** What stands before the capital letter: a word in lower case, a known name, or a word of the list. */
    private boolean isWord(String text, int start, int end, Predicate<String> names) {
        if (Letter.isLower(text.charAt(start))) {
            return true;
        }
        String head = Fold.of(text, start, end);
        return end - start >= SHORTEST_NAME
                && (words.contains(head) || names.test(head) || afterName(text, start, end, names) > start);
    }

    private int afterName(String text, int start, int end, Predicate<String> names) {
        boolean between = start > 0 && Letter.isLower(text.charAt(start - 1));
        int shortest = between ? SHORTEST_BETWEEN : SHORTEST_TAIL;
        for (int i = end - shortest; i > start && end - i <= longest; i--) {
            boolean acronym = i - start >= 2 && Letter.isUpper(text.charAt(i - 1)) && Letter.isLower(text.charAt(i));
            int shortestName = end - i >= SURE_TAIL ? SHORTEST_HEAD : SHORTEST_NAME;
            if (i - start < shortestName && !acronym) {
                continue;
            }
            String tail = Fold.of(text, i, end);
            boolean listed = words.contains(tail);
            boolean verb = !listed && i - start >= (acronym ? SHORTEST_HEAD - 1 : SHORTEST_NAME) && isVerb(tail);
            if (listed && end - i >= LONG_TAIL && i - start >= SHORTEST_NAME
                    || (listed || verb) && names.test(Fold.of(text, start, i))) {
                return verbs.isEmpty() || !common.has(Fold.of(text, start, end)) ? i : start;
            }
        }
        return start;
    }

    /** A common word that begins as those do which stand behind names: "melanjutkan". */
    private boolean isVerb(String word) {
        return word.length() >= SHORTEST_VERB && verbs.stream().anyMatch(word::startsWith) && common.has(word);
    }
}
