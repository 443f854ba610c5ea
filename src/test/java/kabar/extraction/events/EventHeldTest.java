package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import kabar.article.Article;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Event;
import kabar.facts.Facts;
import kabar.facts.Party;
import kabar.knowledge.ActorDictionary;
import kabar.text.Fold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Events of sentences that somebody wrote who had not seen the rules: gold/events-held-LANGUAGE.tsv, and in
 * gold/events-held-LANGUAGE-background.tsv what a sentence only presupposes, which counts neither way. The floors only rise.
 */
class EventHeldTest {
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final Set<String> BOTH_WAYS = Set.of("AGREE", "CONSULT", "COOPERATE", "SUPPORT");
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    private record Told(String source, String type, String target, boolean negated) {}

    @ParameterizedTest
    @CsvSource({"ar, 0.769, 0.745", "id, 0.80, 0.76"})
    void areReadAsTheirWriterDid(String language, double sides, double strict) throws IOException {
        var text = column(language, "", 1);
        var gold = column(language, "", 2);
        var background = column(language, "-background", 1);
        var bySides = new int[3];
        var all = new int[3];
        text.forEach((id, words) -> {
            Facts facts = EXTRACTOR.extract(article(words, language));
            List<Told> expected = told(gold.getOrDefault(id, ""));
            List<Told> aside = told(background.getOrDefault(id, ""));
            count(facts, expected, aside, (e, t) -> hasSides(facts, e, t), bySides);
            count(
                    facts,
                    expected,
                    aside,
                    (e, t) -> e.type().equals(t.type()) && e.negated() == t.negated() && hasSides(facts, e, t),
                    all);
        });
        assertFloor(language + ", sides", bySides, sides);
        assertFloor(language + ", sides and type", all, strict);
    }

    /** Adds how many are right, found and expected. */
    private static void count(
            Facts facts, List<Told> expected, List<Told> aside, BiPredicate<Event, Told> same, int[] sums) {
        var left = new ArrayList<>(expected);
        for (Event event : facts.events()) {
            Optional<Told> match =
                    left.stream().filter(t -> same.test(event, t)).findFirst();
            boolean counts = match.isPresent() || aside.stream().noneMatch(t -> hasSides(facts, event, t));
            sums[0] += match.isPresent() ? 1 : 0;
            sums[1] += counts ? 1 : 0;
            match.ifPresent(left::remove);
        }
        sums[2] += expected.size();
    }

    private static void assertFloor(String what, int[] sums, double floor) {
        double f1 = 2.0 * sums[0] / (sums[1] + sums[2]);
        String told = String.format(
                Locale.ROOT, "%s: F1 %.3f: %d right of %d expected and %d found", what, f1, sums[0], sums[2], sums[1]);
        System.out.println("held events, " + told);
        assertTrue(f1 >= floor, told);
    }

    private static boolean hasSides(Facts facts, Event event, Told told) {
        return isSide(facts, event.source(), told.source()) && isSide(facts, event.target(), told.target())
                || BOTH_WAYS.contains(told.type())
                        && isSide(facts, event.source(), told.target())
                        && isSide(facts, event.target(), told.source());
    }

    /** Whether a side is what the words of the gold name in the text; a side without an actor may be told or left out. */
    private static boolean isSide(Facts facts, Optional<Party> side, String words) {
        Optional<String> actor = side.flatMap(Party::actor).map(a -> a.id());
        if (words.isEmpty() || actor.isEmpty()) {
            return actor.isEmpty()
                    && (words.isEmpty()
                            || side.filter(s -> Fold.of(s.words()).contains(Fold.of(words)))
                                    .isPresent());
        }
        // a capital's name may stand for its government
        boolean named =
                side.filter(s -> Fold.of(s.words()).equals(Fold.of(words))).isPresent();
        return named
                || facts.mentions().stream()
                        .filter(m -> m.actor().id().equals(actor.get()))
                        .map(m -> Fold.of(m.surface()))
                        .anyMatch(surface -> surface.contains(Fold.of(words))
                                || Fold.of(words).contains(surface));
    }

    private static List<Told> told(String cell) {
        return Stream.of(cell.split(";"))
                .filter(part -> !part.isBlank())
                .map(part -> part.split("\\|", -1))
                .map(p -> new Told(p[0], p[1], p[2], Boolean.parseBoolean(p[3])))
                .toList();
    }

    private static Map<String, String> column(String language, String part, int column) throws IOException {
        var cells = new HashMap<String, String>();
        for (String line : Files.readAllLines(GOLD.resolve("events-held-" + language + part + ".tsv"))) {
            if (!line.startsWith("#") && !line.startsWith("id\t")) {
                String[] parts = line.split("\t", -1);
                cells.put(parts[0], parts[column]);
            }
        }
        return cells;
    }

    private static Article article(String text, String language) {
        return Written.text(text).in(language).article();
    }
}
