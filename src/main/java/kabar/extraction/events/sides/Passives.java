package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Complements;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.sentence.UnnamedSubjects;
import kabar.extraction.events.subjects.Deeds;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.SmallWords;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.text.PhraseMatch;

/** Verbs told in the passive ("was struck by Israel"): which are, who suffers what they tell and who does it. */
public final class Passives {
    private final Layout layout;
    private final Marks marks;
    private final SmallWords small;
    private final Surroundings around;
    private final Complements complements;
    private final SubjectFinder subjects;
    private final TargetFinder targets;
    private final VerbFirst verbFirst;
    private final Deeds deeds;
    private final UnnamedSubjects people;

    Passives(
            Layout layout,
            SubjectFinder subjects,
            TargetFinder targets,
            VerbFirst verbFirst,
            Deeds deeds,
            UnnamedSubjects people) {
        this.layout = layout;
        this.marks = layout.marks;
        this.small = marks.words.small;
        this.around = layout.around;
        this.complements = layout.complements;
        this.subjects = subjects;
        this.targets = targets;
        this.verbFirst = verbFirst;
        this.deeds = deeds;
        this.people = people;
    }

    /** Whether a verb is told so: by its form, its auxiliary, or whoever does it behind "by". */
    public boolean is(PhraseMatch<Trigger> match, Trigger trigger) {
        if (trigger.voice() != Voice.PARTICIPLE) {
            return trigger.voice() == Voice.PASSIVE;
        }
        int first = match.first();
        if (layout.stretch.auxiliaryBefore(first, Part.PASSIVE)) {
            return true;
        }
        int last = match.last();
        boolean agent = marks.opens(last, EventFrame.BY);
        if (small.reduces) {
            return trigger.frame().transitive() && (agent || reduced(match));
        }
        // "killed in Gaza", but not "refused to leave", "had attacked in May", "met on Monday" or "voted against a
        // motion"
        boolean adjunct = marks.isSlot(last)
                && (match.tokens() == 1 || marks.innerSlot(last - 1).isPresent())
                && marks.endOf(match) == last
                && !marks.is(last, Part.VERBAL)
                && !marks.isDated(last + 1)
                && !trigger.frame().mutual()
                && !layout.stretch.auxiliaryBefore(first, Part.PERFECT);
        return trigger.frame().transitive() && (agent || adjunct);
    }

    /** The sides of such a verb: who suffers it stands where another has its subject. */
    Sides of(PhraseMatch<Trigger> match, EventFrame frame, EventClass type) {
        List<Nominal> agent = complements.of(match.last(), agents(frame));
        if (agent.isEmpty() && small.nounFirst && !small.verbFirst) {
            agent = around.bareAfter(match.last(), 0);
        }
        boolean backed = small.verbFirst && frame.source().contains(EventFrame.FROM);
        List<Nominal> sufferer = backed
                ? leaning(match)
                : small.verbFirst
                        ? Sides.either(verbFirst.after(match), verbFirst.preceding.subject(match))
                        : reduced(match) ? leaning(match) : sufferer(match);
        if (sufferer.isEmpty()) {
            sufferer = targets.answeredBy(match, frame, agent);
        }
        if (frame.stance() && small.ownerFirst && !sufferer.isEmpty()) {
            sufferer = targets.doing(sufferer, match);
        }
        int object = object(match);
        if (object < match.first()) {
            List<Nominal> inside = targets.ofObject(object, match, frame);
            List<Nominal> own = agent.isEmpty() && type.alone().equals("source") ? around.over(object) : agent;
            List<Nominal> behind = inside.isEmpty() ? targets.of(match, frame, type) : inside;
            // "pertemuan itu dihadiri Sugiono dan Rubio": they are the agents
            return new Sides(own, behind.stream().filter(n -> !own.contains(n)).toList());
        }
        if (frame.targetIn(EventFrame.OBJECT)) {
            return new Sides(agent, sufferer.isEmpty() && small.serial ? targets.of(match, frame, type) : sufferer);
        }
        // "Russian troops were withdrawn from Kherson": those who are moved act
        boolean by = marks.opens(match.last(), EventFrame.BY);
        boolean moved = agent.isEmpty() && !by && type.alone().equals("source") && !frame.stance();
        return new Sides(moved ? sufferer : agent, targets.of(match, frame, type));
    }

    /** Where the object stands with which a passive verb tells something; the verb's own place where it needs none. */
    int object(PhraseMatch<Trigger> match) {
        return marks.tokenAt(match.span().start());
    }

    /** The subject of a passive verb; of a further one ("hailed by Abbas and denounced by Netanyahu") that of the one before. */
    private List<Nominal> sufferer(PhraseMatch<Trigger> match) {
        Optional<List<Nominal>> shared =
                marks.is(match.first() - 1, Part.AND) ? deeds.lastSufferer() : Optional.empty();
        return shared.orElseGet(() -> people.orNamed(subjects.subject(match.first()), match.first()));
    }

    /** The name right before a participle, a comma may part them. */
    private List<Nominal> leaning(PhraseMatch<Trigger> match) {
        int first = match.first();
        return around.last(0, first)
                .filter(n -> n.last() == first || marks.isComma(n.last()) && n.last() + 1 == first)
                .map(List::of)
                .orElse(List.of());
    }

    /** "Haniyeh, tué à Téhéran": a participle without any auxiliary, where the active has one; "a rejeté … et accusé" shares it. */
    private boolean reduced(PhraseMatch<Trigger> match) {
        int before = layout.stretch.beforeAdverbs(match.first());
        return small.reduces
                && !marks.is(before, Part.PERFECT)
                && !marks.is(before, Part.PASSIVE)
                && !marks.is(before, Part.AND);
    }

    private static List<String> agents(EventFrame frame) {
        List<String> own = EventFrame.prepositions(frame.source());
        return own.isEmpty() ? List.of(EventFrame.BY) : own;
    }
}
