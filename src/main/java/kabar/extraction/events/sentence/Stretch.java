package kabar.extraction.events.sentence;

import java.util.Optional;
import java.util.Set;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.text.Token;

/** What stands between two places of a sentence, and what begins behind one. */
public final class Stretch {
    private static final int AUXILIARY_REACH = 4;

    /** Slots in which stands what is there already, whatever the verb before them tells. */
    private static final Set<String> PRESUPPOSING = Set.of(EventFrame.WITH, EventFrame.OTHER);

    private final Marks marks;

    Stretch(Marks marks) {
        this.marks = marks;
    }

    /** The place before a verb and the adverbs that stand with it. */
    public int beforeAdverbs(int verb) {
        int before = verb - 1;
        while (marks.is(before, Part.ADVERB)) {
            before--;
        }
        return before;
    }

    /** A place, or the one before the articles and fillers that end there. */
    public int beforeArticles(int place) {
        int before = place;
        while (marks.is(before, Part.ARTICLE) || marks.is(before, Part.FILLER)) {
            before--;
        }
        return before;
    }

    /** The place before a noun and at most so many words that belong to it: "in [a second Israeli drone] strike". */
    public int beforePhrase(int noun, int words) {
        int before = noun - 1;
        int farthest = Math.max(0, before - words);
        while (before > farthest && tellsMore(before)) {
            before--;
        }
        return before;
    }

    /** Whether a word at a place can belong to the noun behind it: no preposition, conjunction, mark or verb. */
    private boolean tellsMore(int i) {
        return marks.tokens.get(i).isWord()
                && !marks.isSlot(i)
                && !marks.isTrigger(i)
                && !marks.is(i, Part.AND)
                && !marks.isBreak(i);
    }

    /** Whether something goes on behind a name that is no phrase of its own: the clause it is the subject of. */
    public boolean opensClause(int i) {
        return beginsVerb(i)
                || i < marks.tokens.size()
                        && !marks.tokens.get(i).isMark()
                        && !marks.isSlot(i)
                        && !marks.isDated(i)
                        && !marks.is(i, Part.AND)
                        && !marks.is(i, Part.FILLER)
                        && !marks.is(i, Part.ARTICLE);
    }

    /** Whether a word goes on with what stands before a place: no preposition, date or further verb. */
    public boolean goesOn(int i) {
        return i < marks.tokens.size()
                && marks.tokens.get(i).isWord()
                && !marks.isSlot(i)
                && !marks.isDated(i)
                && !marks.isVerb(i)
                && !marks.isBreak(i)
                && !marks.is(i, Part.AND)
                && !marks.is(i, Part.ADVERB)
                && !marks.is(i, Part.AUXILIARY)
                && !marks.is(i, Part.VERBAL)
                && !marks.is(i, Part.INFINITIVE);
    }

    /** "أكثر من 200": whether the words that lead to a count stand at a place, as words that lead to an owner do. */
    public boolean counted(int i) {
        int end = i;
        while (marks.isSlot(end)) {
            end++;
        }
        return marks.words.small.verbFirst
                && end > i
                && end < marks.tokens.size()
                && (marks.tokens.get(end).isNumber() || marks.is(end, Part.COUNT));
    }

    /** Whether a word that plays a part stands between two places. */
    public boolean has(Part part, int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.is(i, part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something stands between two places that is neither a date nor an adverb. */
    public boolean wordBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean dated = marks.isDated(i) || i + 1 < to && marks.isDated(i + 1) && marks.isSlot(i);
            if (marks.tokens.get(i).isWord() && !dated && !marks.is(i, Part.ADVERB)) {
                return true;
            }
        }
        return false;
    }

    /** "Sopir angkot mogok": whether only words that tell more of a noun stand between two places. */
    public boolean attributes(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!goesOn(i) || marks.isTrigger(i) || marks.tokens.get(i).capital()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb begins at a place: one that tells an event, with what may stand before it. */
    public boolean beginsVerb(int i) {
        int at = i;
        while (marks.is(at, Part.AUXILIARY) || marks.is(at, Part.ADVERB)) {
            at++;
        }
        return at > i && at < marks.tokens.size() || at < marks.tokens.size() && marks.isVerb(at);
    }

    /** Whether a quotation ends between two places. */
    public boolean quoteClosed(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = marks.tokens.get(i);
            if (token.isMark() && (token.is("”") || token.is("»"))) {
                return true;
            }
        }
        return false;
    }

    public boolean relativeBetween(int from, int to) {
        for (int i = from; i < to; i = next(i, to)) {
            if (marks.is(i, Part.RELATIVE) && !marks.isSlot(i)) {
                return true;
            }
        }
        return false;
    }

    public boolean triggerBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.isTrigger(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only words that may part a subject from its verb stand between two places. */
    public boolean passes(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean passes = marks.is(i, Part.ADVERB)
                    || marks.is(i, Part.AUXILIARY)
                    || marks.is(i, Part.FILLER)
                    || marks.is(i, Part.RELATIVE)
                    || marks.isDated(i)
                    || i + 1 < to && marks.isDated(i + 1) && marks.isSlot(i);
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    public boolean nounBetween(int from, int to) {
        for (int i = from; i < to; i = next(i, to)) {
            if (marks.isNoun(i)) {
                return true;
            }
        }
        return false;
    }

    public boolean verbBetween(int from, int to) {
        for (int i = from; i < to; i = next(i, to)) {
            if (marks.isPlainVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** The place behind a token; behind an insertion where one opens here that ends before {@code to}. */
    private int next(int i, int to) {
        int end = marks.asideEnd(i);
        return end < to ? end + 1 : i + 1;
    }

    /** How many tokens stand between two places, insertions not counted. */
    public int length(int from, int to) {
        int length = 0;
        for (int i = from; i < to; i = next(i, to)) {
            length++;
        }
        return length;
    }

    /** Whether only insertions and no other commas stand between two places. */
    public boolean unparted(int from, int to) {
        for (int i = from; i < to; i = next(i, to)) {
            if (marks.isComma(i) && marks.asideEnd(i) == i) {
                return false;
            }
        }
        return true;
    }

    /** "akan bergabung dengan serangan": whether a preposition that leads to something else than what is doubted stands between two places. */
    public boolean presupposed(int from, int to) {
        Set<String> presupposing = marks.words.small.serial
                ? PRESUPPOSING
                : marks.words.small.ownerFirst ? Set.of(EventFrame.OTHER) : Set.of();
        for (int i = from; i < to; i++) {
            int at = i;
            var slot = marks.slotAt(i).or(() -> marks.innerSlot(at));
            if (slot.filter(presupposing::contains).isPresent() && !marks.is(i, Part.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    /** No comma parts two places, except a pair around an insertion. */
    public boolean sameBreath(int from, int to) {
        if (unparted(from, to)) {
            return true;
        }
        int commas = 0;
        for (int i = from; i < to; i++) {
            boolean members = marks.opens(i + 1, EventFrame.AMONG);
            commas += marks.isComma(i) && !members ? 1 : 0;
        }
        return commas == 0 || commas == 2;
    }

    /** Words between two places, fillers and dates not counted. */
    public int steps(int from, int to) {
        int steps = 0;
        for (int i = from; i < to; i++) {
            steps += marks.is(i, Part.FILLER)
                            || marks.isDated(i)
                            || marks.tokens.get(i).isMark()
                    ? 0
                    : 1;
        }
        return steps;
    }

    /** The last comma between two places. */
    public Optional<Integer> lastComma(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (marks.isComma(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first token of the clause that ends at a place; a word that leads to a time opens none ("selama bulan lalu"). */
    public int toldFrom(int end) {
        int start = marks.clauseStart(end);
        while (start > 1 && marks.isDated(start)) {
            start = marks.clauseStart(start - 1);
        }
        return start;
    }

    /** Whether an auxiliary of this role belongs to the verb. */
    public boolean auxiliaryBefore(int verb, Part part) {
        for (int i = verb - 1; i >= Math.max(0, verb - AUXILIARY_REACH); i--) {
            if (marks.is(i, part)) {
                return true;
            }
            if (!marks.is(i, Part.ADVERB) && !marks.is(i, Part.AUXILIARY)) {
                return false;
            }
        }
        return false;
    }
}
