package kabar.extraction.numbers;

import java.math.BigDecimal;

/**
 * A number in a sentence, in digits, words or both ("5,4 triliun").
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param prefix letters of a particle written onto its first word
 * @param digits whether it is digits alone
 * @param brief whether a scale is written onto the digits as a letter ("21.9bn", "500m")
 */
public record Numeral(int first, int last, int prefix, BigDecimal value, boolean digits, boolean brief) {
    /** No number. */
    static final Numeral NONE = new Numeral(-1, -1, 0, BigDecimal.ZERO, false, false);

    boolean isNone() {
        return first < 0;
    }
}
