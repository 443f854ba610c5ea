package kabar.extraction.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Quote;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are somebody's, and of which kind. */
class QuotedWordsTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Joe Biden pledged “help” for the farms, a “fair and open” market and a “true partnership” with the islands. | partial help; partial fair and open; partial true partnership",
                "en | The new bridge has been closed and “the ferries are full”, said Joe Biden. | indirect The new bridge has been closed and “the ferries are full; partial the ferries are full",
                "en | Nearly half of respondents said they disagreed. | indirect they disagreed",
                "en | Joe Biden disputed whether the levy was legal. | indirect the levy was legal",
                "en | Joe Biden expressed hope that the strike would end soon. | indirect the strike would end soon",
                "en | Joe Biden went on to say the harvest was lost. | indirect the harvest was lost",
                "en | The farmers have long asked for his resignation, believing he was hiding the losses. | indirect he was hiding the losses",
                "ar | قال جو بايدن إن الجسر جديد، مشيرا إلى أهمية أن يفتح قريبا. | indirect الجسر جديد; indirect أهمية أن يفتح قريبا",
                "ar | رحبت ألمانيا بالاتفاق وأعربت عن أملها في أن يفتح الجسر قريبا. | indirect يفتح الجسر قريبا",
                "en | Joe Biden thinks that the ferry should be free. | indirect the ferry should be free",
                "en | Unless the rains come soon, Joe Biden says, the harvest could be lost. | indirect Unless the rains come soon the harvest could be lost",
                "en | The same photo was used twice, said Joe Biden, the owner of the farm. | indirect The same photo was used twice",
                "id | Menurut Joe Biden, jika jembatan itu ditutup, warga harus memutar jauh. | indirect jika jembatan itu ditutup, warga harus memutar jauh",
                "id | Program sekolah ini, menurut Joe Biden, dirancang untuk anak petani miskin. | indirect Program sekolah ini dirancang untuk anak petani miskin",
            })
    void readsWhatIsSaid(String language, String text, String expected) {
        assertEquals(expected, said(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Joe Biden reiterated that view in a letter to the mayor.",
                "en | Joe Biden questioned the pilot about that flight, but the pilot was calm.",
                "en | The race had been fixed for years, a charge that Joe Biden firmly denied.",
                "ar | وكما جرت الأمور، عين الجنرال الجديد بحسب التقليد العسكري قائدا للجيش.",
                "ar | وهنا يجدر القول إن الجسر قديم جدا.",
                "en | Kenya strike: Teachers go back to their schools",
                "en | Editor’s note: the mayor is a friend",
                "en | His idea of a market can be told by the motto: “You pay, I sell.”",
            })
    void leavesOutWhatNobodySays(String language, String text) {
        assertEquals("", said(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | According to several weather reports, the storm is “moving slowly”. | several weather reports"
            })
    void namesSourcesWhole(String language, String text, String source) {
        assertEquals(
                List.of(source),
                quotes(language, text).stream()
                        .map(q -> q.speaker().orElseThrow().words())
                        .distinct()
                        .toList());
    }

    private static String said(String language, String text) {
        return quotes(language, text).stream()
                .map(q -> q.kind() + " " + q.text())
                .collect(Collectors.joining("; "));
    }

    private static List<Quote> quotes(String language, String text) {
        return EXTRACTOR.extract(Written.text(text).in(language).article()).quotes();
    }
}
