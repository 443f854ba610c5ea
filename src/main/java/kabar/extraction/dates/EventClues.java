package kabar.extraction.dates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.facts.Clue;
import kabar.text.Language;
import kabar.text.Sentence;
import kabar.text.Text;

/** The dated events of {@code data/events.csv} that a text knows of: it was not written before them. */
final class EventClues {
    private final Map<Language, KnownEvents> byLanguage = KnownEvents.all();

    void find(Text text, Sentence sentence, List<Clue> clues) {
        KnownEvents events = byLanguage.get(sentence.language());
        if (events == null) {
            return;
        }
        for (KnownEvents.Naming naming : events.namedIn(sentence.tokens())) {
            clues.add(new Clue(
                    Clue.Kind.EVENT,
                    sentence.index(),
                    sentence.span(),
                    text.at(sentence.span()).strip(),
                    Optional.of(naming.day()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "knows of " + naming.event() + ", " + naming.day()));
        }
    }
}
