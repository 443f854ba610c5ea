package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Complements;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.subjects.Captors;
import kabar.extraction.events.subjects.Continued;
import kabar.extraction.events.subjects.Deeds;
import kabar.extraction.events.subjects.Preceding;
import kabar.extraction.events.subjects.Pronouns;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.extraction.events.words.VerbPhrases;
import kabar.facts.Mention;
import kabar.text.PhraseMatch;

/** The sides of a verb in languages that put the subject behind it: the verb, its subject, its object. */
final class VerbFirst {
    private static final int OBJECT_REACH = 6;

    private final Layout layout;
    private final Marks marks;
    private final Stretch stretch;
    private final Surroundings around;
    private final Complements complements;
    private final Following following;
    final Preceding preceding;
    private final Pronouns pronouns;
    private final Continued continued;
    private final PartedVerbs parted;
    private final NounSides nouns;
    private final Agents agents;
    private final UnlistedSubjects unlisted;
    private final Stances stances;
    private final ObjectPronouns objects;
    private final Threats threats;
    private final Captors captors;

    VerbFirst(Layout layout, Pronouns pronouns, VerbPhrases phrases, Deeds deeds, NounSides nouns, Stances stances) {
        this.layout = layout;
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.around = layout.around;
        this.complements = layout.complements;
        this.following = new Following(layout);
        this.preceding = new Preceding(layout, deeds);
        this.pronouns = pronouns;
        this.nouns = nouns;
        this.agents = new Agents(layout);
        this.stances = stances;
        this.objects = new ObjectPronouns(deeds, stances);
        this.continued = new Continued(layout, pronouns, deeds);
        this.captors = new Captors(layout, deeds);
        this.unlisted = new UnlistedSubjects(layout);
        this.threats = new Threats(layout, nouns);
        this.parted = new PartedVerbs(layout, phrases, stances, continued);
    }

    /** Arabic order: the verb, its subject, its object; or the subject right before the verb. */
    Sides of(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        if (marks.words.small.verbs.ours(marks.tokens.get(match.first()), trigger)) {
            return ours(match, trigger, type);
        }
        Sides sides = clause(match, trigger, type);
        if (trigger.frame().mutual() && !sides.sources().isEmpty() && between(sides.targets())) {
            // "تناولت الصحيفة المفاوضات بين": whom somebody else is between are no side of his
            sides = new Sides(sides.sources(), List.of());
        }
        List<Nominal> host = continued.host(match, trigger, sides);
        if (!host.isEmpty()) {
            return new Sides(host, sides.sources());
        }
        if (match.first() == 0 && trigger.voice() == Voice.PRONOUN && sides.known() == 0) {
            // "ودعاه إلى": both were told of in the sentence before
            List<Nominal> doer = pronouns.doer();
            List<Nominal> other = pronouns.other(doer);
            return new Sides(other.isEmpty() ? List.of() : doer, other);
        }
        boolean opens = match.first() == 0
                && trigger.voice() == Voice.ACTIVE
                && !sides.targets().isEmpty();
        if (opens && sides.sources().isEmpty()) {
            // "وشكك معهد أميركي في": the subject may be nobody whom the text names
            boolean own = stretch.goesOn(match.last())
                    && !marks.opensPhrase(match.last())
                    && sides.targets().get(0).first() > match.last();
            return new Sides(own ? List.of() : Sides.others(pronouns.doer(), sides.targets()), sides.targets());
        }
        return type.foretells() && sides.targets().isEmpty() && trigger.voice() != Voice.PRONOUN
                ? new Sides(sides.sources(), threats.to(match, type, sides.sources()))
                : sides;
    }

    private static boolean between(List<Nominal> targets) {
        return targets.stream().anyMatch(n -> n.slot().equals(EventFrame.BETWEEN));
    }

    /** "نطالب المجتمع الدولي": who speaks is the subject, so that the name behind is none. */
    private Sides ours(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        EventFrame frame = trigger.frame();
        if (!trigger.rest().isEmpty()) {
            Sides sides = parted.of(match, trigger, type, List.of(), following.names(match, 1));
            return new Sides(List.of(), sides.targets());
        }
        List<List<Nominal>> whom = frame.targetIn(EventFrame.OBJECT) ? following.names(match, 1) : List.of();
        return new Sides(List.of(), whom.isEmpty() ? stood(match, frame, type) : whom.get(0));
    }

    private Sides clause(PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        EventFrame frame = trigger.frame();
        boolean infinitive = preceding.infinitive(match, trigger);
        List<Nominal> before = infinitive ? List.of() : preceding.subject(match);
        Optional<Nominal> object = before.isEmpty() ? agents.behindUnknown(match.last()) : Optional.empty();
        if (infinitive) {
            return parted.infinitive(match, trigger, type, following.names(match, 2));
        }
        if (!trigger.rest().isEmpty()) {
            Sides sides = parted.of(match, trigger, type, before, following.names(match, before.isEmpty() ? 2 : 1));
            return object.isPresent() && sides.sources().contains(object.get())
                    ? unlisted.to(object.get(), frame, sides::targets)
                    : sides;
        }
        Optional<Sides> done = done(match, trigger, type, before);
        if (done.isPresent()) {
            return done.get();
        }
        Optional<Sides> struck = struck(match, trigger);
        if (struck.isPresent()) {
            return struck.get();
        }
        if (before.isEmpty() && agents.unnamed(match.last()) && frame.targetIn(EventFrame.OBJECT)) {
            // "خطف مسلحون المطران": people without a name are the subject
            return new Sides(
                    agents.people(match.last()), around.bareAfter(agents.unnamedEnd(match.last()), OBJECT_REACH));
        }
        if (object.isPresent()) {
            return unlisted.to(object.get(), frame, () -> stood(match, frame, type));
        }
        var after = following.names(match, before.isEmpty() ? 2 : 1);
        Optional<Sides> unknown = before.isEmpty()
                ? unlisted.of(match, trigger, after, () -> stood(match, frame, type))
                : Optional.empty();
        if (unknown.isPresent()) {
            return unknown.get();
        }
        if (before.isEmpty() && trigger.present() && !after.isEmpty() && agents.unknownBefore(match, after)) {
            return unlisted.to(after.get(0).get(0), frame, () -> stood(match, frame, type));
        }
        if (before.isEmpty()
                && !after.isEmpty()
                && frame.targetIn(EventFrame.OBJECT)
                && agents.oblique(match, trigger, after.get(0))) {
            // "منعت الموظفين من السفر": in the case of an object, they are no subject
            return new Sides(continued.subject(match, trigger), after.get(0));
        }
        boolean onClause = frame.stance() && stances.onClause(match.first());
        boolean relative = marks.is(match.first() - 1, Part.RELATIVE) && !onClause;
        if (onClause && !after.isEmpty() && marks.is(match.last(), Part.RESUMING)) {
            // "وهو ما نددت به باريس"
            return new Sides(after.get(0), Nominal.by(Inference.PRONOUN, objects.meant(match, frame, after.get(0))));
        }
        if (relative && marks.is(match.last(), Part.RESUMING)) {
            // "الناشط الذي أفرجت عنه إسرائيل": the preposition's pronoun takes up the name before
            return new Sides(after.isEmpty() ? List.of() : after.get(0), before);
        }
        if (trigger.voice() == Voice.PRONOUN) {
            List<Nominal> behind = after.isEmpty() ? continued.carriedOn(match, trigger) : after.get(0);
            // "لكنه حذره من أن": the pronoun before is the subject, whoever stands behind
            List<Nominal> subject = Sides.either(continued.meantBefore(match.first()), behind);
            if (relative && after.isEmpty() && !before.isEmpty()) {
                // "أفرجت الشرطة عن متظاهرين احتجزتهم": the pronoun takes them up, whoever did the deed before did this
                // one
                return new Sides(captors.of(match, trigger, before), before);
            }
            return new Sides(
                    relative && after.isEmpty() ? List.of() : subject,
                    relative ? before : Nominal.by(Inference.PRONOUN, objects.meant(match, frame, subject)));
        }
        boolean objective = frame.targetIn(EventFrame.OBJECT);
        List<Nominal> slot = stood(match, frame, type);
        if (objective && frame.mutual() && before.isEmpty() && after.size() == 1) {
            List<Nominal> guest = following.guest(after.get(0));
            if (!guest.isEmpty()) {
                return new Sides(after.get(0), guest);
            }
        }
        if (after.size() == 2) {
            return new Sides(after.get(0), objective ? after.get(1) : slot);
        }
        if (!before.isEmpty()) {
            if (after.isEmpty() && slot.isEmpty() && agents.suffersBefore(match, trigger, before.get(0))) {
                return new Sides(complements.of(match.last(), List.of(EventFrame.BY)), before);
            }
            return new Sides(before, objective && !after.isEmpty() ? after.get(0) : slot);
        }
        List<Nominal> meant = continued.meantBefore(match.first());
        if (after.isEmpty()) {
            return new Sides(continued.subject(match, trigger), slot);
        }
        if (!meant.isEmpty()) {
            return new Sides(meant, objective ? after.get(0) : slot);
        }
        List<Nominal> only = after.get(0);
        if (objective && slot.isEmpty() && agents.unknownBehind(match.last(), only.get(0))) {
            return new Sides(List.of(), only);
        }
        if (objective && marks.innerSlot(match.last() - 1).isPresent()) {
            // "يفرج عن سامي نصر": behind a verb with its preposition stands no subject
            return new Sides(continued.subject(match, trigger), only);
        }
        if (objective && slot.isEmpty()) {
            Optional<List<Nominal>> acting = continued.actingOn(match, trigger, type, only.get(0));
            if (acting.isPresent()) {
                return new Sides(acting.get(), only);
            }
            boolean crew = !frame.ofSufferer()
                    && only.get(0).mention().form() == Mention.Form.DEMONYM
                    && agents.acts(match, only.get(0));
            boolean suffers = trigger.voice() == Voice.EITHER && !agents.acts(match, only.get(0))
                    // "نفى قيادي في الحركة": whoever takes a stance is no place that somebody has
                    || layout.owns(match.last(), only.get(0)) && !crew && !frame.stance();
            if (suffers) {
                return new Sides(continued.goingOn(match, trigger, only.get(0)), only);
            }
        }
        return new Sides(only, slot);
    }

    /** "اتهمت روسيا من قبل أوكرانيا", "اعتُقل ناشط": a passive, told by whoever does it behind "by" or by its vowels. */
    private Optional<Sides> done(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, List<Nominal> before) {
        List<Nominal> agent = complements.agent(match.last());
        boolean passive = !trigger.present() && marks.particles.vowelledPassive(match);
        if (trigger.voice() == Voice.PRONOUN || agent.isEmpty() && !passive) {
            return Optional.empty();
        }
        List<List<Nominal>> after = following.names(match, 2);
        if (after.size() > 1 || !before.isEmpty() && !after.isEmpty()) {
            return Optional.empty();
        }
        List<Nominal> named = before.isEmpty() && !after.isEmpty() ? after.get(0) : before;
        List<Nominal> sufferer = Sides.either(named, continued.sufferer(match.first()));
        boolean objective = trigger.frame().targetIn(EventFrame.OBJECT) && !sufferer.isEmpty();
        return Optional.of(new Sides(agent, objective ? sufferer : stood(match, trigger.frame(), type)));
    }

    /** "استهدفت غارة إسرائيلية قياديا في حماس": the subject is a deed of the same kind, and whoever does it acts. */
    private Optional<Sides> struck(PhraseMatch<Trigger> match, Trigger trigger) {
        for (PhraseMatch<Trigger> deed : marks.triggers) {
            Trigger kind = Trigger.noun(deed);
            boolean right = deed.first() == match.last()
                    // "قتلت خلاله الغارات"
                    || deed.first() == match.last() + 1 && marks.is(match.last(), Part.RESUMING);
            if (right && !kind.verb() && kind.type().equals(trigger.type())) {
                List<Nominal> sources = nouns.of(deed, kind).sources();
                int from = sources.isEmpty()
                        ? deed.last()
                        : Math.max(deed.last(), sources.get(sources.size() - 1).last());
                return sources.isEmpty() && from == deed.last()
                        ? Optional.empty()
                        : Optional.of(new Sides(sources, around.bareAfter(from, OBJECT_REACH)));
            }
        }
        return Optional.empty();
    }

    /** The names in a verb's slots; behind a noun that tells a deed, that noun's. */
    private List<Nominal> stood(PhraseMatch<Trigger> match, EventFrame frame, EventClass type) {
        List<Nominal> slot = complements.of(match.last(), frame.target());
        if (frame.stance() && slot.stream().anyMatch(n -> marks.is(n.first() - 2, Part.IMPOSED))) {
            // "انتقد العقوبات الأميركية المفروضة على الدوحة": those under them are not blamed for them
            return stances.blamed(match, frame, type);
        }
        boolean beyond =
                slot.isEmpty() || stretch.nounBetween(match.last(), slot.get(0).first());
        if (slot.isEmpty() && type.asks()) {
            return following.toDo(match);
        }
        if (!frame.stance() || !beyond) {
            return slot;
        }
        List<Nominal> blamed = Sides.either(stances.blamed(match, frame, type), stances.notSuffering(match, slot));
        return Sides.either(blamed, stances.decided(match, type));
    }

    List<Nominal> after(PhraseMatch<Trigger> match) {
        return around.bareAfter(match.last(), OBJECT_REACH);
    }
}
