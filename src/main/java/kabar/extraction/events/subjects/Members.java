package kabar.extraction.events.subjects;

import java.util.List;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.People;

/** Those who are named of people without a name: "Komunitas internasional, termasuk G7 dan Uni Eropa, menyerukan". */
public final class Members {
    private final Layout layout;

    public Members(Layout layout) {
        this.layout = layout;
    }

    /** Those whom words between commas name behind people, before a place; empty where they name nobody. */
    public List<Nominal> of(Nominal people, int at) {
        int comma = people.last();
        boolean told = layout.marks.words.small.serial
                && People.are(people.mention())
                && layout.marks.isComma(comma)
                && layout.marks.opens(comma + 1, EventFrame.AMONG);
        return told ? layout.around.among(comma, at).map(layout.chains::of).orElse(List.of()) : List.of();
    }
}
