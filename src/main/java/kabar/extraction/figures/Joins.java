package kabar.extraction.figures;

import java.util.List;
import java.util.Optional;
import kabar.extraction.figures.FigureWords.Role;
import kabar.facts.Figure;
import kabar.text.Token;

/** Numbers that tell the same of others or of another time: "84 people in Homs and 47 in Hama", "to 12 percent from 9 percent". */
final class Joins {
    private final FigureScene scene;
    private final FigureSigns signs;
    private final List<Token> tokens;

    Joins(FigureScene scene, FigureSigns signs) {
        this.scene = scene;
        this.signs = signs;
        this.tokens = scene.tokens();
    }

    /** The figure before, where a number without a noun counts the same. */
    Optional<Figure> like(FigureRange amount, int next, Optional<Figure> before) {
        return open(next) && joined(amount, before)
                ? before.filter(f -> f.unit().isPresent() && !isMeasured(f))
                : Optional.empty();
    }

    /** The figure before, where a number counts the same in the same unit, and its own words do not tell of it. */
    Optional<Figure> same(FigureRange amount, Reading reading, Optional<Figure> before) {
        return open(reading.last()) && joined(amount, before)
                ? before.filter(f -> f.unit().equals(reading.unit()))
                : Optional.empty();
    }

    /** Money and rates tell their unit each time. */
    private static boolean isMeasured(Figure figure) {
        return figure.rule().endsWith(".tenure")
                || figure.rule().endsWith(".money")
                || figure.rule().endsWith(".percent")
                || figure.rule().endsWith(".index");
    }

    /** Whether no word stands at a token that can tell something of the number before. */
    boolean open(int next) {
        return next >= tokens.size()
                || tokens.get(next).isMark()
                || scene.isDated(tokens.get(next).span())
                || signs.at(next, Role.STOP).isPresent()
                        && signs.at(next, Role.BESIDE).isEmpty();
    }

    /** Whether "and" or "up from" stands before a number, and nothing between that begins something else. */
    boolean joined(FigureRange amount, Optional<Figure> before) {
        int first = signs.startWith(amount.first(), Role.CURRENCY, Role.LOW, Role.HIGH, Role.ABOUT);
        if (signs.before(first, Role.FROM).isPresent()
                && signs.at(amount.last(), Role.TO).isPresent()) {
            return false;
        }
        boolean joins = amount.prefix() > 0
                || signs.before(first, Role.AND, Role.FROM, Role.BEFORE).isPresent();
        return joins && before.filter(f -> isNear(f, amount.first())).isPresent();
    }

    private boolean isNear(Figure before, int first) {
        for (int i = scene.sentence().tokenAt(before.span().end()); i < first; i++) {
            // "12 were killed and 5 in hospital"
            boolean ended = signs.at(i, Role.OUTCOME, Role.BEFELL).isPresent()
                    && signs.at(signs.end(i), Role.AND).isPresent();
            if (ended || signs.at(i, Role.CLAUSE).isPresent() || tokens.get(i).is(";")) {
                return false;
            }
        }
        return true;
    }
}
