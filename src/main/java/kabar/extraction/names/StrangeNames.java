package kabar.extraction.names;

import kabar.text.Token;

/** People nobody knows, in scripts with capital letters: words that no language has ("Josko Gvardiol"). */
final class StrangeNames {
    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 4;
    /** An apostrophe is nothing when folded. */
    private static final String CLOSING = "\"”»";

    private static final int KNOWN =
            NameWords.IMPERSONAL | NameWords.BODY_KNOWN | NameWords.PLACE_BEFORE | NameWords.PLACE_AFTER;

    /** Words before which an unknown name is as well a place, unless it ends with a family name. */
    private static final int BEFORE_PLACES = NameWords.PLACE_CUE | NameWords.PLACE_IN | NameWords.PLACE_OF;

    private StrangeNames() {}

    /** Whether a run of capital letters that can be one person's name must be one. */
    static boolean person(NameLine line, int first, int end) {
        int words = spaced(line, first, end);
        if (!line.words.hasVocabulary()
                || words < 2
                || words > MOST_WORDS
                || first > 0 && line.opens(first)
                || line.is(first - 1, BEFORE_PLACES) && !family(line, end - 1)
                || line.is(first - 1, NameWords.PLACE_BEFORE)
                || line.mark(first - 1, "-")
                || line.mark(first - 1, "&")
                || Brackets.behind(line, end) > end
                || line.mark(end, "&")
                || quoted(line, end)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (line.capital(i) && !strange(line, i) && !(i == end - 1 && family(line, i))) {
                return false;
            }
        }
        return true;
    }

    /** Words with a capital letter that stand apart: "Burson-Marsteller" is one. */
    private static int spaced(NameLine line, int first, int end) {
        int words = 0;
        for (int i = first; i < end; i++) {
            words += line.capital(i) && line.token(i).spaced() ? 1 : 0;
        }
        return words;
    }

    /** The title of a work ends with the mark that closes it. */
    private static boolean quoted(NameLine line, int end) {
        if (line.ends(end) && end < line.size() && !line.token(end).spaced()) {
            boolean owner = end + 1 < line.size()
                    && line.token(end + 1).isWord()
                    && !line.token(end + 1).spaced();
            return CLOSING.indexOf(line.token(end).form()) >= 0 && !owner;
        }
        return false;
    }

    /** Whether a word can only be part of a name. */
    static boolean strange(NameLine line, int i) {
        Token token = line.token(i);
        boolean initial = token.form().length() == 1 && line.mark(i + 1, ".");
        boolean word = token.shape() == Token.Shape.CAPITALISED || prefixed(line, i);
        return line.free(i)
                && (initial || word && token.form().length() >= SHORTEST)
                && !line.is(i, KNOWN)
                && (!line.is(i, NameWords.COMMON) || initial)
                && !line.alsoLower(i)
                && !line.words.common(token.form());
    }

    /** "McDonald", "DeVos": not "GlobalSign" or the words of two lines run together. */
    private static boolean prefixed(NameLine line, int i) {
        String word = line.text.at(line.token(i).span());
        int inner = -1;
        for (int k = 1; k < word.length(); k++) {
            if (Character.isUpperCase(word.charAt(k))) {
                if (inner >= 0) {
                    return false;
                }
                inner = k;
            }
        }
        return inner == 2 || inner == 3;
    }

    /** "Moore" and "Ward" are words too. */
    private static boolean family(NameLine line, int i) {
        return line.is(i, NameWords.FAMILY) && !line.is(i, NameWords.NOT) && line.free(i) && !line.alsoLower(i);
    }
}
