package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import kabar.text.Fold;
import kabar.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of another script as Latin names. */
class LatinSpellingsTest {
    private final LatinSpellings spellings =
            new LatinSpellings(Language.of("ar").orElseThrow(), Set.of("Restrepo", "Beridze", "Valiyev", "Espinosa"));

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ريستريبو, Restrepo", "بيريدزه, Beridze", "ولييف, Valiyev", "إسبينوسا, Espinosa"})
    void findsTheListedNameThatSoundsAlike(String word, String name) {
        assertEquals(Optional.of(name), spellings.known(Fold.of(word)));
    }

    @Test
    void findsNoneForAWordThatSoundsLikeNoName() {
        assertEquals(Optional.empty(), spellings.known(Fold.of("المستشفيات")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"حمزي, Hamzi", "منصور, Mansour", "جعفر, Jaafar", "مرزوق, Marzouq", "عادل, Adil"})
    void spellsOutLetterByLetter(String word, String name) {
        assertEquals(name, spellings.letters(Fold.of(word)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "حطاب, Hattab",
        "دويري, Duwairi",
        "حموي, Hamawi",
        "سباعي, Sabai",
        "رفيعي, Rafiei",
        "بحيصي, Buhaisi",
        "عنيزان, Onaizan"
    })
    void spellsFamilyNamesBehindAnArticle(String word, String name) {
        assertEquals(name, spellings.family(Fold.of(word)));
    }

    @Test
    void hearsTheTwoLettersForAnHApart() {
        assertEquals("Samah", spellings.letters(Fold.of("سماح")));
        assertEquals("Salma", spellings.letters(Fold.of("سلمة")));
    }
}
