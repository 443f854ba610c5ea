package kabar.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Token;

/**
 * Whether a sentence speaks of the past or of what is to come where it names a time. {@code tense.csv} lists the words that show it;
 * {@code *} at the end or the beginning of one stands for any letters, and {@code none} takes words out again.
 */
final class Tense {
    private static final int BEFORE = 14;
    private static final int AFTER = 5;

    /** What "since" and "until" show of the time right behind them. */
    static final int SURE = 2;

    private final Map<String, Integer> words = new HashMap<>();
    private final List<Affix> affixes = new ArrayList<>();

    private record Affix(String letters, boolean ending, int tense) {}

    Tense(Language language) {
        for (var row : language.rows("tense")) {
            int tense = switch (row.get("tense")) {
                case "past" -> -1;
                case "future" -> 1;
                case "since" -> -SURE;
                case "until" -> SURE;
                default -> 0;
            };
            String word = row.get("word");
            if (word.startsWith("*")) {
                affixes.add(new Affix(Fold.of(word.substring(1)), true, tense));
            } else if (word.endsWith("*")) {
                affixes.add(new Affix(Fold.of(word.substring(0, word.length() - 1)), false, tense));
            } else {
                words.put(Fold.of(word), tense);
            }
        }
    }

    /** -1 past, 1 future, 0 not shown, for the words between two tokens; {@link #SURE} or its negative where it is sure. */
    int at(List<Token> tokens, int first, int last) {
        for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
            int here = of(tokens.get(i));
            if (Math.abs(here) == SURE) {
                return here;
            }
        }
        int near = AFTER + BEFORE;
        int tense = 0;
        for (int i = first - 1; i >= Math.max(0, first - BEFORE) && !ends(tokens.get(i)); i--) {
            int here = of(tokens.get(i)) % SURE;
            if (here != 0) {
                near = first - i;
                tense = here;
                break;
            }
        }
        for (int i = last; i < Math.min(tokens.size(), last + AFTER) && !ends(tokens.get(i)); i++) {
            int here = of(tokens.get(i)) % SURE;
            if (here != 0 && 2 * (i - last + 1) < near) {
                return here;
            }
            if (here != 0) {
                break;
            }
        }
        return tense;
    }

    private static boolean ends(Token token) {
        return token.is(".") || token.is(";") || token.is(":") || token.is("؛") || token.is("?") || token.is("؟");
    }

    private int of(Token token) {
        if (!token.isWord()) {
            return 0;
        }
        Integer known = words.get(token.form());
        if (known != null) {
            return known;
        }
        String form = token.form();
        for (Affix affix : affixes) {
            boolean more = form.length() > affix.letters.length() + 2;
            if (more && (affix.ending ? form.endsWith(affix.letters) : form.startsWith(affix.letters))) {
                return affix.tense;
            }
        }
        return 0;
    }
}
