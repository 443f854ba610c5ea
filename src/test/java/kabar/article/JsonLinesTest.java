package kabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    @TempDir
    Path folder;

    private Loaded corpus;

    @BeforeEach
    void makeCorpus() {
        corpus = new Loaded(folder);
    }

    @Test
    void readsALineAsAnArticle() throws IOException {
        corpus.write("news.jsonl", """
                {"id":"ar/1","url":"https://x.example/a","title":"هدنة","published":"2024-10-12T00:30:00+03:00","publisher":"الضفاف","language":"ar","text":"أكد بايدن."}

                {"id":17,"text":"Talks.","published":null,"url":"https://x.example/2024/10/13/talks"}\r
                {"text":"Tanpa id."}""");
        var articles = corpus.load().articles();
        assertEquals(
                List.of("17", "ar/1", "news/4"),
                articles.stream().map(Article::id).toList());
        Article ar = articles.get(1);
        assertEquals("هدنة\n\nأكد بايدن.", ar.text());
        assertEquals(Optional.of(LocalDate.of(2024, 10, 12)), ar.published().day());
        assertEquals(
                Publication.on(LocalDate.of(2024, 10, 13), Publication.Rule.URL),
                articles.get(0).published());
        assertEquals(List.of(), corpus.problems());
    }

    @Test
    void tellsOfEachLineThatIsNoArticle() throws IOException {
        corpus.write("news.jsonl", """
                {"id": "غزة", "text": "Satu."
                {"id": "a"}
                ["text"]
                {"text": 12}
                {"text": " "}
                {"text": "Dua."} {"text": "Tiga."}
                {"id": "b", "title": ["x"], "published": "kemarin", "text": "Empat."}
                "text"
                """);
        assertEquals(List.of("b"), corpus.ids());
        var problems = corpus.problems();
        assertEquals(9, problems.size(), problems.toString());
        assertTrue(
                problems.get(0).startsWith("news.jsonl@") && problems.get(0).contains("line 1 is not JSON: "),
                problems.get(0));
        assertEquals("news.jsonl@33: line 2 has no \"text\"; each line is {\"id\": …, \"text\": …}", problems.get(1));
        assertEquals("news.jsonl@67: line 5 has an empty \"text\"", problems.get(4));
        assertTrue(problems.get(5).contains("line 6 is not JSON"), problems.get(5));
        assertTrue(problems.get(6).endsWith("line 7 \"title\" is not a text; it is left out"), problems.get(6));
        assertTrue(
                problems.get(7).endsWith("line 7 'kemarin' is not a day; write dates as 2024-02-28"), problems.get(7));
    }

    @Test
    void namesTheFirstByteThatIsNotUtf8() throws IOException {
        byte[] line = "{\"text\": \"غزة?\"}\n{\"text\": \"ok\"}\n".getBytes(StandardCharsets.UTF_8);
        line[16] = (byte) 0xE1;
        corpus.write("news.jsonl", line);
        assertEquals(List.of("news/2"), corpus.ids());
        assertTrue(
                corpus.problems().get(0).startsWith("news.jsonl@16: line 1 the byte 0xE1 is not UTF-8"),
                corpus.problems().get(0));
    }

    @Test
    void readsHalfALetterAsTheMarkForIt() throws IOException {
        corpus.write("news.jsonl", "{\"text\": \"a\\ud83d b \\ud83d\\ude00\"}\n");
        assertEquals("a\uFFFD b \uD83D\uDE00", corpus.load().articles().get(0).text());
        assertEquals(1, corpus.problems().size());
    }

    @Test
    void skipsALineOfFiftyMegabytesAndReadsOn() throws IOException {
        byte[] part = new byte[1 << 20];
        Arrays.fill(part, (byte) 'x');
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("news.jsonl")))) {
            out.write("{\"text\": \"".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 50; i++) {
                out.write(part);
            }
            out.write("\"}\n{\"id\": \"b\", \"text\": \"Dua.\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of("b"), corpus.ids());
        assertEquals(List.of("news.jsonl@0: line 1 has 52428812 bytes; a line may have 16777216"), corpus.problems());
    }

    @Test
    void tellsOfAnEmptyFile() throws IOException {
        corpus.write("news.jsonl", "").write("ok.txt", "x");
        assertEquals(List.of("news.jsonl: the file is empty"), corpus.problems());
    }
}
