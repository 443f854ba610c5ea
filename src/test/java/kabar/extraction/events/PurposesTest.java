package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deed is for has come no further than the deed itself; what is to come or came near is no fact. */
class PurposesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | William Ruto may fly to Kampala on Friday to hold talks with Yoweri Museveni. | William Ruto CONSULT Yoweri Museveni possible",
                "en | William Ruto flew to Kampala to hold talks with Yoweri Museveni. | William Ruto CONSULT Yoweri Museveni",
                "id | Joko Widodo akan terbang ke Kampala untuk menemui Yoweri Museveni. | Joko Widodo CONSULT Yoweri Museveni planned",
                "id | Joko Widodo terbang ke Kampala untuk menemui Yoweri Museveni. | Joko Widodo CONSULT Yoweri Museveni",
                "ar | سيسافر أنتوني بلينكن إلى كمبالا لإجراء محادثات مع يويري موسيفيني. | Antony Blinken CONSULT Yoweri Museveni planned",
                "ar | من المحتمل أن يسافر أنتوني بلينكن إلى كمبالا لاستكمال المناقشات مع يويري موسيفيني. "
                        + "| Antony Blinken CONSULT Yoweri Museveni possible",
            })
    void areAsSureAsTheDeed(String language, String text, String event) {
        List<String> found = Rows.of(language, text);
        assertEquals(event, found.get(found.size() - 1));
    }
}
