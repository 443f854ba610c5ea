package kabar.extraction.events.sides;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import kabar.extraction.events.sentence.Chains;
import kabar.extraction.events.sentence.Complements;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Infinitival;
import kabar.extraction.events.sentence.Items;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.subjects.Unlisted;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/** Finds those to whom something is done: the objects of a verb and the names that its prepositions govern. */
final class TargetFinder {
    private static final int OBJECT_REACH = 6;
    private static final int DIRECT_REACH = 1;
    private static final int OWNER_REACH = 2;

    /** Slots in which whoever a noun's deed is done to can stand. */
    private static final Set<String> DONE_TO = Set.of(EventFrame.OBJECT, EventFrame.OF, EventFrame.AGAINST);

    private final Marks marks;
    private final Stretch stretch;
    private final Surroundings around;
    private final Complements complements;
    private final Chains chains;
    private final Stances stances;
    private final Appositions appositions;
    private final Items items;
    private final Further further;
    private final Infinitival infinitival;
    private final Unlisted unlisted;
    private final ObjectWords objects;
    private final ObjectOwners owners;

    TargetFinder(Layout layout, Stances stances, Appositions appositions) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.around = layout.around;
        this.complements = layout.complements;
        this.chains = layout.chains;
        this.stances = stances;
        this.appositions = appositions;
        this.items = new Items(layout);
        this.further = new Further(layout);
        this.infinitival = new Infinitival(layout.marks);
        this.unlisted = new Unlisted(layout);
        this.objects = new ObjectWords(layout);
        this.owners = new ObjectOwners(layout);
    }

    /** Those behind a verb, or behind the verb that it foretells. */
    List<Nominal> of(PhraseMatch<Trigger> match, EventFrame frame, EventClass type) {
        List<Nominal> own = ownTargets(match, frame, type);
        int end = marks.words.small.serial ? marks.endOf(match) : match.last();
        OptionalInt verb = type.foretells() || frame.foretells() ? infinitival.verbBehind(end) : OptionalInt.empty();
        // "siap membantu": whom the help that is promised is for
        boolean helps = match.tokens() > 1 && marks.words.small.verbs.verbal(marks.tokens.get(match.last() - 1));
        if (marks.words.small.serial && frame.foretells() && !type.foretells() && !helps) {
            return promised(match.last(), verb, type, own);
        }
        if (verb.isEmpty() || own.stream().anyMatch(n -> !People.are(n.mention()))) {
            return own;
        }
        return Sides.either(ofVerb(verb.getAsInt(), type), own);
    }

    /** "berjanji meneruskan aspirasi kepada", "berjanji mengusut pelaku": whom a promise is made to, not what it is about; "berjanji membantu Ukraina" is both. */
    private List<Nominal> promised(int from, OptionalInt verb, EventClass type, List<Nominal> own) {
        List<Nominal> before =
                own.stream().filter(n -> !unlisted.verbBetween(from, n.first())).toList();
        List<Nominal> deed = verb.isEmpty()
                ? List.of()
                : ofVerb(verb.getAsInt(), type).stream()
                        .filter(n -> !People.are(n.mention()))
                        .toList();
        return Sides.either(before, deed);
    }

    /** "Iran's threat to strike Israel": those to whom the verb of an infinitive at a place does something that the word before it foretells. */
    List<Nominal> foretold(int infinitive, EventClass type) {
        OptionalInt verb = infinitival.verbBehind(infinitive);
        return verb.isPresent() ? ofVerb(verb.getAsInt(), type) : List.of();
    }

    private List<Nominal> ofVerb(int verb, EventClass type) {
        return marks.triggers.stream()
                .filter(t -> t.first() == verb)
                .findFirst()
                .map(t -> ownTargets(t, Trigger.verb(t).frame(), type))
                .orElse(List.of());
    }

    /** Those whose words somebody takes a stance on who were said to him: where nobody else is meant. */
    List<Nominal> answered(PhraseMatch<Trigger> match, EventFrame frame, List<Nominal> who) {
        return frame.stance() && !who.isEmpty()
                ? Sides.either(stances.answered(match, who, OBJECT_REACH), appositions.apposed(who))
                : List.of();
    }

    /** The same where the words stand before a passive verb. */
    List<Nominal> answeredBy(PhraseMatch<Trigger> match, EventFrame frame, List<Nominal> who) {
        return frame.stance() && !who.isEmpty() ? stances.meantBefore(match.first(), who) : List.of();
    }

    /** "Iran's attack on Israel was condemned": who does the deed that a stance is taken on, told before the verb. */
    List<Nominal> doing(List<Nominal> found, PhraseMatch<Trigger> match) {
        return stances.insteadOfBefore(found, match);
    }

    /** Whether a verb takes a stance on a deed that a noun behind it tells. */
    boolean onDeed(PhraseMatch<Trigger> match, EventFrame frame) {
        return frame.stance() && stances.onDeed(match);
    }

    private List<Nominal> ownTargets(PhraseMatch<Trigger> match, EventFrame frame, EventClass type) {
        if (type.worded() && tellsClause(match.last())) {
            return List.of();
        }
        List<Nominal> unnamed = List.of();
        List<Nominal> beyond = List.of();
        for (String slot : frame.target()) {
            List<Nominal> found = (slot.equals(EventFrame.OBJECT) ? object(match, frame, type) : within(match, slot))
                    .stream()
                            .filter(n -> frame.transitive() || !objects.moved(match, n))
                            .filter(n -> !objects.wanted(match, slot, type, n))
                            .filter(n -> !objects.owner(match, slot, frame, type, n))
                            .toList();
            if (found.isEmpty()) {
                continue;
            }
            if (marks.words.small.serial
                    && !frame.stance()
                    && stretch.nounBetween(marks.endOf(match), found.get(0).first())) {
                // "menjatuhkan sanksi kepada Israel atas serangan terhadap Gaza": whom another deed behind it is done
                // to
                beyond = Sides.either(beyond, found);
                continue;
            }
            List<Nominal> whom = frame.stance() && DONE_TO.contains(slot) ? stances.insteadOf(found, match) : found;
            boolean some = !whom.isEmpty() && whom.stream().allMatch(n -> People.are(n.mention()));
            // "menembakkan gas air mata ke arah massa yang menuju Istana": whom a preposition leads to
            boolean led = some && marks.words.small.serial && slot.equals(EventFrame.AGAINST);
            if (!some || led) {
                return whom;
            }
            // "sent troops to Libya", "released the hostages to the Red Cross"
            unnamed = Sides.either(unnamed, whom);
        }
        return unnamed.isEmpty() && frame.stance()
                ? Sides.either(stances.ledTo(match), stances.meant(match, OBJECT_REACH))
                : Sides.either(unnamed, beyond);
    }

    /** The names in a slot of a verb; "turned down a loan offered by China": those from whom its object comes. */
    private List<Nominal> within(PhraseMatch<Trigger> match, String slot) {
        List<Nominal> own = complements.of(match.last(), List.of(slot)).stream()
                // "accused his rivals of paralysing government"
                .filter(n -> !slot.equals(EventFrame.OF) || !complements.behindDeed(n))
                .toList();
        return own.isEmpty() && slot.equals(EventFrame.BY) ? complements.author(match.last()) : own;
    }

    private List<Nominal> object(PhraseMatch<Trigger> match, EventFrame frame, EventClass type) {
        // "warned of an Iranian attack" warns nobody of Iran
        boolean of = marks.opens(match.last(), EventFrame.OF);
        if (of) {
            return List.of();
        }
        int from = type.foretells() || frame.foretells() ? infinitival.behindVerb(match.last()) : match.last();
        // "mendorong percepatan perjanjian": people are asked, not what is theirs
        boolean direct = marks.words.small.serial
                && type.worded()
                && type.controls()
                && !type.foretells()
                && marks.endOf(match) == match.last();
        while (direct && marks.is(from, Part.ADVERB)) {
            from++;
        }
        List<Nominal> object = around.bareAfter(from, direct ? DIRECT_REACH : OBJECT_REACH).stream()
                .filter(n -> !(type.attended() && objects.petitioned(match.last(), n)))
                // "membantah negaranya melanggar"
                .filter(n -> !(type.refuses()
                        && marks.words.small.serial
                        && n.inferred().contains(Inference.HOME)))
                .toList();
        if (object.isEmpty()
                && from + 1 < marks.tokens.size()
                && marks.is(from, Part.AND)
                && marks.isPlainVerb(from + 1)) {
            // "kidnapped and killed dozens of villagers": two verbs share an object
            object = marks.triggerAt(from + 1)
                    .map(other -> around.bareAfter(other.last(), OBJECT_REACH))
                    .orElse(List.of());
        }
        // "charged that Kenya had lied"
        boolean charge = type.blames() && marks.is(match.last() - 1, Part.BREAK);
        if (!object.isEmpty()
                && !charge
                && (type.worded() || type.capital())
                && opensClause(object.get(object.size() - 1), match)) {
            return List.of();
        }
        if (object.isEmpty()) {
            return Sides.either(further.apposed(from), items.of(from));
        }
        // "mendesak Israel dan Hamas berunding": all who are asked, though what they are asked for follows
        List<Nominal> whole = direct ? chains.whole(object.get(0)) : object;
        return Sides.either(owners.of(match, whole), further.members(whole));
    }

    /** "denies it is trying", "said he would": whether a pronoun and its verb say what is told. */
    private boolean tellsClause(int i) {
        return marks.words.small.ownerFirst
                && (marks.is(i, Part.HE) || marks.is(i, Part.IT))
                && marks.is(i + 1, Part.AUXILIARY)
                && !marks.is(i + 1, Part.INFINITIVE);
    }

    /** "promised Britain would": whether what stands behind a verb of words is the subject of what was said. */
    private boolean opensClause(Nominal object, PhraseMatch<Trigger> match) {
        int behind = object.last();
        return marks.words.small.ownerFirst
                && marks.is(behind, Part.AUXILIARY)
                && !marks.is(behind, Part.INFINITIVE)
                && !marks.is(match.first() - 1, Part.RELATIVE)
                && !marks.isGerund(match.first())
                && stretch.unparted(match.last(), behind);
    }

    /** "Sanctions on Iran were lifted": whom the words behind the object speak of, where it stands before its verb. */
    List<Nominal> ofObject(int object, PhraseMatch<Trigger> match, EventFrame frame) {
        var slots = new LinkedHashSet<>(frame.target());
        slots.add(EventFrame.OF);
        for (String slot : slots) {
            List<Nominal> found = complements.of(object, List.of(slot)).stream()
                    .filter(n -> n.last() <= match.first())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<Nominal> before = around.bareBefore(object, 0);
        if (!before.isEmpty()
                || frame.target().isEmpty()
                || !frame.target().get(0).equals(EventFrame.OBJECT)) {
            return before;
        }
        // "pengungsi Rohingya ditampung": the object itself is whom it is done to
        return Sides.either(around.over(object), around.bareAfter(object, OWNER_REACH)).stream()
                .filter(n -> n.last() <= match.first())
                .toList();
    }
}
