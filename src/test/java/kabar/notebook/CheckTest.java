package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private Path corpus = Path.of("");

    @BeforeEach
    void writeNotebookAndArticles() throws IOException {
        corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), "Joe Biden spoke on Friday.\n");
        file = folder.resolve("who.jsh");
        Files.writeString(file, """
            // %%
            Corpus corpus = Kabar.open("CORPUS");
            // %%
            Csv.write(corpus.counts(ACTOR), out("counts.csv"));
            corpus.size()
            """.replace("CORPUS", corpus.toString()));
    }

    @Test
    void acceptsOutputsAndThenFindsThemAsStated() throws IOException {
        Check first = check();
        assertFalse(first.isSame());
        first.accept();
        Check second = check();
        assertTrue(second.isSame(), printed(second));
        assertEquals("who.jsh: as stated", printed(second).strip());
        assertTrue(Files.readString(file).endsWith("corpus.size()\n//> 1\n"), Files.readString(file));
    }

    @Test
    void showsWhatDiffers() throws IOException {
        check().accept();
        Files.writeString(file, Files.readString(file).replace("//> 1\n", "//> 2\n"));
        assertEquals("""
            who.jsh, line 7: the output is not the one written there
              - 2
              + 1
            """, printed(check()));
    }

    @Test
    void namesTheArticlesThatChangedRatherThanAllThatFollows() throws IOException {
        Files.writeString(corpus.resolve("b.txt"), "Antony Blinken is in Cairo.\n");
        check().accept();
        Files.writeString(corpus.resolve("a.txt"), "Benjamin Netanyahu spoke on Friday.\n");
        Files.delete(corpus.resolve("b.txt"));
        Files.writeString(corpus.resolve("c.txt"), "وصل أنتوني بلينكن إلى القاهرة.\n");
        List<String> lines = printed(check()).lines().toList();
        assertEquals("who.jsh: input changed since the outputs were written: 3 articles", lines.get(0));
        assertEquals(
                List.of("  ~ article a has changed", "  - article b is gone", "  + article c is new"),
                lines.subList(1, 4));
        assertFalse(check().isSame());
    }

    @Test
    void namesTheArticlesOfWhichAnotherDayIsGiven() throws IOException {
        Path told = corpus.resolve("articles.csv");
        Files.writeString(told, "file,publisher,published\na.txt,Meridian Wire,2024-08-02\n");
        check().accept();
        Files.writeString(told, "file,publisher,published\na.txt,Meridian Wire,2024-08-09\n");
        assertEquals("""
            who.jsh: input changed since the outputs were written: 1 article
              ~ title, publisher or day of article a has changed
              0 outputs and 0 files differ with it
            """, printed(check()));
    }

    @Test
    void comparesFilesByteForByte() throws IOException {
        check().accept();
        Files.writeString(file, Files.readString(file).replace("counts(ACTOR)", "counts(TYPE)"));
        assertTrue(printed(check()).contains("~ file counts.csv has changed"), printed(check()));
    }

    private Check check() {
        Path out = folder.resolve("out");
        RunFolder.prepare(out);
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Check.of(Runner.run(Notebook.read(file), Map.of(), out, Limits.NONE, nowhere));
    }

    private static String printed(Check check) {
        var bytes = new ByteArrayOutputStream();
        check.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
