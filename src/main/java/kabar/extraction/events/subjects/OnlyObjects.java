package kabar.extraction.events.subjects;

import java.util.List;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/** Verbs that always have an object, so that the only name behind one is no subject: "وحثت الحكومة على". */
final class OnlyObjects {
    private final Marks marks;
    private final Deeds deeds;

    OnlyObjects(Marks marks, Deeds deeds) {
        this.marks = marks;
        this.deeds = deeds;
    }

    /** Whether a name right behind such a verb is what it is done to: what the verb asks for besides follows it, and no other object. */
    boolean has(PhraseMatch<Trigger> match, EventClass type, Nominal only) {
        if (type.asks() && marks.is(only.first(), Part.AUDIENCE)) {
            return true;
        }
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

    /**
     * "حث الوزير النواب على الحضور، ودعا الجيش إلى": whether people without a name behind a verb that asks are asked by the person who
     * has just said something.
     */
    boolean asked(PhraseMatch<Trigger> match, EventClass type, Nominal only, List<Nominal> carried) {
        return type.asks()
                && !type.foretells()
                && People.are(only.mention())
                && match.first() > marks.hardStart(match.first())
                && !marks.words.small.verbs.feminine(marks.tokens.get(match.first()))
                && carried.stream().anyMatch(Layout::isPerson)
                && deeds.last().filter(v -> v.type().worded()).isPresent();
    }
}
