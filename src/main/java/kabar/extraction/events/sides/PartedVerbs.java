package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.memory.Homes;
import kabar.extraction.events.sentence.Chains;
import kabar.extraction.events.sentence.Complements;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.subjects.Continued;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.VerbPhrases;
import kabar.text.PhraseMatch;

/** The sides of a verb that tells an event with words behind its subject: "قطعت تركيا علاقاتها مع إسرائيل". */
final class PartedVerbs {
    private static final int OBJECT_REACH = 6;
    /** "لدعم موازنة اليمن": so many words between a noun that something is given for and whom it tells of. */
    private static final int PURPOSE_REACH = 2;
    /** So many words between the rest of a verb and a name that its preposition still governs. */
    private static final int WITHIN = 3;

    private final Layout layout;
    private final Marks marks;
    private final Stretch stretch;
    private final Surroundings around;
    private final Complements complements;
    private final Chains chains;
    private final VerbPhrases phrases;
    private final Stances stances;
    private final Continued continued;

    PartedVerbs(Layout layout, VerbPhrases phrases, Stances stances, Continued continued) {
        this.layout = layout;
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.around = layout.around;
        this.complements = layout.complements;
        this.chains = layout.chains;
        this.phrases = phrases;
        this.stances = stances;
        this.continued = continued;
    }

    /**
     * The subject stands between a verb and its rest, the other side behind, or between them as well.
     *
     * @param before the subject, where it stands before its verb
     * @param behind the names behind the verb, each with those joined to it
     */
    Sides of(
            PhraseMatch<Trigger> match,
            Trigger trigger,
            EventClass type,
            List<Nominal> before,
            List<List<Nominal>> behind) {
        EventFrame frame = trigger.frame();
        PhraseMatch<String> rest = phrases.rest(match, trigger).orElseThrow();
        List<List<Nominal>> between = behind.stream()
                .filter(names -> names.get(names.size() - 1).last() <= rest.first())
                // "أعلن ماكرون عزم بلاده الاعتراف": his own country
                .filter(names -> names.stream().noneMatch(n -> Homes.is(n.mention())))
                .toList();
        boolean relative = marks.is(match.first() - 1, Part.RELATIVE);
        if (relative && marks.is(match.last(), Part.RESUMING) && !behind.isEmpty() && !before.isEmpty()) {
            // "صنعاء التي يفرض عليها الحوثيون حصارا"
            return new Sides(behind.get(0), before);
        }
        if (marks.is(rest.last() - 1, Part.RESUMING)) {
            // "الناشط الذي أفرجت عنه إسرائيل": the preposition's pronoun takes up the name before
            List<Nominal> acting = behind.isEmpty() ? List.of() : behind.get(0);
            return relative
                    ? new Sides(acting, before)
                    : new Sides(Sides.either(before, acting), continued.sufferer(match.first()));
        }
        boolean both = before.isEmpty() && between.size() == 2 && frame.targetIn(EventFrame.OBJECT);
        List<Nominal> agent = complements.agent(rest.last());
        boolean passive = !agent.isEmpty() || !trigger.present() && marks.particles.vowelledPassive(match);
        if (passive && !both && (before.isEmpty() || between.isEmpty())) {
            // "حرمت روسيا من المشاركة من قبل اللجنة"
            List<Nominal> sufferer = between.isEmpty() ? before : between.get(0);
            boolean objective = frame.targetIn(EventFrame.OBJECT) && !sufferer.isEmpty();
            return new Sides(agent, objective ? sufferer : targets(match, rest, frame));
        }
        List<Nominal> source = before;
        if (before.isEmpty()) {
            source = between.isEmpty() ? continued.subject(match, trigger) : between.get(0);
        }
        if (both) {
            return new Sides(source, between.get(1));
        }
        if (before.isEmpty() && between.size() == 1 && frame.targetIn(EventFrame.OBJECT)) {
            // "وهدد تركيا بالرد": the only name between is whom it is done to
            Optional<List<Nominal>> acting =
                    continued.actingOn(match, trigger, type, between.get(0).get(0));
            if (acting.isPresent()) {
                return new Sides(acting.get(), between.get(0));
            }
        }
        boolean leads = marks.isSlot(rest.last() - 1);
        if (!before.isEmpty() && between.size() == 1 && !leads && frame.targetIn(EventFrame.OBJECT)) {
            // "الصين تحذر تايوان من عواقب"
            return new Sides(source, between.get(0));
        }
        List<Nominal> target = targets(match, rest, frame);
        boolean beyond = !target.isEmpty()
                && stretch.nounBetween(rest.last(), target.get(0).first());
        List<Nominal> own = beyond ? stances.blamed(match, frame, type) : target;
        if (own.isEmpty() && !frame.stance() && frame.targetIn(EventFrame.LE)) {
            own = supported(rest);
        }
        if (own.isEmpty() && !relative && stretch.has(Part.RESUMING, match.last(), rest.first())) {
            // "قطعت نيجيريا عنها الكهرباء": the pronoun stands for whom the verb before was done to
            own = Sides.others(continued.sufferer(match.first()), source);
        }
        return new Sides(source, own.isEmpty() && frame.stance() ? stances.decided(match, type) : own);
    }

    /** "انتقدت إيران فرض واشنطن عقوبات": the sides of what reads like a verb and is its noun: the names right behind it. */
    Sides infinitive(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, List<List<Nominal>> behind) {
        List<Nominal> doing = behind.isEmpty() ? List.of() : behind.get(0);
        List<List<Nominal>> others = behind.size() > 1 ? behind.subList(1, 2) : List.of();
        if (!trigger.rest().isEmpty()) {
            return of(match, trigger, type, doing, others);
        }
        boolean both = !others.isEmpty() && trigger.frame().targetIn(EventFrame.OBJECT);
        return new Sides(
                doing,
                both
                        ? others.get(0)
                        : complements.of(match.last(), trigger.frame().target()));
    }

    /** "قدمت السعودية منحة لدعم موازنة اليمن": whom a noun tells of for which something is given. */
    private List<Nominal> supported(PhraseMatch<String> rest) {
        return marks.triggers.stream()
                .filter(t -> t.first() >= rest.last()
                        && t.first() < marks.clauseEnd(rest.last())
                        && stretch.unparted(rest.last(), t.first()))
                .findFirst()
                .filter(t -> marks.particles.leads(t, EventFrame.LE)
                        && Trigger.noun(t).frame().targetIn(EventFrame.FOR))
                .map(t -> around.bareAfter(t.last(), PURPOSE_REACH))
                .orElse(List.of());
    }

    private List<Nominal> targets(PhraseMatch<Trigger> match, PhraseMatch<String> rest, EventFrame frame) {
        return Sides.either(target(rest, marks.slotAt(rest.last() - 1), frame), inside(match, rest, frame));
    }

    private List<Nominal> target(PhraseMatch<String> rest, Optional<String> led, EventFrame frame) {
        List<Nominal> target = led.map(slot -> complements.of(rest.last() - 1, List.of(slot)))
                .orElseGet(() -> frame.targetIn(EventFrame.OBJECT) ? holding(rest) : List.of());
        for (String slot : frame.target()) {
            if (target.isEmpty()) {
                target = slot.equals(EventFrame.OBJECT)
                        ? around.bareAfter(rest.last(), OBJECT_REACH)
                        : complements.of(rest.last(), List.of(slot));
            }
        }
        return Sides.either(Sides.either(target, withRest(rest)), members(rest.last()));
    }

    /** "فرضت عقوبات على شخصين هما ليلى حداد وسامي نصر": those whom the words behind the verb name. */
    private List<Nominal> members(int from) {
        return around.among(from, marks.clauseEnd(from)).map(chains::of).orElse(List.of());
    }

    /** "أفرجت روسيا عن عشرات الأوكرانيين": a preposition among the words that complete the verb governs the name behind them. */
    private List<Nominal> withRest(PhraseMatch<String> rest) {
        for (int i = rest.first(); i < rest.last(); i++) {
            Optional<String> slot = marks.slotAt(i);
            if (slot.isPresent()) {
                return complements.of(rest.last(), List.of(slot.get())).stream()
                        .filter(n -> n.joined() || stretch.steps(rest.last(), n.first()) <= WITHIN)
                        .toList();
            }
        }
        return List.of();
    }

    /** "قدمت اليابان لليمن منحة": whom it is done to, told before the rest of the verb. */
    private List<Nominal> inside(PhraseMatch<Trigger> match, PhraseMatch<String> rest, EventFrame frame) {
        List<String> slots = EventFrame.prepositions(frame.target());
        return complements.of(match.last(), slots).stream()
                .filter(n -> n.last() <= rest.first())
                .toList();
    }

    /** "طردت فرنسا السفير الجزائري", "فرقت الشرطة المتظاهرين": the name whose title is the rest of the verb, or people who are. */
    private List<Nominal> holding(PhraseMatch<String> rest) {
        return layout.nominals.stream()
                // "أفرجت الشرطة عن عشرات المتظاهرين": their count ends the rest
                .filter(n -> n.first() < rest.last() && (n.bare() || n.first() > rest.first()))
                .filter(n -> n.last() > rest.last() || n.last() == rest.last() && People.are(n.mention()))
                .findFirst()
                .map(chains::of)
                .orElse(List.of());
    }
}
