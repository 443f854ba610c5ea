package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.memory.Discourse;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.UnnamedSubjects;
import kabar.extraction.events.subjects.Causes;
import kabar.extraction.events.subjects.Deed;
import kabar.extraction.events.subjects.Deeds;
import kabar.extraction.events.subjects.Pronouns;
import kabar.extraction.events.subjects.Reasons;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.Anaphor;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.extraction.events.words.VerbPhrases;
import kabar.text.PhraseMatch;

/** Finds the sides of a trigger among the names of its clause, by its frame. */
public final class SideFinder {
    private static final int ATTACK_REACH = 16;
    /** Words between a preposition and the noun it leads to: "in a second Israeli drone strike". */
    private static final int LED_REACH = 4;

    private final Marks marks;
    private final Stretch stretch;
    private final Deeds deeds;
    private final NounSides nouns;
    private final Aims aims;
    private final TargetFinder targets;
    private final Charges charges;
    private final Occasions occasions;
    private final Visits visits;
    private final Reasons reasons;
    private final Whereabouts whereabouts;
    private final Causes causes;
    /** Whose deed is what somebody is asked for or blamed for. */
    public final Control control;
    /** The verbs that tell what is done to their subject. */
    public final Passives passives;

    public final VerbSides verbs;

    public SideFinder(
            Layout layout,
            List<PhraseMatch<Voice>> lights,
            List<PhraseMatch<Anaphor>> anaphors,
            VerbPhrases phrases,
            Discourse discourse) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.deeds = new Deeds(layout);
        var pronouns = new Pronouns(layout, discourse.salience());
        this.control = new Control(layout, deeds);
        this.causes = new Causes(layout, deeds);
        var subjects = new SubjectFinder(layout, anaphors, pronouns, deeds);
        this.nouns = new NounSides(layout, lights, subjects);
        var stances = new Stances(layout, nouns, anaphors, discourse.foregoing());
        var appositions = new Appositions(layout, anaphors, deeds);
        this.targets = new TargetFinder(layout, stances, appositions);
        var verbFirst = new VerbFirst(layout, pronouns, phrases, deeds, nouns, stances);
        this.charges = new Charges(layout);
        this.occasions = new Occasions(layout);
        this.visits = new Visits(layout, deeds);
        this.reasons = new Reasons(layout, deeds);
        this.whereabouts = new Whereabouts(layout);
        this.aims = new Aims(layout, targets, nouns);
        var people = new UnnamedSubjects(layout);
        this.passives = new Passives(layout, subjects, targets, appositions, verbFirst, deeds, people);
        this.verbs = new VerbSides(layout, subjects, targets, verbFirst, passives, people, pronouns, causes);
    }

    public Sides of(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        Sides sides = whereabouts.without(match, trigger, type, found(match, trigger, type));
        boolean passive = trigger.verb() && passives.is(match, trigger);
        deeds.add(match, trigger, sides, Deed.of(match, trigger, sides, type, passive));
        return mutual(sides, trigger);
    }

    /** The sides that a word would have if it were read so. */
    public Sides told(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        return mutual(whereabouts.without(match, trigger, type, found(match, trigger, type)), trigger);
    }

    private static Sides mutual(Sides sides, Trigger trigger) {
        return trigger.frame().mutual() ? sides.mutual(trigger.frame().bothWays()) : sides;
    }

    private Sides found(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        Sides own = trigger.verb() ? verbs.of(match, trigger, type) : nouns.of(match, trigger);
        List<Nominal> accused = trigger.verb()
                ? List.of()
                : Nominal.by(Inference.CONTROL, control.accusedBy(own.sources(), match.first()));
        if (!accused.isEmpty()) {
            own = new Sides(accused, own.targets());
        }
        Optional<List<Nominal>> punished =
                trigger.verb() ? Optional.empty() : reasons.punished(match.first(), own.sources());
        if (punished.isPresent()) {
            own = new Sides(punished.get(), own.targets());
        }
        if (own.sources().isEmpty() && !trigger.verb()) {
            List<Nominal> told = own.targets().isEmpty()
                    ? List.of()
                    : Nominal.by(Inference.CONTROL, Sides.either(control.blamed(match.first()), charges.meant(match)));
            own = new Sides(
                    told.isEmpty() ? Nominal.by(Inference.CAUSE, causes.causers(match.first(), type)) : told,
                    own.targets());
        }
        if (!trigger.verb() && type.threatens() && own.targets().isEmpty()) {
            own = new Sides(own.sources(), targets.foretold(Deeds.behindAgent(match.last(), own.sources()), type));
        }
        if (own.sources().isEmpty()
                && !trigger.verb()
                && trigger.frame().meets()
                && !own.targets().isEmpty()) {
            own = new Sides(Nominal.by(Inference.CONTROL, visits.meeting(match, own.targets())), own.targets());
        }
        if (!trigger.verb() && marks.words.small.verbFirst && himself(own)) {
            // "شنت روسيا هجوما، ودعا زيلينسكي الحلفاء إلى الرد، متهما موسكو": who spoke last, not who comes first
            own = new Sides(
                    Nominal.by(Inference.SHARED, deeds.last().map(Deed::sources).orElse(List.of())), own.targets());
        }
        // "شهداء بقصف إسرائيلي": whom it befell may be told without a name
        boolean befell = marks.words.small.verbFirst && trigger.ofSufferer();
        Sides sides = own.sources().isEmpty() && (befell || !own.targets().isEmpty())
                ? new Sides(Nominal.by(Inference.CAUSE, attackers(match, trigger)), own.targets())
                : own;
        sides = aims.within(match, trigger, type, sides);
        sides = trigger.verb() && trigger.frame().mutual() ? again(match, sides) : toWhomMet(match, trigger, sides);
        return type.crowd() ? aims.ofCrowd(match, trigger, type, sides) : sides;
    }

    /** Whether the only one who does it would do it to himself. */
    private static boolean himself(Sides sides) {
        return sides.sources().size() == 1
                && sides.targets().size() == 1
                && sides.sources()
                        .get(0)
                        .mention()
                        .actor()
                        .equals(sides.targets().get(0).mention().actor());
    }

    /** The sides that are left of those found, with one that the sentence around tells: who accuses, or who speaks on the occasion of a meeting. */
    public Sides completed(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides left) {
        boolean done =
                !trigger.verb() && left.sources().isEmpty() && !left.targets().isEmpty();
        List<Nominal> blamed =
                done && marks.words.small.ownerFirst && !type.worded() ? control.blamed(match.first()) : List.of();
        if (!blamed.isEmpty()) {
            // "blamed Russia for the attack on a train in Poland"
            return new Sides(Nominal.by(Inference.CONTROL, blamed), left.targets());
        }
        boolean occasion = done && type.attended();
        return occasion
                ? new Sides(
                        Nominal.by(Inference.OCCASION, occasions.attending(match, left.targets())),
                        left.targets(),
                        left.bothWays())
                : control.withAccusers(match, left);
    }

    /** Whether whoever does it is spoken of as the one that something else is done to ("asked Israel to open"). */
    public boolean embedded(Sides sides) {
        return deeds.embedded(sides);
    }

    /** "met Putin and agreed to", "واتفقا على": a further verb of what two do together, without other names. */
    private Sides again(PhraseMatch<Trigger> match, Sides sides) {
        boolean joined = !match.affix().isEmpty() || marks.is(match.first() - 1, Part.AND);
        return joined && sides.targets().isEmpty() && sides.sources().size() < 2
                ? deeds.pair()
                        .filter(p -> sides.sources().isEmpty() || p.sources().containsAll(sides.sources()))
                        .map(p -> new Sides(
                                sides.sources().isEmpty() ? Nominal.by(Inference.SHARED, p.sources()) : p.sources(),
                                Nominal.by(Inference.SHARED, p.targets())))
                        .orElse(sides)
                : sides;
    }

    /** "menelepon Lukas dan meminta maaf": to whom something is said by whoever has just met him, where nobody else is named. */
    private Sides toWhomMet(PhraseMatch<Trigger> match, Trigger trigger, Sides sides) {
        boolean joined = marks.words.small.serial
                && trigger.verb()
                && trigger.frame().targetIn(EventFrame.TO)
                && !trigger.frame().stance()
                && !passives.is(match, trigger)
                && sides.targets().isEmpty()
                && marks.is(stretch.beforeAdverbs(match.first()), Part.AND);
        return joined
                ? deeds.last()
                        .filter(d -> d.type().attended()
                                && !d.passive()
                                && !d.targets().isEmpty()
                                && d.sources().equals(sides.sources()))
                        .map(d -> new Sides(sides.sources(), Nominal.by(Inference.SHARED, d.targets())))
                        .orElse(sides)
                : sides;
    }

    /** "قتل ثلاثة فلسطينيين في قصف إسرائيلي": a deed of the same kind behind a preposition says who did it. */
    private List<Nominal> attackers(PhraseMatch<Trigger> match, Trigger trigger) {
        for (PhraseMatch<Trigger> other : marks.triggers) {
            Trigger attack = Trigger.noun(other);
            boolean behind = other.first() >= match.last() && other.first() - match.last() <= ATTACK_REACH;
            if (!behind || attack.verb() || !attack.type().equals(trigger.type())) {
                continue;
            }
            List<Nominal> sources =
                    led(other) && !trigger.equals(attack) && stretch.sameBreath(match.last(), other.first())
                            ? nouns.of(other, attack).sources()
                            : List.of();
            // "استشهاد 70 فلسطينيا وإصابة 200 في قصف": another outcome says nothing of who did it
            if (!sources.isEmpty() || !attack.ofSufferer()) {
                return sources;
            }
        }
        return List.of();
    }

    /** Whether a preposition stands before a noun, words of the same phrase between: "in an Israeli strike". */
    private boolean led(PhraseMatch<Trigger> noun) {
        int before = stretch.beforePhrase(noun.first(), marks.words.small.ownerFirst ? LED_REACH : 0);
        return marks.isSlot(before)
                || marks.is(before, Part.COUNT) && marks.isSlot(before - 1)
                || marks.is(before, Part.BREAK)
                || !noun.affix().isEmpty();
    }
}
