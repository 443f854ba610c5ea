package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between two runs one thing is changed, and the comparison must name it beside every cell and every piece of evidence. */
class DiffTest {
    private static final String COUNTS = """
        // %% parameters
        int top = param("top", 5);
        // %%
        Corpus corpus = Kabar.open("CORPUS");
        Csv.write(corpus.counts(ACTOR).top(top), out("counts.csv"));
        """;

    @TempDir
    private Path folder = Path.of("");

    private Path corpus = Path.of("");

    @BeforeEach
    void writeArticles() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        article("a", "Joe Biden spoke on Friday.\n");
        article("b", "قال بنيامين نتنياهو إن الحكومة تجتمع.\n");
    }

    @Test
    void findsNothingBetweenEqualRuns() {
        Diff diff = Diff.of(run("one", COUNTS), run("two", COUNTS));
        assertEquals(List.of(), diff.causes());
        assertEquals(List.of(), diff.effects(DiffLimits.ALL));
    }

    @Test
    void keepsTheSameBytesForTheSameRun() throws IOException {
        assertEquals(
                -1,
                Files.mismatch(
                        run("one", COUNTS).resolve(RunFolder.MEMORY),
                        run("two", COUNTS).resolve(RunFolder.MEMORY)));
    }

    @Test
    void explainsAnArticleThatChanged() throws IOException {
        Path first = run("one", COUNTS);
        article("a", "Joe Biden spoke on Friday. Joe Biden left.\n");
        Diff diff = Diff.of(first, run("two", COUNTS));
        assertEquals(List.of("~ article a has changed"), diff.causes());
        assertShows(
                diff,
                "~ counts.csv: 1 row differs",
                "    Joe Biden: mentions 1 → 2, sentences 1 → 2",
                "      + a, sentence 1: [Joe Biden] Joe Biden left. (rule name) ← article a has changed");
    }

    @Test
    void explainsArticlesThatCameAndWent() throws IOException {
        Path first = run("one", COUNTS);
        Files.delete(corpus.resolve("b.txt"));
        article("c", "Presiden Prabowo Subianto bertolak ke Kairo.\n");
        Diff diff = Diff.of(first, run("two", COUNTS));
        assertEquals(List.of("- article b is gone", "+ article c is new"), diff.causes());
        assertShows(
                diff,
                "    Prabowo Subianto is new",
                "      + c, sentence 0: [Prabowo Subianto] Presiden Prabowo Subianto bertolak ke Kairo. (rule name) ← article c is new");
        assertShows(
                diff,
                "    Benjamin Netanyahu is gone",
                "      - b, sentence 0: [بنيامين نتنياهو] قال بنيامين نتنياهو إن الحكومة تجتمع. (rule name) ← article b is gone");
    }

    @Test
    void explainsWhatIsToldOfAnArticleOtherwise() throws IOException {
        Files.writeString(corpus.resolve("articles.csv"), "file,publisher,published\na.txt,Meridian,2024-08-02\n");
        String months = COUNTS.replace("counts(ACTOR)", "counts(ACTOR, MONTH)");
        Path first = run("one", months);
        Files.writeString(corpus.resolve("articles.csv"), "file,publisher,published\na.txt,Meridian,2024-09-02\n");
        Diff diff = Diff.of(first, run("two", months));
        String reason = "article a: published 2024-08-02 → 2024-09-02, published_from 2024-08-02 → 2024-09-02,"
                + " published_to 2024-08-02 → 2024-09-02";
        assertEquals(List.of("~ " + reason), diff.causes());
        assertShows(
                diff,
                "    Joe Biden: published_month 2024-08 → 2024-09",
                "      ~ a, sentence 0: [Joe Biden] Joe Biden spoke on Friday. (rule name): published 2024-08-02 → 2024-09-02 ← "
                        + reason);
    }

    @Test
    void explainsAParameter() {
        Diff diff = Diff.of(run("one", COUNTS, Map.of()), run("two", COUNTS, Map.of("top", "1")));
        assertEquals(List.of("~ parameter top: 5 → 1"), diff.causes());
        assertShows(
                diff,
                "    Joe Biden is gone",
                "      - a, sentence 0: [Joe Biden] Joe Biden spoke on Friday. (rule name) ← parameter top: 5 → 1");
    }

    @Test
    void explainsACorrection() throws IOException {
        String notebook =
                COUNTS.replace("Kabar.open", "Kabar.corrections(\"" + folder.resolve("corrections.csv") + "\").open");
        correction("b,4,19,بنيامين نتنياهو,person:benjamin-netanyahu,test,me");
        Path first = run("one", notebook);
        correction("a,0,9,Joe Biden,person:jill-biden,it was she,me");
        Diff diff = Diff.of(first, run("two", notebook));
        String reason = "corrections.csv, line 2 is new: a, 0, 9, Joe Biden, person:jill-biden, it was she, me";
        assertTrue(diff.causes().contains("~ " + reason), diff.causes().toString());
        assertShows(
                diff,
                "    Jill Biden is new",
                "      + a, sentence 0: [Joe Biden] Joe Biden spoke on Friday. (rule correction) ← " + reason);
    }

    @Test
    void explainsAnActorOfOnesOwn() throws IOException {
        String notebook = COUNTS.replace("Kabar.open", "Kabar.actors(\"" + folder.resolve("mine.csv") + "\").open");
        Files.writeString(folder.resolve("mine.csv"), "actor,en\nperson:jill-biden,FLOTUS\n");
        article("c", "FLOTUS stayed.\n");
        Path first = run("one", notebook);
        Files.writeString(folder.resolve("mine.csv"), "actor,en\nperson:jill-biden,EFFLOTUS\n");
        Diff diff = Diff.of(first, run("two", notebook));
        String reason = "mine.csv, line 2 (person:jill-biden): en FLOTUS → EFFLOTUS";
        assertEquals(List.of("~ " + reason), diff.causes());
        assertShows(
                diff,
                "    Jill Biden is gone",
                "      - c, sentence 0: [FLOTUS] FLOTUS stayed. (rule name) ← " + reason);
    }

    @Test
    void explainsARuleSwitchedOff() throws IOException {
        article("c", "اتصل بايدن بنتنياهو اليوم.\n");
        Path first = run("one", COUNTS);
        String without = COUNTS.replace("Kabar.open", "Kabar.without(PARTICLE).open")
                .replace("// %%\nCorpus", "// %%\nString PARTICLE = \"ar.particle\";\nCorpus");
        Diff diff = Diff.of(first, run("two", without));
        assertTrue(
                diff.causes().contains("~ rule ar.particle is switched off"),
                diff.causes().toString());
        assertShows(
                diff,
                "    Benjamin Netanyahu: mentions 2 → 1, sentences 2 → 1, articles 2 → 1, stories 2 → 1",
                "      - c, sentence 0: [نتنياهو] اتصل بايدن بنتنياهو اليوم. (rule ar.particle) ← rule ar.particle is switched off");
    }

    @Test
    void explainsTheNotebooksOwnText() {
        Diff diff = Diff.of(
                run("one", COUNTS), run("two", COUNTS.replace("corpus.counts", "corpus.language(\"ar\").counts")));
        assertTrue(diff.causes().get(0).startsWith("~ the text of the notebook has changed\n      - Csv.write("));
        assertShows(
                diff,
                "    Joe Biden is gone",
                "      - a, sentence 0: [Joe Biden] Joe Biden spoke on Friday. (rule name) ← the notebook's own text");
    }

    @Test
    void explainsTablesThatAreNoResults() throws IOException {
        String plain = COUNTS.replace("top(top)", "table().selectColumns(\"name\", \"mentions\")");
        Path first = run("one", plain);
        article("a", "Joe Biden spoke on Friday. Joe Biden left.\n");
        Diff diff = Diff.of(first, run("two", plain));
        assertShows(
                diff,
                "    Joe Biden: mentions 1 → 2",
                "      + a, sentence 1: [Joe Biden] Joe Biden left. (rule name) ← article a has changed");
    }

    @Test
    void explainsWhatACellShows() throws IOException {
        String shown = COUNTS + "// %%\ncorpus.counts(ACTOR)\n// %%\ncorpus.size()\n";
        Path first = run("one", shown);
        article("c", "Joe Biden left.\n");
        Diff diff = Diff.of(first, run("two", shown));
        assertShows(diff, "~ the output of the cell on line 7: 1 row differs");
        assertShows(
                diff, "~ the output of the cell on line 9 has changed", "    - 2", "    + 3", "    ← article c is new");
    }

    @Test
    void showsAllOrTheBeginning() throws IOException {
        Path first = run("one", COUNTS);
        article("c", "Joe Biden left. ".repeat(8) + "\n");
        Diff diff = Diff.of(first, run("two", COUNTS));
        assertEquals(
                8,
                diff.effects(DiffLimits.ALL).stream()
                        .filter(l -> l.startsWith("      + c"))
                        .count());
        assertTrue(diff.effects(DiffLimits.SHORT).contains("      … 3 more pieces of evidence"));
    }

    @Test
    void refusesAFolderThatNoRunMade() {
        assertThrows(WrongCall.class, () -> Diff.of(folder, folder));
    }

    private static void assertShows(Diff diff, String... lines) {
        List<String> effects = diff.effects(DiffLimits.ALL);
        int at = effects.indexOf(lines[0]);
        assertTrue(at >= 0, lines[0] + " is not in\n" + String.join("\n", effects));
        assertEquals(
                String.join("\n", lines),
                String.join("\n", effects.subList(at, Math.min(effects.size(), at + lines.length))));
    }

    private void article(String id, String text) throws IOException {
        Files.writeString(corpus.resolve(id + ".txt"), text);
    }

    private void correction(String line) throws IOException {
        Files.writeString(folder.resolve("corrections.csv"), "article,start,end,was,is,because,by\n" + line + "\n");
    }

    private Path run(String name, String notebook) {
        return run(name, notebook, Map.of());
    }

    private Path run(String name, String notebook, Map<String, String> given) {
        Path out = folder.resolve(name);
        RunFolder.prepare(out);
        Run run = Notebooks.run(notebook.replace("CORPUS", corpus.toString()), out, given);
        run.failure().ifPresent(f -> {
            throw f;
        });
        run.write();
        return out;
    }
}
