package kabar.extraction.events.subjects;

import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/** What stands between a name and a verb behind it, in a language where the subject stands right before its verb. */
public final class Gap {
    /** So many words between can still belong to the name's phrase. */
    private static final int PHRASE = 1;

    private static final int LED = 2;
    /** "and several aides". */
    private static final int COMPANION = 3;

    private final Marks marks;
    private final Finite finite;

    public Gap(Marks marks) {
        this.marks = marks;
        this.finite = new Finite(marks);
    }

    /**
     * "Square puts limits on what investors can sell", "the base came under fire, and two operators were killed": whether another noun
     * stands between, right before the verb, that is its subject rather than the name.
     */
    public boolean holdsSubject(Nominal name, int verb) {
        if (!marks.words.small.ownerFirst || name.last() >= verb) {
            return false;
        }
        int from = name.last();
        return furtherClause(from, verb)
                || finite.isNoun(verb - 1)
                        && (marks.is(verb - 2, Part.POSSESSIVE) || marks.is(verb - 3, Part.POSSESSIVE))
                || counted(verb - 1)
                || finite.isNoun(verb - 1) && !attached(from, verb) && beyondPhrase(from, verb);
    }

    /** Whether more stands between than what belongs to a name; a verb of its own may lead to an infinitive ("was able to bomb"). */
    private boolean beyondPhrase(int from, int verb) {
        boolean led = marks.is(verb, Part.INFINITIVE);
        if (led && marks.triggers.stream().anyMatch(t -> t.first() >= from && whole(t, verb))) {
            // "police fired tear gas to disperse": a verb with its object
            return false;
        }
        return words(from, verb) > (led ? LED : PHRASE)
                || !led && marks.words.small.verbs.past(marks.tokens.get(verb - 1));
    }

    /** Whether a verb and its object, no preposition between, are all that stands up to a place. */
    private boolean whole(PhraseMatch<Trigger> verb, int to) {
        boolean slot = false;
        for (int i = verb.last(); i < to; i++) {
            slot |= marks.isSlot(i);
        }
        return !slot && marks.endOf(verb) == to && marks.isVerb(verb.first());
    }

    /** Whether a conjunction behind a comma opens a clause with a subject of its own. */
    private boolean furtherClause(int from, int verb) {
        for (int i = from + 1; i + 1 < verb; i++) {
            if (marks.isComma(i) && marks.is(i + 1, Part.AND) && i + 2 < verb) {
                int next = i + 2;
                return !marks.isVerb(next)
                        && !marks.is(next, Part.AUXILIARY)
                        && !marks.is(next, Part.ADVERB)
                        && !marks.isSlot(next)
                        && !marks.isComma(next);
            }
        }
        return false;
    }

    /** Whether a preposition, a comma or a relative pronoun opens what is added to the name. */
    private boolean attached(int i, int verb) {
        return marks.isSlot(i)
                || marks.isComma(i)
                || marks.is(i, Part.RELATIVE)
                || marks.is(i, Part.AND) && words(i, verb) <= COMPANION
                || marks.tokens.get(i).isMark();
    }

    /** "77% were killed": whether a number is the subject. */
    private boolean counted(int i) {
        Token token = marks.tokens.get(i);
        return !marks.isDated(i) && (token.isNumber() || token.is("%"));
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += marks.tokens.get(i).isWord() && !marks.isDated(i) ? 1 : 0;
        }
        return words;
    }
}
