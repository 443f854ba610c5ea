package kabar.extraction.events.sentence;

import java.util.List;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.text.PhraseMatch;

/** Words for what an army has that are forms of verbs as well: "Chinese coast guard ships fired". */
final class Vessels {
    private Vessels() {}

    /** Whether a word is such a noun, for a verb of the past stands right behind it whose subject it is. */
    static boolean are(PhraseMatch<Trigger> word, List<PhraseMatch<Trigger>> triggers, EventWords words) {
        return words.small.ownerFirst
                && words.small.is(word.sentence().tokens().get(word.first()), Part.FACILITY)
                && word.last() == word.first() + 1
                && triggers.stream()
                        .anyMatch(t -> t.first() == word.last()
                                && t.entries().get(0).value().voice() == Voice.PARTICIPLE);
    }
}
