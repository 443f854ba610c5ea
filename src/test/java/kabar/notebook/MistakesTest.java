package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake of {@code mistakes.txt} gives the message that stands under it. */
class MistakesTest {
    record Mistake(String name, String notebook, List<String> message) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void areMetKindly(Mistake mistake, @TempDir Path folder) {
        String message = Notebooks.failure(mistake.notebook, folder);
        List<String> lines = message.lines().map(String::strip).toList();
        assertTrue(lines.get(0).startsWith("test.jsh, " + mistake.message.get(0)), message);
        for (int i = 1; i < mistake.message.size(); i++) {
            assertTrue(lines.size() > i, message);
            assertEquals(mistake.message.get(i), lines.get(i), message);
        }
        assertTrue(lines.stream().noneMatch(l -> l.startsWith("at ")), "no stack of ours: " + message);
    }

    static Stream<Mistake> mistakes() throws IOException {
        try (InputStream in = Objects.requireNonNull(MistakesTest.class.getResourceAsStream("mistakes.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^=== "))
                    .filter(s -> !s.isBlank())
                    .map(MistakesTest::mistake);
        }
    }

    private static Mistake mistake(String block) {
        List<String> lines = block.lines().toList();
        String notebook =
                lines.stream().skip(1).filter(l -> !l.startsWith("--- ")).collect(Collectors.joining("\n", "", "\n"));
        List<String> message = lines.stream()
                .filter(l -> l.startsWith("--- "))
                .map(l -> l.substring(4))
                .toList();
        return new Mistake(lines.get(0), notebook, message);
    }
}
