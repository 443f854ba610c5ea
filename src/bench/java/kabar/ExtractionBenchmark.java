package kabar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kabar.article.Article;
import kabar.article.Articles;
import kabar.extraction.Extractor;
import kabar.facts.Facts;
import kabar.knowledge.ActorDictionary;
import kabar.text.Language;
import kabar.text.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many articles of about 2,000 characters one core reads in a second: cut into sentences and tokens ({@code text}), and with all that
 * is found in them ({@code extract}). The articles are the sample corpus, paragraph by paragraph joined to that length, a language at a time.
 *
 * <pre>{@code
 * ./mvnw -Pbench -DskipTests test-compile exec:exec
 * ./mvnw -Pbench -DskipTests test-compile exec:exec -Dbench="extract -p language=ar -prof gc"
 * }</pre>
 *
 * The score is in articles a second ({@code ops/s}).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
@Threads(1)
public class ExtractionBenchmark {
    private static final int ARTICLES = 40;
    private static final int LENGTH = 2000;

    @Param({"ar", "en", "id"})
    private String language = "en";

    private ActorDictionary actors = ActorDictionary.load();
    private Extractor extractor = Extractor.with(actors);
    private List<Article> articles = List.of();

    @Setup
    public void load() {
        var texts = new ArrayList<Article>();
        var joined = new StringBuilder();
        List<Article> seeds = Articles.load(Path.of("seeds")).articles().stream()
                .filter(article -> Text.of(article.text()).language().code().equals(language))
                .toList();
        while (texts.size() < ARTICLES) {
            for (Article seed : seeds) {
                for (String line : seed.text().split("\\R")) {
                    joined.append(line).append('\n');
                    if (joined.length() >= LENGTH && texts.size() < ARTICLES) {
                        String id = language + texts.size();
                        texts.add(Article.of(
                                id,
                                id,
                                Optional.empty(),
                                Optional.empty(),
                                seed.publisher(),
                                Optional.empty(),
                                seed.published(),
                                joined.toString()));
                        joined.setLength(0);
                    }
                }
            }
        }
        articles = List.copyOf(texts);
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void extract(Blackhole sink) {
        for (Article article : articles) {
            Facts facts = extractor.extract(article);
            sink.consume(facts);
        }
    }

    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public void text(Blackhole sink) {
        for (Article article : articles) {
            sink.consume(Text.of(
                    article.text(),
                    article.bodyStart(),
                    article.language().flatMap(Language::of),
                    actors.index()::knows));
        }
    }
}
