package kabar.extraction.events.sentence;

import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.SmallWords;
import kabar.text.Token;

/** The verbs of a sentence that have a subject, those that tell nothing included, in a language that has no mark for them but their forms. */
public final class Finite {
    private final Marks marks;
    private final SmallWords small;

    public Finite(Marks marks) {
        this.marks = marks;
        this.small = marks.words.small;
    }

    /** Where a verb begins with the words that may part it from its subject. */
    public int head(int verb) {
        int at = verb;
        while (at > 0
                && (marks.is(at - 1, Part.AUXILIARY)
                        || marks.is(at - 1, Part.ADVERB)
                        || marks.isDated(at - 1)
                        || marks.isDated(at)
                                && marks.slotAt(at - 1)
                                        .filter(slot -> !slot.equals(EventFrame.OTHER))
                                        .isPresent()
                        || marks.tokens.get(at - 1).isWord() && small.adverb(marks.tokens.get(at - 1)))) {
            at--;
        }
        return at;
    }

    /** Whether a verb with a subject stands between two places, insertions not counted. */
    public boolean between(int from, int to) {
        for (int i = from; i < to; i = next(i, to)) {
            if (at(i)) {
                return true;
            }
        }
        return false;
    }

    /** The place behind a token; behind an insertion where one opens here that ends before {@code to}. */
    public int next(int i, int to) {
        int end = marks.asideEnd(i);
        return end < to ? end + 1 : i + 1;
    }

    /** Whether a verb with a subject stands at a place, whatever it tells. */
    public boolean at(int i) {
        if (i < 0 || i >= marks.tokens.size()) {
            return false;
        }
        Token token = marks.tokens.get(i);
        boolean half = i + 1 < marks.tokens.size() && marks.tokens.get(i + 1).is("-");
        if (!token.isWord() || half || marks.isHead(i) || marks.isDated(i) || marks.is(i - 1, Part.INFINITIVE)) {
            return false;
        }
        boolean agent = marks.opens(i + 1, EventFrame.BY);
        if (marks.is(i, Part.FINITE)) {
            return !agent;
        }
        if (marks.is(i, Part.AUXILIARY)) {
            return !marks.is(i, Part.INFINITIVE) && !small.verbs.gerund(token);
        }
        if (marks.isTrigger(i)) {
            return marks.isPlainVerb(i) && !marks.isGerund(i) && !agent;
        }
        return small.verbs.past(token)
                && !token.capital()
                && !agent
                && !marks.is(i - 1, Part.ARTICLE)
                && !marks.is(i - 1, Part.FILLER)
                // "a group of hooded men"
                && !marks.opens(i - 1, EventFrame.OF)
                && !(i > 0 && marks.tokens.get(i - 1).is("-"));
    }

    /** Whether a word in small letters stands at a place of which nothing is known and that has no form of a verb. */
    public boolean unknown(int i) {
        if (i < 0 || i >= marks.tokens.size()) {
            return false;
        }
        Token token = marks.tokens.get(i);
        return isNoun(i) && !marks.is(i, Part.FINITE) && !small.verbs.past(token) && !small.verbs.gerund(token);
    }

    /** Whether a word in small letters stands at a place of the sentence of which nothing is known, so that it is most likely a noun. */
    public boolean isNoun(int i) {
        Token token = marks.tokens.get(i);
        return token.isWord()
                && !token.capital()
                && !marks.isSlot(i)
                && !marks.isDated(i)
                && !marks.isHead(i)
                && !marks.isTrigger(i)
                && !marks.isBreak(i)
                && !marks.isOwnerMark(i)
                && (small.parts(token).isEmpty() || marks.is(i, Part.INDIVIDUAL))
                && !small.adverb(token);
    }
}
