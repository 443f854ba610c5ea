package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom words stand for that only tell what somebody is. */
class DescriptionsTest {
    @Test
    void meansTheMovementNamedBefore() {
        assertEquals(
                List.of("Hamas REJECT Israel"),
                Rows.of("ar", "درست حركة حماس المقترح أسبوعا. ورفضت الحركة المقترح الإسرائيلي مساء أمس."));
    }

    @Test
    void meansTheRebelsNamedWithTheirGroup() {
        assertEquals(
                List.of("Houthis ASSAULT Marib", "Saudi-led coalition ASSAULT Houthis"),
                Rows.of(
                        "ar",
                        "هاجم المتمردون الحوثيون مدينة مأرب فجرا. وقصف طيران التحالف العربي تجمعا للمتمردين في صرواح."));
    }

    @Test
    void meansNobodyWhereTwoAreNamedWithTheWord() {
        assertEquals(
                List.of("- REJECT Israel"),
                Rows.of("ar", "اجتمع قادة حركة حماس وحركة الجهاد الإسلامي. ثم رفضت الحركة المقترح الإسرائيلي.").stream()
                        .filter(row -> row.contains("REJECT"))
                        .toList());
    }

    @Test
    void leavesABodyWithItsOwnAdjectiveAlone() {
        assertEquals(
                List.of(),
                Rows.of("ar", "قالت حركة حماس إنها تدرس الرد. ودانت الحركة الطلابية القصف.").stream()
                        .filter(row -> row.contains("Hamas"))
                        .toList());
    }

    @Test
    void meansTheGroupNamedWithTheWord() {
        assertEquals(
                List.of("Houthis ASSAULT Israel", "Houthis ASSAULT Saudi Arabia"),
                Rows.of("id", "Milisi Houthi menyerang Israel. Milisi itu juga menyerang Arab Saudi."));
        assertEquals(
                List.of("Houthis ASSAULT Israel", "United States ASSAULT Houthis"),
                Rows.of("en", "Houthi rebels attacked Israel. The United States struck the rebels a day later."));
    }

    @Test
    void meansTheOnlyCompanyNamed() {
        assertEquals(
                List.of("Joe Biden ACCUSE Boeing", "Boeing ACCUSE China"),
                Rows.of("en", "Joe Biden criticised Boeing. The company accused China of theft."));
    }

    @Test
    void meansThePersonNamedWithTheOffice() {
        assertEquals(
                List.of("John Mahama ACCUSE France", "John Mahama ACCUSE Togo"),
                Rows.of("en", "President John Mahama criticised France. On Friday the president accused Togo."));
    }

    @Test
    void meansNoChairmanOfTheCompany() {
        assertEquals(
                List.of("Joe Biden ACCUSE Boeing"),
                Rows.of("en", "Joe Biden criticised Boeing. The company chairman accused China of theft."));
    }

    @Test
    void meansInAHeadlineWhomTheArticleNamesWithTheWordLater() {
        assertEquals(
                List.of("Popular Resistance (Yemen) SANCTION Houthis", "Popular Resistance (Yemen) SANCTION Houthis"),
                Rows.of(
                        "ar",
                        "المقاومة تطرد المتمردين من الوادي.\n\nطردت المقاومة الشعبية المتمردين الحوثيين من الوادي."));
    }
}
