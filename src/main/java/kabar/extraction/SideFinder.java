package kabar.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.Trigger.Voice;
import kabar.knowledge.ActorType;
import kabar.text.PhraseIndex.Entry;
import kabar.text.PhraseMatch;

/** Finds the sides of a trigger among the names of its clause, by its frame. */
final class SideFinder {
    private static final int OBJECT_REACH = 6;
    private static final int OWNER_REACH = 2;
    private static final int ANTECEDENT_REACH = 3;
    private static final int LIGHT_REACH = 10;
    private static final int AUXILIARY_REACH = 4;
    private static final int ATTACK_REACH = 16;
    private static final int STANCE_REACH = 12;
    private static final int CARRIED_REACH = 24;
    /** Where the name of who gives something stands, which the subject receives. */
    private static final List<String> GIVERS = List.of("from", EventFrame.BY);

    private final Layout layout;
    private final EventWords words;
    private final Surroundings around;
    private final List<PhraseMatch<Voice>> lights;
    /** The verbs read so far, with their sources. */
    private final List<Deed> verbs = new ArrayList<>();
    /** The nouns read so far, with their sources. */
    private final List<Deed> nouns = new ArrayList<>();
    /** Names that a relative clause or a passive has taken: no subject of a later verb. */
    private final Set<Nominal> taken = new HashSet<>();

    /** The subject of a verb that only carries a noun, and whether it suffers what the noun tells. */
    private record Light(List<Nominal> subject, boolean suffers) {
        static final Light NONE = new Light(List.of(), false);
    }

    private record Deed(int at, int last, List<Nominal> sources) {}

    private final Topic topic;
    private final VerbPhrases phrases;

    SideFinder(Layout layout, List<PhraseMatch<Voice>> lights, VerbPhrases phrases, Topic topic) {
        this.layout = layout;
        this.phrases = phrases;
        this.topic = topic;
        this.words = layout.words;
        this.around = new Surroundings(layout);
        this.lights = lights;
    }

    Sides of(PhraseMatch<Trigger> match, Trigger trigger) {
        Sides own = trigger.verb() ? verb(match, trigger) : noun(match, trigger);
        Sides sides = own.sources().isEmpty() && !own.targets().isEmpty()
                ? new Sides(attackers(match, trigger), own.targets())
                : own;
        (trigger.verb() ? verbs : nouns).add(new Deed(match.first(), match.last(), sides.sources()));
        boolean relative = layout.is(match.first() - 1, "relative");
        if (trigger.verb() && (relative || trigger.voice() == Voice.PASSIVE || trigger.voice() == Voice.PARTICIPLE)) {
            sides.sources().stream().filter(n -> n.first() >= match.last()).forEach(taken::add);
            sides.targets().stream()
                    .filter(n -> relative && n.first() >= match.last())
                    .forEach(taken::add);
        }
        return trigger.frame().mutual() ? sides.mutual(trigger.frame().bothWays()) : sides;
    }

    /** "قتل ثلاثة فلسطينيين في قصف إسرائيلي": a deed of the same kind behind a preposition says who did it. */
    private List<Nominal> attackers(PhraseMatch<Trigger> match, Trigger trigger) {
        for (PhraseMatch<Trigger> other : layout.triggers) {
            Trigger attack = asNoun(other);
            boolean behind = other.first() >= match.last() && other.first() - match.last() <= ATTACK_REACH;
            if (!behind || attack.verb() || !attack.type().equals(trigger.type())) {
                continue;
            }
            boolean led = layout.isSlot(other.first() - 1)
                    || layout.is(other.first() - 1, "break")
                    || !other.affix().isEmpty();
            return led && !trigger.equals(attack) && around.sameBreath(match.last(), other.first())
                    ? noun(other, attack).sources()
                    : List.of();
        }
        return List.of();
    }

    /** The first reading as a noun; if there is none, the first. */
    private static Trigger asNoun(PhraseMatch<Trigger> match) {
        return match.entries().stream()
                .map(Entry::value)
                .filter(t -> !t.verb())
                .findFirst()
                .orElse(match.entries().get(0).value());
    }

    // ---- verbs

    private Sides verb(PhraseMatch<Trigger> match, Trigger trigger) {
        EventFrame frame = trigger.frame();
        if (frame.targetIn(EventFrame.SUBJECT)) {
            List<Nominal> sufferer =
                    words.verbFirst ? either(subjectBefore(match), after(match)) : subject(match.first());
            return new Sides(around.governed(match.last(), frame.source()), sufferer);
        }
        if (passive(match, trigger)) {
            return passiveSides(match, frame);
        }
        if (words.verbFirst) {
            return verbFirst(match, trigger);
        }
        boolean shares = trigger.voice() == Voice.GERUND && !auxiliaryBefore(match.first());
        List<Nominal> sources = shares ? gerundSubject(match.first()) : subject(match.first());
        return new Sides(sources, targets(match, frame));
    }

    private List<Nominal> targets(PhraseMatch<Trigger> match, EventFrame frame) {
        for (String slot : frame.target()) {
            List<Nominal> found = slot.equals(EventFrame.OBJECT)
                    ? around.bareAfter(match.last(), OBJECT_REACH)
                    : around.governed(match.last(), List.of(slot));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private Sides passiveSides(PhraseMatch<Trigger> match, EventFrame frame) {
        List<Nominal> agent = around.governed(match.last(), agents(frame));
        if (agent.isEmpty() && words.nounFirst && !words.verbFirst) {
            agent = around.bareAfter(match.last(), 0);
        }
        List<Nominal> sufferer = words.verbFirst
                ? either(after(match), subjectBefore(match))
                : reduced(match) ? leaning(match) : subject(match.first());
        return new Sides(agent, frame.targetIn(EventFrame.OBJECT) ? sufferer : targets(match, frame));
    }

    /** The name right before a participle, a comma may part them. */
    private List<Nominal> leaning(PhraseMatch<Trigger> match) {
        return around.last(0, match.first())
                .filter(n ->
                        near(n.last(), match.first()) || layout.isComma(n.last()) && near(n.last() + 1, match.first()))
                .map(List::of)
                .orElse(List.of());
    }

    private static List<String> agents(EventFrame frame) {
        List<String> own = without(frame.source());
        return own.isEmpty() ? List.of(EventFrame.BY) : own;
    }

    private static List<Nominal> either(List<Nominal> first, List<Nominal> second) {
        return first.isEmpty() ? second : first;
    }

    private boolean passive(PhraseMatch<Trigger> match, Trigger trigger) {
        if (trigger.voice() != Voice.PARTICIPLE) {
            return trigger.voice() == Voice.PASSIVE;
        }
        if (auxiliaryBefore(match.first(), "passive")) {
            return true;
        }
        boolean agent =
                layout.slotAt(match.last()).filter(EventFrame.BY::equals).isPresent();
        if (words.perfect()) {
            return trigger.frame().transitive() && (agent || reduced(match));
        }
        return trigger.frame().transitive() && (agent || layout.isSlot(match.last()));
    }

    /** "Haniyeh, tué à Téhéran": a participle without any auxiliary, where the active has one; "a rejeté … et accusé" shares it. */
    private boolean reduced(PhraseMatch<Trigger> match) {
        int before = match.first() - 1;
        while (layout.is(before, "adverb")) {
            before--;
        }
        return words.perfect()
                && !layout.is(before, "perfect")
                && !layout.is(before, "passive")
                && !layout.is(before, "and");
    }

    private boolean auxiliaryBefore(int verb) {
        return auxiliaryBefore(verb, "passive");
    }

    private boolean auxiliaryBefore(int verb, String role) {
        for (int i = verb - 1; i >= Math.max(0, verb - AUXILIARY_REACH); i--) {
            if (layout.is(i, role)) {
                return true;
            }
            if (!layout.is(i, "adverb") && !layout.is(i, "auxiliary")) {
                return false;
            }
        }
        return false;
    }

    /** Arabic order: the verb, its subject, its object; or the subject right before the verb. */
    private Sides verbFirst(PhraseMatch<Trigger> match, Trigger trigger) {
        EventFrame frame = trigger.frame();
        List<Nominal> before = subjectBefore(match);
        if (!trigger.rest().isEmpty()) {
            return parted(match, trigger, before);
        }
        Optional<Sides> struck = struck(match, trigger);
        if (struck.isPresent()) {
            return struck.get();
        }
        var after = bareAfter(match, before.isEmpty() ? 2 : 1);
        if (trigger.voice() == Voice.PRONOUN) {
            List<Nominal> object = layout.is(match.first() - 1, "relative") ? before : List.of();
            return new Sides(after.isEmpty() ? List.of() : after.get(0), object);
        }
        boolean objective = frame.targetIn(EventFrame.OBJECT);
        List<Nominal> slot = stood(match, frame);
        if (after.size() == 2) {
            return new Sides(after.get(0), objective ? after.get(1) : slot);
        }
        if (!before.isEmpty()) {
            return new Sides(before, objective && !after.isEmpty() ? after.get(0) : slot);
        }
        List<Nominal> meant = meantBefore(match.first());
        if (after.isEmpty()) {
            return new Sides(either(meant, carriedOn(match, trigger)), slot);
        }
        if (!meant.isEmpty()) {
            return new Sides(meant, objective ? after.get(0) : slot);
        }
        List<Nominal> only = after.get(0);
        if (objective && slot.isEmpty()) {
            List<Nominal> leading = either(
                    leading(match), layout.agrees(match.first(), only.get(0)) ? List.of() : carriedOn(match, trigger));
            boolean other = !leading.isEmpty()
                    && !leading.get(0)
                            .mention()
                            .actor()
                            .equals(only.get(0).mention().actor());
            if (other || !layout.agrees(match.first(), only.get(0))) {
                return new Sides(other ? leading : List.of(), only);
            }
            boolean suffers = trigger.voice() == Voice.EITHER && !acts(match, only.get(0))
                    || layout.owns(match.last(), only.get(0));
            if (suffers) {
                return new Sides(List.of(), only);
            }
        }
        return new Sides(only, slot);
    }

    /** "استهدفت غارة إسرائيلية قياديا في حماس": the subject is a deed of the same kind, and whoever does it acts. */
    private Optional<Sides> struck(PhraseMatch<Trigger> match, Trigger trigger) {
        for (PhraseMatch<Trigger> deed : layout.triggers) {
            Trigger kind = asNoun(deed);
            if (deed.first() == match.last() && !kind.verb() && kind.type().equals(trigger.type())) {
                List<Nominal> sources = noun(deed, kind).sources();
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

    /** "قطعت تركيا علاقاتها مع إسرائيل": the subject stands between a verb and its rest, the other side behind. */
    private Sides parted(PhraseMatch<Trigger> match, Trigger trigger, List<Nominal> before) {
        EventFrame frame = trigger.frame();
        PhraseMatch<String> rest = phrases.rest(match, trigger).orElseThrow();
        List<List<Nominal>> between = bareAfter(match, before.isEmpty() ? 2 : 1).stream()
                .filter(names -> names.get(names.size() - 1).last() <= rest.first())
                .toList();
        boolean both = before.isEmpty() && between.size() == 2 && frame.targetIn(EventFrame.OBJECT);
        List<Nominal> source = before;
        if (before.isEmpty()) {
            source = between.isEmpty() ? either(meantBefore(match.first()), carriedOn(match, trigger)) : between.get(0);
        }
        if (both) {
            return new Sides(source, between.get(1));
        }
        Optional<String> led = layout.slotAt(rest.last() - 1);
        List<Nominal> target = partedTarget(rest, led, frame);
        boolean beyond = !target.isEmpty()
                && layout.nounBetween(rest.last(), target.get(0).first())
                && !frame.stance();
        return new Sides(source, beyond ? List.of() : target);
    }

    private List<Nominal> partedTarget(PhraseMatch<String> rest, Optional<String> led, EventFrame frame) {
        List<Nominal> target =
                led.map(slot -> around.governed(rest.last() - 1, List.of(slot))).orElse(List.of());
        for (String slot : frame.target()) {
            if (target.isEmpty()) {
                target = slot.equals(EventFrame.OBJECT)
                        ? around.bareAfter(rest.last(), OBJECT_REACH)
                        : around.governed(rest.last(), List.of(slot));
            }
        }
        return target;
    }

    /** The names in a verb's slots; behind a noun that tells a deed, that noun's. */
    private List<Nominal> stood(PhraseMatch<Trigger> match, EventFrame frame) {
        List<Nominal> slot = around.governed(match.last(), frame.target());
        boolean beyond =
                slot.isEmpty() || layout.nounBetween(match.last(), slot.get(0).first());
        return frame.stance() && beyond ? either(blamed(match, frame), slot) : slot;
    }

    /** "أدانت مصر القصف الإسرائيلي": whoever does the deed that a stance is taken on. */
    private List<Nominal> blamed(PhraseMatch<Trigger> match, EventFrame frame) {
        if (!frame.stance()) {
            return List.of();
        }
        for (PhraseMatch<Trigger> deed : layout.triggers) {
            boolean behind = deed.first() >= match.last() && deed.first() - match.last() <= STANCE_REACH;
            if (behind && layout.isNoun(deed.first())) {
                boolean near = deed.first() < layout.clauseEnd(match.last())
                        && around.sameBreath(match.last(), deed.first())
                        && !layout.verbBetween(match.last(), deed.first());
                return near ? noun(deed, asNoun(deed)).sources() : List.of();
            }
        }
        return List.of();
    }

    /** "قصفت إسرائيل غزة وقتلت": a verb with its conjunction and no name behind it goes on about the verb before. */
    private List<Nominal> carriedOn(PhraseMatch<Trigger> match, Trigger trigger) {
        if (match.affix().isEmpty() || trigger.voice() == Voice.PASSIVE || verbs.isEmpty()) {
            return List.of();
        }
        Deed last = verbs.get(verbs.size() - 1);
        return match.first() - last.last() <= CARRIED_REACH ? last.sources() : List.of();
    }

    /** "أن بايدن يشعر بالإحباط ويحث نتنياهو": the name that opens the clause is the subject of its further verbs. */
    private List<Nominal> leading(PhraseMatch<Trigger> match) {
        int start = layout.clauseStart(match.first());
        if (match.affix().isEmpty() || start == 0) {
            return List.of();
        }
        return layout.nominals.stream()
                .filter(n -> n.first() == start && n.last() <= match.first() && n.bare())
                .filter(n -> !layout.quoteClosed(n.last(), match.first()))
                .findFirst()
                .map(around::chain)
                .orElse(List.of());
    }

    /** Whom a pronoun before the verb stands for ("إنه يرفض"). */
    private List<Nominal> meantBefore(int verb) {
        int at = verb - 1;
        while (layout.is(at, "auxiliary") || layout.is(at, "adverb")) {
            at--;
        }
        return topic.meant(layout, at);
    }

    /** Whether the only name after a verb that may be passive is its subject: an army or state right behind it. */
    private boolean acts(PhraseMatch<Trigger> match, Nominal nominal) {
        ActorType type = nominal.mention().actor().type();
        boolean body = type == ActorType.COUNTRY
                || type == ActorType.MILITARY
                || type == ActorType.GOVERNMENT
                || type == ActorType.ARMED_GROUP;
        boolean adjective = nominal.mention().form() == Mention.Form.DEMONYM;
        return nominal.first() == match.last()
                && !layout.partOf(nominal)
                && (body && !adjective || words.nominative(nominal.mention().surface()));
    }

    /** Up to {@code most} bare names after the verb, each with those joined to it. */
    private List<List<Nominal>> bareAfter(PhraseMatch<Trigger> match, int most) {
        var found = new ArrayList<List<Nominal>>();
        int from = match.last();
        while (found.size() < most) {
            int start = from;
            while (!found.isEmpty() && layout.is(start, "filler")) {
                start++;
            }
            if (!found.isEmpty() && start < layout.tokens.size() && layout.isComma(start)) {
                // "دعا الرئيس، رئيس الوزراء": the object may follow a comma
                start++;
            }
            List<Nominal> next = around.bareAfter(start, OBJECT_REACH);
            if (next.isEmpty()) {
                break;
            }
            found.add(next);
            from = next.get(next.size() - 1).last();
        }
        return found;
    }

    private List<Nominal> after(PhraseMatch<Trigger> match) {
        return around.bareAfter(match.last(), OBJECT_REACH);
    }

    /** The subject of a language that puts it behind the verb, where it stands right before. */
    private List<Nominal> subjectBefore(PhraseMatch<Trigger> match) {
        boolean relative = layout.is(match.first() - 1, "relative");
        int start = layout.clauseStart(match.first());
        Optional<Nominal> nearest = around.last(start, match.first())
                .filter(n -> relative || n.bare())
                .filter(n -> near(n.last(), match.first()));
        Optional<Nominal> last = around.last(start, match.first());
        if (match.affix().isEmpty()
                && last.filter(taken::contains).isPresent()
                && last.get().last() == match.first()) {
            // "إسرائيل التي قصفت لبنان هددت": the subject stands before what is told of it
            return around.lastBare(start, match.first(), taken)
                    .filter(n -> layout.is(n.last(), "relative") || layout.isVerb(n.last()))
                    .map(List::of)
                    .orElse(List.of());
        }
        // "قصفت إسرائيل غزة وقتلت": a verb with its conjunction begins anew
        return match.affix().isEmpty()
                ? nearest.map(n -> layout.verbBetween(start, n.first()) ? List.of(n) : around.chainBack(n, start))
                        .orElse(List.of())
                : List.of();
    }

    private boolean near(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean passes = layout.is(i, "adverb")
                    || layout.is(i, "auxiliary")
                    || layout.is(i, "filler")
                    || layout.is(i, "relative")
                    || layout.isDated(i);
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    /** The subject of a verb that follows it. */
    private List<Nominal> subject(int verb) {
        int at = verb;
        while (at > 0 && (layout.is(at - 1, "adverb") || layout.is(at - 1, "auxiliary") || layout.isDated(at - 1))) {
            at--;
        }
        if (layout.is(at - 1, "relative")) {
            int relative = at - 1;
            return around.last(0, relative)
                    .filter(n -> relative - n.last() <= ANTECEDENT_REACH)
                    .map(List::of)
                    .orElse(List.of());
        }
        if (layout.is(at - 1, "and")) {
            return sourceBefore(at);
        }
        List<Nominal> meant = topic.meant(layout, at - 1);
        if (!meant.isEmpty() || layout.is(at - 1, "verbal")) {
            return meant;
        }
        int start = layout.clauseStart(at);
        int end = at;
        Optional<Nominal> found = around.lastBare(start, end, taken);
        Optional<Integer> closing =
                around.lastComma(start, end).filter(c -> found.stream().anyMatch(n -> n.last() <= c));
        if (closing.isPresent()) {
            // "Gantz, a minister in Netanyahu's government, said": what stands between commas is no subject
            int open = insertionStart(closing.get());
            var outer = around.lastBare(layout.hardStart(at), open, taken).filter(n -> open < closing.get());
            if (outer.isPresent()) {
                return around.chainBack(outer.get(), verbBefore(outer.get().first(), layout.hardStart(at)));
            }
            if (verbBefore(at, start) > start) {
                return sourceBefore(at);
            }
        }
        if (found.isPresent() && found.get().slot().equals(EventFrame.OF)) {
            // "Israel's killing of Nasrallah angered": the deed's source is meant
            Nominal of = found.get();
            for (Deed noun : nouns) {
                if (noun.last() <= of.first() && of.first() - noun.last() <= OWNER_REACH) {
                    return noun.sources();
                }
            }
        }
        return found.map(n -> around.chainBack(n, verbBefore(n.first(), start))).orElse(List.of());
    }

    /** Where the insertions that end with a comma begin: the comma before them, or before several in a row. */
    private int insertionStart(int closing) {
        int open = closing;
        int hard = layout.hardStart(closing);
        var comma = around.lastComma(hard, open);
        while (comma.isPresent()) {
            int at = comma.get();
            boolean first = open == closing;
            boolean insertion = layout.is(at + 1, "article") || layout.is(at + 1, "relative");
            if (!first && !insertion) {
                return open;
            }
            open = at;
            comma = around.lastComma(hard, open);
        }
        return open;
    }

    /** "accused Iran of supporting", "attacked Iran, killing": whose deed a form in -ing is. */
    private List<Nominal> gerundSubject(int at) {
        int start = layout.clauseStart(at);
        if (layout.isSlot(at - 1)) {
            List<Nominal> before = around.last(start, at - 1)
                    .filter(n -> n.last() == at - 1 && n.bare())
                    .map(n -> around.chainBack(n, verbBefore(n.first(), start)))
                    .orElse(List.of());
            if (!before.isEmpty()) {
                return before;
            }
        }
        return sourceBefore(at);
    }

    /** The place behind the last verb before a place, or the clause's start. */
    private int verbBefore(int at, int start) {
        int found = start;
        for (Deed verb : verbs) {
            if (verb.at() >= start && verb.at() < at) {
                found = verb.at() + 1;
            }
        }
        return found;
    }

    /** The source of the verb before, which a further verb shares; without one, the first bare name of the clause. */
    private List<Nominal> sourceBefore(int at) {
        for (int i = verbs.size() - 1; i >= 0; i--) {
            if (verbs.get(i).at() < at && !verbs.get(i).sources().isEmpty()) {
                return verbs.get(i).sources();
            }
        }
        return opening(at);
    }

    // ---- nouns

    private Sides noun(PhraseMatch<Trigger> match, Trigger trigger) {
        EventFrame frame = trigger.frame();
        List<Nominal> owner = words.nounFirst
                ? around.bareAfter(match.last(), OWNER_REACH).stream()
                        .filter(n -> !layout.verbBetween(match.last(), n.first()))
                        .toList()
                : around.bareBefore(match.first(), OWNER_REACH);
        List<Nominal> slot = ownSlot(match, frame);
        List<Nominal> agent = around.governed(match.last(), without(frame.source()));
        boolean done = frame.targetIn(EventFrame.OF);
        if (frame.targetIn(EventFrame.BETWEEN)
                && slot.stream().anyMatch(n -> n.slot().equals(EventFrame.BETWEEN))) {
            return new Sides(slot, List.of());
        }
        List<Nominal> source = List.of();
        List<Nominal> target = slot;
        if (!owner.isEmpty()) {
            boolean suffers = done && slot.isEmpty() && suffers(match, owner.get(0))
                    || done && !frame.source().contains(EventFrame.OWNER)
                    || done && words.verbFirst && trigger.voice() == Voice.PRONOUN
                    || owner.get(0).mention().actor().type() == ActorType.PLACE
                    || layout.owns(match.last(), owner.get(0));
            if (suffers && slot.isEmpty()) {
                List<Nominal> second = words.nounFirst && done ? secondAfter(owner) : List.of();
                source = second.isEmpty() ? List.of() : owner;
                target = second.isEmpty() ? owner : second;
            } else {
                source = owner;
            }
        }
        source = either(agent, source);
        if (source.isEmpty() && possessed(match, trigger)) {
            source = words.verbFirst ? opening(match.first()) : subject(match.first());
        }
        if (!source.isEmpty() || frame.source().isEmpty()) {
            return new Sides(source, target);
        }
        Light light = frame.source().contains(EventFrame.OWNER) || !words.verbFirst ? light(match) : Light.NONE;
        if (!light.suffers()) {
            return new Sides(light.subject(), target);
        }
        return target.isEmpty()
                ? new Sides(around.governed(match.last(), GIVERS), light.subject())
                : new Sides(List.of(), target);
    }

    /** "its strikes on", "serangannya terhadap": the owner is the subject of the clause. */
    private boolean possessed(PhraseMatch<Trigger> match, Trigger trigger) {
        if (trigger.voice() == Voice.PRONOUN
                || !words.verbFirst && !match.affix().isEmpty()) {
            return true;
        }
        for (int i = match.first() - 1; i >= 0 && match.first() - i <= OWNER_REACH + 1; i--) {
            if (layout.is(i, "possessive")) {
                return true;
            }
        }
        return false;
    }

    /** The names in a noun's slots that stand before the next noun that tells something. */
    private List<Nominal> ownSlot(PhraseMatch<Trigger> match, EventFrame frame) {
        List<Nominal> slot = around.governed(match.last(), without(frame.target()));
        boolean beyond = words.verbFirst
                && !slot.isEmpty()
                && layout.nounBetween(match.last(), slot.get(0).first());
        return beyond ? List.of() : slot;
    }

    private List<Nominal> opening(int at) {
        int start = layout.clauseStart(at);
        return layout.nominals.stream()
                .filter(n -> n.first() >= start && n.last() <= at && n.bare())
                .findFirst()
                .map(around::chain)
                .orElse(List.of());
    }

    private static List<String> without(List<String> slots) {
        return slots.stream()
                .filter(s -> !s.equals(EventFrame.OWNER) && !s.equals(EventFrame.SUBJECT))
                .toList();
    }

    /** Whether the owner of a deed's noun ("the killing of") is rather whom it was done to: not where it is an adjective. */
    private boolean suffers(PhraseMatch<Trigger> match, Nominal owner) {
        boolean adjective = owner.mention().form() == Mention.Form.DEMONYM
                && !words.plural(owner.mention().surface());
        if (adjective && words.nounFirst && words.verbFirst && owner.first() > match.last()) {
            // "استشهاد رضيع فلسطيني": the adjective of the one who suffers
            return true;
        }
        return !adjective && (words.nounFirst || owner.mention().actor().type() == ActorType.PERSON);
    }

    /** "اغتيال إسرائيل إسماعيل هنية": a second name right behind the first. */
    private List<Nominal> secondAfter(List<Nominal> owner) {
        return around.bareAfter(owner.get(owner.size() - 1).last(), 0);
    }

    /** The verb that carries a noun ("launched strikes on", "came under fire"). */
    private Light light(PhraseMatch<Trigger> match) {
        int start = layout.clauseStart(match.first());
        for (int i = lights.size() - 1; i >= 0; i--) {
            var light = lights.get(i);
            boolean near = light.last() <= match.first()
                    && light.first() >= start
                    && match.first() - light.last() <= LIGHT_REACH;
            if (!near || layout.nounBetween(light.last(), match.first())) {
                continue;
            }
            Voice voice = light.entries().get(0).value();
            boolean suffers = voice == Voice.PASSIVE;
            if (voice == Voice.PARTICIPLE && auxiliaryBefore(light.first()) || suffers && !words.verbFirst) {
                return Light.NONE;
            }
            if (!words.verbFirst) {
                return new Light(
                        voice == Voice.GERUND && !auxiliaryBefore(light.first())
                                ? sourceBefore(light.first())
                                : subject(light.first()),
                        false);
            }
            List<Nominal> names = around.firstBare(light.last(), match.first())
                    .map(around::chain)
                    .orElseGet(() -> around.last(start, light.first())
                            .filter(n -> n.bare() && near(n.last(), light.first()))
                            .map(n -> around.chainBack(n, start))
                            .orElse(List.of()));
            return new Light(names, suffers);
        }
        return Light.NONE;
    }
}
