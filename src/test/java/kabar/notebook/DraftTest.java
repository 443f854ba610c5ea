package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {
    private static final String TWO = """

            // %% [markdown]
            // # عنوان

            // %% parameters
            int n = param("n", 1);
            // %% a title
            n + 1
            //> 2

            // %%
            n
            """;

    @ParameterizedTest
    @MethodSource("texts")
    void areTheTextAgainWhenPutTogether(String text) {
        Draft draft = Draft.of(Path.of("a.jsh"), text);
        assertEquals(
                text,
                draft.before()
                        + draft.parts().stream()
                                .map(p -> p.mark() + p.source() + p.tail())
                                .collect(Collectors.joining()));
    }

    static Stream<String> texts() throws IOException {
        try (var files = Files.list(Path.of("notebooks"))) {
            List<Path> notebooks =
                    files.filter(f -> f.toString().endsWith(".jsh")).sorted().toList();
            return Stream.concat(
                    notebooks.stream().map(Notebook::text),
                    Stream.of(
                            "",
                            "\n\n",
                            "1 + 1",
                            TWO,
                            TWO.stripTrailing(),
                            TWO.replace("\n", "\r\n"),
                            TWO.replace("\n", "\r"),
                            "\uFEFF" + TWO,
                            "\uFEFF// %%\n1\n",
                            "// %% [html]\n1\n"));
        }
    }

    @Test
    void keepsOutputsApartFromWhatIsEdited() {
        Draft.Part cell = Draft.of(Path.of("a.jsh"), TWO).parts().get(2);
        assertEquals(new Draft.Part(Cell.Kind.CODE, "a title", 8, "// %% a title\n", "n + 1\n", "//> 2\n\n", ""), cell);
    }

    @Test
    void isOnePartWithItsProblemWhereAMarkIsUnknown() {
        Draft draft = Draft.of(Path.of("a.jsh"), "// %% [html]\n1\n");
        assertEquals(
                List.of("// %% [html]\n1\n"),
                draft.parts().stream().map(Draft.Part::source).toList());
        assertEquals(
                Optional.of(
                        "a.jsh, line 1: a cell cannot be [html]: there are // %% [markdown], // %% parameters and // %%."),
                draft.problem());
    }
}
