package kabar.extraction.events.sentence;

import java.util.List;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.text.Token;

/** What governs a name: the preposition before it, or written onto a word of its phrase. */
final class Governing {
    private static final int REACH = 4;

    private final Marks marks;
    private final Stretch stretch;

    Governing(Marks marks, Stretch stretch) {
        this.marks = marks;
        this.stretch = stretch;
    }

    /** The slot of a name at a place; empty where no preposition governs it. */
    String slot(List<Nominal> before, int first, int last) {
        int stop = before.isEmpty() ? 0 : before.get(before.size() - 1).last();
        String found = "";
        int steps = 0;
        for (int i = first - 1; i >= stop && steps < REACH; i--) {
            if (marks.is(i, Part.CLOSING)) {
                // "untuk itu Indonesia mendesak": the phrase that a preposition opens has ended
                return found;
            }
            String slot = marks.slotAt(i).orElse("");
            if (slot.isEmpty() && marks.is(i - 1, Part.RELATIVE) && !marks.isTrigger(i) && passive(i)) {
                // "serangan yang dipimpin Sugiono", but "delegasi yang dipimpin Sugiono" does more than that
                return marks.isNoun(i - 2) ? EventFrame.BY : EventFrame.OTHER;
            }
            if (!slot.isEmpty()) {
                if (marks.isBreak(i) && (stretch.opensClause(last) || joinedSubject(last))
                        || slot.equals(EventFrame.WITH) && isAbsolute(last)) {
                    // "after Israel attacked", "with Israel having attacked": no preposition of the name's own
                    return found;
                }
                if (marks.is(i, Part.INFINITIVE) && !nounAt(i + 1, first)) {
                    // "pledged billions to buy American jets"
                    return EventFrame.OTHER;
                }
                if (slot.equals(EventFrame.AMONG)) {
                    return wholeOf(i, stop);
                }
                boolean owned = slot.equals(EventFrame.BY)
                        && (marks.is(i - 1, Part.OWNED)
                                || marks.is(i - 1, Part.LED) && before.isEmpty() && !marks.isPlainVerbIn(0, i - 1));
                if (!slot.equals(EventFrame.OF) && !owned) {
                    return slot;
                }
                // "at a boat chartered by Kenya", "The delegation, led by Jane Doe, met": whoever has or leads it
                found = EventFrame.OF;
                i -= owned ? 1 : 0;
            } else if (marks.innerSlot(i).isPresent() && !marks.takesObject(i)) {
                return marks.innerSlot(i).get();
            } else if (marks.isTrigger(i)
                    || marks.isDated(i)
                    || marks.isBreak(i)
                    || marks.isComma(i)
                    || marks.words.small.ownerFirst && marks.is(i, Part.FINITE)) {
                // "people close to the minister said Egypt": a verb between, though it tells nothing
                break;
            } else {
                String attached = marks.attached(i);
                if (!attached.isEmpty()) {
                    return attached;
                }
                steps += marks.is(i, Part.FILLER) || marks.tokens.get(i).isMark() ? 0 : 1;
            }
        }
        return found;
    }

    /** The slot of people or a body of whom some are told: "عن 40 من أسرى الحركة", "خمسة من كبار المسؤولين". */
    String slotOfSome(List<Nominal> before, int first, int last) {
        int count = first - 2;
        if (!marks.words.small.verbFirst || count < 0 || !marks.opens(first - 1, EventFrame.FROM) || !counts(count)) {
            return slot(before, first, last);
        }
        while (count > 0 && counts(count - 1)) {
            count--;
        }
        String found = slot(before, count, last);
        return found.isEmpty() ? EventFrame.OF : found;
    }

    private boolean counts(int i) {
        return marks.tokens.get(i).isNumber() || marks.is(i, Part.COUNT);
    }

    /** "after Egypt and Turkey agreed": whether other names are joined to one that ends at a place, and a verb follows them. */
    private boolean joinedSubject(int last) {
        int at = last;
        boolean joined = false;
        while (at < marks.tokens.size()
                && (marks.is(at, Part.AND)
                        || marks.is(at, Part.ARTICLE)
                        || marks.is(at, Part.FILLER)
                        || marks.isHead(at)
                        || joined && marks.isDated(at)
                        || joined && marks.tokens.get(at).capital())) {
            joined |= marks.is(at, Part.AND);
            at++;
        }
        return marks.words.small.ownerFirst
                && joined
                && (marks.isPlainVerb(at) || marks.is(at, Part.AUXILIARY) && !marks.is(at, Part.INFINITIVE));
    }

    /** "with both sides, namely Israel and Iran": the slot of those that the names are some of, where no name of theirs stands. */
    private String wholeOf(int among, int stop) {
        for (int i = among - 1; i >= stop && i >= among - REACH; i--) {
            if (marks.isSlotOther(i) && !marks.opens(i, EventFrame.OTHER)) {
                return marks.slotAt(i).orElse("");
            }
            if (marks.isTrigger(i) || marks.isBreak(i)) {
                break;
            }
        }
        return EventFrame.AMONG;
    }

    private boolean passive(int i) {
        return marks.words.small.verbs.passive(marks.tokens.get(i));
    }

    private boolean isAbsolute(int i) {
        return marks.is(i, Part.ABSOLUTE) || marks.isGerund(i);
    }

    /** Whether a noun can begin at a place before a name, rather than the verb of an infinitive. */
    private boolean nounAt(int i, int name) {
        return i >= name
                || marks.isHead(i)
                || marks.is(i, Part.FILLER)
                || marks.is(i, Part.ARTICLE)
                || marks.is(i, Part.POSSESSIVE)
                || marks.tokens.get(i).shape() != Token.Shape.LOWER;
    }
}
