package kabar.extraction.events.subjects;

import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/** Verbs that always have an object, so that the only name behind one is no subject: "وحثت الحكومة على". */
final class OnlyObjects {
    private final Marks marks;

    OnlyObjects(Marks marks) {
        this.marks = marks;
    }

    /** Whether a name right behind such a verb is what it is done to: what the verb asks for besides follows it, and no other object. */
    boolean has(PhraseMatch<Trigger> match, Nominal only) {
        int behind = only.last();
        return marks.is(match.first(), Part.OBJECTIVE)
                && only.first() == match.last()
                && behind < marks.tokens.size()
                && (governed(behind)
                        || marks.is(behind, Part.SUBJECT_FIRST)
                        || marks.words.small.opensPhrase(marks.tokens.get(behind)));
    }

    /** Whether a preposition stands at a place that leads from such a verb to what is asked, not to when or where: "وحث لافروف خلال زيارته". */
    private boolean governed(int i) {
        return marks.isSlot(i) && !marks.opens(i, EventFrame.IN) && !marks.opens(i, EventFrame.OTHER);
    }
}
