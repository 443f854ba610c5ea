package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.Test;

/**
 * Whether the forms of one actor in three languages get one id, for actors chosen without sight of the dictionary (gold/name-probe.tsv).
 * Each form stands in a short sentence. The floors only rise.
 */
class NameProbeTest {
    /** Of the actors with an id, how many have only one. */
    private static final double ONE_ID = 0.98;
    /** Of all forms, how many have their actor's id. */
    private static final double FOUND = 0.975;

    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    private static final Map<String, String> ABOUT =
            Map.of("ar", "تحدث التقرير عن ", "en", "The report speaks of ", "id", "Laporan itu berbicara tentang ");
    private static final Map<String, String> IN =
            Map.of("ar", "حدث ذلك في ", "en", "It happened in ", "id", "Hal itu terjadi di ");

    @Test
    void formsOfOneActorInThreeLanguagesGetOneId() throws IOException {
        int covered = 0;
        int one = 0;
        int forms = 0;
        int found = 0;
        var divided = new ArrayList<String>();
        var missing = new ArrayList<String>();
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            var ids = new HashMap<String, Integer>();
            for (Map.Entry<String, Integer> language :
                    List.of(Map.entry("ar", 2), Map.entry("en", 3), Map.entry("id", 4))) {
                for (String form : cells[language.getValue()].split("\\|")) {
                    if (form.isBlank()) {
                        continue;
                    }
                    forms++;
                    id(form.strip(), language.getKey(), cells[1].equals("place"))
                            .ifPresentOrElse(
                                    id -> ids.merge(id, 1, Integer::sum),
                                    () -> missing.add(language.getKey() + " " + form));
                }
            }
            if (ids.isEmpty()) {
                continue;
            }
            covered++;
            one += ids.size() == 1 ? 1 : 0;
            found += ids.values().stream().max(Integer::compare).orElse(0);
            if (ids.size() > 1) {
                divided.add(cells[0] + " " + new TreeSet<>(ids.keySet()));
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "name probe: one id %.3f of %d actors, forms with it %.3f of %d%ndivided: %s%nmissing: %s",
                (double) one / covered,
                covered,
                (double) found / forms,
                forms,
                divided,
                missing));
        assertTrue(one >= ONE_ID * covered, () -> "more than one id: " + divided);
        assertTrue(found >= FOUND * forms, () -> "no id: " + missing);
    }

    private static Optional<String> id(String form, String language, boolean place) {
        String before = Objects.requireNonNull((place ? IN : ABOUT).get(language));
        int start = before.length();
        var facts =
                EXTRACTOR.extract(Written.text(before + form + ".").in(language).article());
        return facts.mentions().stream()
                .filter(m -> !m.rule().contains("new-name"))
                .filter(m -> m.span().start() == start || m.span().end() == start + form.length())
                .max(Comparator.comparingInt(m -> m.span().length()))
                .map(m -> m.actor().id());
    }

    private static List<String> lines() throws IOException {
        try (var in = Objects.requireNonNull(NameProbeTest.class.getResourceAsStream("/gold/name-probe.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
                    .toList();
        }
    }
}
