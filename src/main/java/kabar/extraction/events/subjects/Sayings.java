package kabar.extraction.events.subjects;

import java.util.OptionalInt;
import java.util.stream.Stream;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.Part;

/** Verbs of saying before words that speak of whoever says it: "Kenya said on Monday that its". */
final class Sayings {
    private final Layout layout;
    private final Marks marks;
    private final Finite finite;

    Sayings(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.finite = new Finite(layout.marks);
    }

    /** Where the last verb of saying stands that is at most so many words before a place. */
    OptionalInt before(int place, int reach) {
        int says = place - 1;
        while (says > 0 && !marks.is(says, Part.SAYING) && place - says < reach) {
            says--;
        }
        return marks.is(says, Part.SAYING) ? OptionalInt.of(says) : OptionalInt.empty();
    }

    /** Those who stand right before a verb of saying as its subject. */
    Stream<Nominal> subjects(int says) {
        int verb = finite.head(says);
        return layout.nominals.stream().filter(n -> n.last() == verb && n.direct());
    }
}
