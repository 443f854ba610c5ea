package kabar.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kabar.text.Span;

/**
 * A counted quantity.
 *
 * @param value the number as told
 * @param low the least it can be, where the words leave it open ("more than", "between")
 * @param high the most it can be
 * @param unit what it is measured in: {@code persons}, {@code USD}, {@code percent}, {@code missiles} …
 * @param what what is counted: {@code killed}, {@code injured}, {@code displaced} … or words of the text
 */
public record Figure(
        int sentence,
        Span span,
        String surface,
        BigDecimal value,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<String> unit,
        Optional<String> what,
        Optional<Party> place,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Party> attributedTo,
        String rule) {
    /** The same, said by others, if there are any. */
    public Figure by(List<Party> others) {
        return others.isEmpty()
                ? this
                : new Figure(sentence, span, surface, value, low, high, unit, what, place, from, to, others, rule);
    }
}
