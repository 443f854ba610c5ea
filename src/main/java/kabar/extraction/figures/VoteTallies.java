package kabar.extraction.figures;

import java.util.List;
import kabar.extraction.figures.FigureWords.Role;
import kabar.extraction.numbers.Numerals;
import kabar.text.Token;

/** Votes told as a pair of numbers, which is no score: "voted 67-32", "a 5-4 ruling", "by 220 votes to 211". */
final class VoteTallies {
    static final String VOTES = "votes";
    /** Words from "approved" to the pair: "approved the new budget 52-48". */
    private static final int BEFORE = 4;

    private final FigureScene scene;
    private final List<Token> tokens;
    private final FigureSigns signs;
    private final Numerals numerals;

    VoteTallies(FigureScene scene, FigureSigns signs, Numerals numerals) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.signs = signs;
        this.numerals = numerals;
    }

    boolean tell(FigureRange amount) {
        int first = amount.first();
        int last = amount.last();
        if (signs.before(first, Role.VERSUS).isPresent()) {
            return signs.before(signs.start(first), Role.COUNTED)
                    .filter(sign -> sign.unit().equals(VOTES))
                    .isPresent();
        }
        if (isHyphen(last) && numerals.begins(last + 1)) {
            int end = numerals.at(last + 1).map(second -> second.last()).orElse(last);
            return isVote(first, end);
        }
        return first >= 2 && isHyphen(first - 1) && tokens.get(first - 2).isNumber() && isVote(first - 2, last);
    }

    private boolean isHyphen(int i) {
        return scene.isTight(i) && (tokens.get(i).is("-") || tokens.get(i).is("–"));
    }

    private boolean isVote(int first, int last) {
        boolean vote = signs.at(last, Role.VOTE).isPresent();
        for (int i = first; i > 0 && i >= first - BEFORE && !vote; i--) {
            vote = signs.before(i, Role.VOTE).isPresent();
        }
        return vote;
    }
}
