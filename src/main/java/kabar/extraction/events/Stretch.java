package kabar.extraction.events;

import kabar.text.Token;

/** What stands between two places of a sentence, and what begins behind one. */
final class Stretch {
    private final Marks marks;

    Stretch(Marks marks) {
        this.marks = marks;
    }

    /** The place behind the verb of an infinitive that begins at a place ("threatened to strike"); without one, the place itself. */
    int behindVerb(int i) {
        int at = i;
        while (marks.is(at, Part.AUXILIARY) || marks.is(at, Part.ADVERB)) {
            at++;
        }
        return at > i && marks.isVerb(at) ? marks.triggerEnd(at) : i;
    }

    /** Whether something goes on behind a name that is no phrase of its own: the clause it is the subject of. */
    boolean opensClause(int i) {
        return beginsVerb(i)
                || i < marks.tokens.size()
                        && !marks.tokens.get(i).isMark()
                        && !marks.isSlot(i)
                        && !marks.isDated(i)
                        && !marks.is(i, Part.AND)
                        && !marks.is(i, Part.FILLER)
                        && !marks.is(i, Part.ARTICLE);
    }

    /** Whether a verb begins at a place: one that tells an event, with what may stand before it. */
    boolean beginsVerb(int i) {
        int at = i;
        while (marks.is(at, Part.AUXILIARY) || marks.is(at, Part.ADVERB)) {
            at++;
        }
        return at > i && at < marks.tokens.size() || at < marks.tokens.size() && marks.isVerb(at);
    }

    /** Whether a quotation ends between two places. */
    boolean quoteClosed(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = marks.tokens.get(i);
            if (token.isMark() && (token.is("”") || token.is("»"))) {
                return true;
            }
        }
        return false;
    }

    boolean relativeBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.is(i, Part.RELATIVE) && !marks.isSlot(i)) {
                return true;
            }
        }
        return false;
    }

    boolean triggerBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.isTrigger(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only words that may part a subject from its verb stand between two places. */
    boolean passes(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean passes = marks.is(i, Part.ADVERB)
                    || marks.is(i, Part.AUXILIARY)
                    || marks.is(i, Part.FILLER)
                    || marks.is(i, Part.RELATIVE)
                    || marks.isDated(i);
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    boolean nounBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.isNoun(i)) {
                return true;
            }
        }
        return false;
    }

    boolean verbBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.isPlainVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
