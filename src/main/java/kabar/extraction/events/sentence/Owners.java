package kabar.extraction.events.sentence;

import java.util.List;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Whose deed a noun tells, in a language where the owner stands before it: what may part the two. */
public final class Owners {
    /** So many words between a body and a noun that "its" makes its own. */
    private static final int OWNER_REACH = 8;

    private final Layout layout;
    private final Marks marks;
    private final Finite finite;
    private final Clauses clauses;
    private final List<PhraseMatch<Voice>> lights;

    /** @param lights verbs that only carry a noun */
    public Owners(Layout layout, Finite finite, Clauses clauses, List<PhraseMatch<Voice>> lights) {
        this.layout = layout;
        this.marks = layout.marks;
        this.finite = finite;
        this.clauses = clauses;
        this.lights = lights;
    }

    /** Whether a name before a noun can be whose deed it tells: no article parts them, unless a verb carries the noun. */
    public boolean owner(Nominal name, PhraseMatch<Trigger> noun) {
        int start = noun.first();
        while (start > name.last()
                && !marks.is(start - 1, Part.ARTICLE)
                && !marks.isSlot(start - 1)
                && !finite.at(start - 1)) {
            start--;
        }
        if (start == name.last()) {
            return true;
        }
        if (!finite.between(name.last(), start) && !layout.stretch.unparted(name.last(), start)) {
            // "in Libya, and the probe into"
            return false;
        }
        int before = marks.is(start - 1, Part.ARTICLE) ? start - 2 : start - 1;
        String slot = marks.slotAt(before).orElse("");
        boolean during = slot.isEmpty() || slot.equals(EventFrame.OTHER) || slot.equals(EventFrame.FOR);
        boolean possessed = marks.is(start - 1, Part.POSSESSIVE);
        if (possessed && name.mention().actor().type() != ActorType.PERSON && start - name.last() > OWNER_REACH) {
            return false;
        }
        return !clauses.other(name, noun.first())
                && (possessed || before < name.last() || carries(before) || during && carried(name, noun));
    }

    /** Whether a name stands before a noun as its owner, no verb or article between: "the Turkish offensive". */
    public boolean owns(Nominal name, PhraseMatch<Trigger> noun) {
        for (int i = name.last(); i < noun.first(); i++) {
            if (marks.is(i, Part.ARTICLE) || finite.at(i)) {
                // "was carried out against", of what stands before
                return layout.stretch.has(Part.PASSIVE, name.last(), noun.first());
            }
        }
        return true;
    }

    /** Whether a verb that tells something, or only carries a noun, stands between a name and the noun. */
    private boolean carried(Nominal name, PhraseMatch<Trigger> noun) {
        return lights.stream().anyMatch(l -> l.first() >= name.last() && l.last() <= noun.first())
                || layout.stretch.triggerBetween(name.last(), noun.first());
    }

    private boolean carries(int preposition) {
        return lights.stream().anyMatch(l -> l.first() <= preposition && preposition < l.last());
    }
}
