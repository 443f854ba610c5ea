package kabar.extraction.events;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Party;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many of the events that a person reads in held sentences are found, and how many found are right. Gold: gold/events-LANGUAGE.tsv,
 * text and events as "source TYPE target", joined by "; ". The floors only rise.
 */
class EventGoldTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @ParameterizedTest
    @CsvSource({"ar, 0.91", "en, 0.97", "fr, 0.95", "id, 0.93"})
    void findsWhoDidWhatToWhom(String language, double floor) throws IOException {
        assertFloor("events-" + language, language, floor);
    }

    /** Asks of the events found in the sentences of a file of gold that their F1 is no lower than a floor. */
    static void assertFloor(String file, String language, double floor) throws IOException {
        int right = 0;
        int found = 0;
        int gold = 0;
        for (String line : lines(file)) {
            String[] cells = line.split("\t", 2);
            Set<String> expected = cells[1].equals("-") ? Set.of() : Set.of(cells[1].split("; "));
            Set<String> told = told(cells[0], language);
            gold += expected.size();
            found += told.size();
            var both = new HashSet<>(told);
            both.retainAll(expected);
            right += both.size();
        }
        double f1 = 2.0 * right / (gold + found);
        assertTrue(f1 >= floor, String.format(Locale.ROOT, "F1 %.3f of %d events, %d found", f1, gold, found));
    }

    private static String[] lines(String file) throws IOException {
        try (var in = EventGoldTest.class.getResourceAsStream("/gold/" + file + ".tsv")) {
            if (in == null) {
                throw new IOException("No gold of events in " + file);
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.substring(all.indexOf('\n') + 1).split("\n");
        }
    }

    private static Set<String> told(String text, String language) {
        var article = Written.text(text).in(language).article();
        return EXTRACTOR.extract(article).events().stream()
                .map(e -> e.source().map(Party::name).orElse("-")
                        + (e.negated() ? " not " : " ")
                        + e.type()
                        + " "
                        + e.target().map(Party::name).orElse("-"))
                .collect(Collectors.toSet());
    }
}
