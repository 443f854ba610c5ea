package kabar.extraction.events.sides;

import java.util.List;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Stretch;
import kabar.extraction.events.subjects.Deed;
import kabar.extraction.events.subjects.Deeds;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.SmallWords;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseMatch;

/** Who comes or does something in order to meet somebody: "flew to Kyiv for talks with". */
final class Visits {
    /** A noun that tells what somebody does something for stands so many tokens behind the particle at most. */
    private static final int PURPOSE_REACH = 2;
    /** Words between "for" and the meeting: "for two days of talks", "for a second round of talks". */
    private static final int MEETING_REACH = 4;

    private final Marks marks;
    private final Stretch stretch;
    private final SmallWords small;
    private final Deeds deeds;

    Visits(Layout layout, Deeds deeds) {
        this.marks = layout.marks;
        this.stretch = layout.stretch;
        this.small = marks.words.small;
        this.deeds = deeds;
    }

    /** "سافر الوزير إلى القاهرة لمواصلة المشاورات مع": who does something in order to meet those whom a noun leads to. */
    List<Nominal> meeting(PhraseMatch<Trigger> noun, List<Nominal> guests) {
        if (small.ownerFirst) {
            return visiting(noun, guests);
        }
        int before = noun.first();
        while (before > 0 && noun.first() - before <= PURPOSE_REACH && !marks.leads(before, EventFrame.LE)) {
            before--;
        }
        int purpose = before;
        boolean with = guests.stream().noneMatch(n -> n.slot().equals(EventFrame.BETWEEN));
        return !small.verbFirst || !with || noun.first() - purpose > PURPOSE_REACH
                ? List.of()
                : deeds.last()
                        .filter(v -> v.last() <= purpose && !marks.isNoun(purpose - 1))
                        .filter(v -> marks.clauseEnd(v.last()) > noun.first())
                        // "رفض مقترحا لهدنة مع": what is only spoken of
                        .filter(v -> !v.type().worded() && !v.passive() && stretch.unparted(v.last(), noun.first()))
                        .map(Deed::sources)
                        .orElse(List.of());
    }

    /** "flew to Kyiv for talks with": who comes or goes somewhere for a meeting. */
    private List<Nominal> visiting(PhraseMatch<Trigger> noun, List<Nominal> guests) {
        int before = stretch.beforePhrase(noun.first(), MEETING_REACH);
        boolean purpose = marks.opens(before, EventFrame.FOR)
                && guests.stream().allMatch(n -> n.slot().equals(EventFrame.WITH));
        return deeds.last()
                .filter(v -> purpose && v.type().attended() && !v.passive() && v.last() <= before)
                .filter(v -> v.sources().stream().noneMatch(guests::contains))
                .filter(v -> marks.clauseEnd(v.last()) > noun.first() && stretch.unparted(v.last(), noun.first()))
                .map(Deed::sources)
                .orElse(List.of());
    }
}
