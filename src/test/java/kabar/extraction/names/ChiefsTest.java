package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Mention;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title with the name of a body is whoever headed it on the day. */
class ChiefsTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The CIA director flew to Doha. | William J. Burns",
                "en | The leader of Hezbollah gave a speech. | Hassan Nasrallah",
                "en | Pakistan's army chief visited Beijing. | Asim Munir",
                "en | The US House speaker visited Warsaw. | Mike Johnson",
                "en | The former CIA director flew to Doha. | nobody",
                "en | A Hezbollah commander was killed. | nobody",
                "en | The deputy chief of the CIA spoke. | nobody",
                "en | The head of the UN team in Libya resigned. | nobody",
                "en | The centre at King's College London was closed. | nobody",
                "id | Panglima TNI meninjau pasukan di Papua. | Agus Subiyanto",
                "id | Ketua DPR menerima mahasiswa. | Puan Maharani",
                "id | Kapolri memerintahkan penyelidikan. | Listyo Sigit Prabowo",
                "id | Mantan Kapolri diperiksa polisi. | nobody",
                "ar | زار قائد الجيش اللبناني باريس. | Joseph Aoun",
                "ar | قال الأمين العام لحزب الله إن الحرب مستمرة. | Hassan Nasrallah",
                "ar | دعا رئيس مجلس النواب اللبناني إلى جلسة. | Nabih Berri",
                "ar | افتتح مركز الملك سلمان للإغاثة مخيما. | nobody",
            })
    void isWhoeverHeadedTheBody(String language, String text, String person) {
        var article = Written.text(text).in(language).on("2024-07-10").article();
        String found = EXTRACTOR.extract(article).mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.ROLE)
                .map(mention -> mention.actor().name())
                .findFirst()
                .orElse("nobody");
        assertEquals(person, found);
    }
}
