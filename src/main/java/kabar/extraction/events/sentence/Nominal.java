package kabar.extraction.events.sentence;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kabar.extraction.events.memory.Descriptions;
import kabar.extraction.events.memory.Homes;
import kabar.extraction.events.words.EventFrame;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A name with the words that belong to it ("the Israeli defence minister Yoav Gallant"), as a side an event can have.
 *
 * @param first index of its first token in the sentence, titles included
 * @param last index after its last token
 * @param slot what governs it: a slot of {@code event-slots.csv}; empty where no preposition does
 * @param joined whether a conjunction or comma joins it to the name before
 * @param inferred how it is known to be meant, where the clause does not name it; two that stand in one place for one are equal, however known
 */
public record Nominal(int first, int last, Mention mention, String slot, boolean joined, Set<Inference> inferred) {
    public Nominal(int first, int last, Mention mention, String slot, boolean joined) {
        this(first, last, mention, slot, joined, named(mention));
    }

    private static Set<Inference> named(Mention mention) {
        if (Descriptions.is(mention)) {
            return Set.of(Inference.DESCRIPTION);
        }
        return Homes.is(mention) ? Set.of(Inference.HOME) : Set.of();
    }

    public static List<Mention> mentions(List<Nominal> names) {
        return names.stream().map(Nominal::mention).toList();
    }

    /** Some whom the words at a place of a sentence stand for. */
    public static List<Nominal> meant(List<Mention> mentions, int at, Inference how) {
        return mentions.stream().map(m -> meant(m, at, how)).toList();
    }

    /** Somebody whom the word at a place of a sentence stands for. */
    public static Nominal meant(Mention mention, int at, Inference how) {
        return new Nominal(at, at + 1, mention, "", false).by(how);
    }

    /** The same names, known to be meant in one way more. */
    public static List<Nominal> by(Inference how, List<Nominal> names) {
        return names.stream().map(n -> n.by(how)).toList();
    }

    /** The same name, known to be meant in one way more. */
    public Nominal by(Inference how) {
        if (inferred.contains(how)) {
            return this;
        }
        var all = EnumSet.of(how);
        all.addAll(inferred);
        return new Nominal(first, last, mention, slot, joined, Collections.unmodifiableSet(all));
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
        return new Nominal(first, last, as, slot, joined, inferred);
    }

    public boolean direct() {
        return slot.isEmpty();
    }

    /** Without a preposition, or only with one that leads from a head word to its owner ("members of Hezbollah"). */
    public boolean bare() {
        return slot.isEmpty() || slot.equals(EventFrame.OF);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nominal name
                && first == name.first
                && last == name.last
                && mention.equals(name.mention)
                && slot.equals(name.slot)
                && joined == name.joined;
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last, mention, slot, joined);
    }
}
