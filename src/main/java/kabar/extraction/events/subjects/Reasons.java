package kabar.extraction.events.subjects;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.words.EventFrame;
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
                .map(v -> Nominal.by(Inference.CONTROL, v.targets()))
                .or(() -> trying(at))
                .or(() -> others(at));
    }

    /** "menuduh kedua pihak melakukan", "membantah isu untuk": nobody's that is known, where only words stand between two verbs. */
    private Optional<List<Nominal>> others(int at) {
        return deeds.last()
                .filter(v -> marks.words.small.serial
                        && !v.passive()
                        && v.last() < at
                        && v.targets().isEmpty())
                .filter(v -> v.type().blames() || v.type().refuses() && marks.is(at, Part.INFINITIVE))
                .filter(v -> stretch.attributes(v.last(), at))
                .map(v -> List.of());
    }

    /** "membom Doha dalam upaya membunuh": who does what is done in order to. */
    private Optional<List<Nominal>> trying(int at) {
        boolean leads =
                marks.words.small.serial && marks.is(at - 1, Part.EFFORT) && marks.opens(at - 1, EventFrame.OTHER);
        return deeds.last()
                .filter(v -> leads && v.last() < at && marks.clauseEnd(v.last()) >= at)
                .filter(v -> stretch.unparted(v.last(), at) && !stretch.has(Part.RELATIVE, v.last(), at))
                .map(v -> Nominal.by(Inference.SHARED, v.sources()));
    }

    /** "menjatuhkan sanksi kepada Israel atas serangan", "عقوبات على بيلاروسيا بسبب دعمها": the same for a noun at a place, where those who punish, or nobody, seem to do it. */
    public Optional<List<Nominal>> punished(int noun, List<Nominal> doing) {
        int word = noun - 1;
        while (marks.is(word, Part.FILLER)) {
            word--;
        }
        int leading = word;
        boolean leads =
                marks.is(leading, Part.REASON) || marks.words.small.serial && marks.opens(leading, EventFrame.AGAINST);
        return deeds.last()
                .filter(v -> leads && v.last() <= leading && v.type().answers() && marks.hardStart(noun) <= v.last())
                .filter(v -> doing.isEmpty() || doing.equals(v.sources()))
                .map(v -> Nominal.by(
                        Inference.CONTROL,
                        v.targets().stream().filter(n -> n.last() <= leading).toList()));
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
