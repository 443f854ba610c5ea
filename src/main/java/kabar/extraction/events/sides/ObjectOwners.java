package kabar.extraction.events.sides;

import java.util.List;
import kabar.extraction.events.sentence.Complements;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Surroundings;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Trigger;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Whose the object of a verb is, where only the adjective of a country stands in it: "the British citizenship of Jane Doe". */
final class ObjectOwners {
    /** Words from the adjective of a country to "of": "Ukrainian border city of". */
    private static final int PLACE_REACH = 3;

    private final Marks marks;
    private final Surroundings around;
    private final Complements complements;

    ObjectOwners(Layout layout) {
        this.marks = layout.marks;
        this.around = layout.around;
        this.complements = layout.complements;
    }

    /** "revoked the British citizenship of Jane Doe": whose what a verb is completed by is, rather than of which country. */
    List<Nominal> of(PhraseMatch<Trigger> match, List<Nominal> object) {
        Nominal adjective = object.get(object.size() - 1);
        int end = marks.endOf(match);
        boolean inside = end > match.last()
                && adjective.last() < end
                && adjective.mention().form() == Mention.Form.DEMONYM
                && marks.opens(end, EventFrame.OF);
        return inside ? complements.of(end, List.of(EventFrame.OF)) : placeOf(adjective);
    }

    /** "shelled the Ukrainian city of Kherson": the place that is named behind what it is and whose. */
    private List<Nominal> placeOf(Nominal adjective) {
        int end = Math.min(marks.tokens.size(), adjective.last() + PLACE_REACH);
        int of = adjective.last();
        while (of < end
                && !marks.opens(of, EventFrame.OF)
                && marks.tokens.get(of).isWord()) {
            of++;
        }
        int name = of + 1;
        boolean led = marks.words.small.ownerFirst
                && of > adjective.last()
                && of < end
                && marks.opens(of, EventFrame.OF)
                && adjective.mention().form() == Mention.Form.DEMONYM;
        return led
                ? around.over(name).stream()
                        .filter(n -> n.mention().actor().type() == ActorType.PLACE)
                        .toList()
                : List.of();
    }
}
