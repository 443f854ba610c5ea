package kabar.extraction.events.sentence;

import java.util.List;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.facts.Mention;

/** Words for a site that lies in a place ("areas of", "a house in"): what is done to the one is done to the other. */
final class Sites {
    private final Marks marks;

    Sites(Marks marks) {
        this.marks = marks;
    }

    /** Where words for a site stand that a place is told with behind "in" or "from"; the place's own first token where there are none. */
    int before(List<Nominal> names, Mention mention, String slot, int first) {
        boolean inside = slot.equals(EventFrame.FROM) || slot.equals(EventFrame.IN);
        if (!inside || !mention.actor().type().isSpace() || !marks.isSlot(first - 1)) {
            return first;
        }
        int site = first - 2;
        if (site > 0 && !marks.is(site, Part.SITE) && stands(site)) {
            // "مناطق متفرقة من"
            site--;
        }
        int stop = names.isEmpty() ? 0 : names.get(names.size() - 1).last();
        boolean governed = site > 0 && (marks.isSlot(site - 1) || marks.isVerb(site - 1) || site == stop);
        return site >= stop && marks.is(site, Part.SITE) && governed && !marks.isTrigger(site) ? site : first;
    }

    /** Whether a plain word stands at a place: nothing that this sentence knows. */
    private boolean stands(int i) {
        return marks.tokens.get(i).isWord()
                && !marks.isSlot(i)
                && !marks.isTrigger(i)
                && !marks.isHead(i)
                && !marks.opensPhrase(i);
    }
}
