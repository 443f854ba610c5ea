package kabar.extraction.events.subjects;

import java.util.List;
import kabar.extraction.events.sentence.Company;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Unnamed;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;

/**
 * People without a name as the subject of a verb that words about them part from it: "Police acting on an order from Nairobi have
 * arrested", "Protesters, some of whom carried sticks, beat", "Supporters of the former leader clashed".
 */
public final class Crowds {
    /** So many words at most lead from the beginning of a clause to the people: "On Monday tens of". */
    private static final int LEADING = 3;

    private final Layout layout;
    private final Marks marks;
    private final Company company;
    private final Finite finite;

    public Crowds(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.company = layout.company;
        this.finite = new Finite(marks);
    }

    /**
     * The people with whom the clause of a verb begins; nobody where it begins otherwise, or another verb is theirs.
     *
     * @param counts whether a count of people is enough, as for a protest
     */
    public List<Nominal> subject(int verb, boolean counts) {
        int head = finite.head(verb);
        if (!marks.words.small.ownerFirst || bare(verb, head)) {
            return List.of();
        }
        int start = marks.clauseStart(head);
        return (counts ? company.people() : company.parties())
                .stream()
                        .filter(p -> p.first() >= start && p.last() <= head && leads(start, p.first()))
                        .filter(p -> p.last() == head || describes(p.last(), head))
                        .reduce((one, next) -> next)
                        .map(p -> List.of(new Nominal(p.first(), p.last(), new Unnamed(marks).mention(p), "", false)))
                        .orElse(List.of());
    }

    /** Whether a verb has no subject before it: an infinitive, or a form in -ing without its auxiliary. */
    private boolean bare(int verb, int head) {
        boolean auxiliary = head < verb && !marks.is(head, Part.INFINITIVE);
        return marks.is(verb - 1, Part.INFINITIVE)
                || marks.isGerund(verb) && !auxiliary
                || marks.is(head - 1, Part.AND)
                || marks.is(head - 1, Part.RELATIVE)
                || marks.is(head - 1, Part.HE)
                || marks.is(head - 1, Part.IT)
                || marks.is(head - 1, Part.THEY);
    }

    /** Whether nothing stands between two places but counts, articles, adjectives and dates. */
    private boolean leads(int start, int people) {
        int words = 0;
        for (int i = start; i < people; i++) {
            int at = i;
            boolean light = company.people().stream().anyMatch(p -> p.first() <= at && at < p.last())
                    || marks.is(i, Part.ARTICLE)
                    || marks.is(i, Part.FILLER)
                    || marks.is(i, Part.ADJUNCT)
                    || marks.isDated(i)
                    || marks.isComma(i)
                    || marks.tokens.get(i).isNumber()
                    || marks.opens(i, EventFrame.OF);
            words += light ? 0 : 1;
            boolean known = !light && (marks.isVerb(i) || marks.isName(i) || marks.isSlotOther(i) || finite.at(i));
            if (known && !marks.isDated(i) || words > LEADING || marks.is(i, Part.POSSESSIVE)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands between people and a verb only tells more of them. */
    private boolean describes(int behind, int head) {
        boolean aside = marks.isComma(behind) && marks.isComma(head - 1) && head - 1 > behind;
        if (aside) {
            return !marks.isVerb(behind + 1) && !within(behind + 1);
        }
        boolean opens = marks.isSlot(behind)
                || marks.words.small.verbs.gerund(marks.tokens.get(behind)) && !marks.isTrigger(behind);
        return opens && !marks.isComma(head - 1) && !finite.between(behind + 1, head) && !within(head);
    }

    /** Whether a name begins or ends right at a place. */
    private boolean within(int place) {
        return layout.nominals.stream().anyMatch(n -> n.direct() && (n.first() == place || n.last() == place));
    }
}
