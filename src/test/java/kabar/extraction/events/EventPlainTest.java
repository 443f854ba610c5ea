package kabar.extraction.events;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The everyday ways to tell an event, fifteen of each class, one to a sentence: gold/events-plain-LANGUAGE.tsv, as {@link EventGoldTest}
 * has it. The floors only rise.
 */
class EventPlainTest {
    @ParameterizedTest
    @CsvSource({"ar, 0.91", "id, 0.95"})
    void areRead(String language, double floor) throws IOException {
        EventGoldTest.assertFloor("events-plain-" + language, language, floor);
    }
}
