package kabar.extraction.events.subjects;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.words.Part;

/** Whose deed a verb tells that says why something was done to somebody: his to whom it was done. */
public final class Reasons {
    private final Marks marks;
    private final Stretch stretch;
    private final Deeds deeds;

    public Reasons(Layout layout, Deeds deeds) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.deeds = deeds;
    }

    /**
     * "menangkap Andi karena menghina", "atas tuduhan korupsi dan membantu": whom the verb read last blames or punishes, even if he is
     * not named; empty where the words before do not say why.
     *
     * @param at the place behind the words that lead to the verb
     */
    public Optional<List<Nominal>> subject(int at) {
        return deeds.last()
                .filter(v -> v.last() < at && v.type().answers())
                .filter(v -> reason(v.last(), at) || charge(v.last(), at))
                .map(v -> Nominal.by(Inference.CONTROL, v.targets()));
    }

    private boolean reason(int from, int at) {
        return marks.is(at - 1, Part.REASON) && marks.hardStart(at) <= from;
    }

    private boolean charge(int from, int at) {
        int word = at - 1;
        while (marks.is(at - 1, Part.AND) && word > from && !marks.is(word, Part.ALLEGATION)) {
            word--;
        }
        return marks.is(word, Part.ALLEGATION) && marks.clauseEnd(word) >= at && stretch.unparted(word, at);
    }
}
