package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Clauses without a subject of their own before their main clause, or behind it. */
class FrontedTest {
    @Test
    void theSubjectOfTheMainClauseDoesWhatStandsBeforeIt() {
        assertEquals(
                List.of("Olaf Scholz CONSULT Ukraine", "Olaf Scholz ACCUSE Russia"),
                Rows.of("en", "After visiting Kyiv, Olaf Scholz criticised Russia."));
        assertEquals(
                List.of("Emmanuel Macron CONSULT Vladimir Putin", "Emmanuel Macron ACCUSE Israel"),
                Rows.of("id", "Setelah bertemu Vladimir Putin di Sochi, Emmanuel Macron mengecam Israel."));
    }

    @Test
    void theSubjectOfTheMainClauseDoesWhatStandsBehindIt() {
        assertEquals(
                List.of("Popular Resistance (Yemen) ASSAULT Houthis"),
                Rows.of("ar", "انسحبت المقاومة الشعبية من الوادي بعد أن اشتبكت مع الحوثيين.").stream()
                        .filter(row -> row.contains("ASSAULT"))
                        .toList());
    }

    @Test
    void whoeverDecidesDoesIt() {
        assertEquals(List.of("Germany SUPPORT Ukraine"), Rows.of("ar", "قررت ألمانيا أن تدعم أوكرانيا."));
    }

    @Test
    void aSecondVerbBehindLikewiseSharesItsSubject() {
        assertEquals(
                List.of("Emmanuel Macron AGREE Lebanon", "Emmanuel Macron REQUEST Israel"),
                Rows.of("ar", "وعد إيمانويل ماكرون بدعم لبنان، كما دعا إسرائيل إلى الانسحاب."));
    }
}
