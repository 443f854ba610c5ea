package kabar.extraction.events;

import java.util.EnumSet;
import java.util.Set;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** "The army freed the hostages": who frees those whom others hold lets nobody go. */
final class Captives {
    private static final Set<ActorType> STATES =
            EnumSet.of(ActorType.COUNTRY, ActorType.GOVERNMENT, ActorType.MILITARY, ActorType.PERSON);

    private final Marks marks;

    Captives(Marks marks) {
        this.marks = marks;
    }

    /** Whether those whom a verb frees are held by somebody else than whoever does it. */
    boolean ofOthers(PhraseMatch<Trigger> match, Sides found) {
        boolean held = false;
        for (int i = match.last(); i < marks.endOf(match); i++) {
            held |= marks.is(i, Part.HELD);
        }
        return held && found.sources().stream().anyMatch(this::rescues);
    }

    private boolean rescues(Nominal source) {
        return People.are(source.mention())
                ? !marks.is(source.last() - 1, Part.REBEL)
                : STATES.contains(source.mention().actor().type());
    }
}
