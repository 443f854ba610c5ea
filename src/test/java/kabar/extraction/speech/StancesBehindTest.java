package kabar.extraction.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody says ends where a verb behind a comma goes on about him: he judges or asks somebody. */
class StancesBehindTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Kenya said on Monday that two of its officers had been hurt, and accused Uganda of provoking them. | two of its officers had been hurt",
                "en | Kenya said it would not attend the talks, rejecting an offer by Uganda. | it would not attend the talks",
                "en | Kenya said the convoy had stopped, turned back and left. | the convoy had stopped, turned back and left",
                "en | Kenya said two officers had been hurt, and it has accused Uganda of provoking them. | two officers had been hurt",
                "en | Kenya said two officers had been hurt — while many in Uganda have denied it. | two officers had been hurt",
                "en | Kenya said two officers had been hurt, telling Reuters that the road was closed. | two officers had been hurt",
                "id | Kenya mengatakan bahwa dua petugasnya terluka, dan mendesak Uganda menahan diri. | dua petugasnya terluka",
                "ar | قالت كينيا إن اثنين من ضباطها أصيبا بجروح خطيرة، ودعت أوغندا إلى ضبط النفس. | اثنين من ضباطها أصيبا بجروح خطيرة",
            })
    void areNoPartOfWhatIsSaid(String language, String text, String said) {
        var article = Written.text(text).in(language).on("2024-07-10").article();
        assertEquals(said, EXTRACTOR.extract(article).quotes().get(0).text());
    }
}
