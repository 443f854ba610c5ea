package kabar.extraction.events;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.Trigger.Voice;
import kabar.text.PhraseMatch;

/** Finds the sides of a trigger among the names of its clause, by its frame. */
final class SideFinder {
    private static final int ATTACK_REACH = 16;

    private final Layout layout;
    private final Marks marks;
    private final EventWords words;
    private final Surroundings around;
    private final Stretch stretch;
    private final Complements complements;
    private final Deeds deeds;
    private final SubjectFinder subjects;
    private final TargetFinder targets;
    private final Company company;
    private final Topic topic;
    private final VerbFirst verbFirst;
    private final NounSides nouns;
    private final Aims aims;
    private final Charges charges;

    SideFinder(
            Layout layout,
            List<PhraseMatch<Voice>> lights,
            List<PhraseMatch<Anaphor>> anaphors,
            VerbPhrases phrases,
            Topic topic,
            Company company) {
        this.layout = layout;
        this.marks = layout.marks;
        this.words = marks.words;
        this.around = layout.around;
        this.stretch = layout.stretch;
        this.complements = layout.complements;
        this.deeds = new Deeds(layout);
        this.company = company;
        this.topic = topic;
        this.subjects = new SubjectFinder(layout, anaphors, topic, deeds);
        this.nouns = new NounSides(layout, lights, subjects);
        var stances = new Stances(layout, nouns, anaphors, topic);
        this.targets = new TargetFinder(layout, stances);
        this.charges = new Charges(layout);
        this.aims = new Aims(layout, targets, nouns, company);
        this.verbFirst = new VerbFirst(layout, topic, phrases, deeds, nouns, stances);
    }

    Sides of(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        Sides sides = found(match, trigger, type);
        deeds.add(match, trigger, sides, type, trigger.verb() && passive(match, trigger));
        return mutual(sides, trigger);
    }

    /** The sides that a word would have if it were read so. */
    Sides told(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        return mutual(found(match, trigger, type), trigger);
    }

    private static Sides mutual(Sides sides, Trigger trigger) {
        return trigger.frame().mutual() ? sides.mutual(trigger.frame().bothWays()) : sides;
    }

    private Sides found(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        Sides own = trigger.verb() ? verb(match, trigger, type) : nouns.of(match, trigger);
        List<Nominal> accused = trigger.verb() ? List.of() : deeds.accusedBy(own.sources(), match.first());
        if (!accused.isEmpty()) {
            own = new Sides(accused, own.targets());
        }
        if (own.sources().isEmpty() && !trigger.verb()) {
            List<Nominal> told = own.targets().isEmpty()
                    ? List.of()
                    : NounSides.either(deeds.blamed(match.first()), charges.meant(match));
            own = new Sides(told.isEmpty() ? deeds.causers(match.first(), type) : told, own.targets());
        }
        Sides sides = own.sources().isEmpty() && !own.targets().isEmpty()
                ? new Sides(attackers(match, trigger), own.targets())
                : own;
        sides = aims.within(match, trigger, type, sides);
        sides = trigger.verb() && trigger.frame().mutual() ? again(match, sides) : sides;
        return type.crowd() ? aims.ofCrowd(match, trigger, type, sides) : sides;
    }

    /** "met Putin and agreed to", "واتفقا على": a further verb of what two do together, without other names. */
    private Sides again(PhraseMatch<Trigger> match, Sides sides) {
        boolean joined = !match.affix().isEmpty() || marks.is(match.first() - 1, Part.AND);
        return joined && sides.targets().isEmpty() && sides.sources().size() < 2
                ? deeds.pair()
                        .filter(p -> sides.sources().isEmpty() || p.sources().containsAll(sides.sources()))
                        .orElse(sides)
                : sides;
    }

    /** Whether whoever does it is spoken of as the one that something else is done to ("asked Israel to open"). */
    boolean embedded(Sides sides) {
        return !sides.sources().isEmpty() && sides.sources().stream().allMatch(deeds::suffered);
    }

    /** Whether an infinitive tells only what somebody is asked to do ("urged Thailand not to send the refugees back"). */
    boolean asked(PhraseMatch<Trigger> match, Trigger trigger, Sides sides) {
        int to = match.first() - 1;
        while (to > 0 && (marks.is(to, Part.ADVERB) || words.small.adverb(marks.tokens.get(to)))) {
            to--;
        }
        int infinitive = to;
        boolean led = marks.is(infinitive, Part.INFINITIVE)
                // "mendesak Hamas membebaskan": right behind whoever is asked
                || words.small.serial && sides.sources().stream().anyMatch(n -> n.last() == infinitive + 1);
        if (trigger.verb() && led && words.small.serial && sides.sources().isEmpty()) {
            return deeds.asksSomebody(infinitive);
        }
        return trigger.verb()
                && led
                && !sides.sources().isEmpty()
                && (sides.sources().stream().allMatch(n -> deeds.asked(n, infinitive + 1))
                        || deeds.asksAnother(sides.sources(), infinitive));
    }

    /** Whether a noun tells only what somebody is asked for ("pushed China for the release of"). */
    boolean wanted(PhraseMatch<Trigger> noun) {
        return deeds.wants(noun.first());
    }

    /** "mendesak Israel membuka akses bantuan ke Gaza": whether whoever does what a noun tells is only asked for something with it. */
    boolean askedWith(PhraseMatch<Trigger> noun, Sides sides) {
        return words.small.serial
                && !sides.sources().isEmpty()
                && sides.sources().stream().allMatch(n -> n.last() <= noun.first() && deeds.asked(n, noun.first()));
    }

    /** Whether the clause leaves open what it must name: who acts, or in the passive to whom it is done. */
    boolean open(PhraseMatch<Trigger> match, Trigger trigger, Sides sides, boolean speaks) {
        if (!trigger.verb() || trigger.frame().targetIn(EventFrame.SUBJECT) || words.small.verbFirst) {
            return false;
        }
        boolean named = object(match) < match.first();
        return passive(match, trigger)
                ? sides.targets().isEmpty() && (!named || sides.sources().isEmpty())
                : sides.sources().isEmpty() && !speaks && !trigger.ofSufferer() && trigger.needs() > 0;
    }

    /** "قتل ثلاثة فلسطينيين في قصف إسرائيلي": a deed of the same kind behind a preposition says who did it. */
    private List<Nominal> attackers(PhraseMatch<Trigger> match, Trigger trigger) {
        for (PhraseMatch<Trigger> other : marks.triggers) {
            Trigger attack = NounSides.reading(other);
            boolean behind = other.first() >= match.last() && other.first() - match.last() <= ATTACK_REACH;
            if (!behind || attack.verb() || !attack.type().equals(trigger.type())) {
                continue;
            }
            boolean led = marks.isSlot(other.first() - 1)
                    || marks.is(other.first() - 1, Part.COUNT) && marks.isSlot(other.first() - 2)
                    || marks.is(other.first() - 1, Part.BREAK)
                    || !other.affix().isEmpty();
            List<Nominal> sources = led && !trigger.equals(attack) && stretch.sameBreath(match.last(), other.first())
                    ? nouns.of(other, attack).sources()
                    : List.of();
            // "استشهاد 70 فلسطينيا وإصابة 200 في قصف": another outcome says nothing of who did it
            if (!sources.isEmpty() || !attack.ofSufferer()) {
                return sources;
            }
        }
        return List.of();
    }

    private Sides verb(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        EventFrame frame = trigger.frame();
        if (frame.targetIn(EventFrame.SUBJECT)) {
            List<Nominal> sufferer = words.small.verbFirst
                    ? NounSides.either(verbFirst.subjectBefore(match), verbFirst.after(match))
                    : subjects.subject(match.first());
            List<Nominal> doer = complements.of(match.last(), frame.source());
            boolean behind = doer.isEmpty() && words.small.nounFirst && !words.small.verbFirst;
            return new Sides(behind ? around.bareAfter(match.last(), 1) : doer, sufferer);
        }
        if (passive(match, trigger)) {
            return passiveSides(match, frame, type);
        }
        if (words.small.verbFirst) {
            return verbFirst.of(match, trigger, type);
        }
        List<Nominal> half = half(match);
        if (!half.isEmpty()) {
            return new Sides(half, targets.of(match, frame, type));
        }
        boolean shares = trigger.voice() == Voice.GERUND && !subjects.auxiliaryBefore(match.first(), Part.PASSIVE);
        List<Nominal> sources = shares ? subjects.gerundSubject(match.first()) : subjects.subject(match.first());
        if (sources.size() > 1 && (marks.is(match.first() - 1, Part.EACH) || marks.is(match.last(), Part.EACH))) {
            // "saling menuduh", "accused each other of"
            return new Sides(sources.subList(0, 1), sources.subList(1, sources.size()), true);
        }
        List<Nominal> named = targets.of(match, frame, type);
        boolean whom = !words.small.serial || !frame.mutual();
        boolean object = words.small.ownerFirst && frame.transitive() && marks.is(match.last(), Part.HIM);
        if ((named.isEmpty() || object)
                && whom
                && (marks.is(match.last(), Part.HIM) || marks.particles.endsInHim(match))) {
            named = topic.him(layout, match.last(), sources);
        }
        List<Nominal> said = targets.answered(match, frame, sources);
        named = said.isEmpty() ? named : said;
        return new Sides(unlessPeople(sources, match.first()), named);
    }

    /** "US-backed rebels": the name that is one word with a participle. */
    private List<Nominal> half(PhraseMatch<Trigger> match) {
        int hyphen = match.first() - 1;
        boolean one = hyphen > 0
                && marks.tokens.get(hyphen).is("-")
                && !marks.tokens.get(hyphen).spaced()
                && !marks.tokens.get(match.first()).spaced();
        return one
                ? around.endingAt(hyphen).map(List::of).orElse(List.of())
                : List.of();
    }

    /** "Kenya, where police shot", "Iran said gunmen attacked": not the name before people who are the subject themselves. */
    private List<Nominal> unlessPeople(List<Nominal> subject, int verb) {
        boolean people = !subject.isEmpty()
                && !marks.is(verb - 1, Part.AND)
                && subject.get(subject.size() - 1).last() <= verb
                && company.subject(layout, subject.get(subject.size() - 1).last(), verb);
        return people ? List.of() : subject;
    }

    private Sides passiveSides(PhraseMatch<Trigger> match, EventFrame frame, EventClass type) {
        List<Nominal> agent = complements.of(match.last(), agents(frame));
        if (agent.isEmpty() && words.small.nounFirst && !words.small.verbFirst) {
            agent = around.bareAfter(match.last(), 0);
        }
        boolean backed = words.small.verbFirst && frame.source().contains(EventFrame.FROM);
        List<Nominal> sufferer = backed
                ? leaning(match)
                : words.small.verbFirst
                        ? NounSides.either(verbFirst.after(match), verbFirst.subjectBefore(match))
                        : reduced(match) ? leaning(match) : sufferer(match);
        if (sufferer.isEmpty()) {
            sufferer = targets.answeredBy(match, frame, agent);
        }
        int object = object(match);
        if (object < match.first()) {
            List<Nominal> inside = targets.ofObject(object, match, frame);
            List<Nominal> own = agent.isEmpty() && type.alone().equals("source") ? around.over(object) : agent;
            return new Sides(own, inside.isEmpty() ? targets.of(match, frame, type) : inside);
        }
        if (frame.targetIn(EventFrame.OBJECT)) {
            return new Sides(
                    agent, sufferer.isEmpty() && words.small.serial ? targets.of(match, frame, type) : sufferer);
        }
        // "Russian troops were withdrawn from Kherson": those who are moved act
        boolean by = marks.slotAt(match.last()).filter(EventFrame.BY::equals).isPresent();
        boolean moved = agent.isEmpty() && !by && type.alone().equals("source") && !frame.stance();
        return new Sides(moved ? sufferer : agent, targets.of(match, frame, type));
    }

    /** Where the object stands with which a passive verb tells something; the verb's own place where it needs none. */
    private int object(PhraseMatch<Trigger> match) {
        return marks.tokenAt(match.span().start());
    }

    /** The subject of a passive verb; of a further one ("hailed by Abbas and denounced by Netanyahu") that of the one before. */
    private List<Nominal> sufferer(PhraseMatch<Trigger> match) {
        Optional<List<Nominal>> shared =
                marks.is(match.first() - 1, Part.AND) ? deeds.lastSufferer() : Optional.empty();
        return shared.orElseGet(() -> unlessPeople(subjects.subject(match.first()), match.first()));
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
        int before = match.first() - 1;
        while (marks.is(before, Part.ADVERB)) {
            before--;
        }
        return words.small.reduces
                && !marks.is(before, Part.PERFECT)
                && !marks.is(before, Part.PASSIVE)
                && !marks.is(before, Part.AND);
    }

    private static List<String> agents(EventFrame frame) {
        List<String> own = NounSides.without(frame.source());
        return own.isEmpty() ? List.of(EventFrame.BY) : own;
    }

    /** Whether a verb takes a stance on a deed that a noun behind it tells, whoever does it. */
    boolean onDeed(PhraseMatch<Trigger> match, Trigger trigger) {
        return trigger.verb() && targets.onDeed(match, trigger.frame());
    }

    /** Whether a verb tells what somebody threatens to do: that is one with the threat. */
    boolean foretold(PhraseMatch<Trigger> match, Trigger trigger) {
        return trigger.verb() && deeds.foretells(match.first());
    }

    /** Whether the verb names its object something rather than calls it ("called Zandi a liar", "called China's move unfair"). */
    boolean names(PhraseMatch<Trigger> match, Sides sides) {
        return marks.tokens.get(match.last() - 1).end() == match.span().end()
                && marks.is(match.first(), Part.NAMING)
                && sides.targets().stream().anyMatch(n -> layout.stretch.goesOn(n.last()));
    }

    boolean passive(PhraseMatch<Trigger> match, Trigger trigger) {
        if (trigger.voice() != Voice.PARTICIPLE) {
            return trigger.voice() == Voice.PASSIVE;
        }
        int first = match.first();
        if (subjects.auxiliaryBefore(first, Part.PASSIVE)) {
            return true;
        }
        int last = match.last();
        boolean agent = marks.slotAt(last).filter(EventFrame.BY::equals).isPresent();
        if (words.small.reduces) {
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
                && !subjects.auxiliaryBefore(first, Part.PERFECT);
        return trigger.frame().transitive() && (agent || adjunct);
    }
}
