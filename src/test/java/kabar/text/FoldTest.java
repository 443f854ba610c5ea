package kabar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "أميركا,اميركا",
        "إسرائيل,اسراييل",
        "مُعرِبًا,معربا",
        "غـــزة,غزه",
        "İSTANBUL,istanbul",
        "Erdoğan,erdogan",
        "Sana’a,sanaa",
        "٢٠٢٤,2024",
    })
    void makesTheSpellingsOfAWordOne(String text, String folded) {
        assertEquals(folded, Fold.of(text));
    }

    @Test
    void leadsEachCharacterBackToItsOriginal() {
        String text = "هـ لِنتنياهو";
        assertEquals(3, Fold.origin(text, 3, 0));
        assertEquals(5, Fold.origin(text, 3, 1));
        assertEquals(11, Fold.origin(text, 3, 7));
    }
}
