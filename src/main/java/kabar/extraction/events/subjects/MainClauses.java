package kabar.extraction.events.subjects;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;

/** Who does what a main clause tells that words stand behind which name no subject: "Macron left after meeting Meloni". */
public final class MainClauses {
    private final Layout layout;
    private final Marks marks;
    private final Finite finite;

    public MainClauses(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.finite = new Finite(marks);
    }

    /** The subject of the last verb with one before a place; empty where that is no name. */
    public List<Nominal> subject(int to) {
        if (!marks.words.small.ownerFirst) {
            return List.of();
        }
        int start = marks.hardStart(to);
        int verb = -1;
        for (int i = start; i < to; i = finite.next(i, to)) {
            verb = finite.at(i) ? i : verb;
        }
        if (verb < 0) {
            return List.of();
        }
        int said = verb;
        int head = finite.head(verb);
        Optional<Nominal> own = layout.nominals.stream()
                .filter(n -> n.last() == head && n.direct())
                .findFirst();
        // "'It went well,' said Macron after"
        Optional<Nominal> behind = layout.nominals.stream()
                .filter(n -> n.first() == said + 1 && n.direct() && marks.is(said, Part.FINITE))
                .filter(n -> said > 0 && marks.tokens.get(said - 1).isMark())
                .findFirst();
        return own.map(n -> layout.chains.endingIn(n, start))
                .or(() -> behind.map(layout.chains::whole))
                .orElse(List.of());
    }

    /** The same for a form in -ing right behind a word that opens its clause: "after meeting", "by attacking". */
    public List<Nominal> around(int gerund) {
        int before = gerund - 1;
        if (before < 0) {
            return List.of();
        }
        boolean led = marks.isBreak(before) && !marks.tokens.get(before).isMark() || marks.opens(before, EventFrame.BY);
        return led ? Nominal.by(Inference.SHARED, subject(before)) : List.of();
    }
}
