package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody denies is alleged, and what he refuses is only possible. */
class DenialsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Kenya denied reports that Uganda attacked Rwanda. | Uganda ASSAULT Rwanda alleged",
                "en | Vladimir Putin rejected a demand that Ukraine withdraw its troops from Donetsk. | Ukraine RETREAT - possible",
                "id | Iran membantah laporan bahwa Israel menyerang Mesir. | Israel ASSAULT Egypt alleged",
                "ar | نفى الجيش أنباء عن قصف إسرائيل دمشق. | Israel ASSAULT Damascus alleged",
            })
    void tellNoFact(String language, String text, String event) {
        var found = Rows.of(language, text);
        assertEquals(event, found.get(found.size() - 1));
    }
}
