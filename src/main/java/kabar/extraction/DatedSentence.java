package kabar.extraction;

import java.util.List;
import kabar.text.Fold;
import kabar.text.Sentence;
import kabar.text.Span;
import kabar.text.Text;
import kabar.text.Token;

/** A sentence with the expressions of time that its patterns read; each place is read once. */
final class DatedSentence {
    private final Sentence sentence;
    private final Walk walk;
    private final Tense tenses;
    private final Quoted said;
    private final Match[] read;

    DatedSentence(Sentence sentence, DateFinder.Reader reader) {
        this.sentence = sentence;
        this.walk = new Walk(reader.grammar(), sentence.tokens());
        this.tenses = reader.tense();
        this.said = new Quoted(sentence.tokens());
        this.read = new Match[sentence.tokens().size()];
    }

    boolean speaksOfTime() {
        for (int i = 0; i < read.length; i++) {
            if (!walk.silent(i)) {
                return true;
            }
        }
        return false;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    Quoted said() {
        return said;
    }

    int tense(Match match) {
        return tenses.at(tokens(), match.first(), match.last());
    }

    /** The expression that begins at a token, or a longer one that begins inside it: "in [the past two months]". */
    Match best(int at) {
        Match best = longest(at);
        for (int k = at + 1; k < best.last(); k++) {
            Match later = longest(k);
            if (later.last() > best.last() && later.length() > best.length()) {
                best = later;
            }
        }
        return best;
    }

    private Match longest(int at) {
        if (read[at] == null) {
            read[at] = walk.silent(at) ? Match.NONE : walk.longest(at);
        }
        return read[at];
    }

    Span span(Match match, Text text) {
        Token first = tokens().get(match.first());
        int start = first.start();
        if (match.prefix() > 0) {
            start = Fold.withOffsets(text.string(), start, first.end()).origin(match.prefix());
        }
        return new Span(start, tokens().get(match.last() - 1).end());
    }
}
