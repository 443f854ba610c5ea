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
 * @param what what happened to those counted ({@code killed}, {@code injured}, {@code displaced} …), or what a sum, a rate, a share or an
 *     amount is of: an English label where there is one, else the words of the text
 * @param kind of which kind those counted are: {@code refugees}, {@code troops} …
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
        Optional<String> kind,
        Optional<Party> place,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Party> attributedTo,
        String rule) {
    /** What is counted: what happened to them, else of which kind they are. */
    public Optional<String> counted() {
        return what.or(() -> kind);
    }

    /** The same, told of this. */
    public Figure told(Optional<String> happened) {
        return new Figure(
                sentence, span, surface, value, low, high, unit, happened, kind, place, from, to, attributedTo, rule);
    }

    /** The same, said by others, if there are any. */
    public Figure by(List<Party> others) {
        return others.isEmpty()
                ? this
                : new Figure(
                        sentence, span, surface, value, low, high, unit, what, kind, place, from, to, others, rule);
    }
}
