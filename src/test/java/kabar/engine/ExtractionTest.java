package kabar.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kabar.article.Article;
import kabar.article.Articles;
import kabar.article.Problem;
import kabar.extraction.Extractor;
import kabar.facts.Facts;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;

class ExtractionTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @Test
    void givesTheFactsInTheOrderOfTheArticles() {
        var articles = new ArrayList<Article>();
        for (int i = 0; i < 20; i++) {
            articles.addAll(Articles.load(Path.of("seeds")).articles());
        }
        var facts = Extraction.with(EXTRACTOR).threads(3).all(articles);
        assertEquals(
                articles.stream().map(Article::id).toList(),
                facts.stream().map(f -> f.article().id()).toList());
    }

    @Test
    void givesNothingForNothing() {
        assertEquals(List.of(), Extraction.with(EXTRACTOR).all(List.of()));
    }

    @Test
    void refusesToWorkWithoutThreads() {
        var extraction = Extraction.with(EXTRACTOR);
        var refusal = assertThrows(IllegalArgumentException.class, () -> extraction.threads(0));
        assertEquals("Extraction needs a thread or more, but got 0", refusal.getMessage());
    }

    @Test
    @SuppressWarnings("NullAway") // nothing but a broken article makes the extraction fail
    void leavesOutAnArticleThatItCannotWorkOnAndSaysSo() {
        Article good =
                Articles.load(Path.of("seeds/001_warning.txt")).articles().get(0);
        var broken = new Article(
                "b", "b.txt", good.url(), good.title(), good.publisher(), good.language(), good.published(), null, 0);
        var found = new ArrayList<Facts>();
        var problems = new ArrayList<Problem>();
        Extraction.with(EXTRACTOR).each(List.of(good, broken, good), found::add, problems::add);
        assertEquals(2, found.size());
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).problem().startsWith("'b' is left out: java.lang.NullPointerException"));
    }
}
