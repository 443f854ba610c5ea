package kabar.text;

import it.unimi.dsi.fastutil.HashCommon;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The form in which words are compared: lower case, without accents, vowel marks and apostrophes, with the spellings of one
 * letter made one (أ إ آ to ا, ى to ي, ة to ه …) and all digits ASCII. Letters beyond Latin come from {@code data/text/fold.csv}.
 */
public final class Fold {
    private static final char DROP = '\uFFFF';
    private static final char[] TABLE = table();
    /** Longer texts are no words: they hardly come twice. */
    private static final int LONGEST_WORD = 24;
    /**
     * The words met lately, each at the place that its letters give: the same word is the same object then, quick to compare and not made
     * anew. Threads may overwrite each other's words; what they read is always whole, since a word is immutable.
     */
    private static final @Nullable Object[] MET = new Object[1 << 16];

    private Fold() {}

    /** A word as it was written, and folded, where that is another; else the word alone is kept. */
    private record Met(String written, String folded) {}

    public static String of(String text) {
        return of(text, 0, text.length());
    }

    public static String of(String text, int start, int end) {
        if (end - start > LONGEST_WORD) {
            return made(text, start, end);
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = HashCommon.mix(hash) & (MET.length - 1);
        Object met = MET[place];
        if (met instanceof String same && isAt(same, text, start, end)) {
            return same;
        }
        if (met instanceof Met other && isAt(other.written, text, start, end)) {
            return other.folded;
        }
        String folded = made(text, start, end);
        MET[place] = isAt(folded, text, start, end) ? folded : new Met(text.substring(start, end), folded);
        return folded;
    }

    private static boolean isAt(String word, String text, int start, int end) {
        return word.length() == end - start && text.startsWith(word, start);
    }

    private static String made(String text, int start, int end) {
        var out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = TABLE[text.charAt(i)];
            if (c != DROP) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Where a character of a text folded from {@code start} on stood in the original.
     *
     * @param character how many come before it when folded
     */
    public static int origin(String text, int start, int character) {
        int before = 0;
        for (int i = start; ; i++) {
            if (TABLE[text.charAt(i)] != DROP && before++ == character) {
                return i;
            }
        }
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            table[c] = plain((char) c);
        }
        for (var row : Data.rows("text/fold.csv")) {
            for (char c : row.get("from").toCharArray()) {
                table[c] = row.get("to").isEmpty() ? DROP : row.get("to").charAt(0);
            }
        }
        return table;
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c == '\'' || c == '`' ? DROP : Character.toLowerCase(c);
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return DROP;
        }
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (Character.isSurrogate(c)) {
            return c;
        }
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        return Character.isLetter(c) && !base.isEmpty() && Character.isLetter(base.charAt(0))
                ? Character.toLowerCase(base.charAt(0))
                : Character.toLowerCase(c);
    }
}
