package kabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a file holds, the others are read, and what is not read is told. */
class FormatsFuzzTest {
    private static final List<String> ENDINGS = List.of(
            ".txt",
            ".csv",
            ".json",
            ".jsonl",
            ".html",
            ".xml",
            ".docx",
            ".pdf",
            ".warc",
            ".zip",
            ".txt.gz",
            ".warc.gz");
    private static final int ROUNDS = 12;

    @TempDir
    Path folder;

    @Test
    void tellsOfRandomBytes() throws IOException {
        var corpus = new Loaded(folder).write("ok.txt", "Air naik.");
        var random = new Random(15);
        for (String ending : ENDINGS) {
            for (int i = 0; i < ROUNDS; i++) {
                byte[] bytes = new byte[1 + random.nextInt(3000)];
                random.nextBytes(bytes);
                corpus.write(ending.substring(1) + i + ending, bytes);
            }
        }
        var loaded = corpus.load();
        assertEquals(List.of("ok"), loaded.articles().stream().map(Article::id).toList());
        assertEquals(
                (long) ENDINGS.size() * ROUNDS,
                loaded.problems().stream().map(Problem::file).distinct().count());
    }

    @Test
    void readsTheOthersBesideFilesThatAreCutOrBroken() throws IOException {
        var corpus = new Loaded(folder).write("ok.txt", "Air naik.");
        var random = new Random(16);
        for (var file : files().entrySet()) {
            for (int i = 0; i < ROUNDS; i++) {
                byte[] bytes = file.getValue();
                byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
                byte[] broken = bytes.clone();
                for (int j = 0; j < 1 + broken.length / 100; j++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                corpus.write("cut" + i + file.getKey(), cut).write("broken" + i + file.getKey(), broken);
            }
        }
        assertTrue(corpus.ids().contains("ok"));
        assertEquals(corpus.load(), corpus.load());
    }

    private static Map<String, byte[]> files() throws IOException {
        String text =
                "Buruh dan pemilik pelabuhan kembali berunding pada Jumat setelah mogok sepekan menutup dermaga utara di Valmora.";
        String page =
                "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-08-02\"}</script>"
                        + "</head><body><div class=a><p>" + text
                        + "</p><table><tr><td>a</td><td>b</td></tr></table></div></body></html>";
        var files = new TreeMap<String, byte[]>();
        files.put(".pdf", Made.pdf("x", List.of(List.of(text, "kata menteri."), List.of("وقال إنهم أقرب."))));
        files.put(".docx", Made.docx(Made.paragraph(text), "x"));
        files.put(".html", page.getBytes(StandardCharsets.UTF_8));
        files.put(
                ".warc",
                Made.warc("https://selat.example/a", 200, "text/html", page).getBytes(StandardCharsets.UTF_8));
        files.put(
                ".zip",
                Made.zip(Map.of(
                        "a.txt",
                        text.getBytes(StandardCharsets.UTF_8),
                        "b.html",
                        page.getBytes(StandardCharsets.UTF_8))));
        files.put(".html.gz", Loaded.packed(page));
        files.put(
                ".json", ("[{\"text\": \"" + text + "\", \"date\": \"2024-08-02\"}]").getBytes(StandardCharsets.UTF_8));
        files.put(
                ".rss",
                ("<rss><channel><item><title>x</title><description>" + text + "</description></item></channel></rss>")
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
