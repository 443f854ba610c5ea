package kabar.article.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPageTest {
    private static final Path PAGES = Path.of("src/test/resources/kabar/article/formats/pages");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    /** Beside each page stands what a reader of it would write down. */
    @ParameterizedTest
    @MethodSource("pages")
    void readsTheArticleOfAPage(Path page) throws IOException {
        var draft = HtmlPage.read(
                HtmlPage.decode(Files.readAllBytes(page), Optional.empty()).html());
        String name = PAGES.relativize(page).toString().replace(".html", ".txt");
        assertEquals(
                Files.readString(PAGES.resolve(name)).strip(),
                ("title: " + draft.title().orElse("") + "\npublished: "
                                + draft.published().stream().findFirst().orElse("") + "\npublisher: "
                                + draft.publisher().orElse("") + "\nlanguage: "
                                + draft.language().orElse("") + "\nurl: "
                                + draft.url().orElse("") + "\n\n"
                                + draft.body())
                        .strip());
    }
}
