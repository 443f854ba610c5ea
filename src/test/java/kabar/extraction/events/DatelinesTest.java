package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and by whom an article was written takes no part in what it tells. */
class DatelinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | BRUSSELS, May 20 (Reuters) - Norway and Canada sanctioned Belarus. | Norway SANCTION Belarus / Canada SANCTION Belarus",
                "en | OSLO - Norway and Canada sanctioned Belarus. | Norway SANCTION Belarus / Canada SANCTION Belarus",
                "id | BEIRUT - Militer Israel membunuh komandan Hizbullah. | Israel Defense Forces ASSAULT Hezbollah",
                "id | JAKARTA, KOMPAS.com - Malaysia dan Thailand mendesak Myanmar menahan diri. "
                        + "| Malaysia REQUEST Myanmar / Thailand REQUEST Myanmar",
            })
    void takeNoPart(String language, String text, String events) {
        assertEquals(List.of(events.split(" / ")), Rows.of(language, text));
    }
}
