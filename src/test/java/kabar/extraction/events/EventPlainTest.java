package kabar.extraction.events;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The everyday ways to tell an event, one to a sentence: gold/events-plain-LANGUAGE.tsv, fifteen of each class in Arabic and Indonesian, and
 * ten in English that somebody wrote who had not seen the rules and that no rule was made for; read as {@link EventGoldTest} has
 * it. The floors only rise.
 */
class EventPlainTest {
    @ParameterizedTest
    @CsvSource({"ar, 0.91", "en, 0.50", "id, 0.95"})
    void areRead(String language, double floor) throws IOException {
        EventGoldTest.assertFloor("events-plain-" + language, language, floor);
    }
}
