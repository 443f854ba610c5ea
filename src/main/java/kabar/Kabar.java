package kabar;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kabar.article.Articles;
import kabar.engine.Extraction;
import kabar.extraction.Extractor;
import kabar.extraction.Facts;
import kabar.knowledge.ActorDictionary;

/** Opens articles. */
public final class Kabar {
    private Kabar() {}

    /**
     * Reads all articles of a file or folder, finds what is in them and prints a line that sums up.
     *
     * @throws java.io.UncheckedIOException if the path does not exist, naming it
     */
    public static Corpus open(String path) {
        return open(Path.of(path));
    }

    /** Reads several files and folders into one corpus. */
    public static Corpus open(String first, String... more) {
        return open(Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(Path::of)
                .toList());
    }

    public static Corpus open(Path path) {
        return open(List.of(path));
    }

    private static Corpus open(List<Path> paths) {
        Articles articles = Articles.load(paths);
        ActorDictionary actors = ActorDictionary.load();
        List<Facts> facts = Extraction.with(Extractor.with(actors)).all(articles.articles());
        var corpus = Corpus.of(facts, articles.problems(), actors);
        System.out.println(corpus);
        return corpus;
    }
}
