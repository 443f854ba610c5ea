package kabar.extraction.names;

import java.util.List;
import java.util.Set;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/** Marks beside the name of a capital that show the place is meant: datelines, addresses, appositions. */
final class Addresses {
    /** The most letters of a name that is only its first letters. */
    private static final int LETTERS = 2;

    private Addresses() {}

    /** All in capital letters in a sentence that is not: before the mark that a dateline has, or first letters ("D.C."). */
    static boolean shouted(PhraseMatch<?> match) {
        List<Token> tokens = match.sentence().tokens();
        boolean letters = tokens.subList(match.first(), match.last()).stream()
                        .flatMapToInt(token -> token.form().chars())
                        .filter(Character::isLetter)
                        .count()
                <= LETTERS;
        boolean marked =
                match.last() >= tokens.size() || tokens.get(match.last()).isMark();
        return (letters || marked)
                && tokens.subList(match.first(), match.last()).stream()
                        .allMatch(token -> token.isMark() || token.shape() == Token.Shape.UPPER)
                && tokens.stream().anyMatch(token -> token.shape() == Token.Shape.LOWER);
    }

    /** A dateline ("Washington -", "JAKARTA,") or an address ("London, England") means the place. */
    static boolean beside(List<Token> tokens, PhraseMatch<?> match) {
        if (match.last() >= tokens.size() || !tokens.get(match.last()).isMark()) {
            return false;
        }
        Token mark = tokens.get(match.last());
        boolean dash = mark.spaced() && mark.isDash();
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
