package kabar.extraction.events.subjects;

import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.words.Wording;

/** What stands before a verb and is no name, in a language whose verbs of an infinitive stand side by side: other verbs, unknown subjects. */
public final class Unlisted {
    private final Layout layout;
    private final Marks marks;
    private final Surroundings around;
    private final boolean reads;

    public Unlisted(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.around = layout.around;
        this.reads = marks.words.small.serial;
    }

    /** "Pada masa pendudukan Jepang, Madilog mengajak": whether a word written like a name stands right before a place, and no name. */
    public boolean subject(int at) {
        int first = at;
        while (first > 0 && marks.isName(first - 1) && around.over(first - 1).isEmpty()) {
            first--;
        }
        int start = first;
        return reads
                && first < at
                && first > 0
                // "pengunjuk rasa pro-Palestina ditangkap"
                && !marks.tokens.get(first - 1).is("-")
                && layout.nominals.stream().noneMatch(n -> n.last() == start)
                && !Wording.headline(marks.sentence);
    }

    /** "Ia meninjau jembatan, membahas anggaran RSUD Arosuka": whether a verb that tells nothing stands between two places. */
    public boolean verbBetween(int from, int to) {
        for (int i = from; reads && i < to; i++) {
            if (marks.words.small.verbs.verbal(marks.tokens.get(i)) && !marks.isSlot(i)) {
                return true;
            }
        }
        return false;
    }
}
