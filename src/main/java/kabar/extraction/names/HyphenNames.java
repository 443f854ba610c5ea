package kabar.extraction.names;

import kabar.text.Token;

/** Given names of East Asia whose second half is written small behind a hyphen: "Han Dong-hun", "Tsai Ing-wen". */
final class HyphenNames {
    private static final int LONGEST = 6;
    /** A half of as few letters may be a word of the language, too: "Moon Jae-in". */
    private static final int SHORT = 2;

    private HyphenNames() {}

    /** Whether the second half of such a name stands at a token, behind a family name and the first half. */
    static boolean half(NameLine line, int first, int i) {
        if (i - 2 <= first || !line.mark(i - 1, "-")) {
            return false;
        }
        Token half = line.token(i);
        Token begun = line.token(i - 2);
        return half.isWord()
                && half.shape() == Token.Shape.LOWER
                && !half.spaced()
                && !line.token(i - 1).spaced()
                && begun.capital()
                && begun.form().length() < LONGEST
                && half.form().length() < LONGEST
                && (half.form().length() <= SHORT || !line.words.common(half.form()));
    }

    /** Whether such a name ends before a token, with a known family name first. */
    static boolean named(NameLine line, int first, int end) {
        return end - first == 4 && line.is(first, NameWords.FAMILY) && half(line, first, end - 1);
    }
}
