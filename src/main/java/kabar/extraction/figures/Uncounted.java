package kabar.extraction.figures;

import java.util.List;
import kabar.extraction.figures.FigureWords.Role;
import kabar.text.Span;
import kabar.text.Token;

/** Numbers that count nothing by what they stand in. */
final class Uncounted {
    private static final String OPENING = "(\"“«";

    private final FigureScene scene;
    private final FigureSigns signs;
    private final List<Token> tokens;

    Uncounted(FigureScene scene, FigureSigns signs) {
        this.scene = scene;
        this.signs = signs;
        this.tokens = scene.tokens();
    }

    /** Part of a date or a name. */
    boolean isTaken(FigureRange amount) {
        return scene.taken(span(amount));
    }

    private Span span(FigureRange amount) {
        return new Span(
                tokens.get(amount.first()).start(),
                tokens.get(amount.last() - 1).end());
    }

    /** Part of a date, a name, a compound such as F-16, a score, an ordinal, or labelled by the word before. */
    boolean countsNothing(FigureRange amount) {
        int first = amount.first();
        int last = amount.last();
        var span = span(amount);
        boolean counts = signs.at(last, Role.COUNTED).isPresent();
        boolean measured = signs.at(last, Role.CURRENCY, Role.PERCENT).isPresent();
        if ((counts ? scene.takenFromBefore(span) : scene.taken(span))
                || !measured && labelled(first, counts)
                || signs.before(last, Role.INDEX).isPresent()) {
            return true;
        }
        return first > 0 && !tokens.get(first).spaced() && glued(first) || ordinal(last) || score(last);
    }

    /** Whether a word before a number labels it; "mother of" does so only where no noun follows. */
    private boolean labelled(int first, boolean counts) {
        return signs.before(first, Role.LABEL)
                .filter(label -> !counts || label.value().isEmpty())
                .isPresent();
    }

    private boolean glued(int first) {
        Token left = tokens.get(first - 1);
        boolean mark = left.isMark()
                && (left.form().isEmpty() || OPENING.indexOf(left.form()) < 0)
                && signs.before(first, Role.CURRENCY).isEmpty();
        return mark || left.isWord() && signs.noneBefore(first) && left.form().length() > 1;
    }

    private boolean ordinal(int last) {
        return last < tokens.size()
                && tokens.get(last).isWord()
                && !tokens.get(last).spaced()
                && tokens.get(last - 1).isNumber()
                && signs.noneAt(last);
    }

    private boolean score(int last) {
        return last + 1 < tokens.size()
                && (tokens.get(last).is("-")
                        || tokens.get(last).is(":")
                        || tokens.get(last).is("/"))
                && !tokens.get(last).spaced()
                && tokens.get(last + 1).isNumber();
    }
}
