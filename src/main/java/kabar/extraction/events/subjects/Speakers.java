package kabar.extraction.events.subjects;

import java.util.List;
import java.util.OptionalInt;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.UnnamedSubjects;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.Part;
import kabar.knowledge.ActorType;

/** Who goes on to speak behind what he is told to have said. */
public final class Speakers {
    /** Words from the verb of saying to the pronoun: "said on Monday that two of its". */
    private static final int REACH = 8;

    private final Layout layout;
    private final Marks marks;
    private final Finite finite;
    private final Sayings sayings;
    private final UnnamedSubjects people;

    public Speakers(Layout layout, UnnamedSubjects people) {
        this.people = people;
        this.layout = layout;
        this.marks = layout.marks;
        this.finite = new Finite(layout.marks);
        this.sayings = new Sayings(layout);
    }

    /** Whoever says what stands before a verb, where the verb goes on about him or tells what his troops do; nobody elsewhere. */
    public List<Nominal> of(int verb, EventClass type) {
        return Sides.either(withForces(verb), type.worded() ? goingOn(verb) : List.of());
    }

    /** "The army said two soldiers had died, and accused Kenya": whoever the sentence begins with, for a verb behind a comma; nobody elsewhere. */
    private List<Nominal> goingOn(int verb) {
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

    /** "Kenya said on Monday that its forces had struck": whoever says what the troops of his that stand before a verb do, or what is done to them. */
    public List<Nominal> withForces(int verb) {
        int owner = marks.words.small.ownerFirst ? people.ownerOfForces(finite.head(verb)) : -1;
        OptionalInt says = owner < 0 ? OptionalInt.empty() : sayings.before(owner, REACH);
        if (says.isEmpty()) {
            return List.of();
        }
        int said = says.getAsInt();
        // "Iran said Israel and its forces": those of whoever is named between
        if (layout.nominals.stream()
                .anyMatch(n -> n.first() > said
                        && n.last() <= owner
                        && layout.standIns.acts(n.mention().actor()))) {
            return List.of();
        }
        return sayings.subjects(said)
                .filter(n -> layout.standIns.acts(n.mention().actor())
                        && n.mention().actor().type() != ActorType.PERSON)
                .findFirst()
                .map(n -> List.of(Nominal.meant(n.mention(), owner, Inference.PRONOUN)))
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
