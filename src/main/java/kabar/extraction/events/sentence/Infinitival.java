package kabar.extraction.events.sentence;

import java.util.Optional;
import java.util.OptionalInt;
import kabar.extraction.events.words.Part;
import kabar.text.PhraseMatch;

/** Where an infinitive stands that says what a word before it foretells: "threatened on Sunday to strike". */
public final class Infinitival {
    private final Marks marks;

    public Infinitival(Marks marks) {
        this.marks = marks;
    }

    /** Where the verb of an infinitive that begins at a place stands; a date may part them ("threatened on Sunday to strike"). */
    public OptionalInt verbBehind(int i) {
        int from = behindDate(i);
        int at = from;
        while (marks.is(at, Part.AUXILIARY) || marks.is(at, Part.ADVERB)) {
            at++;
        }
        return (at > from || marks.words.small.serial) && marks.isVerb(at) ? OptionalInt.of(at) : OptionalInt.empty();
    }

    /** The infinitive behind a date that stands at a place; without both, the place itself. */
    private int behindDate(int i) {
        int at = marks.isSlot(i) && marks.isDated(i + 1) ? i + 1 : i;
        while (marks.isDated(at)) {
            at++;
        }
        return marks.words.small.ownerFirst && marks.is(at, Part.INFINITIVE) ? at : i;
    }

    /** The place behind the verb of an infinitive that begins at a place ("threatened to strike"); without one, the place itself. */
    public int behindVerb(int i) {
        return verbBehind(i).stream()
                .mapToObj(marks::triggerAt)
                .flatMap(Optional::stream)
                .mapToInt(PhraseMatch::last)
                .findFirst()
                .orElse(i);
    }
}
