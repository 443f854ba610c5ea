package kabar.extraction;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kabar.article.Article;
import kabar.article.Articles;
import kabar.article.Written;
import kabar.knowledge.ActorDictionary;
import kabar.text.Sentence;
import kabar.text.Text;
import kabar.text.Token;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts end anywhere: behind "according to", in a quotation, within a name. They are read as far as they go, whatever their words' order. */
class CutTextTest {
    private static final int EACH = 10;
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @TestFactory
    Stream<DynamicTest> isReadAsFarAsItGoes() {
        return Articles.load(Path.of("seeds")).articles().stream()
                .map(article -> DynamicTest.dynamicTest(article.id(), () -> cut(article)));
    }

    private static void cut(Article article) {
        var random = new Random(article.id().hashCode());
        for (Sentence sentence : Text.of(article.text()).sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < EACH && tokens.size() > 1; i++) {
                int first = random.nextInt(Math.min(tokens.size(), 4));
                int last = first + 1 + random.nextInt(tokens.size() - first);
                read(article, sentence, tokens.subList(first, Math.min(last, tokens.size())));
                var shuffled = new ArrayList<>(tokens.subList(0, Math.min(last, tokens.size())));
                Collections.shuffle(shuffled, random);
                read(article, sentence, shuffled);
            }
        }
    }

    private static void read(Article article, Sentence sentence, List<Token> tokens) {
        var text = new StringBuilder();
        for (Token token : tokens) {
            text.append(article.text(), token.start(), token.end()).append(' ');
        }
        var written =
                Written.text(text.toString()).in(sentence.language().code()).on("2024-07-10");
        assertDoesNotThrow(() -> EXTRACTOR.extract(written.article()), text::toString);
    }
}
