package kabar.extraction.events;

import java.util.function.Function;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/** Whether words only refer to a deed, as one that is known or as what a verb before speaks of. */
final class References {
    private final Marks marks;
    private final Function<Trigger, EventClass> classes;

    References(Marks marks, Function<Trigger, EventClass> classes) {
        this.marks = marks;
        this.classes = classes;
    }

    /** "sepakat menghentikan", "dikerahkan untuk menumpas": what somebody agrees to or is after, told by the verb before. */
    boolean content(PhraseMatch<Trigger> match, Trigger trigger, int known) {
        int start = marks.clauseStart(match.first());
        boolean purpose = marks.is(match.first() - 1, Part.PURPOSE) && !marks.isTrigger(match.first() - 1);
        return trigger.verb()
                && !trigger.frame().mutual()
                && marks.triggers.stream()
                        .filter(t -> t.first() >= start && t.last() <= match.first() && marks.isVerb(t.first()))
                        .filter(t -> purpose || t.last() == match.first() || marks.endOf(t) == match.first())
                        .anyMatch(t -> known < 2
                                || classes.apply(t.entries().get(0).value()).crowd());
    }

    /**
     * Whether a deed with one side is only referred to: "guru yang diculik", in a relative clause, where verbs have no tense that would
     * bring it as news; by a noun with which the sentence does not begin, unless it names whom it befell.
     */
    boolean only(PhraseMatch<Trigger> match, Trigger trigger, Sides found) {
        if (marks.words.small.verbFirst) {
            // "المناطق التي تسيطر عليها الجماعة": what tells of which ones is meant
            return trigger.verb() && marks.is(match.first() - 1, Part.RELATIVE);
        }
        if (!marks.words.small.serial) {
            return false;
        }
        boolean befell = trigger.ofSufferer() && !found.named().targets().isEmpty();
        // "China, yang menempatkan pasukan di Shenzhen,": what is told beside of somebody known is news
        boolean relative = marks.is(match.first() - 1, Part.RELATIVE) && !marks.isComma(match.first() - 2);
        return trigger.verb() ? relative : match.first() > 0 && !befell;
    }
}
