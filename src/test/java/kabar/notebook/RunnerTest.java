package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsTheValueOfTheLastExpression() {
        assertEquals("3", output("int a = 1;\na + 2"));
        assertEquals("3", output("int a = 1;\na + 2;"));
        assertEquals("", output("int a = 1;\na = 2;"));
        assertEquals("", output("int a = 1;"));
        assertEquals("null", output("Object o = null;\no"));
    }

    @Test
    void printsTablesAligned() {
        assertEquals(
                """
                name      n
                ────────  ─
                نتنياهو   5
                Hanegbi  12\
                """.replace("────────  ─", "───────  ──").replace("name      n", "name      n"),
                output("Table.create(\"t\", StringColumn.create(\"name\", \"نتنياهو\", \"Hanegbi\"),"
                        + " IntColumn.create(\"n\", new int[] {5, 12}))"));
    }

    @Test
    void keepsWhatACellPrintsBeforeItsValue() {
        assertEquals("سلام\n2", output("System.out.println(\"سلام\");\n1 + 1"));
        assertEquals("a\n2", output("System.out.print(\"a\");\n1 + 1"));
    }

    @Test
    void resolvesForwardReferencesOfMethods() {
        assertEquals("42", output("int f() { return g() + 1; }\nint g() { return 41; }\nf()"));
    }

    @Test
    void stopsAtTheFirstFailure() throws IOException {
        Run run = Notebooks.run(
                "// %%\nint a = 1 / 0;\n// %%\nFiles.writeString(out(\"later.txt\"), \"x\");\n", folder, Map.of());
        assertEquals(
                "test.jsh, line 2: ArithmeticException: / by zero\n    int a = 1 / 0;",
                run.failure().orElseThrow().getMessage());
        assertFalse(Files.exists(folder.resolve("later.txt")));
        assertFalse(run.stuck());
    }

    @Test
    void givesParametersAndTheFolder() throws IOException {
        String notebook = """
            // %% parameters
            String focus = param("focus", "Gaza");
            int top = param("top", 3);
            LocalDate day = param("day", LocalDate.of(2024, 7, 1));
            // %%
            Files.writeString(out("sub/a.txt"), focus + top + day);
            out("sub/a.txt")
            """;
        Run run = Notebooks.run(notebook, folder, Map.of("focus", "رفح", "day", "2024-08-02"));
        assertEquals(List.of("sub/a.txt"), run.cells().get(1).output());
        assertEquals("رفح32024-08-02", Files.readString(folder.resolve("sub/a.txt")));
    }

    @Test
    void beginsEachRunAfresh() {
        assertEquals("1", output("int a = 1;\na"));
        assertEquals(
                "test.jsh, line 1: there is no variable a",
                Notebooks.failure("a", folder).lines().findFirst().orElse(""));
    }

    @Test
    void givesTheMachineBackAsItWas() {
        Locale before = Locale.getDefault();
        var out = System.out;
        output("""
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            System.setProperty("kabar.test", "x");
            System.setOut(null);
            """);
        assertEquals(before, Locale.getDefault());
        assertEquals(out, System.out);
        assertEquals(null, System.getProperty("kabar.test"));
    }

    @Test
    void notesTheArticlesThatItRead() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), "Joe Biden spoke to Benjamin Netanyahu on Friday.\n");
        Run run = Notebooks.run(
                "Corpus corpus = Kabar.open(\"" + corpus + "\");\ncorpus.counts(ACTOR)", folder, Map.of());
        assertEquals(List.of("a"), List.copyOf(run.articles().keySet()));
        assertTrue(String.join("\n", run.cells().get(0).output()).contains("person:joe-biden"), run.toString());
    }

    private String output(String notebook) {
        return Notebooks.output(notebook, folder);
    }
}
