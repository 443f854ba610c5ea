package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Complements;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.sentence.UnnamedSubjects;
import kabar.extraction.events.subjects.Antecedents;
import kabar.extraction.events.subjects.Deeds;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.subjects.Speakers;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.SmallWords;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.extraction.events.words.Wording;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Verbs told in the passive ("was struck by Israel"): which are, who suffers what they tell and who does it. */
public final class Passives {
    /** Words of a unit's name before the name of the body that it belongs to. */
    private static final int TITLE_REACH = 5;

    private final Layout layout;
    private final Marks marks;
    private final SmallWords small;
    private final Surroundings around;
    private final Complements complements;
    private final SubjectFinder subjects;
    private final TargetFinder targets;
    private final Appositions appositions;
    private final VerbFirst verbFirst;
    private final Deeds deeds;
    private final UnnamedSubjects people;
    private final Speakers speakers;
    private final Antecedents antecedents;

    Passives(
            Layout layout,
            SubjectFinder subjects,
            TargetFinder targets,
            Appositions appositions,
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
        this.appositions = appositions;
        this.verbFirst = verbFirst;
        this.deeds = deeds;
        this.people = people;
        this.speakers = new Speakers(layout, people);
        this.antecedents = new Antecedents(layout);
    }

    /** Whether a verb is told so: by its form, its auxiliary, or whoever does it behind "by". */
    public boolean is(PhraseMatch<Trigger> match, Trigger trigger) {
        if (trigger.voice() != Voice.PARTICIPLE) {
            return trigger.voice() == Voice.PASSIVE;
        }
        int first = match.first();
        if (auxiliary(match)) {
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
        return trigger.frame().transitive() && (agent || adjunct && !whom(first) || headlined(match));
    }

    /** "whom Jane Doe accused of lying": whether somebody right before a verb does it to whom a relative pronoun stands for. */
    private boolean whom(int verb) {
        return around.endingAt(layout.stretch.beforeAdverbs(verb) + 1)
                .filter(n -> marks.is(n.first() - 1, Part.WHOM))
                .isPresent();
    }

    /** "was arrested": whether a form of the past has an auxiliary of the passive. */
    private boolean auxiliary(PhraseMatch<Trigger> match) {
        return layout.stretch.auxiliaryBefore(match.first(), Part.PASSIVE);
    }

    /** The same with one that has a subject of its own: not "recommended that she be arrested". */
    public boolean told(PhraseMatch<Trigger> match) {
        int at = layout.stretch.beforeAdverbs(match.first());
        // "recommended that she be arrested", "those being arrested"
        boolean bare = at >= 0
                && (marks.is(at, Part.BARE) || marks.words.small.verbs.gerund(marks.tokens.get(at)))
                && !marks.is(at - 1, Part.AUXILIARY);
        return auxiliary(match) && !bare;
    }

    /** "Ex-minister detained as inquiry widens": whether a form of the past in a headline has nothing behind it that it could be done to. */
    private boolean headlined(PhraseMatch<Trigger> match) {
        int last = match.last();
        return small.ownerFirst
                && Wording.headline(marks.sentence)
                && marks.endOf(match) == last
                && !layout.stretch.auxiliaryBefore(match.first(), Part.PERFECT)
                && (last == marks.tokens.size() || marks.isBreak(last));
    }

    /** The sides of such a verb: who suffers it stands where another has its subject. */
    Sides of(PhraseMatch<Trigger> match, EventFrame frame, EventClass type) {
        List<Nominal> agent = complements.of(match.last(), agents(frame)).stream()
                // "dijerat dalam kasus serangan yang dipimpin Slamet"
                .filter(n -> !small.serial || !layout.stretch.has(Part.RELATIVE, match.last(), n.first()))
                .toList();
        if (agent.isEmpty() && small.nounFirst && !small.verbFirst) {
            agent = around.bareAfter(behindTitle(match.last()), 0);
        }
        // "keputusan yang disambut Qatar": nobody is received there
        List<Nominal> told = frame.stance() ? appositions.apposedTo(match.first(), agent) : List.of();
        if (!told.isEmpty() && !agent.isEmpty()) {
            return new Sides(agent, told);
        }
        boolean backed = small.verbFirst && frame.source().contains(EventFrame.FROM);
        List<Nominal> sufferer = backed
                ? leaning(match)
                : small.verbFirst
                        ? Sides.either(verbFirst.after(match), verbFirst.preceding.subject(match))
                        : reduced(match) ? leaning(match) : sufferer(match);
        List<Nominal> forces = speakers.withForces(match.first());
        sufferer = forces.isEmpty() ? sufferer : forces;
        if (sufferer.isEmpty()) {
            sufferer = targets.answeredBy(match, frame, agent);
        }
        if (frame.stance() && small.ownerFirst && !sufferer.isEmpty()) {
            sufferer = targets.doing(sufferer, match);
        }
        int object = object(match);
        if (object < match.first()) {
            List<Nominal> inside = targets.ofObject(object, match, frame);
            List<Nominal> own = agent.isEmpty() && type.alone().equals("source") ? moving(around.over(object)) : agent;
            List<Nominal> behind = inside.isEmpty() ? targets.of(match, frame, type) : inside;
            // "pertemuan itu dihadiri Sugiono dan Rubio": they are the agents
            List<Nominal> others = behind.stream().filter(n -> !own.contains(n)).toList();
            // "Tudingan itu dibantah Sugiono": whose charge it is
            return new Sides(own, Sides.either(others, targets.answeredBy(match, frame, own)));
        }
        if (frame.targetIn(EventFrame.OBJECT)) {
            // "disalurkan BNPB kepada warga": who stands right behind the verb does it
            return new Sides(
                    agent,
                    sufferer.isEmpty() && small.serial ? targets.of(match, frame.withoutObject(), type) : sufferer);
        }
        // "Russian troops were withdrawn from Kherson": those who are moved act
        boolean by = marks.opens(match.last(), EventFrame.BY);
        boolean moved = agent.isEmpty() && !by && type.alone().equals("source") && !frame.stance();
        return new Sides(moved ? moving(sufferer) : agent, targets.of(match, frame, type));
    }

    /** "1.200 Brimob dikirim": of those who are moved, the ones who act: a unit of the state is sent by somebody, the troops of a country are its own. */
    private List<Nominal> moving(List<Nominal> moved) {
        return moved.stream()
                .filter(n -> !(small.serial && n.mention().actor().type() == ActorType.GOVERNMENT))
                .toList();
    }

    /** Where the object stands with which a passive verb tells something; the verb's own place where it needs none. */
    int object(PhraseMatch<Trigger> match) {
        return marks.tokenAt(match.span().start());
    }

    /** "ditangkap Tim Reserse Siber Polda Bali", "diserang drone Rusia": the place behind the words of a unit or a weapon that stand right behind a verb. */
    private int behindTitle(int verb) {
        int at = verb;
        boolean written = !marks.tokens.get(verb - 1).capital();
        while (small.serial
                && at < marks.tokens.size()
                && at - verb < TITLE_REACH
                && around.over(at).isEmpty()
                && (marks.is(at, Part.MEANS)
                        || marks.is(at, Part.FILLER)
                        || written
                                && marks.tokens.get(at).capital()
                                && layout.stretch.goesOn(at)
                                && !marks.isTrigger(at))) {
            at++;
        }
        return at > verb && !around.over(at).isEmpty() ? at : verb;
    }

    /** The subject of a passive verb; of a further one ("hailed by Abbas and denounced by Netanyahu") that of the one before. */
    private List<Nominal> sufferer(PhraseMatch<Trigger> match) {
        int and = beforeDates(layout.stretch.beforeAdverbs(match.first()));
        Optional<List<Nominal>> shared = marks.is(and, Part.AND)
                ? deeds.lastSufferer().or(() -> antecedents.shared(deeds.verbBefore(and, marks.clauseStart(and)), and))
                : Optional.empty();
        return shared.orElseGet(() -> Sides.either(
                people.orNamed(subjects.subject(match.first()), match.first()), struckPlace(match.first())));
    }

    /** "bertolak ke Dhaka dan pada Selasa diterima": a place, or the one before the words of a date that end there. */
    private int beforeDates(int place) {
        int before = place;
        while (small.serial && (marks.isDated(before) || marks.isSlot(before) && marks.isDated(before + 1))) {
            before--;
        }
        return before;
    }

    /** "Rafah dibombardir Israel": a place, which does nothing, as what stands before a verb. */
    private List<Nominal> struckPlace(int verb) {
        int start = marks.clauseStart(verb);
        return layout.nominals.stream()
                .filter(n -> small.serial && n.first() >= start && n.last() <= verb && n.bare())
                .reduce((one, next) -> next)
                .filter(n -> n.mention().actor().type() == ActorType.PLACE)
                .filter(n -> layout.stretch.passes(n.last(), verb))
                .map(n -> layout.chains.endingIn(n, start))
                .orElse(List.of());
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
