package kabar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.article.Article;
import kabar.article.Articles;
import kabar.article.Problem;
import kabar.engine.Extraction;
import kabar.extraction.Corrections;
import kabar.extraction.Extractor;
import kabar.extraction.Rules;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.OwnActors;
import kabar.tables.Trail;

/**
 * How articles are opened: with the analyst's own actors and corrections, and with rules switched off.
 * {@code Kabar.actors("my-actors.csv").without("ar.particle").open("seeds")}
 */
public final class Opening {
    private final Optional<Path> own;
    private final Optional<Path> corrections;
    private final List<String> off;

    Opening(Optional<Path> own, Optional<Path> corrections, List<String> off) {
        this.own = own;
        this.corrections = corrections;
        this.off = List.copyOf(off);
    }

    /** With a file of own actors laid over the dictionary, see {@link OwnActors}. */
    public Opening actors(String file) {
        return new Opening(Optional.of(Path.of(file)), corrections, off);
    }

    /** With a file of corrections applied last, see {@link Corrections}. */
    public Opening corrections(String file) {
        return new Opening(own, Optional.of(Path.of(file)), off);
    }

    /** With some rules switched off, by the names that rows of the tables give them. */
    public Opening without(String... rules) {
        var all = new ArrayList<>(off);
        all.addAll(List.of(rules));
        return new Opening(own, corrections, all);
    }

    /**
     * Reads all articles of files or folders, finds what is in them and prints a line that sums up, and one for each way in which the
     * extraction differs from the usual.
     */
    public Corpus open(String first, String... more) {
        return open(
                Stream.concat(Stream.of(first), Stream.of(more)).map(Path::of).toList());
    }

    Corpus open(List<Path> paths) {
        Articles articles = Articles.load(paths);
        if (articles.articles().isEmpty()) {
            throw new IllegalArgumentException(nothing(articles));
        }
        ActorDictionary actors = dictionary();
        var corpus = Corpus.of(
                Extraction.with(extractor(actors, articles.articles())).all(articles.articles()),
                articles.problems(),
                actors);
        System.out.println(corpus);
        differences().forEach(System.out::println);
        Trail.opened(
                corpus, Stream.of(own, corrections).flatMap(Optional::stream).toList(), off);
        return corpus;
    }

    /** The dictionary with the own actors laid over it. */
    public ActorDictionary dictionary() {
        return own.map(file -> ActorDictionary.with(OwnActors.read(file))).orElseGet(ActorDictionary::load);
    }

    /**
     * An extractor with these corrections and switches.
     *
     * @param actors as {@link #dictionary} gives them
     * @param articles those that it is for, in which the corrected words must stand
     * @throws IllegalArgumentException if there is no such rule, or a correction does not fit, naming its file and line
     */
    public Extractor extractor(ActorDictionary actors, Iterable<Article> articles) {
        String[] rules = off.toArray(String[]::new);
        Rules.check(rules);
        var by = corrections.map(file -> Corrections.read(file, actors)).orElseGet(Corrections::none);
        by.check(articles);
        return Extractor.with(actors).corrected(by).without(rules);
    }

    /** What there is to say where no article could be read: a line, and the first problems. */
    public static String nothing(Articles articles) {
        return "No article could be read" + (articles.problems().isEmpty() ? "" : ":" + first(articles.problems(), 10));
    }

    /** The first problems, each on a line of its own, and how many more there are. */
    public static String first(List<Problem> problems, int most) {
        String lines = problems.stream()
                .limit(most)
                .map(p -> "\n  " + p.file() + ": " + p.problem())
                .collect(Collectors.joining());
        return problems.size() > most ? lines + "\n  … and " + (problems.size() - most) + " more" : lines;
    }

    /** What is not as usual, a line each: own actors, corrections, rules switched off. */
    public List<String> differences() {
        var lines = new ArrayList<String>();
        own.ifPresent(file -> lines.add("own actors: " + file));
        corrections.ifPresent(file -> lines.add("corrections: " + file));
        if (!off.isEmpty()) {
            lines.add("rules off: " + String.join(", ", off));
        }
        return lines;
    }
}
