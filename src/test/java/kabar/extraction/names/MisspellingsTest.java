package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The talks with Benjamin Netanyaho ended late on Monday. | person:benjamin-netanyahu",
                "en | The letter was handed to Antony Blinkken on Friday. | person:antony-blinken",
                "id | Menteri itu bertemu Benjamin Netanyhau pada hari Senin. | person:benjamin-netanyahu",
                "ar | وقال البيت الأبيض إن الرئيس تحدث مع بنيامين نتنياهمو مساء الأحد. | person:benjamin-netanyahu",
            })
    void oneLetterBesideTheRestOfTheName(String language, String text, String actor) {
        List<String> typos = typos(text, language, EXTRACTOR);
        assertEquals(List.of(actor), typos);
    }

    @Test
    void oneLetterWhereTheArticleNamesThePersonRightly() {
        String text = "Benjamin Netanyahu met the envoy on Monday. The envoy said that Netanyaho had agreed.";
        assertEquals(List.of("person:benjamin-netanyahu"), typos(text, "en", EXTRACTOR));
    }

    @Test
    void aLoneWordThatNobodyNamesRightlyIsNoMisspelling() {
        assertEquals(List.of(), typos("The envoy said that Netanyaho had agreed.", "en", EXTRACTOR));
    }

    @Test
    void anotherNameIsNoMisspelling() {
        String text = "Joe Biden met Emomali Rahmon on Monday. The writer Ibrahim Rahmani was there, too.";
        assertEquals(List.of(), typos(text, "en", EXTRACTOR));
    }

    @Test
    void canBeSwitchedOff() {
        assertEquals(
                List.of(), typos("The talks with Benjamin Netanyaho ended late.", "en", EXTRACTOR.without("en.typo")));
    }

    @Test
    void isOneLetterAndNoMore() {
        assertTrue(Misspellings.oneApart("netanyahu", "netanyaho"));
        assertTrue(Misspellings.oneApart("netanyahu", "netanyhau"));
        assertTrue(Misspellings.oneApart("netanyahu", "netanyhu"));
        assertTrue(Misspellings.oneApart("netanyahu", "nettanyahu"));
        assertFalse(Misspellings.oneApart("netanyahu", "netanyahus"));
        assertFalse(Misspellings.oneApart("netanyahu", "netanyahu"));
        assertFalse(Misspellings.oneApart("netanyahu", "natenyahu"));
        assertFalse(Misspellings.oneApart("netanyahu", "netanyahoo"));
    }

    private static List<String> typos(String text, String language, Extractor extractor) {
        var article = Written.text(text).in(language).article();
        return extractor.extract(article).mentions().stream()
                .filter(m -> m.rule().endsWith(".typo"))
                .map(m -> m.actor().id())
                .toList();
    }
}
