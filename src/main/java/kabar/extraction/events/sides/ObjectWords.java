package kabar.extraction.events.sides;

import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/** Those who stand where an object does, and to whom nothing is done. */
final class ObjectWords {
    private final Marks marks;
    private final Stretch stretch;

    ObjectWords(Layout layout) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
    }

    /** "menerima petisi warga": whether people only tell whose a thing is, where something is done with it. */
    boolean petitioned(int from, Nominal people) {
        return marks.words.small.serial && People.are(people.mention()) && stretch.steps(from, people.first()) > 0;
    }

    /** "menyerukan pembebasan tahanan": whether people are those for whom something is asked, by the object with which a verb tells that. */
    boolean wanted(PhraseMatch<Trigger> match, String slot, EventClass type, Nominal people) {
        return marks.words.small.serial
                && type.asks()
                && slot.equals(EventFrame.OBJECT)
                && People.are(people.mention())
                && marks.endOf(match) > match.last()
                && people.first() >= marks.endOf(match);
    }

    /** "Deployed 2,000 soldiers": whether people without a name are the object with which a verb tells something about another. */
    boolean moved(PhraseMatch<Trigger> match, Nominal people) {
        return People.are(people.mention())
                && match.span().end() >= marks.tokens.get(people.last() - 1).end();
    }

    /** "menegaskan dukungan Indonesia", "menyampaikan usulan Indonesia": whether a name behind the words that somebody utters tells whose they are. */
    boolean owner(PhraseMatch<Trigger> match, String slot, EventFrame frame, EventClass type, Nominal name) {
        int end = marks.endOf(match);
        return marks.words.small.serial
                && type.worded()
                && slot.equals(EventFrame.OBJECT)
                && !frame.target().get(0).equals(EventFrame.OBJECT)
                && end > match.last()
                && name.first() == end;
    }
}
