package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Event;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who did what to whom in a sentence. */
class EventFinderTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    /** events.tsv: language, text, and the events as "source TYPE target", joined by "; ", with "not" and a modality that is not actual. */
    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "/events.tsv", numLinesToSkip = 1, delimiter = '\t', quoteCharacter = '\u0001')
    void tells(String language, String text, String expected) {
        assertEquals(expected, events(text, language).stream().map(Rows::of).collect(Collectors.joining("; ")));
    }

    @Test
    void givesAnEventToldTwiceOneNumber() {
        var events = events("Israel attacked Iran. Iran was calm. Officials said Israel attacked Iran.", "en");
        assertEquals(List.of(1, 1), events.stream().map(Event::number).toList());
    }

    private static List<Event> events(String text, String language) {
        return EXTRACTOR.extract(Written.text(text).in(language).article()).events();
    }
}
