package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parties and armed groups are called by the first letters of their names, where their country is spoken of. */
class InitialsTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The NPP has won the vote in Sri Lanka. | NPP | National People's Power",
                "en | The OLF signed a truce with Ethiopia. | OLF | Oromo Liberation Front",
                "en | The OLF signed a truce. | OLF | nobody",
                "en | The olf signed a truce with Ethiopia. | olf | nobody",
                "id | OLF menandatangani gencatan senjata dengan Ethiopia. | OLF | nobody",
                "en | Sudan's army shelled the RSF in El Fasher. | RSF | Rapid Support Forces",
                "en | The RSF asked France to free journalists held in Paris. | RSF | Reporters Without Borders",
                // a short sentence full of names is no headline
                "en | The EU condemned Georgia. | Georgia | Georgia (country)",
                "en | The AU suspended Niger. | Niger | Niger",
            })
    void needTheirCountryAndCapitals(String language, String text, String surface, String name) {
        String found = EXTRACTOR.extract(Written.text(text).in(language).article()).mentions().stream()
                .filter(mention -> mention.surface().equals(surface))
                .map(mention -> mention.actor().name())
                .findFirst()
                .orElse("nobody");
        assertEquals(name, found);
    }
}
