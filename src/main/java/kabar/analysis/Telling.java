package kabar.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kabar.facts.Party;

/**
 * One place where an article tells something.
 *
 * @param article which
 * @param sentence in the article
 * @param surface the words that tell it
 * @param from first day that it is told of (an epoch day, or {@link Period#UNKNOWN})
 * @param to last day
 * @param attributedTo whom the article names as its source, outermost first
 * @param story of the article
 * @param denied whether it is told as not having happened
 * @param low the least that a told number can be
 * @param high the most
 */
record Telling(
        int article,
        int sentence,
        String surface,
        int from,
        int to,
        List<Party> attributedTo,
        int story,
        boolean denied,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high) {
    /** Dates wider than this say too little to be compared. */
    private static final int WIDEST = 31;
    /** Reports of one event may differ in its day by this much. */
    private static final int NEAR = 2;

    boolean isDated() {
        return from != Period.UNKNOWN && to != Period.UNKNOWN && to - from <= WIDEST;
    }

    /** The same day or days, as far as they are known. */
    boolean overlaps(Telling other) {
        return isDated() && other.isDated() && from <= other.to && other.from <= to;
    }

    /** So close in time that both may tell of one event. */
    boolean isNear(Telling other) {
        return isDated() && other.isDated() && from <= other.to + NEAR && other.from <= to + NEAR;
    }

    /** Who stands behind it: the source that the article names, else the article's story itself. */
    String origin() {
        return attributedTo.isEmpty() ? "story " + story : attributedTo.get(0).id();
    }

    /** Whether both can be true. */
    boolean agreesWith(Telling other) {
        return denied == other.denied && !isBelow(other) && !other.isBelow(this);
    }

    private boolean isBelow(Telling other) {
        return high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0;
    }
}
