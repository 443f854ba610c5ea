package kabar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.article.Articles;
import kabar.engine.Extraction;
import kabar.extraction.Corrections;
import kabar.extraction.Extractor;
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
        ActorDictionary actors = dictionary();
        var corpus =
                Corpus.of(Extraction.with(extractor(actors)).all(articles.articles()), articles.problems(), actors);
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
     */
    public Extractor extractor(ActorDictionary actors) {
        return Extractor.with(actors)
                .corrected(
                        corrections.map(file -> Corrections.read(file, actors)).orElseGet(Corrections::none))
                .without(off.toArray(String[]::new));
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
