package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of one of two verbs that a conjunction joins holds for the other, too. */
class CoordinationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | William Ruto will fly to Kampala and meet Yoweri Museveni. | William Ruto CONSULT Yoweri Museveni planned",
                "en | Kenya could recall its envoy and invade Uganda. | Kenya ASSAULT Uganda possible",
                "en | William Ruto flew to Kampala and met Yoweri Museveni. | William Ruto CONSULT Yoweri Museveni",
                "id | Joko Widodo akan terbang ke Kampala dan menemui Yoweri Museveni. | Joko Widodo CONSULT Yoweri Museveni planned",
                "id | Kenya ingin mengusir duta besar Swedia dan menangkap aktivis Kurdi. | Kenya COERCE Kurds possible",
                "ar | سيزور أنتوني بلينكن كمبالا ويلتقي يويري موسيفيني. | Antony Blinken CONSULT Yoweri Museveni planned",
            })
    void isAsSureAsTheFirst(String language, String text, String event) {
        List<String> found = Rows.of(language, text);
        assertEquals(event, found.get(found.size() - 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Kenya urged Rwanda to withdraw its troops and stop supporting M23. | Kenya REQUEST Rwanda",
                "en | Kenya demanded that Rwanda resign its seat and release Ugandan prisoners. | Kenya REQUEST Rwanda",
                "en | Russia threatened to bomb Kyiv and invade Moldova. | Russia THREATEN Ukraine",
                "id | Kenya meminta Qatar mengusir pemimpin Hamas dan menghentikan pendanaan M23. | Kenya REQUEST Qatar",
                "id | Rusia mengancam akan mengebom Kyiv dan menginvasi Moldova. | Russia THREATEN Ukraine",
                "ar | دعت حماس إلى حراك عالمي لكسر الحصار ووقف العدوان. | Hamas REQUEST -",
                "ar | دعت السعودية إلى انسحاب إسرائيل من سوريا. | Saudi Arabia REQUEST -",
            })
    void isOnlyAskedForOrThreatenedToo(String language, String text, String event) {
        assertEquals(List.of(event), Rows.of(language, text));
    }

    @Test
    void isAnotherDeedOfWhoeverSpeaks() {
        String text = "Vladimir Putin menyatakan bahwa ia tidak akan menyerang Kyiv dan memperingatkan Moldova.";
        List<String> found = Rows.of("id", text);
        assertEquals("Vladimir Putin THREATEN Moldova", found.get(found.size() - 1));
    }

    @Test
    void isNotDeniedWithTheFirstBehindAnIndonesianAnd() {
        List<String> found = Rows.of("id", "Kenya tidak mendukung Rwanda dan mengecam Uganda.");
        assertEquals("Kenya ACCUSE Uganda", found.get(found.size() - 1));
    }

    @Test
    void isToldBesideARefusal() {
        List<String> found = Rows.of("id", "Kenya menolak tawaran Rwanda dan menuduh Uganda.");
        assertEquals("Kenya ACCUSE Uganda", found.get(found.size() - 1));
    }
}
