package kabar.extraction.events.subjects;

import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.words.Part;

/** Where the clauses begin in which verbs find their subjects. */
public final class ClauseStarts {
    private final Marks marks;
    private final Stretch stretch;

    public ClauseStarts(Layout layout) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
    }

    /** Where the clause of a verb begins; "Hezbollah, the ally that stands behind Hamas, fired" goes on behind the comma. */
    public int of(int at) {
        int start = clauseOf(at);
        boolean goesOn = start > 0
                && start == marks.clauseStart(at)
                && marks.is(start - 1, Part.RELATIVE)
                && stretch.lastComma(start, at).isPresent();
        return goesOn ? marks.clauseStart(start - 1) : start;
    }

    /** The first token of the clause of a verb: behind "in which", too, it has a subject of its own. */
    private int clauseOf(int verb) {
        int start = marks.clauseStart(verb);
        for (int i = verb - 1; i > start; i--) {
            if (marks.is(i, Part.RELATIVE) && marks.isSlot(i - 1)) {
                return i + 1;
            }
        }
        return start;
    }
}
