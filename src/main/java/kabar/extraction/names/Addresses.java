package kabar.extraction.names;

import java.util.List;
import java.util.Set;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/** Marks beside the name of a capital that show the place is meant: datelines, addresses, appositions. */
final class Addresses {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "―");

    private Addresses() {}

    /** All in capital letters in a sentence that is not: a dateline, whatever mark it has, or letters ("D.C."). */
    static boolean shouted(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        return tokens.subList(match.first(), match.last()).stream()
                        .allMatch(token -> token.isMark() || token.shape() == Token.Shape.UPPER)
                && tokens.stream().anyMatch(token -> token.shape() == Token.Shape.LOWER);
    }

    /** "the Baku–Doha–Bangkok flight": one of three that dashes join. */
    static boolean onRoute(List<Token> tokens, PhraseMatch<?> match) {
        boolean before = joined(tokens, match.first() - 1);
        boolean behind = joined(tokens, match.last());
        return before && behind
                || before && joined(tokens, match.first() - 3)
                || behind && joined(tokens, match.last() + 2);
    }

    /** Whether a dash without spaces stands between two words with capital letters. */
    private static boolean joined(List<Token> tokens, int dash) {
        return dash > 0
                && dash + 1 < tokens.size()
                && DASHES.contains(tokens.get(dash).form())
                && !tokens.get(dash).spaced()
                && tokens.get(dash - 1).capital()
                && tokens.get(dash + 1).capital();
    }

    /** A dateline ("Washington -", "JAKARTA,") or an address ("London, England") means the place. */
    static boolean beside(List<Token> tokens, PhraseMatch<?> match) {
        if (match.last() >= tokens.size() || !tokens.get(match.last()).isMark()) {
            return false;
        }
        Token mark = tokens.get(match.last());
        boolean dash = mark.spaced() && DASHES.contains(mark.form());
        boolean address = mark.is(",")
                && match.last() + 1 < tokens.size()
                && tokens.get(match.last() + 1).capital();
        // "WASHINGTON, 10 July" but not "Washington, which has"
        boolean goesOn = mark.is(",")
                && match.last() + 1 < tokens.size()
                && tokens.get(match.last() + 1).shape() == Token.Shape.LOWER;
        boolean bracket = mark.is("(")
                && match.last() + 1 < tokens.size()
                && tokens.get(match.last() + 1).capital();
        return dash
                || address
                || bracket
                || match.first() == 0 && !goesOn && (mark.is("(") || mark.is(",") || mark.is(":"));
    }

    /** "Yemen's capital, Sanaa, fell", "King's College, London." */
    static boolean behind(List<Token> tokens, PhraseMatch<?> match, Set<String> places) {
        int comma = match.first() - 1;
        if (comma < 2 || !tokens.get(comma).is(",")) {
            return false;
        }
        Token before = tokens.get(comma - 1);
        boolean ends = match.last() >= tokens.size()
                || tokens.get(match.last()).is(",")
                || tokens.get(match.last()).is(".");
        return ends && (places.contains(before.form()) || before.isWord() && before.capital());
    }
}
