package kabar.extraction.speech;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Quote;
import kabar.knowledge.ActorDictionary;
import kabar.text.Fold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotes against short texts annotated by hand. The floors only rise. */
class QuoteGoldTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    /** A quote as the gold gives it: its kind, its speaker, its first words. */
    private record Expected(String kind, String speaker, String start) {}

    /** A short text and its quotes. */
    private record Case(StringBuilder text, List<Expected> quotes) {}

    @ParameterizedTest
    @CsvSource({"ar, 0.98, 0.94, 0.97", "fr, 0.94, 0.93, 1", "id, 0.98, 0.95, 0.98"})
    void findsWhatIsSaidAndByWhom(String language, double f1, double speakers, double kinds) {
        int gold = 0;
        int found = 0;
        int predicted = 0;
        int kind = 0;
        int speakerCases = 0;
        int speaker = 0;
        var wrong = new ArrayList<String>();
        for (var entry : cases("/gold/quotes-" + language + ".tsv").entrySet()) {
            var expected = entry.getValue().quotes();
            var quotes = new ArrayList<>(quotes(entry.getValue().text().toString(), language));
            gold += expected.size();
            predicted += quotes.size();
            for (Expected e : expected) {
                var match = match(e, quotes);
                if (match.isEmpty()) {
                    wrong.add("missing " + entry.getKey() + " " + e);
                    continue;
                }
                quotes.remove(match.get());
                found++;
                kind += match.get().kind().toString().equals(e.kind()) ? 1 : 0;
                if (!e.speaker().equals("-")) {
                    speakerCases++;
                    boolean right = isSpeaker(e.speaker(), match.get());
                    speaker += right ? 1 : 0;
                    if (!right) {
                        wrong.add("speaker " + entry.getKey() + " " + e + " but "
                                + match.get().speaker());
                    }
                }
            }
            quotes.forEach(
                    q -> wrong.add("extra " + entry.getKey() + " " + q.kind() + " " + q.rule() + " " + q.text()));
        }
        double detection = 2.0 * found / (gold + predicted);
        String report = language + ": F1 " + detection + ", speaker " + speaker + "/" + speakerCases + ", kind " + kind
                + "/" + found + "\n" + String.join("\n", wrong);
        assertTrue(detection >= f1, report);
        assertTrue(speaker >= speakers * speakerCases, report);
        assertTrue(kind >= kinds * found, report);
    }

    private static Optional<Quote> match(Expected expected, List<Quote> quotes) {
        String start = words(expected.start());
        List<Quote> beginning = quotes.stream()
                .filter(q ->
                        words(q.text()).startsWith(start) || words(q.text()).contains(start))
                .toList();
        return beginning.stream()
                .filter(q -> q.kind().toString().equals(expected.kind()))
                .findFirst()
                .or(() -> beginning.stream().findFirst());
    }

    private static boolean isSpeaker(String expected, Quote quote) {
        return quote.speaker()
                .filter(s -> s.name().equals(expected)
                        || s.actor().isEmpty() && words(s.words()).startsWith(words(expected)))
                .isPresent();
    }

    private static String words(String text) {
        return Fold.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static List<Quote> quotes(String text, String language) {
        var article = Written.text(text).in(language).article();
        return EXTRACTOR.extract(article).quotes();
    }

    private static Map<Integer, Case> cases(String file) {
        var cases = new TreeMap<Integer, Case>();
        var stream = Objects.requireNonNull(QuoteGoldTest.class.getResourceAsStream(file));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                var read = cases.computeIfAbsent(
                        Integer.valueOf(cells[0]), n -> new Case(new StringBuilder(), new ArrayList<>()));
                if (!cells[1].isEmpty()) {
                    read.text().append(cells[1]).append('\n');
                }
                if (!cells[2].equals("none")) {
                    read.quotes().add(new Expected(cells[2], cells[3], cells[4]));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
