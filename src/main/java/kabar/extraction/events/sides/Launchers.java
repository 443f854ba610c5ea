package kabar.extraction.events.sides;

import java.util.List;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;

/** Whose weapon it is that strikes, in a language where a verb with its "by" stands behind it: "A rocket fired by Hamas hit the town". */
final class Launchers {
    private final Layout layout;
    private final Marks marks;
    private final Finite finite;

    Launchers(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.finite = new Finite(layout.marks);
    }

    /** Who has launched the weapon that is the subject of a verb; empty where another subject, or none, stands before it. */
    List<Nominal> before(int verb) {
        if (!marks.words.small.ownerFirst) {
            return List.of();
        }
        int head = finite.head(verb);
        return layout.nominals.stream()
                .filter(n -> n.last() == head && n.slot().equals(EventFrame.BY) && launched(n.first() - 1))
                .findFirst()
                .map(n -> layout.chains.endingIn(n, marks.clauseStart(verb)))
                .orElse(List.of());
    }

    /** "fired by the": whether a verb that lets a weapon go leads to a name that begins behind a place. */
    private boolean launched(int before) {
        int by = layout.stretch.beforeArticles(before);
        return marks.opens(by, EventFrame.BY) && marks.is(by - 1, Part.LAUNCHED);
    }
}
