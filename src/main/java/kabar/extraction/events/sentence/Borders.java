package kabar.extraction.events.sentence;

import java.util.List;
import java.util.Set;
import kabar.extraction.events.words.Part;
import kabar.text.Token;

/** Where the clauses of a sentence begin and end, and what is inserted between commas. */
final class Borders {
    /** The longest insertion between commas. */
    private static final int ASIDE_REACH = 16;

    private final List<Token> tokens;
    private final List<Set<Part>> parts;
    private final boolean[] setting;
    private final boolean[] closes;
    private final boolean[] comma;
    private final boolean[] breaks;
    private final int[] clauseStart;
    private final int[] clauseEnd;
    private final int[] asideEnd;

    /** @param setting whether each token tells when or where */
    Borders(List<Token> tokens, List<Set<Part>> parts, boolean[] setting) {
        this.tokens = tokens;
        this.parts = parts;
        this.setting = setting;
        int size = tokens.size();
        this.comma = new boolean[size];
        this.breaks = new boolean[size];
        this.clauseStart = new int[size + 1];
        this.clauseEnd = new int[size + 1];
        this.asideEnd = new int[size];
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            // "يوليو (تموز)": the brackets of a date part nothing
            comma[i] = token.isMark() && isCommaMark(token) && !((token.is("(") || token.is(")")) && setting[i]);
            // "منذ الفجر": what only leads to a time opens no clause
            breaks[i] =
                    token.isMark() ? isStop(i) : parts.get(i).contains(Part.BREAK) && !(i + 1 < size && setting[i + 1]);
        }
        this.closes = new boolean[size];
        int[] asideStart = new int[size];
        for (int i = 0; i < size; i++) {
            asideStart[i] = i;
            asideEnd[i] = comma[i] ? closing(i) : i;
        }
        for (int i = 0; i < size; i++) {
            if (asideEnd[i] > i) {
                asideStart[asideEnd[i]] = i;
                closes[asideEnd[i]] = true;
            }
        }
        for (int i = 1; i <= size; i++) {
            // what an insertion holds opens no clause behind it
            clauseStart[i] = breaks[i - 1] ? i : clauseStart[asideStart[i - 1]];
        }
        clauseEnd[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            // what an insertion holds ends no clause around it
            clauseEnd[i] = breaks[i] ? i : clauseEnd[asideEnd[i] + 1];
        }
    }

    /** "، الذي يزور بغداد،", "، مساء الأحد،": the comma that closes what one opens, where that is an insertion; else the comma itself. */
    private int closing(int opening) {
        boolean aside = has(opening + 1, Part.RELATIVE) || has(opening + 1, Part.ASIDE);
        boolean time = true;
        int end = Math.min(tokens.size(), opening + ASIDE_REACH);
        for (int i = opening + 1; i < end && !(breaks[i] && tokens.get(i).isMark()); i++) {
            if (comma[i]) {
                return aside || time && i > opening + 1 ? i : opening;
            }
            time &= setting[i] || has(i, Part.ADVERB) || has(i, Part.FILLER);
        }
        return opening;
    }

    private boolean has(int i, Part part) {
        return i < parts.size() && parts.get(i).contains(part);
    }

    private static boolean isCommaMark(Token token) {
        boolean dash = token.spaced() && isDash(token);
        return dash || token.is(",") || token.is("،") || token.is("(") || token.is(")");
    }

    static boolean isDash(Token token) {
        return token.is("-") || token.is("–") || token.is("—");
    }

    /** A mark that ends a clause. */
    private boolean isStop(int i) {
        Token token = tokens.get(i);
        return token.is(":")
                || token.is(";")
                || token.is("؛")
                || token.is("?")
                || token.is("!")
                || token.is("؟")
                || token.is("|")
                || token.is(".")
                        && !has(i, Part.FILLER)
                        && (i + 1 >= tokens.size() || tokens.get(i + 1).spaced());
    }

    boolean isComma(int i) {
        return i >= 0 && i < comma.length && comma[i];
    }

    boolean isBreak(int i) {
        return i >= 0 && i < breaks.length && breaks[i];
    }

    /** Whether a comma closes an insertion. */
    boolean closesAside(int i) {
        return closes[i];
    }

    int asideEnd(int i) {
        return asideEnd[i];
    }

    int clauseStart(int i) {
        return clauseStart[Math.max(0, i)];
    }

    int clauseEnd(int i) {
        return clauseEnd[Math.min(i, tokens.size())];
    }

    int hardStart(int i) {
        int at = i;
        while (at > 0 && !(tokens.get(at - 1).isMark() && breaks[at - 1])) {
            at--;
        }
        return at;
    }
}
