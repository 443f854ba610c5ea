package kabar.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kabar.article.Article;
import kabar.article.Publication;
import kabar.extraction.Extractor;
import kabar.facts.Facts;
import kabar.text.Fold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * Pairs of articles, each with a claim that both tell, one tells, or neither, written by a person who had not seen the rules; from
 * texts to verdicts. The floors only rise.
 */
class ComparePairsTest {
    private static final Path GOLD = Path.of("src/test/resources/gold/article-pairs.tsv");
    private static final Extractor EXTRACTOR = Extractor.with(Sample.ACTORS);
    private static final Set<String> OF_BOTH = Set.of("agree", "differ", "dates differ or unknown");

    /** A pair with the verdict on the claim that {@code about} picks: for an event its types first, then names. */
    private record Pair(String id, String verdict, String kind, List<String> about, Facts a, Facts b) {
        static Pair of(String[] cells) {
            return new Pair(
                    cells[0],
                    cells[1],
                    cells[2],
                    List.of(cells[3].split("; ")),
                    article("a", cells[4], cells[5], cells[6], cells[7], cells[8]),
                    article("b", cells[9], cells[10], cells[11], cells[12], cells[13]));
        }

        String read() {
            Table claims = Selection.of(List.of(a, b), Sample.ACTORS).claims().table();
            List<String> all =
                    claims.stream().map(row -> row.getString("verdict")).toList();
            if (verdict.equals("nothing")) {
                return all.stream().filter(OF_BOTH::contains).findFirst().orElse("nothing");
            }
            List<Row> same = IntStream.range(0, claims.rowCount())
                    .mapToObj(claims::row)
                    .filter(this::isOfKind)
                    .toList();
            List<Row> named = same.stream().filter(this::names).toList();
            List<String> picked = (named.isEmpty() ? same : named)
                    .stream().map(row -> row.getString("verdict")).toList();
            if (picked.contains(verdict)
                    && (OF_BOTH.contains(verdict) || picked.stream().noneMatch(OF_BOTH::contains))) {
                return verdict;
            }
            return picked.stream()
                    .filter(OF_BOTH::contains)
                    .findFirst()
                    .orElse(picked.isEmpty() ? "not found" : picked.get(0));
        }

        private boolean isOfKind(Row claim) {
            return claim.getString("kind").equals(kind)
                    && (!kind.equals("event")
                            || about.stream()
                                    .anyMatch(type -> claim.getString("what").startsWith(type)));
        }

        private boolean names(Row claim) {
            String names = Fold.of(claim.getString("a_name") + " | " + claim.getString("b_name"));
            return about.stream().skip(kind.equals("event") ? 1 : 0).anyMatch(name -> names.contains(Fold.of(name)));
        }
    }

    @ParameterizedTest
    @CsvSource({"agree, 0.69", "one source, 0.58", "differ, 0.30", "dates differ or unknown, 0.46", "nothing, 0.88"})
    void comesToTheVerdictOfAReader(String verdict, double floor) {
        List<Pair> pairs =
                pairs().filter(pair -> pair.verdict().equals(verdict)).toList();
        Map<String, List<String>> read = new LinkedHashMap<>();
        pairs.forEach(pair -> read.computeIfAbsent(pair.read(), r -> new ArrayList<>())
                .add(pair.id().substring(5)));
        int right = read.getOrDefault(verdict, List.of()).size();
        String report = "pairs, " + verdict + ": " + right + " of " + pairs.size() + " "
                + read.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", "));
        System.out.println(report);
        assertTrue(right >= floor * pairs.size(), report);
    }

    private static Facts article(
            String id, String language, String publisher, String published, String title, String body) {
        return EXTRACTOR.extract(Article.of(
                id,
                id + ".txt",
                Optional.empty(),
                Optional.of(title),
                Optional.of(publisher),
                Optional.of(language),
                published.isEmpty()
                        ? Publication.UNKNOWN
                        : Publication.on(LocalDate.parse(published), Publication.Rule.METADATA),
                body.replace("\\n", "\n")));
    }

    private static Stream<Pair> pairs() {
        try (Stream<String> lines = Files.lines(GOLD, StandardCharsets.UTF_8)) {
            return lines
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> Pair.of(line.split("\t", -1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
