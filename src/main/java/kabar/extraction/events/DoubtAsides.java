package kabar.extraction.events;

import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.words.Doubt;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/** Whether words of doubt speak of a word that tells an event, by what stands between the two. */
final class DoubtAsides {
    private final Marks marks;
    private final Stretch stretch;

    DoubtAsides(Layout layout) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
    }

    /** "A meeting between Egypt and Turkey will be held": whether words behind a noun have it as their subject. */
    boolean subject(PhraseMatch<Doubt> doubt, PhraseMatch<Trigger> noun) {
        return marks.clauseEnd(noun.last()) >= doubt.first()
                && !stretch.triggerBetween(noun.last(), doubt.first())
                && stretch.unparted(noun.last(), doubt.first());
    }

    /** "an allegation that Kenya denied": whether a verb without an object has the words before its subject as such. */
    boolean denied(PhraseMatch<Doubt> doubt, PhraseMatch<Trigger> match) {
        int behind = match.last();
        return marks.words.small.ownerFirst
                && marks.is(doubt.last() - 1, Part.RELATIVE)
                && Trigger.verb(match).frame().stance()
                && stretch.unparted(doubt.last(), match.first())
                && !stretch.triggerBetween(doubt.last(), match.first())
                && (behind >= marks.tokens.size()
                        || !marks.tokens.get(behind).isWord()
                        || marks.isDated(behind)
                        || marks.isSlot(behind));
    }

    /** "mengatakan perang tidak boleh berlanjut dan mendesak": whether a verb done with words goes on about whoever speaks, behind a clause that is doubted. */
    boolean beyond(PhraseMatch<Doubt> doubt, PhraseMatch<Trigger> match, EventClass type) {
        int and = stretch.beforeAdverbs(match.first());
        if (marks.words.small.serial && type.worded() && marks.is(and, Part.RELATIVE) && doubt.last() <= and) {
            // "menuduh Iran, tuduhan yang ditolak Teheran": what is said of a charge is said
            return true;
        }
        return marks.words.small.serial
                && type.worded()
                && marks.is(and, Part.AND)
                && and > doubt.last()
                && marks.clauseStart(and) > marks.hardStart(and)
                && marks.isVerb(match.first());
    }
}
