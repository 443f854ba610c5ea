package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsNothingBetweenEqualRuns() throws IOException {
        Path corpus = corpus("Joe Biden spoke on Friday.\n");
        Diff diff = Diff.of(run("one", corpus, Map.of()), run("two", corpus, Map.of()));
        assertEquals(List.of(), diff.causes());
        assertEquals(List.of(), diff.effects());
    }

    @Test
    void namesTheArticleThatChangedANumber() throws IOException {
        Path first = run("one", corpus("Joe Biden spoke on Friday.\n"), Map.of());
        Path second = run("two", corpus("Joe Biden spoke on Friday. Joe Biden left.\n"), Map.of());
        Diff diff = Diff.of(first, second);
        assertEquals(List.of("~ article a has changed"), diff.causes());
        List<String> effects = diff.effects();
        assertTrue(effects.contains("~ file counts.csv has changed"), effects.toString());
        assertTrue(
                effects.stream().anyMatch(l -> l.startsWith("    - ") && l.contains("\"Joe Biden\",\"1\"")),
                effects.toString());
        assertTrue(
                effects.stream().anyMatch(l -> l.startsWith("    + ") && l.contains("\"Joe Biden\",\"2\"")),
                effects.toString());
    }

    @Test
    void namesTheParameterThatChangedAnOutput() throws IOException {
        Path corpus = corpus("Joe Biden spoke to Benjamin Netanyahu.\n");
        Diff diff = Diff.of(run("one", corpus, Map.of()), run("two", corpus, Map.of("top", "1")));
        assertEquals(List.of("~ parameter top: 5 → 1"), diff.causes());
    }

    @Test
    void refusesAFolderThatNoRunMade() {
        assertThrows(WrongCall.class, () -> Diff.of(folder, folder));
    }

    private Path corpus(String text) throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), text);
        return corpus;
    }

    private Path run(String name, Path corpus, Map<String, String> given) {
        Path out = folder.resolve(name);
        RunFolder.prepare(out);
        String notebook = """
            // %% parameters
            int top = param("top", 5);
            // %%
            Corpus corpus = Kabar.open("CORPUS");
            Csv.write(corpus.counts(ACTOR).top(top).table().selectColumns("name", "mentions", "articles"), out("counts.csv"));
            """.replace("CORPUS", corpus.toString());
        Notebooks.run(notebook, out, given).write();
        return out;
    }
}
