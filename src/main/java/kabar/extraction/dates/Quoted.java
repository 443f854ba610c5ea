package kabar.extraction.dates;

import java.util.List;
import java.util.Optional;
import kabar.text.Token;

/**
 * The quotations of a sentence. What is said in one is said on the day that the sentence gives right before it: in
 * {@code yesterday, Thursday: “I called last night …”} the call was on Wednesday.
 */
final class Quoted {
    /** Between the day and the quotation stand a few words at most. */
    private static final int NEAR = 4;

    private final List<Token> tokens;

    Quoted(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean quoted(int at) {
        return opening(at) >= 0;
    }

    /** The day on which the words at a token were said, where the sentence tells it. */
    Optional<DateFinder.Told> anchor(int at, int sentence, List<DateFinder.Told> before) {
        int open = opening(at);
        if (open < 0) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= 0 && before.get(i).timex().sentence() == sentence; i--) {
            int gap = gap(before.get(i).timex().span().end(), tokens.get(open).start());
            if (gap >= 0) {
                return gap <= NEAR ? Optional.of(before.get(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The opening mark of the quotation around a token, or -1. */
    private int opening(int at) {
        boolean straight = false;
        int straightAt = -1;
        for (int i = 0; i < at; i++) {
            if (tokens.get(i).is("\"")) {
                straight = !straight;
                straightAt = i;
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (!token.isMark()) {
                continue;
            }
            if (token.is("“") || token.is("«")) {
                return i;
            }
            if (token.is("”") || token.is("»")) {
                break;
            }
        }
        return straight ? straightAt : -1;
    }

    /** The token behind the mark that closes the quotation around a token; empty where it is not closed. */
    Optional<Integer> behind(int at) {
        boolean straight = opening(at) >= 0 && tokens.get(opening(at)).is("\"");
        for (int i = at; opening(at) >= 0 && i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (straight ? token.is("\"") : token.is("”") || token.is("»")) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private int gap(int end, int start) {
        if (end > start) {
            return -1;
        }
        int words = 0;
        for (Token token : tokens) {
            words += token.start() >= end && token.end() <= start && token.isWord() ? 1 : 0;
        }
        return words;
    }
}
