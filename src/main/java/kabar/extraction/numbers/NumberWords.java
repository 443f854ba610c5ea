package kabar.extraction.numbers;

import java.math.BigDecimal;
import java.util.List;
import kabar.text.Token;

/** A number told in words, read from one token on: see {@link Numbers} for the ways in which words count. */
final class NumberWords {
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final BigDecimal MOST = new BigDecimal("1e18");

    private final Numbers numbers;
    private final List<Token> tokens;
    private final int first;
    private final String prefix;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ZERO;
    private boolean started;
    private BigDecimal limit = MOST;

    NumberWords(Numbers numbers, List<Token> tokens, int first, String prefix) {
        this.numbers = numbers;
        this.tokens = tokens;
        this.first = first;
        this.prefix = prefix;
    }

    Numeral read() {
        int i = first;
        Numbers.Step step = numbers.step(tokens, i, prefix.length());
        Numbers.Word word = step.word();
        if (word.way() == Numbers.Way.AND) {
            return Numeral.NONE;
        }
        if (word.way() == Numbers.Way.HALF) {
            var half = Fraction.read(numbers, tokens, i, prefix.length());
            if (half.isScaled()) {
                return new Numeral(first, half.last(), prefix.length(), half.scaled(), false, false);
            }
            // "three quarters of growth": three of something that may also be a part.
            step = new Numbers.Step(numbers.word(tokens.get(i), prefix.length()), i + 1);
            word = step.word();
        }
        if (word.way() == Numbers.Way.HALF) {
            return Numeral.NONE;
        }
        boolean vague = first > 0
                && word.multiplies()
                && numbers.word(tokens.get(first - 1), 0).way() == Numbers.Way.VAGUE;
        if (vague) {
            return Numeral.NONE;
        }
        if (word.way() == Numbers.Way.ONE && !leads(step.last())) {
            return Numeral.NONE;
        }
        boolean and = false;
        int end = i;
        int from = 0;
        while (word.way() != Numbers.Way.NONE && take(word, and)) {
            i = step.last();
            end = i;
            and = false;
            from = 0;
            word = Numbers.Word.NONE;
            if (i < tokens.size() && tokens.get(i).is("-") && !tokens.get(i).spaced() && i + 1 < tokens.size()) {
                i++;
            }
            if (i >= tokens.size() || !tokens.get(i).isWord()) {
                break;
            }
            step = numbers.step(tokens, i, 0);
            word = step.word();
            String joined = numbers.joined();
            if (word.way() == Numbers.Way.AND || tokens.get(i).is(joined)) {
                and = true;
                i++;
                step = i < tokens.size() ? numbers.step(tokens, i, 0) : step;
                word = i < tokens.size() ? step.word() : Numbers.Word.NONE;
            } else if (word.way() == Numbers.Way.NONE
                    && !joined.isEmpty()
                    && tokens.get(i).form().startsWith(joined)) {
                and = true;
                from = joined.length();
                word = numbers.word(tokens.get(i), from);
            }
        }
        if (started && (word.way() == Numbers.Way.HALF || and && word.way() == Numbers.Way.ONE)) {
            end = part(i, from, and, end);
        }
        return started
                ? new Numeral(first, end, prefix.length(), total.add(group).add(last), false, false)
                : Numeral.NONE;
    }

    /** "[two] and a half million", "[a million] and a half": adds the part that begins here; where the number ends with it. */
    private int part(int at, int from, boolean and, int end) {
        var part = Fraction.read(numbers, tokens, at, from);
        BigDecimal counted = group.add(last);
        BigDecimal scale = scale();
        if (part.isScaled() && counted.signum() > 0 && part.scale().compareTo(limit) < 0) {
            total = total.add(counted.add(part.value()).multiply(part.scale()));
            group = BigDecimal.ZERO;
            last = BigDecimal.ZERO;
        } else if (and
                && counted.signum() == 0
                && part.isScaled()
                && part.scale().compareTo(scale) == 0) {
            total = total.add(part.scaled());
        } else if (and && counted.signum() == 0 && part.isAlone() && scale.signum() > 0) {
            total = total.add(part.value().multiply(scale));
        } else {
            return end;
        }
        return part.last();
    }

    /** The thousands, millions … told last; zero if none were. */
    private BigDecimal scale() {
        BigDecimal scale = limit.compareTo(MOST) == 0 ? BigDecimal.ZERO : THOUSAND;
        while (scale.signum() > 0 && scale.multiply(THOUSAND).compareTo(limit) <= 0) {
            scale = scale.multiply(THOUSAND);
        }
        return scale;
    }

    /** Whether a word counts what stands before it: a hundred, أحد عشر. */
    private boolean leads(int i) {
        var word = i < tokens.size() ? numbers.word(tokens.get(i), 0) : Numbers.Word.NONE;
        return word.multiplies() || word.way() == Numbers.Way.TEEN;
    }

    private boolean take(Numbers.Word word, boolean and) {
        BigDecimal v = word.value();
        boolean counted = last.signum() > 0 || group.signum() > 0;
        switch (word.way()) {
            case ONE -> {
                if (started) {
                    return false;
                }
                last = BigDecimal.ONE;
            }
            case ADD -> {
                if (!adds(v, and)) {
                    return false;
                }
            }
            case TEEN -> {
                if (!started && v.signum() > 0) {
                    last = v;
                } else if (last.signum() == 0 || last.compareTo(BigDecimal.TEN) >= 0) {
                    return false;
                } else {
                    last = last.add(BigDecimal.TEN);
                }
            }
            case TIMES -> {
                // "nineteen hundred" is said of years and sums, "twelve dozen" of nothing.
                boolean teens =
                        last.compareTo(BigDecimal.TEN) > 0 && last.compareTo(TWENTY) < 0 && v.compareTo(HUNDRED) == 0;
                if (last.compareTo(BigDecimal.TEN) >= 0 && !teens || group.signum() > 0 && last.signum() == 0) {
                    return false;
                }
                group = group.add(v.multiply(last.max(BigDecimal.ONE)));
                last = BigDecimal.ZERO;
            }
            case SCALE, SCALES -> {
                if (!counted && (word.way() == Numbers.Way.SCALES || total.signum() > 0 && !and)
                        || v.compareTo(limit) >= 0) {
                    return false;
                }
                total = total.add(group.add(last).max(BigDecimal.ONE).multiply(v));
                group = BigDecimal.ZERO;
                last = BigDecimal.ZERO;
                limit = v;
            }
            case GROUP -> {
                if (counted || v.compareTo(limit) >= 0) {
                    return false;
                }
                total = total.add(v);
                limit = v;
            }
            default -> {
                return false;
            }
        }
        started = true;
        return true;
    }

    private boolean adds(BigDecimal v, boolean and) {
        int next = v.intValueExact();
        int before = last.intValueExact();
        boolean fits;
        if (before == 0) {
            fits = group.signum() == 0 || next < 100;
        } else if (before >= 100) {
            fits = next < 100;
            group = fits ? group.add(last) : group;
            last = fits ? BigDecimal.ZERO : last;
        } else if (before >= 20 && before % 10 == 0) {
            fits = next > 0 && next < 10;
        } else {
            fits = and && before < 10 && next >= 20 && next < 100 && next % 10 == 0
                    || !and && before < 10 && next == 10;
        }
        // Two numbers side by side ("two three", "1 and 2") are not one.
        boolean follows = !started || before > 0 || group.signum() > 0 || total.signum() > 0;
        if (fits && follows) {
            last = last.add(v);
        }
        return fits && follows;
    }
}
