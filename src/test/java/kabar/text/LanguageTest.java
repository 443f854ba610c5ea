package kabar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/kabar/text/languages.tsv", numLinesToSkip = 1, delimiter = '\t', quoteCharacter = '\0')
    void isToldFromAShortSentence(String language, String text) {
        assertEquals(language, Text.of(text).language().code());
    }

    @ParameterizedTest
    @CsvSource({"id,id", "id-ID,id", "in,id", "ind,id", "EN_us,en", "ara,ar", "Arabic,ar", "indonesian,id"})
    void isFoundByItsCodesAndName(String called, String code) {
        assertEquals(Optional.of(code), Language.of(called).map(Language::code));
    }

    @ParameterizedTest
    @CsvSource({"ms", "it-IT", "fas", "x"})
    void isNotFoundWithoutPack(String called) {
        assertEquals(Optional.empty(), Language.of(called));
    }

    @ParameterizedTest
    @CsvSource({"ms,und", "it-IT,und", "may,''", "msa,und", "id,id", "unknown,''"})
    void isUnknownWhereTheInputNamesOneWithoutPack(String called, String code) {
        assertEquals(code, Language.declared(called).map(Language::code).orElse(""));
    }

    @Test
    void isThatOfTheInputUnlessNothingSpeaksForIt() {
        String mixed = "PM Modi, President Biden, Jakarta";
        assertEquals(
                "id",
                Text.of(mixed, 0, Language.of("id"), word -> false).language().code());
        String arabic = "غادر الوفد المفاوض القاهرة مساء أمس إلى بيروت";
        assertEquals(
                "ar",
                Text.of(arabic, 0, Language.of("en"), word -> false).language().code());
    }
}
