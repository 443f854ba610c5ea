package kabar.extraction.events.subjects;

import java.util.List;
import java.util.stream.Stream;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;

/** Those who do what a verb tells with its subject: "Norway, together with Jordan, sought", "Prabowo didampingi Sugiono bertemu". */
public final class Companions {
    /** Words between the subject and the word for company: a comma, a title in brackets. */
    private static final int REACH = 4;

    private final Layout layout;
    private final Marks marks;

    public Companions(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
    }

    /** The subject with those who stand in its company before the verb. */
    public List<Nominal> with(List<Nominal> subject, int verb) {
        if (subject.isEmpty() || marks.words.small.verbFirst) {
            return subject;
        }
        int behind = subject.get(subject.size() - 1).last();
        return layout.nominals.stream()
                .filter(n -> n.first() >= behind && n.last() <= verb && !People.are(n.mention()))
                .findFirst()
                .filter(n -> accompanies(n.first()) && layout.stretch.length(behind, n.first()) <= REACH)
                .map(n -> Stream.concat(
                                subject.stream(),
                                layout.chains.whole(n).stream().filter(c -> c.last() <= verb))
                        .toList())
                .orElse(subject);
    }

    /** Whether a word for company stands before a name, the preposition that it needs between. */
    private boolean accompanies(int name) {
        int before = name - 1;
        boolean led = marks.opens(before, EventFrame.WITH) || marks.opens(before, EventFrame.BY);
        return marks.is(before, Part.COMPANION) || led && marks.is(before - 1, Part.COMPANION);
    }
}
