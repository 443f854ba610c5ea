package kabar.extraction.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kabar.extraction.figures.FigureWords.Role;
import kabar.extraction.figures.FigureWords.Sign;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Token;

/** What the percentages and the sums of money in a sentence are of: inflation, aid, a fine. */
final class Measures {
    /** Words from what is measured to the number behind it. */
    private static final int BEFORE = 12;
    /** Words from the number to what is measured behind it: "a 5 million dollar emergency loan". */
    private static final int AFTER = 3;

    /** Words between a length and what it is. */
    private static final int TO_EXTENT = 2;

    private final Sentence sentence;
    private final String text;
    private final FigureWords words;
    private final FigureSigns around;
    private final List<PhraseMatch<Sign>> signs = new ArrayList<>();
    private boolean read;

    Measures(Sentence sentence, String text, FigureWords words, FigureSigns around) {
        this.sentence = sentence;
        this.text = text;
        this.words = words;
        this.around = around;
    }

    /** Where "of the" begins that stands before a token, if it does. */
    OptionalInt part(int before) {
        return signs().stream()
                .filter(m -> m.last() == before && has(m, Role.PART))
                .mapToInt(PhraseMatch::first)
                .findFirst();
    }

    /** Where "of the" ends that stands at a token, if it does. */
    OptionalInt partAt(int first) {
        return signs().stream()
                .filter(m -> m.first() == first && has(m, Role.PART))
                .mapToInt(PhraseMatch::last)
                .findFirst();
    }

    /** What a sum of money at these tokens is: a loan, a fine; what verbs tell of it counts less than nouns, and least what it is worth. */
    Optional<String> sum(int first, int last) {
        return of(first, last, Role.SUM)
                .or(() -> of(first, last, Role.SUM_VERB))
                .or(() -> of(first, last, Role.VALUE));
    }

    /** What a percentage ({@link Role#RATE}) or a sum ({@link Role#SUM}) at these tokens is of. */
    Optional<String> of(int first, int last, Role role) {
        List<PhraseMatch<Sign>> found = signs();
        boolean parts = found.stream().anyMatch(m -> m.first() == last && has(m, Role.PART) && !isNumber(m.last()));
        int next = pastBrackets(last);
        Optional<String> behind = found.stream()
                .filter(m -> m.first() >= next && m.first() <= next + AFTER && joined(next, m.first()))
                .flatMap(m -> value(m, role).stream())
                .findFirst();
        if (behind.isPresent() || role == Role.RATE && parts) {
            return behind;
        }
        Optional<String> nearest = Optional.empty();
        for (PhraseMatch<Sign> match : found) {
            boolean before = match.last() <= first && first - match.last() <= BEFORE && joined(match.last(), first);
            nearest = before && value(match, role).isPresent() ? value(match, role) : nearest;
        }
        return nearest;
    }

    /** What a length at these tokens is: a distance, a height. */
    Optional<String> extent(int first, int last) {
        Optional<String> behind = signs().stream()
                .filter(m -> m.first() >= last && m.first() <= last + TO_EXTENT && joined(last, m.first()))
                .flatMap(m -> value(m, Role.EXTENT_AFTER).stream())
                .findFirst();
        return behind.or(() -> signs().stream()
                .filter(m -> m.last() <= first && first - m.last() <= TO_EXTENT && joined(m.last(), first))
                .flatMap(m -> value(m, Role.EXTENT_BEFORE).stream())
                .findFirst());
    }

    /** "the 60,000 naira ($40) minimum wage": where the words go on behind what is put in brackets. */
    private int pastBrackets(int last) {
        List<Token> tokens = sentence.tokens();
        if (last >= tokens.size() || !tokens.get(last).is("(")) {
            return last;
        }
        for (int i = last; i < Math.min(tokens.size(), last + BEFORE); i++) {
            if (tokens.get(i).is(")")) {
                return i + 1;
            }
        }
        return last;
    }

    private List<PhraseMatch<Sign>> signs() {
        if (!read) {
            signs.addAll(words.measures(sentence, text));
            read = true;
        }
        return signs;
    }

    private static boolean has(PhraseMatch<Sign> match, Role role) {
        return match.entries().stream().anyMatch(entry -> entry.value().role() == role);
    }

    private static Optional<String> value(PhraseMatch<Sign> match, Role role) {
        return match.entries().stream()
                .map(PhraseIndex.Entry::value)
                .filter(sign -> sign.role() == role)
                .map(Sign::value)
                .findFirst();
    }

    /** "2 percent from 3 percent" parts nothing. */
    private boolean isNumber(int token) {
        return token < sentence.tokens().size() && sentence.tokens().get(token).isNumber();
    }

    /** Whether neither a mark nor an "and" stands between two tokens. */
    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.tokens().get(i);
            if (around.at(i, Role.AND, Role.CLAUSE).isPresent()
                    || around.at(i, Role.COMMA).isPresent() && !token.is(")")
                    || token.isMark() && token.spaced()
                    || token.is(";")) {
                return false;
            }
        }
        return true;
    }
}
