package kabar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private static final Predicate<String> NAMES = ActorDictionary.load().index()::knows;

    @ParameterizedTest
    @CsvFileSource(resources = "/kabar/text/tokens.tsv", numLinesToSkip = 1, delimiter = '\t', quoteCharacter = '\0')
    void partsATextIntoWordsNumbersAndMarks(String text, String tokens) {
        assertEquals(tokens, written(text, Text.tokens(text)));
    }

    @Test
    void readsMarksWrittenAsEntities() {
        var tokens = Text.tokens("&ldquo;Ya,&rdquo;&nbsp;ujar Hadi & Co; AT&T;");
        assertEquals(
                List.of("“", "ya", ",", "”", "ujar", "hadi", "&", "co", ";", "at", "&", "t", ";"),
                tokens.stream().map(Token::form).toList());
        assertTrue(tokens.get(4).spaced());
    }

    @ParameterizedTest
    @CsvSource({
        "en,Gallanttold reporters,Gallant told reporters",
        "en,in LebanonThere,in Lebanon There",
        "en,thatU.S. troops,that U.S. troops",
        "en,Khan Yunisand Rafah,Khan Yunis and Rafah",
        "en,the strategyThey chose,the strategy They chose",
        "en,HamasThere is,Hamas There is",
        "en,Netanyahuwarned of it,Netanyahu warned of it",
        "en,Netanyahuwaited for it,Netanyahuwaited for it",
        "en,Israelis and Pakistanis,Israelis and Pakistanis",
        "en,Ferdinand of Maryland,Ferdinand of Maryland",
        "en,iPhone and McGurk,iPhone and McGurk",
        "en,YouTube and WhatsApp,YouTube and WhatsApp",
        "en,Trinidad and Mashhad,Trinidad and Mashhad",
        "id,Trumpakan datang,Trump akan datang",
        "id,PresidenDonald Trump,Presiden Donald Trump",
        "id,dilansirReuters,dilansir Reuters",
        "id,Bobby Nasutionmengunggah foto,Bobby Nasution mengunggah foto",
        "id,Fadli Zonuntuk hadir,Fadli Zon untuk hadir",
        "id,OtoritasIranmenangkap,Otoritas Iran menangkap",
        "id,TrumpmenyatakanIsraeltelah,Trump menyatakan Israel telah",
        "id,diIran dan keIndonesia,di Iran dan ke Indonesia",
        "id,kepadadetikcomdi Depok,kepada detikcom di Depok",
        "id,Penggunaan dan Terdapat,Penggunaan dan Terdapat",
        "id,Kartini Hardini Setyadi,Kartini Hardini Setyadi",
        "id,Wahyudi dan Ramadan,Wahyudi dan Ramadan",
        "id,Sukardi Hamdani Sutiyoso,Sukardi Hamdani Sutiyoso",
        "id,DetikNews dan BeritaSatu,DetikNews dan BeritaSatu"
    })
    void partsWordsGluedTogetherAndNoOthers(String language, String text, String tokens) {
        var glue = Glue.of(Language.of(language).orElseThrow());
        assertEquals(tokens, written(text, Tokenizer.tokens(text, NAMES, glue, Elisions.NONE)));
    }

    @Test
    void knowsWhatBelongsToAHashtag() {
        var tokens = Text.tokens("#لويد_أوستن قال");
        assertEquals(
                List.of(true, true, true, true, false),
                tokens.stream().map(Token::tagged).toList());
    }

    @Test
    void knowsWhereASpaceStands() {
        var tokens = Text.tokens("a \u200fb\u200f c,d");
        assertEquals(
                List.of("a", "b", "c", ",", "d"),
                tokens.stream().map(Token::form).toList());
        assertEquals(
                List.of(true, true, true, false, false),
                tokens.stream().map(Token::spaced).toList());
    }

    @Test
    void findsNothingInNothing() {
        assertTrue(Text.tokens("").isEmpty());
        assertTrue(Text.tokens(" \n\u200f").isEmpty());
        assertFalse(Text.tokens("\uD83D").isEmpty());
    }

    private static String written(String text, List<Token> tokens) {
        return tokens.stream().map(token -> token.span().of(text)).collect(Collectors.joining(" "));
    }
}
