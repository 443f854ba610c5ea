package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves in its folder: the record and the report. */
class RunFilesTest {
    private static final String NOTEBOOK = """
        // %% [markdown]
        // # Who <script>alert(1)</script> ![](http://example.org/a.png)
        //
        // | من | n |
        // |---|---|
        // | نتنياهو | 1 |
        // %% parameters
        String focus = param("focus", "Gaza & Rafah");
        // %%
        record Counted(Table table) implements Result {
            public Table evidence(int row) {
                return Table.create("e", StringColumn.create("article", "003", "004"),
                    StringColumn.create("published", "2024-07-01", "2024-07-02"), StringColumn.create("surface", "نتنياهو", "Netanyahu"),
                    StringColumn.create("text", "قال نتنياهو <الآن>.", "Netanyahu said so."));
            }
        }
        var counts = new Counted(Table.create("counts", StringColumn.create("name", "Benjamin Netanyahu"), IntColumn.create("n", new int[] {2})));
        Files.writeString(out("n.csv"), "name,n\\r\\nBenjamin Netanyahu,2\\r\\n");
        counts
        // %%
        Plot.bars("Mentions", counts, "name", "n")
        """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void recordIsTheSameForTheSameRun() throws IOException {
        JsonNode first = run("one");
        JsonNode second = run("two");
        assertEquals(first.path("record"), second.path("record"));
        assertEquals(first.path("sha256"), second.path("sha256"));
        JsonNode record = first.path("record");
        assertEquals("Gaza & Rafah", record.path("parameters").path("focus").asText());
        assertEquals("n.csv", record.path("outputs").path(0).path("file").asText());
        assertEquals(1, record.path("outputs").path(0).path("rows").asInt());
        assertEquals(64, record.path("outputs").path(0).path("sha256").asText().length());
        assertTrue(record.path("done").asBoolean());
    }

    @Test
    void reportLeadsFromNumbersToSentences() throws IOException {
        run("one");
        Document report = Jsoup.parse(folder.resolve("one/report.html").toFile(), "UTF-8");
        String target = report.expectFirst("table.data a").attr("href");
        var evidence = report.expectFirst(target);
        assertEquals(2, evidence.select("a").size());
        var sentence = report.expectFirst(evidence.expectFirst("a").attr("href"));
        assertEquals("003 · 2024-07-01", sentence.select("cite").text());
        assertEquals("قال نتنياهو <الآن>.", sentence.select("q").text());
    }

    @Test
    void reportMarksExactlyTheMentionsThatANumberCounts() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), "The Iranian foreign minister\nspoke of Iran.\n");
        Files.writeString(
                corpus.resolve("b.txt"), "اتصل الرئيس الأمريكي بايدن بنتنياهو، وقال نتنياهو في القدس إنه شكر بايدن.\n");
        Path out = folder.resolve("marks");
        RunFolder.prepare(out);
        Notebooks.run("""
            // %%
            Corpus corpus = Kabar.open("CORPUS");
            corpus.countries().counts(ACTOR)
            // %%
            corpus.persons().cooccurrence(SENTENCE)
            // %%
            corpus.persons().mentions().selectColumns("article", "sentence", "start", "end", "surface")
            """.replace("CORPUS", corpus.toString().replace("\\", "/")), out, Map.of())
                .write();
        Document report = Jsoup.parse(out.resolve("report.html").toFile(), "UTF-8");
        assertEquals(List.of("[Iranian]", "[Iran]"), marked(report, "#t1 a"));
        assertEquals(List.of("[بايدن][نتنياهو][نتنياهو][بايدن]"), marked(report, "#t2 a"));
        assertEquals(List.of("[بايدن]"), marked(report, "#t3 a"));
        assertEquals(
                "1",
                report.expectFirst(report.expectFirst("#t3 a").attr("href")).attr("data-n"));
    }

    /** What a click on the first number of a table marks in the sentences: each mark in brackets, a string for each counted thing. */
    private static List<String> marked(Document report, String number) {
        return report.expectFirst(report.expectFirst(number).attr("href")).select("a").stream()
                .map(a -> {
                    String sentence =
                            report.expectFirst(a.attr("href")).expectFirst("q").wholeText();
                    int[] at = Stream.of(a.attr("data-m").split(" "))
                            .mapToInt(Integer::parseInt)
                            .toArray();
                    var marks = new StringBuilder();
                    for (int i = 0; i < at.length; i += 2) {
                        marks.append('[').append(sentence, at[i], at[i + 1]).append(']');
                    }
                    return marks.toString();
                })
                .toList();
    }

    @Test
    void reportNeedsNothingFromOutside() throws IOException {
        run("one");
        Document report = Jsoup.parse(folder.resolve("one/report.html").toFile(), "UTF-8");
        assertEquals(0, report.select("script[src], link, img[src^=http]").size());
        assertFalse(report.select("section.text").html().contains("alert"), "markdown is cleaned");
        assertEquals("نتنياهو", report.expectFirst("section.text td").text());
        assertEquals(1, report.select("div.plot script").size());
        assertTrue(Files.size(folder.resolve("one/report.html")) < 3_000_000);
    }

    @Test
    void reportShowsAnArticleWithItsFactsMarked() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), "اتصل بايدن بنتنياهو <اليوم>.\n");
        Path out = folder.resolve("marked");
        RunFolder.prepare(out);
        Run run = Notebooks.run("Kabar.open(\"" + corpus + "\").article(\"a\")", out, Map.of());
        run.write();
        Document report = Jsoup.parse(out.resolve("report.html").toFile(), "UTF-8");
        var article = report.expectFirst("article.marked");
        assertEquals("auto", article.expectFirst("p[dir]").attr("dir"));
        assertEquals(
                "اتصل بايدن بنتنياهو <اليوم>.", article.expectFirst("p[dir]").text());
        var netanyahu = article.expectFirst("span:containsOwn(نتنياهو)");
        assertEquals("نتنياهو", netanyahu.text());
        assertTrue(netanyahu.hasClass("f-actor"));
        assertTrue(netanyahu.attr("title").contains("actor: Benjamin Netanyahu (person, by name)"));
        assertEquals(List.of("a"), List.copyOf(run.articles().keySet()), "a corpus opened inline is noted");
    }

    @Test
    void folderOfAnEarlierRunIsReplacedAsAWhole() throws IOException {
        run("one");
        Files.writeString(folder.resolve("one/old.txt"), "x");
        run("one");
        assertFalse(Files.exists(folder.resolve("one/old.txt")));
    }

    @Test
    void folderOfOtherThingsIsNotTouched() throws IOException {
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/thesis.txt"), "x");
        assertThrows(WrongCall.class, () -> RunFolder.prepare(folder.resolve("mine")));
        assertTrue(Files.exists(folder.resolve("mine/thesis.txt")));
    }

    @Test
    void reportOfAFailureSaysWhatFailed() throws IOException {
        Path out = folder.resolve("failed");
        RunFolder.prepare(out);
        Notebooks.run("int a = 1 / 0;", out, Map.of()).write();
        assertTrue(Files.readString(out.resolve("report.html")).contains("ArithmeticException: / by zero"));
        assertFalse(new ObjectMapper()
                .readTree(out.resolve("run.json").toFile())
                .path("record")
                .path("done")
                .asBoolean());
    }

    private JsonNode run(String name) throws IOException {
        Path out = folder.resolve(name);
        RunFolder.prepare(out);
        Run run = Notebooks.run(NOTEBOOK, out, Map.of());
        run.failure().ifPresent(f -> {
            throw f;
        });
        run.write();
        return new ObjectMapper().readTree(out.resolve("run.json").toFile());
    }
}
