package kabar.extraction.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kabar.extraction.figures.FigureWords.Role;
import kabar.extraction.numbers.Numeral;
import kabar.extraction.numbers.Numerals;

/**
 * So many of every so many, which is a share and counts nobody: "one in five", "3 dari setiap 10", "واحد من كل خمسة".
 *
 * @param last index after its last token
 * @param percent rounded to a tenth
 */
record Ratio(int first, int last, BigDecimal percent) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Optional<Ratio> at(Numeral some, FigureSigns signs, Numerals numerals) {
        boolean one = some.value().compareTo(BigDecimal.ONE) == 0;
        if (signs.at(some.last(), Role.EVERY).isEmpty()
                && (!one || signs.at(some.last(), Role.IN).isEmpty())) {
            return Optional.empty();
        }
        return numerals.at(signs.end(some.last()))
                .filter(all ->
                        all.value().compareTo(some.value()) > 0 && all.value().compareTo(HUNDRED) <= 0)
                .filter(all -> signs.at(all.last(), Role.NOT).isEmpty()
                        && signs.before(some.first(), Role.LABEL).isEmpty())
                .map(all -> new Ratio(
                        some.first(),
                        all.last(),
                        some.value().multiply(HUNDRED).divide(all.value(), 1, RoundingMode.HALF_UP)));
    }
}
