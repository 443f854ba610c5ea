package kabar.extraction.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kabar.text.Text;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {
    @Test
    void pairsMarksOfEveryShape() {
        assertEquals(
                List.of("we stay", "kami pulang", "نحن هنا", "no deal"),
                quotations("He said “we stay”, \"kami pulang\", «نحن هنا» and ‘no deal’."));
    }

    @Test
    void keepsOnlyTheOuterOfTwo() {
        assertEquals(List.of("He told us ‘not today’ again"), quotations("“He told us ‘not today’ again”, she said."));
        assertEquals(List.of("He asked: “when?” twice"), quotations("\"He asked: “when?” twice\", she said."));
    }

    @Test
    void leavesStrayMarksAlone() {
        assertEquals(List.of(), quotations("حماس وحزب الله والحوثيين\"."));
        assertEquals(List.of("stay out"), quotations("residents.” “The minister said: “stay out”."));
    }

    @Test
    void knowsAnApostropheFromAMark() {
        assertEquals(List.of(), quotations("Israel's army, the voters’ choice and 'Abd."));
    }

    private static List<String> quotations(String string) {
        Text text = Text.of(string);
        var tokens = text.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
        return QuotationMarks.outermost(text, tokens, false, at -> tokens.size()).stream()
                .map(q -> string.substring(
                        tokens.get(q.first()).start(), tokens.get(q.last() - 1).end()))
                .toList();
    }
}
