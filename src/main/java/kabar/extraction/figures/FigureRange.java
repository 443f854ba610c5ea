package kabar.extraction.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kabar.extraction.figures.FigureWords.Role;
import kabar.extraction.numbers.Numeral;
import kabar.extraction.numbers.Numerals;
import kabar.text.Token;

/**
 * A number, or two that are the ends of a range ("5 to 7", "between 5 and 7 million"); its value then is the lower end.
 *
 * @param digits whether it is told in digits alone
 * @param brief whether a scale is written onto the digits as a letter
 */
record FigureRange(
        int first,
        int last,
        int prefix,
        BigDecimal value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        boolean digits,
        boolean brief) {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    static FigureRange at(Numeral from, List<Token> tokens, FigureSigns signs, Numerals numerals) {
        int at = from.last();
        if (signs.at(at, Role.CURRENCY, Role.PERCENT).isPresent() && signs.end(at) < tokens.size()) {
            at = signs.end(at);
        }
        boolean between = signs.before(from.first(), Role.BETWEEN).isPresent()
                || signs.before(from.first(), Role.CURRENCY).isPresent()
                        && signs.before(signs.start(from.first()), Role.BETWEEN).isPresent();
        // Joined by a particle written onto the second number: ما بين سبعمئة وثمانمئة.
        Optional<Numeral> written = between ? numerals.at(at).filter(n -> n.prefix() > 0) : Optional.empty();
        if (written.isPresent()) {
            return both(from, written.get(), tokens, signs);
        }
        boolean change = signs.before(from.first(), Role.FROM).isPresent();
        boolean joined = signs.at(at, Role.TO).isPresent() && !change
                || between && signs.at(at, Role.AND).isPresent();
        if (!joined) {
            return one(from);
        }
        at = signs.end(at);
        if (signs.at(at, Role.CURRENCY).isPresent()) {
            at = signs.end(at);
        }
        Optional<Numeral> to = at < tokens.size() ? numerals.at(at) : Optional.empty();
        return to.map(high -> both(from, high, tokens, signs)).orElseGet(() -> one(from));
    }

    /** With the scale that stands as a letter behind a sum of money: Rp 5,9 M. */
    FigureRange scaled(FigureSigns signs) {
        var scale = signs.before(first, Role.CURRENCY).flatMap(currency -> signs.at(last, Role.SCALE));
        if (scale.isEmpty()) {
            return this;
        }
        var times = new BigDecimal(scale.get().value());
        return new FigureRange(
                first,
                signs.end(last),
                prefix,
                value.multiply(times),
                low.map(times::multiply),
                high.map(times::multiply),
                digits,
                brief);
    }

    private static FigureRange one(Numeral n) {
        return new FigureRange(
                n.first(), n.last(), n.prefix(), n.value(), Optional.empty(), Optional.empty(), n.digits(), n.brief());
    }

    private static FigureRange both(Numeral from, Numeral to, List<Token> tokens, FigureSigns signs) {
        BigDecimal low = from.value();
        boolean hundreds = !to.digits()
                && !from.digits()
                && low.compareTo(TEN) < 0
                && to.value().compareTo(HUNDRED) >= 0;
        low = hundreds ? low.multiply(HUNDRED) : low;
        // "5 to 7 million" are millions both.
        boolean scaled = !to.digits() && from.digits() && low.compareTo(THOUSAND) < 0;
        BigDecimal scale = BigDecimal.ONE;
        while (scaled && to.value().compareTo(scale.multiply(THOUSAND)) >= 0) {
            scale = scale.multiply(THOUSAND);
        }
        low = low.multiply(scale);
        boolean hyphen =
                tokens.get(from.last()).isMark() && !tokens.get(from.last()).spaced();
        boolean measured =
                signs.at(to.last(), Role.CURRENCY, Role.PERCENT, Role.COUNTED).isPresent()
                        || signs.before(from.first(), Role.CURRENCY).isPresent();
        var unit = signs.at(from.last(), Role.CURRENCY, Role.PERCENT);
        boolean other = unit.isPresent()
                && !signs.at(to.last(), Role.CURRENCY, Role.PERCENT).equals(unit);
        // "3-1" is a score, "2 percent to $80" two things.
        if (low.compareTo(to.value()) >= 0 || hyphen && !measured || other) {
            return one(from);
        }
        return new FigureRange(
                from.first(),
                to.last(),
                from.prefix(),
                low,
                Optional.of(low),
                Optional.of(to.value()),
                from.digits(),
                to.brief());
    }

    /** Without zeros at the end and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
