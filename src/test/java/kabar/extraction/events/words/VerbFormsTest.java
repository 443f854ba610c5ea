package kabar.extraction.events.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kabar.text.Language;
import org.junit.jupiter.api.Test;

class VerbFormsTest {
    private static final VerbForms ARABIC = forms("ar");

    @Test
    void tellsAFeminineSubjectByTheEndOfThePastAndTheBeginningOfThePresent() {
        assertTrue(ARABIC.feminineEnding("زرعت"));
        assertFalse(ARABIC.feminineEnding("زرع"));
        assertTrue(ARABIC.feminineBeginning("تزرع"));
        assertFalse(ARABIC.feminineBeginning("يزرع"));
    }

    @Test
    void tellsSeveralSubjects() {
        assertTrue(ARABIC.manifold("زرعوا"));
        assertTrue(ARABIC.manifold("يزرعان"));
        assertFalse(ARABIC.manifold("يزرع"));
    }

    @Test
    void takesTheLongestPronounOff() {
        assertEquals("زرع", ARABIC.withoutPronoun("زرعهما"));
        assertEquals("زرع", ARABIC.withoutPronoun("زرعها"));
        assertEquals("زرع", ARABIC.withoutPronoun("زرع"));
    }

    @Test
    void tellsThePassiveByItsVowel() {
        assertTrue(ARABIC.passiveVowel("زُرع"));
        assertFalse(ARABIC.passiveVowel("زرع"));
    }

    private static VerbForms forms(String language) {
        return new VerbForms(new WordRoles(Language.of(language).orElseThrow()));
    }
}
