package kabar.extraction.speech;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Facts;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.ActorDictionary;
import kabar.text.Fold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Quotes against short texts read by a person who had not seen the rules. A second reading of a text ({@code …-background.tsv}) counts
 * neither for nor against. The floors only rise.
 */
class QuoteHeldTest {
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    /** A quote as a person read it: its kind, the words that name its speaker, its first words. */
    private record Expected(String kind, String speaker, String start) {
        static List<Expected> all(String cell) {
            return Stream.of(cell.split(" ;; "))
                    .filter(quote -> !quote.isBlank())
                    .map(quote -> quote.split("\\|", 3))
                    .map(parts -> new Expected(parts[0], words(parts[1]), words(parts[2])))
                    .toList();
        }

        /** A quotation that a clause cuts in two is one row of the table. */
        boolean goesOn(Quote quote) {
            return words(quote.text()).contains(" " + start);
        }

        boolean begins(Quote quote) {
            return (words(quote.text()) + " ").startsWith(start + " ");
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, 0.97, 0.96, 0.98", "id, 0.97, 0.95, 0.96"})
    void findsWhatIsSaidAndByWhom(String language, double f1, double speakers, double kinds) {
        Map<String, String[]> background = read("quotes-held-" + language + "-background");
        int gold = 0;
        int found = 0;
        int extra = 0;
        int kind = 0;
        int speaker = 0;
        var wrong = new ArrayList<String>();
        for (var item : read("quotes-held-" + language).entrySet()) {
            String text = item.getValue()[1];
            Facts facts = facts(text, language);
            var free = new ArrayList<>(facts.quotes());
            Optional<Quote> before = Optional.empty();
            for (Expected expected : Expected.all(item.getValue()[2])) {
                gold++;
                Optional<Quote> match = match(expected, free);
                if (match.isEmpty() && before.filter(expected::goesOn).isPresent()) {
                    gold--;
                    continue;
                }
                before = match;
                if (match.isEmpty()) {
                    wrong.add("missing " + item.getKey() + " " + expected);
                    continue;
                }
                free.remove(match.get());
                found++;
                if (kind(match.get()).equals(expected.kind())) {
                    kind++;
                } else {
                    wrong.add("kind " + item.getKey() + " " + expected + " but "
                            + match.get().kind());
                }
                if (isSpeaker(expected.speaker(), match.get(), facts)) {
                    speaker++;
                } else {
                    wrong.add("speaker " + item.getKey() + " " + expected + " but "
                            + match.get().speaker() + " " + match.get().rule());
                }
            }
            var others = background.containsKey(item.getKey())
                    ? Expected.all(background.get(item.getKey())[1])
                    : List.<Expected>of();
            free.removeIf(quote -> others.stream().anyMatch(other -> other.begins(quote)));
            extra += free.size();
            free.forEach(quote -> wrong.add("extra " + item.getKey() + " " + quote.kind() + " " + quote.rule() + " "
                    + quote.speaker().map(Party::words) + " " + quote.text()));
        }
        double detection = 2.0 * found / (gold + found + extra);
        String report = String.format(
                Locale.ROOT,
                "held quotes %s: F1 %.3f, speakers %d of %d, kinds %d of %d",
                language,
                detection,
                speaker,
                found,
                kind,
                found);
        System.out.println(report);
        String all = report + "\n" + String.join("\n", wrong);
        assertTrue(detection >= f1, all);
        assertTrue(speaker >= speakers * found, all);
        assertTrue(kind >= kinds * found, all);
    }

    /** The reader took the words of a headline ("X: …") as the speaker's own. */
    private static String kind(Quote quote) {
        return quote.rule().endsWith("headline") && quote.kind() == Quote.Kind.INDIRECT
                ? "direct"
                : quote.kind().toString();
    }

    private static Optional<Quote> match(Expected expected, List<Quote> quotes) {
        List<Quote> beginning = quotes.stream().filter(expected::begins).toList();
        return beginning.stream()
                .filter(quote -> quote.kind().toString().equals(expected.kind()))
                .findFirst()
                .or(() -> beginning.stream().findFirst());
    }

    /** The words name the speaker, or they name the same actor somewhere in the text. */
    private static boolean isSpeaker(String expected, Quote quote, Facts facts) {
        return quote.speaker()
                .filter(speaker -> holds(words(speaker.words()), expected)
                        || speaker.actor()
                                .filter(actor -> holds(words(actor.name()), expected)
                                        || facts.mentions().stream()
                                                .anyMatch(m ->
                                                        m.actor().equals(actor) && holds(words(m.surface()), expected)))
                                .isPresent())
                .isPresent();
    }

    private static boolean holds(String words, String wanted) {
        return (" " + words + " ").contains(" " + wanted + " ");
    }

    private static String words(String text) {
        return Fold.of(text).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }

    private static Facts facts(String text, String language) {
        return EXTRACTOR.extract(Written.text(text).in(language).article());
    }

    private static Map<String, String[]> read(String table) {
        try (Stream<String> lines = Files.lines(GOLD.resolve(table + ".tsv"), StandardCharsets.UTF_8)) {
            var rows = new LinkedHashMap<String, String[]>();
            lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> rows.put(cells[0], cells));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
