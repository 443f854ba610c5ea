package kabar.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines that belong to the page: "Read more", المصدر, "Baca juga: …". A {@code *} at the end of an item stands for any words; one in capital
 * letters may stand inside a line, too.
 */
final class Boilerplate {
    private static final int LONGEST = 8;
    /** How far before the last capital letter of a headline the next sentence may begin. */
    private static final int FURTHEST = 12;
    /** Shorter words stand in headlines without a capital letter: "di", "ke". */
    private static final int SHORTEST = 4;

    private static final Boilerplate NONE = new Boilerplate(Language.UNKNOWN);
    private static final Map<Language, Boilerplate> ALL =
            Language.all().stream().collect(Collectors.toUnmodifiableMap(l -> l, Boilerplate::new));

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    /** The first words of all of them. */
    private final Set<String> firsts = new HashSet<>();

    private final List<String[]> inner = new ArrayList<>();
    /** Words that headlines write without a capital letter, or sentences begin with. */
    private final Set<String> small;

    private Boilerplate(Language language) {
        this.small = language.words("stop-words");
        for (String line : language.lines("boilerplate")) {
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
        Stream.concat(whole.stream(), beginnings.stream())
                .map(words -> words.split(" ", 2)[0])
                .forEach(firsts::add);
    }

    static Boilerplate of(Language language) {
        return ALL.getOrDefault(language, NONE);
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

    /**
     * The index behind a headline that a page puts between two sentences, "Baca juga:Bupati Tolak Tambang di Tuban", or {@code i}: it goes
     * on as long as its words have capital letters; with the last of them the next sentence begins.
     */
    int headline(List<Token> tokens, int i, int last) {
        int first = colon(tokens, i, last);
        int capital = first;
        for (int k = first; first > i && k < last; k++) {
            Token token = tokens.get(k);
            if (token.isMark()) {
                boolean opens = token.is("“") || token.is("\"") && token.spaced();
                if (opens && k > first + 2) {
                    return k;
                }
                if (token.is(".") || token.is("!") || token.is("?")) {
                    return i;
                }
            } else if (token.capital()) {
                capital = k;
            } else if (token.isWord() && token.form().length() >= SHORTEST && !small.contains(token.form())) {
                return capital > first + 1 ? start(tokens, first + 2, capital) : i;
            }
        }
        return i;
    }

    /** The index behind the words of the page and their colon. */
    private int colon(List<Token> tokens, int i, int last) {
        var words = new StringBuilder();
        for (int k = i; k < Math.min(last, i + LONGEST) && tokens.get(k).isWord(); k++) {
            words.append(words.length() == 0 ? "" : " ").append(tokens.get(k).form());
            boolean ends = k + 1 < last && tokens.get(k + 1).is(":");
            if (ends && beginnings.contains(words.toString())) {
                return k + 2;
            }
        }
        return i;
    }

    /** Where "Sebelumnya, Menteri Rini" or "Hal itu" begins before the last capital letter, or there. */
    private int start(List<Token> tokens, int first, int capital) {
        for (int k = capital; k > Math.max(first, capital - FURTHEST); k--) {
            Token next = tokens.get(k + 1);
            boolean apart = next.is(",") || next.shape() == Token.Shape.LOWER;
            if (apart && tokens.get(k).capital() && small.contains(tokens.get(k).form())) {
                return k;
            }
        }
        return capital;
    }

    boolean matches(List<Token> line) {
        var words = new StringBuilder();
        int count = 0;
        for (Token token : line) {
            if (token.isMark()) {
                continue;
            }
            if (++count > LONGEST || count == 1 && !firsts.contains(token.form())) {
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
