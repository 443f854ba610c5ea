package kabar.extraction.events.subjects;

import java.util.List;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.Part;

/** Who goes on to speak behind what he is told to have said. */
public final class Speakers {
    private final Layout layout;
    private final Marks marks;
    private final Finite finite;

    public Speakers(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.finite = new Finite(layout.marks);
    }

    /** "The army said two soldiers had died, and accused Kenya": whoever the sentence begins with, for a verb behind a comma; nobody elsewhere. */
    public List<Nominal> goingOn(int verb) {
        int and = finite.head(verb) - 1;
        if (!marks.words.small.ownerFirst
                || !marks.is(and, Part.AND)
                || !marks.isComma(and - 1)
                || !marks.isPast(verb)) {
            return List.of();
        }
        int start = marks.hardStart(and);
        return layout.nominals.stream()
                .filter(n -> n.first() >= start && n.last() < and && n.direct())
                .findFirst()
                .filter(n -> layout.standIns.acts(n.mention().actor()) && says(n.last()))
                .map(n -> List.of(Nominal.meant(n.mention(), verb, Inference.SHARED)))
                .orElse(List.of());
    }

    /** Whether a verb of saying stands at a place, dates and adverbs before it not counted. */
    private boolean says(int from) {
        int at = from;
        while (marks.is(at, Part.ADVERB) || marks.is(at, Part.AUXILIARY) || marks.isDated(at)) {
            at++;
        }
        return marks.is(at, Part.SAYING);
    }
}
