package kabar.extraction.events.sides;

import java.util.List;
import kabar.extraction.events.sentence.Complements;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.sentence.UnnamedSubjects;
import kabar.extraction.events.subjects.Antecedents;
import kabar.extraction.events.subjects.Causes;
import kabar.extraction.events.subjects.Companions;
import kabar.extraction.events.subjects.Crowds;
import kabar.extraction.events.subjects.Pronouns;
import kabar.extraction.events.subjects.Relatives;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.subjects.Speakers;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.SmallWords;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.text.PhraseMatch;

/** Finds the sides of a verb: its subject, its objects and the names that its prepositions bring. */
public final class VerbSides {
    private final Layout layout;
    private final Marks marks;
    private final SmallWords small;
    private final Surroundings around;
    private final Complements complements;
    private final SubjectFinder subjects;
    private final Antecedents antecedents;
    private final TargetFinder targets;
    private final VerbFirst verbFirst;
    private final Passives passives;
    private final UnnamedSubjects people;
    private final Pronouns pronouns;
    private final Speakers speakers;
    private final Companions companions;
    private final Relatives relatives;
    private final Launchers launchers;
    private final Crowds crowds;
    private final Causes causes;

    VerbSides(
            Layout layout,
            SubjectFinder subjects,
            TargetFinder targets,
            VerbFirst verbFirst,
            Passives passives,
            UnnamedSubjects people,
            Pronouns pronouns,
            Causes causes) {
        this.layout = layout;
        this.marks = layout.marks;
        this.small = marks.words.small;
        this.around = layout.around;
        this.complements = layout.complements;
        this.subjects = subjects;
        this.antecedents = new Antecedents(layout);
        this.targets = targets;
        this.verbFirst = verbFirst;
        this.passives = passives;
        this.people = people;
        this.pronouns = pronouns;
        this.speakers = new Speakers(layout, people);
        this.companions = new Companions(layout);
        this.relatives = new Relatives(layout, antecedents);
        this.launchers = new Launchers(layout);
        this.crowds = new Crowds(layout);
        this.causes = causes;
    }

    /** Who does what a verb tells, and to whom. */
    Sides of(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        EventFrame frame = trigger.frame();
        if (frame.targetIn(EventFrame.SUBJECT)) {
            List<Nominal> sufferer = small.verbFirst
                    ? Sides.either(verbFirst.preceding.subject(match), verbFirst.after(match))
                    : suffering(match.first());
            List<Nominal> doer = complements.of(match.last(), frame.source());
            boolean behind = doer.isEmpty() && small.nounFirst && !small.verbFirst;
            return new Sides(behind ? around.bareAfter(match.last(), 1) : doer, sufferer);
        }
        if (passives.is(match, trigger)) {
            return passives.of(match, frame, type);
        }
        if (small.verbFirst) {
            return verbFirst.of(match, trigger, type);
        }
        List<Nominal> launched = type.spoken().isEmpty() ? List.of() : launchers.before(match.first());
        if (!launched.isEmpty()) {
            return new Sides(launched, targets.of(match, frame, type));
        }
        List<Nominal> half = half(match);
        if (!half.isEmpty()) {
            return new Sides(half, targets.of(match, frame, type));
        }
        if (trigger.voice() == Voice.GERUND && marks.isOwnerMark(match.first() - 1)) {
            // "Ben-Gvir's storming of the mosque": it is told as by a noun
            List<Nominal> owner = around.endingAt(match.first()).stream().toList();
            return new Sides(owner, complements.of(match.last(), List.of(EventFrame.OF)));
        }
        boolean shares =
                trigger.voice() == Voice.GERUND && !layout.stretch.auxiliaryBefore(match.first(), Part.PASSIVE);
        List<Nominal> speaking = shares ? List.of() : speakers.of(match.first(), type);
        List<Nominal> sources = shares
                ? subjects.gerundSubject(match.first())
                : speaking.isEmpty() ? subjects.subject(match.first()) : speaking;
        if (sources.isEmpty() && type.worded()) {
            sources = speaking(match.first());
        }
        if (sources.isEmpty()) {
            sources = Sides.either(causes.blow(match.first(), type), crowds.subject(match.first(), type.crowd()));
        }
        if (sources.size() > 1 && (marks.is(match.first() - 1, Part.EACH) || marks.is(match.last(), Part.EACH))) {
            // "saling menuduh", "accused each other of"
            return new Sides(sources.subList(0, 1), sources.subList(1, sources.size()), true);
        }
        List<Nominal> named = targets.of(match, frame, type);
        // "Fraksi itu menolaknya": what is refused is a thing
        boolean whom = !small.serial || !frame.mutual() && !(type.refuses() && frame.stance());
        boolean object = small.ownerFirst && frame.transitive() && marks.is(match.last(), Part.HIM);
        if ((named.isEmpty() || object)
                && whom
                && (marks.is(match.last(), Part.HIM) || marks.particles.endsInHim(match))) {
            named = pronouns.him(match.last(), sources);
        }
        int behind = match.last() + 1;
        boolean it = small.ownerFirst
                && type.worded()
                && frame.transitive()
                && marks.is(match.last(), Part.IT)
                && (marks.opens(behind, EventFrame.OF) || marks.is(behind, Part.INFINITIVE));
        if (named.isEmpty() && it) {
            named = pronouns.it(match.last(), sources);
        }
        if (named.isEmpty() && small.ownerFirst && frame.transitive() && !sources.isEmpty()) {
            named = antecedents.whom(sources.get(0).first());
        }
        named = named.isEmpty() && frame.transitive() ? relatives.whom(match.first(), sources) : named;
        List<Nominal> said = targets.answered(match, frame, sources);
        named = said.isEmpty() ? named : said;
        return new Sides(companions.with(people.orNamed(sources, match.first()), match.first()), named);
    }

    /** "X mengatakan bahwa perang berlanjut dan mendesak": who says what stands before the conjunction of a verb that is done with words. */
    private List<Nominal> speaking(int verb) {
        int and = layout.stretch.beforeAdverbs(verb);
        int said = marks.clauseStart(and) - 2;
        boolean told = small.serial
                && marks.is(and, Part.AND)
                && said > 0
                && marks.is(said + 1, Part.BREAK)
                && small.verbs.verbal(marks.tokens.get(said));
        return told ? Nominal.by(Inference.SHARED, subjects.subject(said)) : List.of();
    }

    /** "Komnas HAM mencatat 10 orang tewas": the subject of a verb at a place, not a name before people who are. */
    private List<Nominal> suffering(int verb) {
        List<Nominal> subject = subjects.subject(verb);
        return small.serial ? people.orNamed(subject, verb) : subject;
    }

    /** "US-backed rebels": the name that is one word with a participle. */
    private List<Nominal> half(PhraseMatch<Trigger> match) {
        int hyphen = match.first() - 1;
        boolean one = hyphen > 0
                && marks.tokens.get(hyphen).is("-")
                && !marks.tokens.get(hyphen).spaced()
                && !marks.tokens.get(match.first()).spaced();
        return one ? around.endingAt(hyphen).map(List::of).orElse(List.of()) : List.of();
    }

    /** Whether the clause leaves open what it must name: who acts, or in the passive to whom it is done. */
    public boolean open(PhraseMatch<Trigger> match, Trigger trigger, Sides sides, boolean speaks) {
        if (!trigger.verb() || trigger.frame().targetIn(EventFrame.SUBJECT) || small.verbFirst) {
            return false;
        }
        boolean named = passives.object(match) < match.first();
        return passives.is(match, trigger)
                ? sides.targets().isEmpty() && (!named || sides.sources().isEmpty())
                : sides.sources().isEmpty() && !speaks && !trigger.ofSufferer() && trigger.needs() > 0;
    }

    /** Whether a verb takes a stance on a deed that a noun behind it tells, whoever does it. */
    public boolean onDeed(PhraseMatch<Trigger> match, Trigger trigger) {
        return trigger.verb() && targets.onDeed(match, trigger.frame());
    }

    /** "bombed what it called a camp": whether a verb of naming stands right behind "what" and its subject. */
    private boolean behindWhat(PhraseMatch<Trigger> match) {
        if (!marks.is(match.first(), Part.NAMING)) {
            return false;
        }
        int subject = layout.stretch.beforeAdverbs(match.first());
        int before = around.over(subject).stream()
                .mapToInt(n -> n.first() - 1)
                .findFirst()
                .orElse(subject - 1);
        return marks.is(before, Part.WHAT);
    }

    /** Whether the verb names its object something rather than calls it ("called Zandi a liar", "called China's move unfair"). */
    public boolean names(PhraseMatch<Trigger> match, Sides sides) {
        return behindWhat(match)
                || marks.tokens.get(match.last() - 1).end() == match.span().end()
                        // "called on the Kenyan authorities" names nothing
                        && !(small.ownerFirst && match.tokens() > 1)
                        && marks.is(match.first(), Part.NAMING)
                        && sides.targets().stream().anyMatch(n -> layout.stretch.goesOn(n.last()));
    }
}
