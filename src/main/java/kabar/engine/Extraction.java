package kabar.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kabar.article.Article;
import kabar.article.Problem;
import kabar.extraction.Extractor;
import kabar.facts.Facts;

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

    /**
     * Gives the facts of each article, one after the other, to {@code facts}; holds only a few at a time. The articles are gone
     * through twice: first for the way in which their publishers write dates.
     *
     * @throws IllegalStateException if an article makes the extraction fail, naming it
     */
    public void each(Iterable<Article> articles, Consumer<Facts> facts) {
        each(articles, facts, (article, cause) -> {
            throw new IllegalStateException("Extraction failed in " + article.id() + ": " + cause.getMessage(), cause);
        });
    }

    /** The same, but an article that makes the extraction fail is left out and told to {@code problems}. */
    public void each(Iterable<Article> articles, Consumer<Facts> facts, Consumer<Problem> problems) {
        each(
                articles,
                facts,
                (article, cause) -> problems.accept(new Problem(
                        article.file(), OptionalLong.empty(), "'" + article.id() + "' is left out: " + cause)));
    }

    private void each(Iterable<Article> articles, Consumer<Facts> facts, BiConsumer<Article, Throwable> failed) {
        var pool = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "extraction");
            thread.setDaemon(true);
            return thread;
        });
        try {
            var waiting = new ArrayDeque<Waiting>();
            Extractor ready = extractor.observing(articles);
            for (Article article : articles) {
                waiting.add(new Waiting(article, pool.submit(() -> ready.extract(article))));
                if (waiting.size() > threads * AHEAD) {
                    take(waiting.remove(), facts, failed);
                }
            }
            while (!waiting.isEmpty()) {
                take(waiting.remove(), facts, failed);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private record Waiting(Article article, Future<Facts> facts) {}

    private static void take(Waiting waiting, Consumer<Facts> facts, BiConsumer<Article, Throwable> failed) {
        Facts found;
        try {
            found = waiting.facts.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Extraction was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                throw new IllegalStateException("Out of memory in " + waiting.article.id(), e.getCause());
            }
            failed.accept(waiting.article, e.getCause() == null ? e : e.getCause());
            return;
        }
        facts.accept(found);
    }
}
