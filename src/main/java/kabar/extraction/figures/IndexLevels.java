package kabar.extraction.figures;

import java.math.BigDecimal;
import java.util.Optional;
import kabar.extraction.figures.FigureWords.Role;
import kabar.extraction.figures.FigureWords.Sign;

/** What stock indices stand at and move by: "the Nikkei closed at 38,567.89", "IHSG berada di posisi 7.098, turun 9 poin". */
final class IndexLevels {
    static final String POINTS = "points";
    /** No index is told by a lower number without its points. */
    private static final BigDecimal LOWEST = BigDecimal.valueOf(100);

    /** Words from an index to its last number: "… turun 0,30 persen (11,76 poin) di level 3.909,05". */
    private static final int REACH = 24;

    private final FigureSigns signs;
    /** Behind the last number that was read as a level; levels are listed ("7.083, 6.994 dan 6.811"). */
    private int listed = -1;

    IndexLevels(FigureSigns signs) {
        this.signs = signs;
    }

    /** The index whose level or change a number tells, if it does. */
    Optional<String> of(FigureRange amount) {
        Optional<Sign> index = index(amount.first());
        boolean points = pointsEnd(amount).isPresent();
        if (index.isEmpty() || !points && (isOther(amount) || !isLevel(amount))) {
            return Optional.empty();
        }
        listed = amount.last();
        return index.map(Sign::value);
    }

    /** Index after the last token of a number with its points. */
    int end(FigureRange amount) {
        return pointsEnd(amount).orElse(amount.last());
    }

    private Optional<Integer> pointsEnd(FigureRange amount) {
        return signs.at(amount.last(), Role.POINTS)
                .or(() -> signs.at(amount.last(), Role.COUNTED)
                        .filter(sign -> sign.unit().equals(POINTS)))
                .map(sign -> signs.end(amount.last()));
    }

    /** Whether the number counts something else, or is no number of an index by its size. */
    private boolean isOther(FigureRange amount) {
        return !amount.digits()
                || amount.value().compareTo(LOWEST) < 0
                || signs.at(amount.last(), Role.COUNTED, Role.NOT).isPresent();
    }

    private boolean isLevel(FigureRange amount) {
        int first = amount.first();
        boolean another = listed >= 0 && signs.onlyJoins(listed, first);
        return another || signs.before(first, Role.LEVEL, Role.LOW, Role.HIGH).isPresent();
    }

    /** The index named last before a token, not too far. */
    private Optional<Sign> index(int before) {
        for (int i = before; i > Math.max(0, before - REACH); i--) {
            Optional<Sign> index = signs.before(i, Role.INDEX);
            if (index.isPresent()) {
                return index;
            }
        }
        return Optional.empty();
    }
}
