package kabar.extraction.dates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.article.Publication;
import kabar.facts.Timex;
import kabar.text.Language;
import kabar.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pattern of data/languages/LANGUAGE/dates.txt has an example above it, and finds its value in it. */
class DatePatternTest {
    private static final DateFinder FINDER = new DateFinder();
    private static final LocalDate DAY = LocalDate.of(2024, 7, 10);

    record Example(String language, String pattern, String words, String value) {
        @Override
        public String toString() {
            return language + ": " + words + " = " + value + " by " + pattern;
        }
    }

    static Stream<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        for (Language language : Language.all()) {
            String above = "";
            for (String line : Files.readAllLines(Path.of("data/languages", language.code(), "dates.txt"))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    int at = above.lastIndexOf(" = ");
                    assertTrue(at > 0, "An example must stand above " + line);
                    examples.add(new Example(language.code(), line, above.substring(2, at), above.substring(at + 3)));
                }
                above = line;
            }
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheValueOfItsExample(Example example) {
        var published = new Publication(
                Optional.of(DAY), Optional.of(DAY), Optional.of(LocalTime.NOON), Publication.Rule.METADATA);
        // What is only asked for stands alone.
        String more = example.pattern().startsWith("asked") ? "" : "\n\nKabar";
        List<Timex> found = FINDER.find(
                published, Text.of(example.words() + more, 0, Language.of(example.language()), word -> false));
        assertTrue(found.stream().anyMatch(t -> t.value().equals(example.value())), () -> "but found " + found);
    }
}
