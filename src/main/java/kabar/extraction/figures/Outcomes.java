package kabar.extraction.figures;

import java.util.List;
import java.util.Optional;
import kabar.extraction.figures.FigureWords.Role;
import kabar.extraction.figures.FigureWords.Sign;
import kabar.extraction.numbers.Numerals;
import kabar.text.Token;

/** What a sentence tells to have happened to those it counts: killed, displaced, in office. */
final class Outcomes {
    private static final int AFTER = 5;
    private static final int BEFORE = 4;
    /** Words from "the death toll" to the number. */
    private static final int TOLL_BEFORE = 14;

    private static final int NONE = -1;

    private final List<Token> tokens;
    private final FigureSigns signs;
    private final Numerals numerals;

    Outcomes(List<Token> tokens, FigureSigns signs, Numerals numerals) {
        this.tokens = tokens;
        this.signs = signs;
        this.numerals = numerals;
    }

    /** What happened to those counted, told shortly before or after; the nearer counts. */
    Optional<String> of(int first, int last) {
        int next = nearest(last, Math.min(tokens.size(), last + AFTER), 1);
        int after = next > last && hasNumber(next) ? NONE : next;
        int before = nearest(first - 1, Math.max(-1, first - 1 - BEFORE), -1);
        if (after == NONE && before == NONE) {
            return reached(first);
        }
        boolean behind = before == NONE || after != NONE && after - last < first - 1 - before;
        return signs.at(behind ? after : before, Role.OUTCOME).map(Sign::value);
    }

    /** "45 were on board and rescuers saved 12": what a number follows at once happened to those. */
    private boolean hasNumber(int outcome) {
        int end = signs.end(outcome);
        boolean bound = end < tokens.size()
                && signs.at(end, Role.LOW, Role.HIGH, Role.ABOUT).isPresent();
        return numerals.begins(bound ? signs.end(end) : end);
    }

    /** "Korban tewas akibat longsor di Luwu mencapai 14": whose number a verb tells, back to the sentence's start. */
    private Optional<String> reached(int first) {
        boolean reach = false;
        for (int i = first - 1; i >= 0 && !numerals.begins(i); i--) {
            reach |= first - i <= BEFORE && signs.at(i, Role.REACH).isPresent();
            if (!reach && first - i > BEFORE) {
                return Optional.empty();
            }
            Optional<Sign> outcome = signs.at(i, Role.OUTCOME, Role.TOLL);
            if (reach && outcome.isPresent()) {
                return outcome.map(Sign::value);
            }
        }
        return Optional.empty();
    }

    /** "The death toll in the city has risen to 40." */
    Optional<String> toll(int first) {
        for (int i = first - 1; i >= Math.max(0, first - TOLL_BEFORE) && !numerals.begins(i); i--) {
            Optional<Sign> toll = signs.at(i, Role.TOLL);
            if (toll.isPresent()) {
                return toll.map(Sign::value);
            }
        }
        return Optional.empty();
    }

    private int nearest(int from, int to, int step) {
        for (int i = from; i != to; i += step) {
            if (signs.at(i, Role.OUTCOME).isPresent()) {
                return i;
            }
            boolean other = step < 0 && signs.at(i, Role.AND).isPresent();
            if (other || tokens.get(i).isMark() || numerals.begins(i)) {
                return NONE;
            }
        }
        return NONE;
    }
}
