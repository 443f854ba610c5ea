package kabar.extraction.events.subjects;

import java.util.List;
import kabar.extraction.events.sentence.Chains;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/** The subject that an insertion parts from its verb: "أن حماس، التي تسيطر على القطاع، رفضت", "أما إيران، حليفة دمشق، فقد أيدت". */
final class Interrupted {
    private final Marks marks;
    private final Chains chains;
    private final List<Nominal> nominals;
    private final Agreement agreement;

    Interrupted(Layout layout) {
        this.marks = layout.marks;
        this.chains = layout.chains;
        this.nominals = layout.nominals;
        this.agreement = new Agreement(layout);
    }

    /** The subject of a verb behind a pair of commas, where it opens the clause or stands behind a word that asks for it there. */
    List<Nominal> subject(PhraseMatch<Trigger> match) {
        int at = match.first();
        boolean fronted = !match.affix().isEmpty();
        while (marks.is(at - 1, Part.AUXILIARY) || marks.is(at - 1, Part.ADVERB) || marks.is(at - 1, Part.FRONTED)) {
            at--;
            fronted |= marks.is(at, Part.FRONTED);
        }
        int start = marks.hardStart(at);
        int opening = at - 2;
        while (opening > start && !marks.isComma(opening)) {
            opening--;
        }
        boolean aside = marks.isComma(at - 1) && opening > start;
        if (!aside && !fronted) {
            return List.of();
        }
        int end = aside ? opening : at;
        boolean behind = fronted;
        return nominals.stream()
                .filter(n -> n.last() == end && n.bare())
                .map(n -> chains.endingIn(n, start))
                .filter(c -> opens(c.get(0).first(), start, behind))
                .filter(c -> c.size() > 1 || agreement.fits(match, Trigger.verb(match), c.get(0)))
                .findFirst()
                .orElse(List.of());
    }

    /** Whether whoever stands at a place is the subject of what is told of him; a verb with a conjunction goes on so behind "as for" alone. */
    private boolean opens(int name, int start, boolean fronted) {
        return fronted ? marks.is(name - 1, Part.FRONTING) : name == start || marks.is(name - 1, Part.SUBJECT_FIRST);
    }
}
