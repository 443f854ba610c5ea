package kabar.extraction.events.subjects;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;

/** Whose deed an infinitive tells: of whoever is asked to do it, decides it, or moves to do it. */
public final class Infinitives {
    private static final int DECISION_REACH = 2;

    private final Marks marks;
    private final Stretch stretch;
    private final Surroundings around;
    private final Deeds deeds;

    public Infinitives(Layout layout, Deeds deeds) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.around = layout.around;
        this.deeds = deeds;
    }

    /** Who does what an infinitive tells: whom the verb before asks or helps to ("urged Israel to stop"), else its own subject. */
    public Optional<List<Nominal>> controlled(int from, int verb) {
        return stretch.has(Part.INFINITIVE, from, verb)
                ? around.endingAt(from).flatMap(deeds::doneTo).map(Infinitives::goingOn)
                : Optional.empty();
    }

    /** "Britain's decision to suspend": whose decision it is, where an infinitive says what was decided; nobody's that is known. */
    public Optional<List<Nominal>> decided(int infinitive) {
        int noun = infinitive - 1;
        if (marks.words.small.nounFirst || !marks.is(infinitive, Part.INFINITIVE) || !marks.is(noun, Part.EFFORT)) {
            return Optional.empty();
        }
        int first = noun;
        while (first > 0
                && !marks.isOwnerMark(first - 1)
                && marks.tokens.get(first - 1).isWord()
                && noun - first <= DECISION_REACH) {
            first--;
        }
        return marks.isOwnerMark(first - 1)
                ? Optional.of(Nominal.by(Inference.CONTROL, around.bareBefore(noun, DECISION_REACH)))
                : Optional.empty();
    }

    /** "arrived in Cairo, leading a delegation, to resume talks": whoever arrived. */
    public Optional<List<Nominal>> moved(Nominal found, int verb) {
        return stretch.has(Part.INFINITIVE, found.last(), verb)
                ? deeds.last()
                        .filter(v -> v.targets().contains(found) || ledTo(v, found))
                        .map(v -> alleged(v, found) ? Nominal.by(Inference.CONTROL, v.targets()) : goingOn(v))
                : Optional.empty();
    }

    /** "Kenya was alleged by Uganda to have sent": whether a verb behind a name blames it. */
    private static boolean alleged(Deed verb, Nominal name) {
        return verb.type().blames()
                && name.last() <= verb.at()
                && verb.targets().contains(name);
    }

    /** "gathered outside parliament to protest": whether the preposition that a verb ends with leads to a name. */
    private boolean ledTo(Deed verb, Nominal name) {
        boolean led = verb.last() == name.first()
                        && marks.innerSlot(verb.last() - 1)
                                .filter(EventFrame.IN::equals)
                                .isPresent()
                // "took to the streets of Madrid to demand"
                || marks.opens(verb.last(), EventFrame.OF) && verb.last() + 1 == name.first();
        return marks.words.small.ownerFirst && led;
    }

    private static List<Nominal> goingOn(Deed deed) {
        return Nominal.by(Inference.CONTROL, deed.goingOn());
    }
}
