package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Mention;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a capital is the government that sits there, or the city. */
class PlaceCuesTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Washington rejected the plan. | government",
                "en | The bank froze the accounts of the Tehran regime. | government",
                "en | A Tehran-backed group fired the rockets. | government",
                "en | Moscow's attacks on the grid went on. | government",
                "en | The bus drove to Cairo. | city",
                "en | Gunmen opened fire outside a Cairo mosque. | city",
                "en | The Washington proposal was turned down. | government",
                "en | Washington and Moscow exchange prisoners. | government",
                "en | WASHINGTON rejects the offer. | government",
                "en | The Moscow-Beijing-Tehran axis grew stronger. | government",
                "en | Residents of D.C. vote in June. | city",
                "en | She hired two Washington lobbyists. | city",
                "en | A poll by Lisbon's Catholic University came out. | city",
                "en | The Minsk agreements were never kept. | city",
                "en | A Brussels-based think tank counted them. | city",
                "en | Fire broke out in the heart of Paris. | city",
                "en | VIENNA ― Ministers began to talk. | city",
                "id | Teheran menolak usulan itu. | government",
                "id | TEHERAN: Kebakaran melanda sebuah pasar. | city",
                "ar | رفضت موسكو الاقتراح. | government",
                "ar | يعقد المؤتمر في العاصمة النمساوية فيينا. | city",
                "ar | أسهم بورصة طهران تراجعت. | city",
                "ar | غادر الوفد بغداد ثم غادر أنقرة. | city",
                "ar | غادرت واشنطن الاتفاق. | government",
                "ar | وصلت موسكو وكييف إلى طريق مسدود. | government",
                "ar | تنص اتفاقيات أوسلو على ذلك. | city",
            })
    void isWhatTheWordsBesideItTell(String language, String text, String meant) {
        var article = Written.text(text).in(language).on("2024-07-10").article();
        boolean government = EXTRACTOR.extract(article).mentions().stream()
                .anyMatch(mention -> mention.form() == Mention.Form.METONYM);
        assertEquals(meant, government ? "government" : "city");
    }
}
