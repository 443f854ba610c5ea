package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody denies, and what nobody has proof of, is alleged; what he refuses, may do or nearly did is only possible. */
class DenialsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Kenya denied reports that Uganda attacked Rwanda. | Uganda ASSAULT Rwanda alleged",
                "en | Vladimir Putin rejected a demand that Ukraine withdraw its troops from Donetsk. | Vladimir Putin REJECT -",
                "id | Iran membantah laporan bahwa Israel menyerang Mesir. | Israel ASSAULT Egypt alleged",
                "en | There is no evidence that Uganda attacked Rwanda. | Uganda ASSAULT Rwanda alleged",
                "ar | حذر أنتوني بلينكن من أن المجاعة وشيكة، وطالب إسرائيل بفتح المعابر. | Antony Blinken REQUEST Israel",
                "ar | تخشى مصر أن تقصف إسرائيل دمشق. | Israel ASSAULT Damascus possible",
                "id | Tidak ada bukti bahwa Iran menyerang Mesir. | Iran ASSAULT Egypt alleged",
                "id | Iran berhak menyerang Mesir. | Iran ASSAULT Egypt possible",
                "id | Kenya hampir memutus hubungan dengan Uganda. | Kenya SANCTION Uganda possible",
                "ar | لا دليل على أن كينيا قصفت أوغندا. | Kenya ASSAULT Uganda alleged",
                "ar | يفترض أن يلتقي أنتوني بلينكن يويري موسيفيني. | Antony Blinken CONSULT Yoweri Museveni planned",
                "ar | كادت كينيا أن تقطع علاقاتها مع أوغندا. | Kenya SANCTION Uganda possible",
                "ar | نفى الجيش أنباء عن قصف إسرائيل دمشق. | Israel ASSAULT Damascus alleged",
            })
    void tellNoFact(String language, String text, String event) {
        var found = Rows.of(language, text);
        assertEquals(event, found.get(found.size() - 1));
    }

    @Test
    void whatIsWantedOfSomebodyIsNoDeed() {
        assertEquals(List.of(), Rows.of("en", "The judges insisted that Kenya stop bombing Uganda."));
    }

    @Test
    void whatWouldFollowFromADeedTellsNothingOfWhoeverSpeaks() {
        assertEquals(
                List.of(),
                Rows.of("en", "Killing Yoweri Museveni would end the war, William Ruto told the broadcaster."));
    }
}
