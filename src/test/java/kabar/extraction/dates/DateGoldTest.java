package kabar.extraction.dates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kabar.article.Publication;
import kabar.text.Language;
import kabar.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with the value of one time in each, written by hand. The floors only rise. */
class DateGoldTest {
    private static final DateFinder FINDER = new DateFinder();

    @ParameterizedTest
    @CsvSource({"ar, 148", "fr, 26", "id, 149"})
    void readsSentencesWrittenByHand(String language, int floor) throws IOException {
        var path = Path.of("src/test/resources/gold/dates-" + language + ".tsv");
        List<String> lines = Files.readAllLines(path);
        var wrong = lines.stream()
                .skip(1)
                .filter(line -> !right(language, line.split("\t")))
                .toList();
        int right = lines.size() - 1 - wrong.size();
        assertTrue(right >= floor, () -> right + " of " + (lines.size() - 1) + " right; wrong are " + wrong);
    }

    private static boolean right(String language, String[] cells) {
        var published = Publication.on(LocalDate.parse(cells[1]), Publication.Rule.METADATA);
        return FINDER.find(published, Text.of(cells[0], 0, Language.of(language), word -> false)).stream()
                .anyMatch(t -> t.value().equals(cells[3])
                        && (t.surface().contains(cells[2]) || cells[2].contains(t.surface())));
    }
}
