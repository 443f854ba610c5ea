package kabar.extraction.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kabar.article.Article;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Timex;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    /** @param publisher empty where none is given */
    private static Article article(String publisher, String text) {
        return Written.text(text).in("en").by(publisher).on("2019-03-01").article();
    }

    private static String only(Extractor extractor, Article article) {
        Timex date = extractor.extract(article).dates().get(0);
        return date.value() + (date.rule().endsWith("!open") ? " open" : "");
    }

    @Test
    void isOpenWhereNothingShowsIt() {
        assertEquals("2018-10-01 open", only(EXTRACTOR, article("", "The embassy was opened on 10/1/2018 in Doha.")));
    }

    @Test
    void needsNoFlagWhereOneReadingIsPossible() {
        assertEquals("2018-01-25", only(EXTRACTOR, article("", "The embassy was opened on 25/1/2018 in Doha.")));
        assertEquals("2018-01-25", only(EXTRACTOR, article("", "The embassy was opened on 1/25/2018 in Doha.")));
        assertEquals("2018-05-05", only(EXTRACTOR, article("", "The embassy was opened on 5/5/2018 in Doha.")));
    }

    @Test
    void isThatOfTheOtherDatesOfTheArticle() {
        assertEquals(
                "2018-01-10",
                only(
                        EXTRACTOR,
                        article("", "The embassy was opened on 10/1/2018 in Doha and closed on 28/2/2019 again.")));
    }

    @Test
    void isThatOfTheOtherArticlesOfThePublisher() {
        var other = article("Meridian Wire", "Talks began on 27/6/2018 in Muscat.");
        assertEquals(
                "2018-01-10",
                only(
                        EXTRACTOR.observing(List.of(other)),
                        article("Meridian Wire", "The embassy was opened on 10/1/2018 in Doha.")));
    }

    @Test
    void isOpenWhereThePublisherWritesBoth() {
        var one = article("Meridian Wire", "Talks began on 27/6/2018 in Muscat.");
        var other = article("Meridian Wire", "Talks ended on 6/29/2018 in Muscat.");
        assertEquals(
                "2018-10-01 open",
                only(
                        EXTRACTOR.observing(List.of(one, other)),
                        article("Meridian Wire", "The embassy was opened on 10/1/2018 in Doha.")));
    }

    @ParameterizedTest
    @CsvSource({"The New York Times, 2018-10-01", "The Guardian, 2018-01-10"})
    void isThatOfThePublishersCountry(String publisher, String day) {
        assertEquals(day, only(EXTRACTOR, article(publisher, "The embassy was opened on 10/1/2018 in Doha.")));
    }
}
