package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two who were named together: "the two countries", "both", "they". */
class CoupleTest {
    @Test
    void theTwoCountriesAreThoseOfTheSentenceBefore() {
        assertEquals(
                List.of("Egypt REQUEST Israel", "Qatar REQUEST Israel"),
                Rows.of("en", "Egypt and Qatar sent envoys. The two countries urged Israel to accept the deal."));
        assertEquals(
                List.of("Egypt REQUEST Israel", "Qatar REQUEST Israel"),
                Rows.of("id", "Mesir dan Qatar mengirim utusan. Kedua negara mendesak Israel menerima kesepakatan."));
    }

    @Test
    void bothAndTheyAreTheTwoThatASentenceBeginsWith() {
        assertEquals(
                List.of("Egypt ACCUSE Israel", "Qatar ACCUSE Israel"),
                Rows.of("en", "Egypt and Qatar have mediated for months. Both condemned Israel."));
        assertEquals(
                List.of("United States ASSAULT Houthis", "United Kingdom ASSAULT Houthis"),
                Rows.of("ar", "أعلنت الولايات المتحدة وبريطانيا أنهما قصفتا مواقع للحوثيين."));
    }

    @Test
    void whoeverCondemnsWhatAnotherDidIsNoSideOfIt() {
        assertEquals(
                List.of("Kenya ASSAULT Gulu", "Rwanda ACCUSE Kenya", "Oman REQUEST both sides"),
                Rows.of("en", "Kenya shelled Gulu. Rwanda condemned the move. Oman urged both sides to talk."));
    }

    @Test
    void ofThreeCountriesNoTwoAreMeant() {
        assertEquals(
                List.of(),
                Rows.of("en", "Egypt, Qatar and Oman sent envoys. The two countries urged Israel to accept the deal."));
    }
}
