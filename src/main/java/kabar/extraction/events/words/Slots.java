package kabar.extraction.events.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;

/** Where the prepositions of a sentence stand, and the slot that each opens. */
public final class Slots {
    private final String[] at;
    /** The slot that the last word of a trigger opens ("war on"). */
    private final String[] inner;
    /** Whether a preposition goes with the verb before it, so that it leads to whom something comes from ("offered by"). */
    private final boolean[] authored;

    public Slots(
            Sentence sentence,
            String text,
            EventWords words,
            List<PhraseMatch<Trigger>> triggers,
            TriggerPlaces places) {
        this.at = new String[sentence.tokens().size()];
        this.inner = new String[at.length];
        this.authored = new boolean[at.length];
        for (var slot : words.slots.matches(sentence, text)) {
            String name = slot.entries().get(0).value();
            if (name.equals(EventFrame.NONE) || counts(slot, sentence, words) || completes(slot, triggers)) {
                continue;
            }
            if (!places.any(slot.first())) {
                Arrays.fill(at, slot.first(), slot.last(), name);
            } else if (words.small.ownerFirst
                    && slot.last() > places.match(slot.first()).last()) {
                // "a loan offered by China": the verb tells something itself
                Arrays.fill(at, places.match(slot.first()).last(), slot.last(), name);
                authored[slot.last() - 1] = places.match(slot.first()).first() == slot.first();
            } else if (slot.last() == places.match(slot.first()).last()
                    && slot.first() > places.match(slot.first()).first()) {
                inner[slot.last() - 1] = name;
            }
        }
    }

    /** "around 50 farmers": whether a preposition only says that a number behind it is not exact. */
    private static boolean counts(PhraseMatch<String> slot, Sentence sentence, EventWords words) {
        return slot.last() < sentence.tokens().size()
                && sentence.tokens().get(slot.last()).isNumber()
                && words.small.parts(sentence.tokens().get(slot.first())).contains(Part.APPROXIMATE);
    }

    /** "Threw its weight behind": whether a preposition ends the object of a verb, so that whoever follows is the verb's own. */
    private static boolean completes(PhraseMatch<String> slot, List<PhraseMatch<Trigger>> triggers) {
        return triggers.stream()
                .anyMatch(t -> t.last() <= slot.first()
                        && t.span().end() == slot.span().end()
                        && t.entries().get(0).value().frame().targetIn(EventFrame.OBJECT));
    }

    /** The slot that a preposition at a place opens. */
    public Optional<String> at(int i) {
        return any(i) ? Optional.of(at[i]) : Optional.empty();
    }

    /** Whether a preposition stands at a place. */
    public boolean any(int i) {
        return i >= 0 && i < at.length && at[i] != null;
    }

    /** Whether a preposition at a place opens this slot. */
    public boolean opens(int i, String slot) {
        return any(i) && at[i].equals(slot);
    }

    /** Whether whoever stands behind a preposition is told to be whom something comes from by the verb before it. */
    public boolean authored(int i) {
        return any(i) && authored[i];
    }

    /** The slot that the last word of a trigger opens; empty where it opens none. */
    public Optional<String> inner(int i) {
        return Optional.ofNullable(inner[i]);
    }
}
