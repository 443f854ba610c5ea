package kabar.extraction.speech;

import java.util.List;
import kabar.text.Token;

/** Where sentences begin that are written onto the furniture of a page. */
final class SentenceStarts {
    private static final int SHOUTS = 3;

    private SentenceStarts() {}

    /** Behind words in capital letters that a sentence follows; {@code from} where there are too few. */
    static int pastShouts(List<Token> tokens, int from, int to) {
        int first = from;
        while (first < to && tokens.get(first).shape() == Token.Shape.UPPER) {
            first++;
        }
        return first - from >= SHOUTS && first < to && tokens.get(first).shape() == Token.Shape.CAPITALISED
                ? first
                : from;
    }

    /**
     * "Baca juga:Harga Beras Naik di Jawa Anton mengatakan": the last word with a capital letter before the first without one that no
     * other follows, where the title of another article stands before a sentence; else the same place.
     */
    static int pastSeeAlso(Paragraph p, int from) {
        boolean other = from + 3 < p.size()
                && p.isColon(from + 2)
                && p.words.is(
                        SpeechWords.Role.SEE_ALSO,
                        p.token(from).form() + " " + p.token(from + 1).form());
        int end = p.sentenceEnd(from);
        for (int i = from + 3; other && i + 1 < end; i++) {
            boolean lower = p.token(i).shape() == Token.Shape.LOWER
                    && (p.isCue(i) || !p.token(i + 1).capital());
            if (lower) {
                int last = i - 1;
                while (last > from + 3 && !p.token(last).capital()) {
                    last--;
                }
                return last;
            }
        }
        return from;
    }
}
