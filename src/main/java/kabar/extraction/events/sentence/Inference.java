package kabar.extraction.events.sentence;

import java.util.Locale;
import kabar.text.Language;

/** How a side of an event is known that its own clause does not name; each is a rule of {@code rules.csv}, which can be switched off. */
public enum Inference {
    /** By a pronoun: "he", "accused him". */
    PRONOUN,
    /** By what he is: "the group", "the president". */
    DESCRIPTION,
    /** By whose country it is: "his country". */
    HOME,
    /** As the two told of before: "both sides". */
    COUPLE,
    /** As who did what "the move" stands for. */
    DEED,
    /** As who said what "the charge" stands for. */
    CLAIM,
    /** As the subject of the sentence before, where a sentence leaves its own out. */
    DROPPED,
    /** As the subject of another verb of the sentence. */
    SHARED,
    /** As the name that a relative clause goes on about. */
    RELATIVE,
    /** As who is asked, blamed or decides: whose deed an infinitive, a form in -ing or a noun behind a verb is. */
    CONTROL,
    /** As who did another deed of the sentence, which led to this one. */
    CAUSE,
    /** As the subject of the sentence, where a phrase in it names what he took part in. */
    OCCASION,
    /** As who speaks of himself: "I", "we". */
    SPEAKER,
    /** As the body or country for which he speaks who says "we". */
    REPRESENTED,
    /** As the country of the place where it is done, or that it is done to. */
    COUNTRY,
    /** By another sentence that tells the same event with both sides. */
    RETOLD;

    /** The name of its rule in a language. */
    public String rule(Language language) {
        return language.code() + ".side." + name().toLowerCase(Locale.ROOT);
    }
}
