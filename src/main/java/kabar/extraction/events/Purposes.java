package kabar.extraction.events;

import java.util.Optional;
import java.util.stream.IntStream;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/** Which deed another is for: "travelled to Moscow to hold talks". */
final class Purposes {
    private final Marks marks;
    private final Stretch stretch;

    Purposes(Layout layout) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
    }

    /** The deed that what a match tells is the purpose of; empty where it is the purpose of none that tells an event. */
    Optional<PhraseMatch<Trigger>> deed(PhraseMatch<Trigger> match) {
        int purpose = purpose(match);
        int start = marks.clauseStart(match.first());
        return marks.triggers.stream()
                .filter(deed -> deed.first() >= start && deed.first() < purpose && marks.isVerb(deed.first()))
                .reduce((deed, next) -> next)
                .filter(deed -> isOwnPurpose(deed.last(), purpose));
    }

    /** "mengirim kapal untuk menyerang": whether an attack is only what something is for, in a language whose verbs have no infinitive. */
    boolean attack(PhraseMatch<Trigger> match, EventClass type) {
        return marks.words.small.serial
                && marks.isVerb(match.first())
                && marks.is(stretch.beforeAdverbs(match.first()), Part.PURPOSE)
                && !type.vowed().isEmpty();
    }

    /** Whether it is the deed that is for something, and not what stands behind it: "will back the efforts to", "militia it had raised to". */
    private boolean isOwnPurpose(int from, int purpose) {
        return IntStream.range(from, purpose)
                .noneMatch(i -> marks.is(i, Part.RELATIVE) || marks.is(i, Part.PERFECT) || marks.is(i, Part.EFFORT));
    }

    /** "to hold talks", "untuk bertemu", "لمواصلة المناقشات": where words open what a deed is for, or -1. */
    private int purpose(PhraseMatch<Trigger> match) {
        int to = stretch.beforeAdverbs(match.first());
        if (marks.is(to, Part.INFINITIVE)) {
            return to;
        }
        int first = match.first();
        if (!marks.isNoun(first)) {
            return -1;
        }
        return marks.particles.led(match) ? first : first > 0 && marks.opensPhrase(first - 1) ? first - 1 : -1;
    }
}
