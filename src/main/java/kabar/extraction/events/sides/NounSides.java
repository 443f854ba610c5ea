package kabar.extraction.events.sides;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.sentence.Complements;
import kabar.extraction.events.sentence.Genitive;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.text.PhraseMatch;

/** Finds the sides of a noun that tells a deed: its owner, what prepositions bring, and the subject of a verb that carries it. */
final class NounSides {
    private static final int OWNER_REACH = 2;

    private final Layout layout;
    private final Marks marks;
    private final Stretch stretch;
    private final EventWords words;
    private final Surroundings around;
    private final Complements complements;
    private final Carriers carriers;
    private final Genitive genitive;
    private final SubjectFinder subjects;
    private final PronounOwners owners;
    private final NounObjects objects;

    /** Where the name of who gives something stands, which the subject receives. */
    private static final List<String> GIVERS = List.of(EventFrame.FROM, EventFrame.BY);

    NounSides(Layout layout, List<PhraseMatch<Voice>> lights, SubjectFinder subjects) {
        this.layout = layout;
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.words = marks.words;
        this.around = layout.around;
        this.complements = layout.complements;
        this.genitive = new Genitive(layout);
        this.carriers = new Carriers(layout, lights, subjects);
        this.subjects = subjects;
        this.owners = new PronounOwners(layout, subjects);
        this.objects = new NounObjects(layout);
    }

    Sides of(PhraseMatch<Trigger> match, Trigger trigger) {
        EventFrame frame = trigger.frame();
        List<Nominal> owner = words.small.nounFirst
                ? around.bareAfter(match.last(), OWNER_REACH)
                : around.bareBefore(match.first(), OWNER_REACH);
        if (frame.mutual() && words.small.verbFirst && owner.size() == 1) {
            owner = genitive.couple(owner.get(0));
        }
        boolean both =
                words.small.serial || words.small.verbFirst && owner.stream().allMatch(Genitive::adjective);
        if (frame.mutual() && owner.size() > 1 && both) {
            // "Perang Israel-Iran", "نشبت الحرب العراقية الإيرانية ودارت على الحدود": the two sides, whatever follows
            return new Sides(owner, List.of());
        }
        List<Nominal> slot = own(match, frame.target());
        if (words.small.serial && slot.isEmpty() && frame.targetIn(EventFrame.AGAINST)) {
            slot = doersBehind(
                    owner.isEmpty() ? match.last() : owner.get(owner.size() - 1).last());
        }
        boolean guests = frame.mutual()
                && words.small.verbFirst
                && !owner.isEmpty()
                && slot.isEmpty()
                && (marks.opens(match.last(), EventFrame.WITH) || objects.ofPronoun(match, trigger, owner.get(0)));
        if (guests) {
            // "المشاورات مع مستشار الأمن في القصر سامي نصر": whom one meets, however long the title
            slot = owner;
            owner = List.of();
        }
        List<Nominal> object = frame.mutual() ? List.of() : objects.of(match, trigger, owner);
        if (!object.isEmpty()) {
            return new Sides(owner, object);
        }
        List<Nominal> agent = own(match, frame.source());
        boolean done = frame.targetIn(EventFrame.OF);
        if (done && words.small.verbFirst && !owner.isEmpty() && !slot.isEmpty()) {
            // "تصفية فؤاد شكر، أحد قادة حزب الله": what is told of the owner behind a comma is no side
            int behind = owner.get(owner.size() - 1).last();
            slot = stretch.lastComma(behind, Math.max(behind, slot.get(0).first()))
                            .isPresent()
                    ? List.of()
                    : slot;
        }
        if (frame.targetIn(EventFrame.BETWEEN)
                && slot.stream().anyMatch(n -> n.slot().equals(EventFrame.BETWEEN))) {
            List<Nominal> foes = slot;
            return parted(foes).orElseGet(() -> new Sides(foes, List.of()));
        }
        if (!owner.isEmpty() && genitive.objective(match, trigger, owner.get(0), slot)) {
            // "مقتل 16 عسكريا إسرائيليا في غزة": where it happened is not to whom
            return new Sides(Sides.either(agent, doers(match, trigger, owner)), owner);
        }
        if (words.small.verbFirst
                && match.tokens() > 1
                && !owner.isEmpty()
                && (marks.innerSlot(match.last() - 1).isPresent()
                        || layout.owns(match.first() + 1, owner.get(0)) && !moves(match, frame))) {
            // "القبض على أفراد", "إسقاط طائرة روسية": the noun's last word leads to them, or is what somebody has
            return new Sides(Sides.either(agent, carriers.of(match).subject()), owner);
        }
        boolean where = words.small.serial
                && !frame.mutual()
                && slot.stream().allMatch(n -> n.slot().equals(EventFrame.IN));
        if ((words.small.verbFirst && slot.isEmpty() || where) && !owner.isEmpty() && byAgent(agent)) {
            // "جرت مطالبة إيران من قبل الوكالة", "pengeboman Iran oleh AS": who does it is told, so the owner is whom
            // it is done to
            return new Sides(agent, owner);
        }
        List<Nominal> source = List.of();
        List<Nominal> target = slot;
        if (!owner.isEmpty()) {
            boolean suffers =
                    genitive.suffers(match, trigger, owner.get(0)) || objects.ofPronoun(match, trigger, owner.get(0));
            if (slot.isEmpty() && suffers) {
                List<Nominal> second = words.small.nounFirst && done ? secondAfter(owner) : List.of();
                source = second.isEmpty() ? List.of() : owner;
                target = second.isEmpty() ? owner : second;
            } else if (!words.small.verbFirst
                    || layout.standIns.acts(owner.get(0).mention().actor())) {
                // "تحرير تكريت من التنظيم": a place does nothing
                source = owner;
            }
        }
        if (!source.isEmpty() && target.isEmpty() && words.small.verbFirst) {
            Carriers.Light light = carriers.of(match);
            boolean other = !light.subject().isEmpty() && !light.subject().equals(source);
            if (light.intends() && other) {
                // "يعتزم لبنان مطالبة المفوضية": who intends a deed does it, its owner suffers it
                return new Sides(light.subject(), source);
            }
        }
        if (!done
                && !source.isEmpty()
                && words.small.verbFirst
                && People.are(source.get(0).mention())) {
            // "نجحت حماس في تجنيد آلاف المقاتلين": whom the noun tells of are not those who do it
            Carriers.Light light = carriers.of(match);
            source = light.suffers() ? source : Sides.either(light.subject(), source);
        }
        if (!source.isEmpty() && !agent.isEmpty() && agent.get(0).slot().equals(EventFrame.LE)) {
            // "قصف المتمردين للمدينة": behind an owner the particle leads to whom it is done to
            target = Sides.either(target, agent);
            agent = List.of();
        }
        source = Sides.either(agent, source);
        if (byAgent(source) && target.isEmpty() && words.small.verbFirst) {
            // "تعرضت الحكومة لانتقادات من قبل المعارضة"
            Carriers.Light light = carriers.of(match);
            return new Sides(source, light.suffers() ? light.subject() : List.of());
        }
        if (source.isEmpty() && trigger.voice() == Voice.PRONOUN) {
            // "تكثيف إسرائيل غاراتها", "جرائم إسرائيل وانتهاكاتها": whoever stands right before
            source = around.endingAt(match.first())
                    .filter(n -> n.bare() || !match.affix().isEmpty())
                    .filter(n -> owners.fits(match, n))
                    .map(List::of)
                    .orElse(List.of());
        }
        if (source.isEmpty() && possessed(match, trigger)) {
            source = words.small.verbFirst ? owners.of(match, frame) : subjects.subject(match.first());
        }
        if (!source.isEmpty() || frame.source().isEmpty()) {
            return new Sides(source, target);
        }
        Carriers.Light light = frame.source().contains(EventFrame.OWNER) || !words.small.verbFirst
                ? carriers.of(match)
                : Carriers.Light.NONE;
        if (!light.suffers()) {
            return new Sides(light.subject(), target);
        }
        return target.isEmpty()
                ? new Sides(complements.of(match.last(), GIVERS), light.subject())
                : new Sides(List.of(), target);
    }

    /** "penolakan terhadap usulan Trump": who does the deed that a noun tells to which a preposition at a place leads. */
    private List<Nominal> doersBehind(int preposition) {
        return marks.triggers.stream()
                .filter(t -> t.first() == preposition + 1 && marks.opens(preposition, EventFrame.AGAINST))
                .filter(t -> marks.isNoun(t.first()))
                .findFirst()
                .map(t -> of(t, Trigger.noun(t)).sources())
                .orElse(List.of());
    }

    /** "antara aparat TNI-Polri dan KKB": two by one word on one side, and those that a conjunction joins to them on the other. */
    private Optional<Sides> parted(List<Nominal> between) {
        int next = layout.nominals.indexOf(between.get(between.size() - 1)) + 1;
        boolean one = words.small.serial
                && between.size() == 2
                && between.get(0).last() + 1 == between.get(1).first()
                && !marks.is(between.get(0).last(), Part.AND);
        return one && next < layout.nominals.size() && layout.nominals.get(next).joined()
                ? Optional.of(new Sides(between, List.of(layout.nominals.get(next)), true))
                : Optional.empty();
    }

    /** "نشر قوات أوروبية في أوكرانيا": whether those whom the noun's last words name do it themselves. */
    private boolean moves(PhraseMatch<Trigger> match, EventFrame frame) {
        return marks.is(match.last() - 1, Part.BODY) && !frame.targetIn(EventFrame.OF);
    }

    /** Who does what a noun tells of others: whoever the noun's pronoun stands for, or the subject of a verb that carries it. */
    private List<Nominal> doers(PhraseMatch<Trigger> match, Trigger trigger, List<Nominal> sufferers) {
        if (trigger.voice() == Voice.PRONOUN) {
            return opener(match, sufferers);
        }
        boolean carried = trigger.frame().source().contains(EventFrame.OWNER)
                && !People.are(sufferers.get(0).mention());
        Carriers.Light light = carried ? carriers.of(match) : Carriers.Light.NONE;
        return light.suffers() ? List.of() : light.subject();
    }

    /** "أعلن الجيش الهدنة بعد قتله مئة فلسطيني": whoever the sentence opens with, where a pronoun on the noun says whose it is. */
    private List<Nominal> opener(PhraseMatch<Trigger> match, List<Nominal> sufferers) {
        return around.firstBare(marks.hardStart(match.first()), match.first())
                .filter(n -> !words.small.nouns.theirs(
                        marks.tokens.get(match.first()).form()))
                .filter(n -> layout.standIns.acts(n.mention().actor()) && !sufferers.contains(n))
                .map(List::of)
                .orElse(List.of());
    }

    /** "its strikes on", "serangannya terhadap": the owner is the subject of the clause. */
    private boolean possessed(PhraseMatch<Trigger> match, Trigger trigger) {
        if (trigger.voice() == Voice.PRONOUN
                || !words.small.verbFirst && !match.affix().isEmpty()) {
            return true;
        }
        for (int i = match.first() - 1; i >= 0 && match.first() - i <= OWNER_REACH + 1; i--) {
            if (marks.is(i, Part.POSSESSIVE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean byAgent(List<Nominal> agent) {
        return !agent.isEmpty() && agent.get(0).slot().equals(EventFrame.BY);
    }

    /** "اغتيال إسرائيل إسماعيل هنية": a second name right behind the first. */
    private List<Nominal> secondAfter(List<Nominal> owner) {
        int behind = owner.get(owner.size() - 1).last();
        List<Nominal> second = marks.tokens.get(behind - 1).is(")") ? List.of() : around.bareAfter(behind, 0);
        return second.isEmpty() || second.get(0).joined() ? List.of() : second;
    }

    /** The names in some of a noun's slots that stand before the next noun that tells something. */
    private List<Nominal> own(PhraseMatch<Trigger> match, List<String> slots) {
        List<Nominal> own = complements.of(match.last(), EventFrame.prepositions(slots)).stream()
                // "kasus genosida di Mahkamah Internasional": a body is where it is dealt with
                .filter(n -> !words.small.serial
                        || !n.slot().equals(EventFrame.IN)
                        || n.mention().actor().type().isSpace())
                .toList();
        boolean beyond = !own.isEmpty()
                && (words.small.verbFirst
                        // "penghancuran kamp, dekat kantor bantuan yang didirikan Qatar"
                        || words.small.serial
                                && byAgent(own)
                                && stretch.has(
                                        Part.RELATIVE, match.last(), own.get(0).first())
                        || !words.small.nounFirst
                                && (byAgent(own)
                                        || stretch.has(
                                                Part.AND,
                                                match.last(),
                                                own.get(0).first())))
                && stretch.nounBetween(match.last(), own.get(0).first());
        return beyond ? List.of() : own;
    }
}
