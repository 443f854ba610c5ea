package kabar.extraction.events;

import java.util.List;
import java.util.Set;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sides.Passives;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.text.PhraseMatch;

/**
 * Public matters ("the reform", "a ceasefire"): who takes a stance on one or asks for one makes news, though nobody is named whose it
 * is. In a language that tells by the order of words who acts.
 */
final class Matters {
    /** Words that tell more of a matter stand between it and its verb. */
    private static final int REACH = 4;
    /** So many words behind a matter somebody is whom a preposition there leads to. */
    private static final int NEAR = 3;

    /** Slots behind a matter that lead to somebody whom it concerns. */
    private static final Set<String> LEADING = Set.of(EventFrame.OF, EventFrame.BY, EventFrame.TO, EventFrame.FROM);

    private final Marks marks;
    private final Layout layout;
    private final Finite finite;
    private final Passives passives;
    private final List<PhraseMatch<Boolean>> matters;

    /** @param matters where the sentence names them */
    Matters(Layout layout, Passives passives, List<PhraseMatch<Boolean>> matters) {
        this.layout = layout;
        this.marks = layout.marks;
        this.finite = new Finite(layout.marks);
        this.passives = passives;
        this.matters = matters;
    }

    /**
     * Whether one side of something done with words is news alone: who takes a stance on a matter, or who is accused.
     *
     * @param found the sides; nobody where who speaks tells it of himself ("We reject the proposal")
     */
    boolean enough(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides found) {
        if (!marks.words.small.ownerFirst
                || !trigger.verb()
                || !type.worded()
                || found.named().known() < found.known()) {
            return false;
        }
        if (found.known() == 0) {
            return trigger.voice() != Voice.GERUND && stance(match, trigger, type);
        }
        return found.targets().isEmpty() ? source(match, trigger, type, found) : accused(match, trigger, type);
    }

    private boolean stance(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        return (trigger.frame().stance() || !type.blames()) && hasSubject(match.first()) && behind(match);
    }

    private boolean source(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides found) {
        Nominal last = found.sources().get(found.sources().size() - 1);
        return (trigger.voice() != Voice.GERUND || progressive(match.first()))
                && !marks.isOwnerMark(match.first() - 1)
                && !passives.is(match, trigger)
                && last.direct()
                && last.last() <= match.first()
                && stance(match, trigger, type);
    }

    /** "is pushing for". */
    private boolean progressive(int gerund) {
        return marks.is(layout.stretch.beforeAdverbs(gerund), Part.PASSIVE);
    }

    /** "was accused of lying": whoever is accused, in the passive, of something done. */
    private boolean accused(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        return type.blames() && trigger.frame().stance() && passives.is(match, trigger) && told(match.first());
    }

    /** Whether a verb has a subject: no infinitive, and no participle without its auxiliary. */
    private boolean hasSubject(int verb) {
        return !marks.is(layout.stretch.beforeAdverbs(verb), Part.INFINITIVE);
    }

    /** Whether an auxiliary of a passive verb has a subject: not "that he be prosecuted". */
    private boolean told(int verb) {
        int at = layout.stretch.beforeAdverbs(verb);
        return !marks.is(at, Part.BARE) || marks.is(at - 1, Part.AUXILIARY) && !marks.is(at - 1, Part.INFINITIVE);
    }

    /** Whether a matter stands right behind a place, with words that only tell more of it, and no name. */
    private boolean behind(PhraseMatch<Trigger> match) {
        int from = marks.endOf(match);
        for (PhraseMatch<Boolean> matter : matters) {
            boolean near = matter.first() >= match.last() && matter.last() >= from && matter.first() - from <= REACH;
            if (near && leads(from, matter.first()) && ends(matter.last())) {
                return true;
            }
        }
        return false;
    }

    private boolean leads(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean word = marks.is(i, Part.ARTICLE)
                    || marks.is(i, Part.FILLER)
                    || marks.is(i, Part.POSSESSIVE)
                    || finite.unknown(i)
                    || marks.tokens.get(i).capital()
                            && !marks.isTrigger(i)
                            && !marks.isSlot(i)
                            && marks.words.small.parts(marks.tokens.get(i)).isEmpty()
                    || marks.tokens.get(i).is("-");
            int at = i;
            if (!word || layout.nominals.stream().anyMatch(n -> n.first() <= at && at < n.last())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the phrase ends here: not "the war hero", "the reform's author" or "the resignation of Jane Doe". */
    private boolean ends(int last) {
        boolean owned = marks.slotAt(last).filter(LEADING::contains).isPresent();
        return !finite.unknown(last)
                && !marks.isOwnerMark(last)
                && !(owned && layout.nominals.stream().anyMatch(n -> n.first() > last && n.first() - last <= NEAR));
    }
}
