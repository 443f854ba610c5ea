package kabar.extraction.events.sides;

import java.util.List;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Whose deed it is that somebody is charged with, or admits, by a noun with a pronoun. */
final class Charges {
    private final Layout layout;
    private final Marks marks;

    Charges(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
    }

    /** "دعوات للانتقام من إسرائيل بعد اتهامها باغتيال": whom the pronoun on a charge stands for that leads to a deed. */
    List<Nominal> meant(PhraseMatch<Trigger> deed) {
        int charge = deed.first() - 1;
        int start = marks.hardStart(charge);
        return layout.nominals.stream()
                .filter(n -> marks.is(charge, Part.CHARGE) && n.first() >= start && n.last() <= charge)
                .filter(n -> n.mention().actor().type() != ActorType.PERSON
                        && !n.slot().equals(EventFrame.IN))
                .filter(n -> layout.standIns.acts(n.mention().actor()))
                .reduce((one, next) -> next)
                .map(List::of)
                .orElse(List.of());
    }
}
