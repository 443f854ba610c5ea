package kabar.extraction.names;

import java.util.List;
import java.util.Set;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/** Marks beside the name of a capital that show the place is meant: datelines, addresses, appositions. */
final class Addresses {
    private Addresses() {}

    /** A dateline ("Washington -", "JAKARTA,") or an address ("London, England") means the place. */
    static boolean beside(List<Token> tokens, PhraseMatch<?> match) {
        if (match.last() >= tokens.size() || !tokens.get(match.last()).isMark()) {
            return false;
        }
        Token mark = tokens.get(match.last());
        boolean dash = mark.spaced() && (mark.is("-") || mark.is("–") || mark.is("—"));
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
