package kabar.extraction.events.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kabar.text.Language;
import org.junit.jupiter.api.Test;

class NounFormsTest {
    private static final NounForms ARABIC = forms("ar");
    private static final NounForms ENGLISH = forms("en");

    @Test
    void tellsManyFromOneByTheEnding() {
        assertTrue(ARABIC.plural("السودانيون"));
        assertFalse(ARABIC.plural("السوداني"));
        assertTrue(ENGLISH.plural("Kenyans"));
        assertFalse(ENGLISH.plural("Kenyan"));
    }

    @Test
    void takesTheEndingOfManyOff() {
        assertEquals("معلم", ARABIC.single("معلمون"));
        assertEquals("معلم", ARABIC.single("معلمين"));
        assertEquals("معلم", ARABIC.single("معلم"));
    }

    @Test
    void makesAnArticleWholeThatAPrepositionHasShortened() {
        assertEquals("المعلمين", ARABIC.uncontracted("لمعلمين", true));
        assertEquals("لمعلمين", ARABIC.uncontracted("لمعلمين", false));
        assertEquals("معلمين", ARABIC.bare("المعلمين"));
    }

    @Test
    void tellsTheCaseOfPeople() {
        assertTrue(ARABIC.oblique("معلمين"));
        assertFalse(ARABIC.oblique("معلمون"));
        assertTrue(ARABIC.nominative("معلمون"));
    }

    private static NounForms forms(String language) {
        return new NounForms(new WordRoles(Language.of(language).orElseThrow()));
    }
}
