package kabar.extraction;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.article.Article;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.text.Nearest;
import kabar.text.Span;
import kabar.text.Text;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * What the analyst corrected by hand: a CSV file with the columns {@code article, start, end, was, is, because, by}: in this article these
 * characters, which read {@code was}, are the actor {@code is} (an id, or nothing: no actor at all). Corrections are applied last; the
 * mentions they make carry the rule {@code correction}.
 */
public final class Corrections {
    /** The rule of a mention that a correction made. */
    public static final String RULE = "correction";

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, List<Correction>> byArticle = new HashMap<>();

    private Corrections() {}

    private record Correction(String place, Span span, String was, Optional<Actor> is) {}

    public static Corrections none() {
        return new Corrections();
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException naming the lines that are wrong or correct the same words in two ways
     */
    public static Corrections read(Path file, ActorDictionary actors) {
        var corrections = new Corrections();
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
            try (var parser = CSVParser.parse(new StringReader(text), CSV)) {
                for (String column : List.of("article", "start", "end", "was", "is")) {
                    if (!parser.getHeaderNames().contains(column)) {
                        throw new IllegalArgumentException(
                                file + " has no column '" + column + "'; it has " + parser.getHeaderNames());
                    }
                }
                for (var row : parser) {
                    String place = file + ", line " + parser.getCurrentLineNumber();
                    var span = new Span(number(row.get("start"), place), number(row.get("end"), place));
                    Optional<Actor> is = Optional.of(row.get("is").strip())
                            .filter(id -> !id.isEmpty())
                            .map(id -> actors.actor(id)
                                    .orElseThrow(() -> new IllegalArgumentException(place + ": nobody knows " + id + "."
                                            + Nearest.question(id, actors.ids()))));
                    corrections.add(row.get("article").strip(), new Correction(place, span, row.get("was"), is));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return corrections;
    }

    private static int number(String cell, String place) {
        if (!cell.strip().matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(
                    place + ": '" + cell + "' is no offset; write the start and end of the mention's row");
        }
        return Integer.parseInt(cell.strip());
    }

    private void add(String article, Correction correction) {
        var list = byArticle.computeIfAbsent(article, a -> new ArrayList<>());
        for (Correction other : list) {
            if (other.span().overlaps(correction.span())) {
                throw new IllegalArgumentException(
                        correction.place() + " corrects what is corrected by " + other.place());
            }
        }
        list.add(correction);
    }

    /** The ids of the articles that are corrected, in order. */
    public List<String> articles() {
        return byArticle.keySet().stream().sorted().toList();
    }

    /**
     * The mentions of an article after its corrections.
     *
     * @throws IllegalArgumentException if the words at the place are not those that the correction speaks of
     */
    List<Mention> applied(Article article, Text text, List<Mention> mentions) {
        List<Correction> own = byArticle.getOrDefault(article.id(), List.of());
        if (own.isEmpty()) {
            return mentions;
        }
        var corrected = new ArrayList<>(mentions);
        for (Correction correction : own) {
            Span span = correction.span();
            String words = span.end() <= article.text().length() ? span.of(article.text()) : "";
            if (!words.equals(correction.was())) {
                throw new IllegalArgumentException(correction.place() + ": at " + span.start() + ".." + span.end()
                        + " the article " + article.id() + " has '" + words + "', not '" + correction.was() + "'");
            }
            corrected.removeIf(m -> m.span().overlaps(span));
            correction
                    .is()
                    .ifPresent(actor -> text.sentences().stream()
                            .filter(s -> s.span().contains(span))
                            .findFirst()
                            .ifPresent(s -> corrected.add(new Mention(
                                    s.index(), span, words, actor, Mention.Form.NAME, Optional.empty(), RULE))));
        }
        corrected.sort(
                Comparator.comparing(Mention::span).thenComparing(m -> m.actor().id()));
        return List.copyOf(corrected);
    }
}
