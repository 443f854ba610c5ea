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

    /** The figure before, where a sum is the same in another currency: "5,000 shekels (1,500 dollars)", "5.000 shekel atau Rp24 juta". */
    Optional<Figure> again(FigureRange amount, Reading reading, Optional<Figure> before) {
        int first = bounded(amount);
        return before.filter(f -> isMoney(f) && reading.rule().equals(Readings.MONEY) && isAgain(f, first));
    }

    private boolean isAgain(Figure before, int first) {
        int end = scene.sentence().tokenAt(before.span().end() - 1) + 1;
        boolean bracket =
                first == end + 1 && (tokens.get(end).is("(") || tokens.get(end).is(";"));
        int or = end < first && tokens.get(end).is("(") ? end + 1 : end;
        return bracket || or < first && signs.at(or, Role.OR).isPresent() && signs.end(or) == first;
    }

    private static boolean isMoney(Figure figure) {
        return figure.rule().endsWith("." + Readings.MONEY);
    }

    /** "Six men, four women and two children died": whether a figure and the next are told together, the last behind "and". */
    boolean listed(Figure one, Figure next, boolean last) {
        int end = scene.sentence().tokenAt(one.span().end() - 1) + 1;
        int start = scene.sentence().tokenAt(next.span().start());
        boolean written =
                start == end && next.span().start() > tokens.get(start).start();
        boolean and = end < start && signs.before(start, Role.AND).isPresent();
        return !isMeasured(one) && !isMeasured(next) && (written || signs.onlyJoins(end, start) && (and || !last));
    }

    /** Whether nothing but a mark or a word such as "that" stands before a figure, whose clause it opens. */
    boolean opensClause(Figure figure) {
        int first = scene.sentence().tokenAt(figure.span().start());
        return first == 0
                || tokens.get(first - 1).isMark()
                || signs.before(first, Role.THAT, Role.CLAUSE).isPresent();
    }

    /** Money and rates tell their unit each time. */
    private static boolean isMeasured(Figure figure) {
        return figure.rule().endsWith(".tenure")
                || isMoney(figure)
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
        int first = bounded(amount);
        if (signs.before(first, Role.FROM).isPresent()
                && signs.at(amount.last(), Role.TO).isPresent()) {
            return false;
        }
        boolean joins = amount.prefix() > 0
                || signs.before(first, Role.AND, Role.FROM, Role.BEFORE).isPresent()
                || signs.before(first, Role.TO, Role.REACH).isPresent()
                        && before.filter(this::isFormer).isPresent();
        return joins && before.filter(f -> isNear(f, amount.first())).isPresent();
    }

    /** Index of the first token of a number, with its currency and what bounds it before. */
    private int bounded(FigureRange amount) {
        int sum = signs.startWith(amount.first(), Role.CURRENCY);
        return signs.startWith(sum, Role.LOW, Role.HIGH, Role.ABOUT);
    }

    /** "from 12 billion": whether a figure tells what was before. */
    private boolean isFormer(Figure figure) {
        return signs.before(scene.sentence().tokenAt(figure.span().start()), Role.FROM)
                .isPresent();
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
