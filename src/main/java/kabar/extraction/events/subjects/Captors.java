package kabar.extraction.events.subjects;

import java.util.List;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/** Who did what a relative clause tells with nothing but pronouns: "أفرجت الشرطة عن المتظاهرين الذين احتجزتهم". */
public final class Captors {
    private static final int REACH = 24;

    private final Marks marks;
    private final Deeds deeds;
    private final Agreement agreement;

    public Captors(Layout layout, Deeds deeds) {
        this.marks = layout.marks;
        this.deeds = deeds;
        this.agreement = new Agreement(layout);
    }

    /** Whoever did the deed before to those whom the clause tells of; empty where the verb has not the form for them, or has that for several. */
    public List<Nominal> of(PhraseMatch<Trigger> match, Trigger trigger, List<Nominal> whom) {
        boolean same = deeds.lastTarget(match.first(), REACH).containsAll(whom);
        List<Nominal> main = same ? deeds.lastSource(match.first(), REACH) : List.of();
        String verb = marks.words.small.verbs.withoutPronoun(
                marks.tokens.get(match.first()).form());
        return main.isEmpty() || marks.words.small.verbs.manifold(verb) || !agreement.fits(match, trigger, main.get(0))
                ? List.of()
                : Nominal.by(Inference.SHARED, main);
    }
}
