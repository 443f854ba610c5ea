package kabar.extraction.events.subjects;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.Part;

/** Who did a deed that another noun or verb of the sentence tells the cause of. */
public final class Causes {
    private final Marks marks;
    private final Deeds deeds;
    private final Finite finite;

    public Causes(Layout layout, Deeds deeds) {
        this.marks = layout.marks;
        this.deeds = deeds;
        this.finite = new Finite(marks);
    }

    /** "أسفر هجوم إسرائيلي عن مقتل": who did what the words of an outcome lead from to what a noun of the same kind tells. */
    public List<Nominal> causers(int noun, EventClass type) {
        int outcome = outcome(noun);
        if (outcome < 0) {
            return List.of();
        }
        Optional<Deed> cause = deeds.nounsBefore(noun)
                .filter(n -> n.type().equals(type) && !n.sources().isEmpty())
                .reduce((one, next) -> next);
        if (cause.isPresent()) {
            return cause.get().sources();
        }
        // "شنت إسرائيل غارات أدت إلى مقتل": a verb before the words of the outcome
        return deeds.before(outcome)
                .filter(v -> v.type().equals(type) && v.last() <= outcome)
                .reduce((one, next) -> next)
                .map(Deed::sources)
                .orElse(List.of());
    }

    /** Where the last words of an outcome stand before a place; below 0 if there are none. */
    private int outcome(int before) {
        int at = before - 1;
        while (at >= 0 && !marks.is(at, Part.OUTCOME)) {
            at--;
        }
        return at;
    }

    /** "Israeli air strikes killed", "an attack by Hezbollah killed": who does what a noun of a class tells that ends right before a verb, its sides included. */
    public List<Nominal> blow(int verb, EventClass type) {
        int place = finite.head(verb);
        return !marks.words.small.ownerFirst
                ? List.of()
                : deeds.nounsBefore(place)
                        .filter(n -> end(n) == place
                                && n.type().equals(type)
                                && !type.spoken().isEmpty())
                        .findFirst()
                        .map(n -> Nominal.by(Inference.CAUSE, n.sources()))
                        .orElse(List.of());
    }

    private static int end(Deed noun) {
        return Stream.concat(noun.sources().stream(), noun.targets().stream())
                .mapToInt(Nominal::last)
                .reduce(noun.last(), Math::max);
    }
}
