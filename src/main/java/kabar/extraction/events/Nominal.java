package kabar.extraction.events;

import kabar.facts.Mention;

/**
 * A name with the words that belong to it ("the Israeli defence minister Yoav Gallant"), as a side an event can have.
 *
 * @param first index of its first token in the sentence, titles included
 * @param last index after its last token
 * @param slot what governs it: a slot of {@code event-slots.csv}; empty where no preposition does
 * @param joined whether a conjunction or comma joins it to the name before
 */
record Nominal(int first, int last, Mention mention, String slot, boolean joined) {
    boolean direct() {
        return slot.isEmpty();
    }

    /** Without a preposition, or only with one that leads from a head word to its owner ("members of Hezbollah"). */
    boolean bare() {
        return slot.isEmpty() || slot.equals(EventFrame.OF);
    }
}
