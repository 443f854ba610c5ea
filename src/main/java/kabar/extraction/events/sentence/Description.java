package kabar.extraction.events.sentence;

import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.text.PhraseMatch;

/** What only tells more of a name before its verb: "rebels who fled", "rebels backed by Turkey". */
final class Description {
    private final Marks marks;

    Description(Marks marks) {
        this.marks = marks;
    }

    /** Where it ends that begins at a place before another; a relative clause where its pronoun does, a participle with its preposition. */
    int end(int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            end = marks.is(i, Part.RELATIVE) ? i + 1 : end;
        }
        return end > from || from >= to || !marks.words.small.verbs.past(marks.tokens.get(from))
                ? end
                : reduced(from, to);
    }

    private int reduced(int from, int to) {
        int end = marks.triggerAt(from).map(PhraseMatch::last).orElse(from + 1);
        boolean led = marks.isTrigger(from)
                ? end < to && (marks.isSlot(end) || marks.innerSlot(end - 1).isPresent())
                : marks.opens(end, EventFrame.BY) || marks.opens(end, EventFrame.WITH);
        return led ? end : from;
    }
}
