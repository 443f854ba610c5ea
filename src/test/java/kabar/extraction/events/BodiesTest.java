package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a word for a body stands for that is written alone. */
class BodiesTest {
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
}
