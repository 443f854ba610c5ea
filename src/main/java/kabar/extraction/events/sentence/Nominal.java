package kabar.extraction.events.sentence;

import java.util.List;
import kabar.extraction.events.words.EventFrame;
import kabar.facts.Mention;
import kabar.knowledge.Actor;

/**
 * A name with the words that belong to it ("the Israeli defence minister Yoav Gallant"), as a side an event can have.
 *
 * @param first index of its first token in the sentence, titles included
 * @param last index after its last token
 * @param slot what governs it: a slot of {@code event-slots.csv}; empty where no preposition does
 * @param joined whether a conjunction or comma joins it to the name before
 */
public record Nominal(int first, int last, Mention mention, String slot, boolean joined) {
    public static List<Mention> mentions(List<Nominal> names) {
        return names.stream().map(Nominal::mention).toList();
    }

    /** Some whom the words at a place of a sentence stand for. */
    public static List<Nominal> meant(List<Mention> mentions, int at) {
        return mentions.stream().map(m -> meant(m, at)).toList();
    }

    /** Somebody whom the word at a place of a sentence stands for. */
    public static Nominal meant(Mention mention, int at) {
        return new Nominal(at, at + 1, mention, "", false);
    }

    /** The same words as the name of another actor. */
    public Nominal as(Actor actor) {
        Mention as = new Mention(
                mention.sentence(),
                mention.span(),
                mention.surface(),
                actor,
                mention.form(),
                mention.role(),
                mention.rule());
        return new Nominal(first, last, as, slot, joined);
    }

    public boolean direct() {
        return slot.isEmpty();
    }

    /** Without a preposition, or only with one that leads from a head word to its owner ("members of Hezbollah"). */
    public boolean bare() {
        return slot.isEmpty() || slot.equals(EventFrame.OF);
    }
}
