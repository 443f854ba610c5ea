package kabar.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import kabar.article.Article;
import kabar.extraction.Extractor;
import kabar.extraction.Facts;

/** Extracts many articles on all cores. The facts come in the order of the articles, whatever the number of threads. */
public final class Extraction {
    /** Articles handed out ahead of the one that is waited for, for each thread: enough to keep it busy, little to hold. */
    private static final int AHEAD = 64;

    private final Extractor extractor;
    private final int threads;

    private Extraction(Extractor extractor, int threads) {
        this.extractor = extractor;
        this.threads = threads;
    }

    public static Extraction with(Extractor extractor) {
        return new Extraction(extractor, Runtime.getRuntime().availableProcessors());
    }

    public Extraction threads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Extraction needs a thread or more, but got " + number);
        }
        return new Extraction(extractor, number);
    }

    public List<Facts> all(List<Article> articles) {
        var facts = new ArrayList<Facts>(articles.size());
        each(articles, facts::add);
        return List.copyOf(facts);
    }

    /** Gives the facts of each article, one after the other, to {@code facts}; holds only a few at a time. */
    public void each(Iterable<Article> articles, Consumer<Facts> facts) {
        var pool = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "extraction");
            thread.setDaemon(true);
            return thread;
        });
        try {
            var waiting = new ArrayDeque<Future<Facts>>();
            for (Article article : articles) {
                waiting.add(pool.submit(() -> extractor.extract(article)));
                if (waiting.size() > threads * AHEAD) {
                    facts.accept(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                facts.accept(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Facts result(Future<Facts> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Extraction was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Extraction failed: " + e.getCause(), e.getCause());
        }
    }
}
