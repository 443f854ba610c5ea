package kabar.extraction.numbers;

import java.math.BigDecimal;
import java.util.List;
import kabar.text.Token;

/**
 * A part of one, and what it is a part of: "half a million", "a quarter of a million", ربع مليون, "setengah juta".
 *
 * @param scale what is parted; zero if that is not told
 * @param last index after its last token
 * @param of whether a word behind it says that something else is parted ("half of them")
 */
record Fraction(BigDecimal value, BigDecimal scale, int last, boolean of) {
    private static final Fraction NONE = new Fraction(BigDecimal.ZERO, BigDecimal.ZERO, -1, false);

    /** The part that begins at a token, behind the letters of a particle. */
    static Fraction read(Numbers numbers, List<Token> tokens, int first, int from) {
        if (first >= tokens.size()) {
            return NONE;
        }
        Numbers.Step step = numbers.step(tokens, first, from);
        if (step.word().way() == Numbers.Way.ONE && step.last() < tokens.size()) {
            step = numbers.step(tokens, step.last(), 0);
        }
        if (step.word().way() != Numbers.Way.HALF) {
            return NONE;
        }
        int at = step.last();
        at += at < tokens.size() && tokens.get(at).is("-") && !tokens.get(at).spaced() ? 1 : 0;
        boolean of = way(numbers, tokens, at) == Numbers.Way.OF;
        at += of ? 1 : 0;
        at += way(numbers, tokens, at) == Numbers.Way.ONE ? 1 : 0;
        Numbers.Way scale = way(numbers, tokens, at);
        return scale == Numbers.Way.SCALE || scale == Numbers.Way.SCALES
                ? new Fraction(
                        step.word().value(), numbers.word(tokens.get(at), 0).value(), at + 1, of)
                : new Fraction(step.word().value(), BigDecimal.ZERO, step.last(), of);
    }

    private static Numbers.Way way(Numbers numbers, List<Token> tokens, int at) {
        return at < tokens.size() ? numbers.word(tokens.get(at), 0).way() : Numbers.Way.NONE;
    }

    boolean isScaled() {
        return scale.signum() > 0;
    }

    /** Whether nothing tells what is parted: "a million and a half". */
    boolean isAlone() {
        return value.signum() > 0 && !isScaled() && !of;
    }

    BigDecimal scaled() {
        return value.multiply(scale);
    }
}
