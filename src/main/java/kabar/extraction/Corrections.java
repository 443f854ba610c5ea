package kabar.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.article.Article;
import kabar.article.OwnTable;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.text.Nearest;
import kabar.text.Span;
import kabar.text.Text;

/**
 * What the analyst corrected by hand: a CSV file with the columns {@code article, start, end, was, is, because, by}: in this article these
 * characters, which read {@code was}, are the actor {@code is} (an id, or nothing: no actor at all). Corrections are applied last; the
 * mentions they make carry the rule {@code correction}.
 */
public final class Corrections {
    /** The rule of a mention that a correction made. */
    public static final String RULE = "correction";

    private static final List<String> NEEDED = List.of("article", "start", "end", "was", "is");
    private static final List<String> COLUMNS = List.of("article", "start", "end", "was", "is", "because", "by");

    private final Map<String, List<Correction>> byArticle = new HashMap<>();

    private Corrections() {}

    private record Correction(String place, Span span, String was, Optional<Actor> is) {
        void check(Article article) {
            String words = span.end() <= article.text().length() ? span.of(article.text()) : "";
            if (!words.equals(was)) {
                throw new IllegalArgumentException(place + ": at " + span.start() + ".." + span.end() + " the article "
                        + article.id() + " has '" + words + "', not '" + was + "'");
            }
        }
    }

    public static Corrections none() {
        return new Corrections();
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException naming the columns and lines that are wrong or correct the same words in two ways
     */
    public static Corrections read(Path file, ActorDictionary actors) {
        var corrections = new Corrections();
        for (OwnTable.Row row : OwnTable.read(file, NEEDED, COLUMNS)) {
            String place = row.place();
            int start = number(row.cell("start"), place);
            int end = number(row.cell("end"), place);
            if (start >= end) {
                throw new IllegalArgumentException(
                        place + ": it begins at " + start + " and ends at " + end + "; write the start before the end");
            }
            Optional<Actor> is = row.value("is").map(id -> actor(id, actors, place));
            corrections.add(
                    row.cell("article").strip(), new Correction(place, new Span(start, end), row.cell("was"), is));
        }
        return corrections;
    }

    private static Actor actor(String id, ActorDictionary actors, String place) {
        return actors.actor(id).orElseThrow(() -> {
            String nearest = actors.called(id)
                    .map(actor -> Nearest.meant(actor.id()))
                    .orElseGet(() -> Nearest.question(id, actors.ids()));
            String form = id.indexOf(':') < 0 ? "; write an id such as person:jane-doe" : "";
            return new IllegalArgumentException(place + ": nobody knows " + id + form + "." + nearest
                    + " One whom no list has is added by a file of own actors");
        });
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
     * Looks up the words of all corrections in these articles; of those not among them nothing is known.
     *
     * @throws IllegalArgumentException if the words at a place are not those that the correction speaks of
     */
    public void check(Iterable<Article> articles) {
        for (Article article : articles) {
            byArticle.getOrDefault(article.id(), List.of()).forEach(correction -> correction.check(article));
        }
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
            correction.check(article);
            String words = span.of(article.text());
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
