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
        var folded = Fold.withOffsets("لِنتنياهو", 0, 9);
        assertEquals("لنتنياهو", folded.text());
        assertEquals(0, folded.origin(0));
        assertEquals(2, folded.origin(1));
        assertEquals(8, folded.origin(7));
    }
}
