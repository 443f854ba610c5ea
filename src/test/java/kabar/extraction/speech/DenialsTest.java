package kabar.extraction.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody denies is told with his denial, what he did not say is not told as said, and two speakers stay apart. */
class DenialsTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Kenya denied that its troops had crossed the river. | denied that its troops had crossed the river",
                "en | Kenya said the bridge was mined, a charge Uganda denies. | the bridge was mined",
                "en | Kenya has accused Uganda of mining the bridge, a charge Kampala denies. | ''",
                "en | Kenya says it lost two boats; Uganda says four were sunk. | it lost two boats / four were sunk",
                "en | The mayor, Peter Otieno, has not commented. | ''",
                "en | Kenya has not said that it would send troops to the border. | ''",
                "en | Kenya does not believe that the truce will hold. | not believe that the truce will hold",
                "en | Kenya not only said that it would send troops to the border. | it would send troops to the border",
                "en | Uganda dismissed reports that its troops had crossed the river. | ''",
                "en | Kenya said $3 million was needed. | $3 million was needed",
                "en | “Come to the bridge,” Peter Otieno said. “We are waiting.” | Come to the bridge … We are waiting.",
                "id | Kenya membantah pasukannya menyeberangi sungai. | membantah pasukannya menyeberangi sungai",
                "id | Kenya tidak pernah menyatakan bahwa pasukannya menyeberangi sungai. | ''",
                "id | Kenya tidak membantah bahwa pasukannya menyeberangi sungai. | pasukannya menyeberangi sungai",
                "ar | نفت كينيا أن تكون قواتها قد عبرت النهر. | نفت كينيا أن تكون قواتها قد عبرت النهر",
            })
    void areNoStatements(String language, String text, String said) {
        var article = Written.text(text).in(language).on("2024-07-10").article();
        var found = EXTRACTOR.extract(article).quotes().stream().map(q -> q.text());
        assertEquals(said, found.collect(Collectors.joining(" / ")));
    }
}
