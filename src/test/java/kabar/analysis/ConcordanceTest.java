package kabar.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class ConcordanceTest {
    private static final Selection NEWS = Selection.of(
            List.of(
                    Told.article(
                            "ar",
                            "",
                            "",
                            "أعلنت الحكومة في بيان لها أن الهُدنة بدأت صباح اليوم. ورحبت الأمم المتحدة بالهدنة في غزة وطالبت بهدنة دائمة."),
                    Told.article(
                            "en",
                            "",
                            "",
                            "Mediators said that a ceasefire was near, but the Ceasefire has not begun in Gaza yet."),
                    Told.article(
                            "id",
                            "",
                            "",
                            "Pemerintah Indonesia menyerukan gencatan senjata di Gaza dan menolak serangan itu.")),
            Told.ACTORS);

    @Test
    void findsWordsInThreeLanguagesInReadingOrder() {
        Table table = NEWS.concordance("ceasefire", "هدنة", "gencatan senjata").table();
        assertEquals(
                List.of("الهُدنة", "الهدنة", "هدنة", "ceasefire", "Ceasefire", "gencatan senjata"),
                table.stringColumn("match").asList());
        assertEquals("Pemerintah Indonesia menyerukan", table.getString(5, "before"));
        assertEquals("di Gaza dan menolak serangan itu.", table.getString(5, "after"));
        assertEquals("هدنة", table.getString(0, "phrase"));
    }

    @Test
    void leadsToTheSentence() {
        Table evidence = NEWS.concordance("gencatan senjata").evidence(0);
        assertEquals(1, evidence.rowCount());
        assertEquals(
                "Pemerintah Indonesia menyerukan gencatan senjata di Gaza dan menolak serangan itu.",
                evidence.getString(0, "text"));
    }

    @Test
    void isEmptyWhereTheWordStandsNowhere() {
        assertEquals(0, NEWS.concordance("embargo").size());
        assertThrows(IllegalArgumentException.class, () -> NEWS.concordance(" "));
    }
}
