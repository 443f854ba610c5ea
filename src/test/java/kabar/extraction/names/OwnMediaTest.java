package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;

/** Media told from what else their names mean. */
class OwnMediaTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @Test
    void isTheNewspaperWhereItIsQuotedBehindTo() {
        assertEquals(
                "الرياض=media:al-riyadh-newspaper; الرياض=place:riyadh",
                found(Written.text("وقال الخبير لـ«الرياض» إن الأسعار ستهبط. وعاد الوفد إلى الرياض.")
                        .in("ar")));
        assertEquals(
                "الشرق الأوسط=media:asharq-al-awsat",
                found(Written.text("وأكدت مصادر ل\"الشرق الأوسط\" أن الاجتماع أُجّل.")
                        .in("ar")));
    }

    @Test
    void isThePublisherOfTheArticle() {
        assertEquals(
                "Guardian=media:the-guardian",
                found(Written.text("She told the Guardian that the camp was full.")
                        .in("en")
                        .by("The Guardian")));
        assertEquals(
                "لجزيرة=media:al-jazeera-media-network",
                found(Written.text("أفادت مصادر طبية للجزيرة بسقوط جرحى.")
                        .in("ar")
                        .by("aljazeera.net")));
    }

    @Test
    void isNobodyWithoutSuchASign() {
        assertEquals(
                "",
                found(Written.text("Her guardian told the court that the camp was full.")
                        .in("en")));
    }

    @Test
    void isTheAgencyThatIsQuoted() {
        assertEquals(
                "Antara=media:antara-news-agency",
                found(Written.text("Jumlah korban bertambah, dilansir Antara, Senin.")
                        .in("id")));
        assertEquals("", found(Written.text("Jarak antara dua desa itu dekat.").in("id")));
    }

    private static String found(Written text) {
        return EXTRACTOR.extract(text.article()).mentions().stream()
                .map(m -> m.surface() + "=" + m.actor().id())
                .collect(Collectors.joining("; "));
    }
}
