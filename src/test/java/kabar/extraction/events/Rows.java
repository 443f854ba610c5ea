package kabar.extraction.events;

import java.util.List;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Event;
import kabar.facts.Party;
import kabar.knowledge.ActorDictionary;

/** The events of a text as "source TYPE target", a side that is not told as "-". */
final class Rows {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    private Rows() {}

    static List<String> of(String language, String text) {
        return EXTRACTOR.extract(Written.text(text).in(language).article()).events().stream()
                .map(Rows::of)
                .toList();
    }

    /** One event; "not" where it is denied, and a modality that is not actual behind it. */
    static String of(Event event) {
        String modality = event.modality() == Event.Modality.ACTUAL ? "" : " " + event.modality();
        return event.source().map(Party::name).orElse("-")
                + (event.negated() ? " not " : " ")
                + event.type()
                + " "
                + event.target().map(Party::name).orElse("-")
                + modality;
    }
}
