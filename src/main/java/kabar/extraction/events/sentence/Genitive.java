package kabar.extraction.events.sentence;

import java.util.List;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.SmallWords;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/**
 * What the owner of a noun that tells a deed has to do with it: he does it in "the attack of the rebels", he suffers it in "the killing of
 * the rebels".
 */
public final class Genitive {
    private final Layout layout;
    private final Marks marks;
    private final SmallWords small;

    public Genitive(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.small = marks.words.small;
    }

    /**
     * Whether an owner surely suffers the deed, whomever prepositions bring.
     *
     * @param slot the names in which the noun's prepositions tell to whom it is done
     */
    public boolean objective(PhraseMatch<Trigger> match, Trigger trigger, Nominal owner, List<Nominal> slot) {
        boolean done = trigger.frame().targetIn(EventFrame.OF);
        boolean manyKilled = many(owner) && trigger.frame().ofSufferer();
        boolean people = (trigger.ofSufferer() || done)
                && (counted(match, owner) || victims(owner, slot) || manyKilled || victim(match, trigger, owner));
        return (people || small.verbFirst && layout.owns(match.last(), owner))
                && (onlyWhere(slot) || victims(owner, slot) || manyKilled && !doneTo(slot) || slot.isEmpty() && done);
    }

    /** Whether an owner suffers the deed, where no preposition says to whom it is done. */
    public boolean suffers(PhraseMatch<Trigger> match, Trigger trigger, Nominal owner) {
        EventFrame frame = trigger.frame();
        boolean done = frame.targetIn(EventFrame.OF);
        boolean own = !small.nounFirst && frame.source().get(0).equals(EventFrame.OWNER);
        return done && !own && likely(match, owner)
                || done && !frame.source().contains(EventFrame.OWNER)
                || done && small.verbFirst && trigger.voice() == Voice.PRONOUN
                || owner.mention().actor().type() == ActorType.PLACE
                || layout.owns(match.last(), owner);
    }

    /** "مباحثات سعودية إيرانية": the adjectives of two countries behind what the two do together. */
    public List<Nominal> couple(Nominal owner) {
        return layout.nominals.stream()
                .filter(n -> adjective(owner) && n.first() == owner.last() && n.last() == n.first() + 1)
                .filter(Genitive::adjective)
                .findFirst()
                .map(n -> List.of(owner, n))
                .orElse(List.of(owner));
    }

    public static boolean adjective(Nominal nominal) {
        return nominal.mention().form() == Mention.Form.DEMONYM && nominal.last() - nominal.first() == 1;
    }

    /** Whether the owner of a deed's noun ("the killing of") is rather whom it was done to: not where it is an adjective. */
    private boolean likely(PhraseMatch<Trigger> match, Nominal owner) {
        boolean adjective = owner.mention().form() == Mention.Form.DEMONYM
                && !small.nouns.plural(owner.mention().surface());
        if (adjective && small.nounFirst && small.verbFirst && owner.first() > match.last()) {
            // "استشهاد رضيع فلسطيني": the adjective of the one who suffers
            return true;
        }
        return !adjective && (small.nounFirst || owner.mention().actor().type() == ActorType.PERSON);
    }

    /** "16 عسكريا إسرائيليا", "جنود إسرائيليين": whether the adjective of a country is that of people who are counted or many. */
    private boolean counted(PhraseMatch<Trigger> match, Nominal owner) {
        Mention name = owner.mention();
        int at = marks.tokenAt(name.span().start());
        return small.verbFirst
                && name.form() == Mention.Form.DEMONYM
                && at > match.last()
                && (small.nouns.counted(name.surface())
                        || small.nouns.plural(name.surface())
                        || marks.tokens.get(at - 1).isNumber());
    }

    /** "قتل ناشطين في إقليم": people without a name behind a deed that is done to somebody, unless a particle says to whom else. */
    private boolean victims(Nominal owner, List<Nominal> slot) {
        return small.verbFirst && People.are(owner.mention()) && !doneTo(slot);
    }

    /** "إصابة جندي إسرائيلي": whether the adjective of a country is that of one person who suffers the deed, not of what does it. */
    private boolean victim(PhraseMatch<Trigger> match, Trigger trigger, Nominal owner) {
        int person = match.last();
        return small.verbFirst
                && trigger.ofSufferer()
                && adjective(owner)
                && owner.first() == person + 1
                && marks.tokens.get(person).isWord()
                && !marks.isSlot(person)
                && !marks.is(person, Part.BODY);
    }

    /** "تهجير الفلسطينيين": the people of a country. */
    private boolean many(Nominal owner) {
        return owner.mention().form() == Mention.Form.DEMONYM
                && small.nouns.plural(owner.mention().surface());
    }

    /** Whether a particle leads to whom the owner of a noun does something. */
    private static boolean doneTo(List<Nominal> slot) {
        return slot.stream().anyMatch(n -> n.slot().equals(EventFrame.LE));
    }

    private static boolean onlyWhere(List<Nominal> slot) {
        return !slot.isEmpty()
                && slot.stream()
                        .allMatch(
                                n -> n.slot().equals(EventFrame.IN) || n.slot().equals(EventFrame.OF));
    }
}
