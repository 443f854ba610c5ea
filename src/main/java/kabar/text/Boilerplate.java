package kabar.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lines that belong to the page: "Read more", المصدر, "Baca juga: …". A {@code *} at the end of an item stands for any words; one in capital
 * letters may stand inside a line, too.
 */
final class Boilerplate {
    private static final int LONGEST = 8;
    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final List<String[]> inner = new ArrayList<>();

    Boilerplate(List<String> lines) {
        for (String line : lines) {
            String item = Fold.of(line);
            if (line.equals(line.toUpperCase(Locale.ROOT)) && !line.equals(line.toLowerCase(Locale.ROOT))) {
                inner.add(item.split(" "));
            }
            if (item.endsWith("*")) {
                beginnings.add(item.substring(0, item.length() - 1).strip());
            } else {
                whole.add(item);
            }
        }
    }

    /** The index behind words of the page in capital letters that begin at {@code i}, or {@code i}. */
    int inside(List<Token> tokens, int i, int last) {
        if (tokens.get(i).shape() != Token.Shape.UPPER) {
            return i;
        }
        for (String[] item : inner) {
            int k = 0;
            while (k < item.length
                    && i + k < last
                    && tokens.get(i + k).shape() == Token.Shape.UPPER
                    && tokens.get(i + k).is(item[k])) {
                k++;
            }
            if (k == item.length) {
                return i + k;
            }
        }
        return i;
    }

    boolean matches(List<Token> line) {
        var words = new StringBuilder();
        int count = 0;
        for (Token token : line) {
            if (token.isMark()) {
                continue;
            }
            if (++count > LONGEST) {
                return false;
            }
            words.append(words.length() == 0 ? "" : " ").append(token.form());
            if (beginnings.contains(words.toString())) {
                return true;
            }
        }
        return count > 0 && whole.contains(words.toString());
    }
}
