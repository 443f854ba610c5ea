package kabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    @TempDir
    Path folder;

    private Loaded corpus;

    @BeforeEach
    void makeCorpus() throws IOException {
        corpus = new Loaded(Files.createDirectory(folder.resolve("berita")));
    }

    @Test
    void takesThePathBelowTheCorpusAsId() throws IOException {
        corpus.write("003.txt", "Israel menolak.")
                .write("ar/غزة.txt", "أكد بايدن.")
                .write("en/2024/talks.v2.txt", "Talks went on.");
        assertEquals(
                List.of("003", "ar/غزة", "en/2024/talks.v2"),
                corpus.ids().stream().sorted().toList());
        assertEquals("en/2024/talks.v2.txt", article("en/2024/talks.v2").file());
    }

    @Test
    void sortsByCodePoints() throws IOException {
        corpus.write("\uFF21.txt", "x")
                .write("\uD83D\uDE00.txt", "x")
                .write("b.txt", "x")
                .write("B.txt", "x")
                .write("a/z.txt", "x");
        assertEquals(List.of("B", "a/z", "b", "\uFF21", "\uD83D\uDE00"), corpus.ids());
    }

    @Test
    void readsTheFolderThatALinkLeadsTo() throws IOException {
        corpus.write("a.txt", "Talks went on.").write("sub/b.txt", "أكد بايدن.");
        Path link = Files.createSymbolicLink(folder.resolve("link"), corpus.folder());
        assertEquals(List.of("a", "sub/b"), new Loaded(link).ids());
    }

    @Test
    void keepsTheTextAsItStands() throws IOException {
        String text = "  Judul\r\n\r\nالرئيس «قال» \u200f\t.\n\n";
        corpus.write("a.txt", text).write("b.txt", "\uFEFF" + text);
        assertEquals(text, article("a").text());
        assertEquals(text, article("b").text());
        assertEquals(Optional.empty(), article("a").title());
        assertEquals(0, article("a").bodyStart());
        assertEquals(Publication.UNKNOWN, article("a").published());
    }

    @Test
    void loadsACorpusThatIsAFile() throws IOException {
        corpus.write("a.txt", "Blinken left.")
                .write("b.txt", "Biden called.")
                .write(
                        "articles.csv",
                        "file,publisher,published\r\na.txt,Meridian,2024-08-02\r\nb.txt,Harbour,2/8/2024\r\n");
        var loaded = Articles.load(corpus.folder().resolve("a.txt"));
        assertEquals(List.of("a"), loaded.articles().stream().map(Article::id).toList());
        assertEquals(Optional.of("Meridian"), loaded.articles().get(0).publisher());
        assertEquals(List.of(), loaded.problems());
    }

    @Test
    void loadsSeveralCorporaInOneCall() throws IOException {
        corpus.write("one/a.txt", "Blinken left.")
                .write("two/a.txt", "Biden called.")
                .write("two/b.txt", "Talks.");
        var loaded = Articles.load(
                List.of(corpus.folder().resolve("one"), corpus.folder().resolve("two")));
        assertEquals(
                List.of("a", "a~2", "b"),
                loaded.articles().stream().map(Article::id).toList());
        assertEquals("Blinken left.", loaded.articles().get(0).text());
        assertEquals(
                List.of(
                        "a.txt: the id 'a' is taken by a.txt; this article is kept as 'a~2': give each article an id of its own"),
                Loaded.problems(loaded));
    }

    @Test
    void keepsASecondArticleOfAnIdUnderAnother() throws IOException {
        corpus.write("news.jsonl", """
                {"id": "x", "text": "Satu."}
                {"id": "x", "text": "Dua."}
                {"id": "x~2", "text": "Tiga."}
                {"id": "x", "text": "Empat."}
                """);
        assertEquals(List.of("x", "x~2", "x~3", "x~4"), corpus.ids());
        assertEquals("Tiga.", article("x~2").text());
        assertEquals("Dua.", article("x~3").text());
        assertEquals(2, corpus.problems().size());
    }

    @Test
    void namesTheNearestPathWhereThereIsNone() {
        var failure = assertThrows(UncheckedIOException.class, () -> Articles.load(folder.resolve("brita")));
        assertEquals(
                folder.resolve("brita") + ": there is no such file or folder. Did you mean berita?",
                failure.getMessage());
    }

    @Test
    void tellsOfAnEmptyFolder() {
        assertEquals(List.of("berita: there is no article in this folder: " + Loaded.READ), corpus.problems());
    }

    @Test
    void tellsOfFilesItDoesNotRead() throws IOException {
        corpus.write("a.txt", "Blinken left.")
                .write("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0})
                .write("noending", "x")
                .write("README.md", "About this folder")
                .write(".hidden/b.txt", "x")
                .write(".DS_Store", "x");
        assertEquals(List.of("a"), corpus.ids());
        assertEquals(
                List.of("noending", "photo.jpg"),
                corpus.load().problems().stream().map(Problem::file).toList());
    }

    @Test
    void tellsWhatToSaveOtherFormatsAs() throws IOException {
        corpus.write("a.txt", "Blinken left.")
                .write("b.xlsx", "x")
                .write("c.doc", "x")
                .write("d.tar.gz", "x");
        assertEquals(
                List.of(
                        "b.xlsx: not read: save it as .csv",
                        "c.doc: not read: save it as .docx",
                        "d.tar.gz: not read: save it as .zip"),
                corpus.problems());
    }

    @Test
    void readsGzip() throws IOException {
        corpus.write("a.txt.gz", Loaded.packed("أكد بايدن."))
                .write("b.jsonl.gz", Loaded.packed("{\"text\": \"Talks.\"}\n"))
                .write("c.txt.gz", "not packed");
        assertEquals(List.of("a", "b/1"), corpus.ids());
        assertEquals("أكد بايدن.", article("a").text());
        assertTrue(
                corpus.problems().get(0).startsWith("c.txt.gz: cannot be read"),
                corpus.problems().toString());
    }

    @Test
    void readsZipLikeAFolder() throws IOException {
        Path file = corpus.folder().resolve("lama.zip");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            for (String name : List.of("2024/ar.txt", "2024/articles.csv", "x.bin")) {
                zip.putNextEntry(new ZipEntry(name));
                String text = name.endsWith(".csv") ? "file,publisher\nar.txt,الضفاف\n" : "أكد بايدن.";
                zip.write(text.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        corpus.write("bad.zip", "not packed");
        assertEquals(List.of("lama.zip/2024/ar"), corpus.ids());
        assertEquals(Optional.of("الضفاف"), article("lama.zip/2024/ar").publisher());
        assertEquals(
                List.of("bad.zip", "lama.zip/x.bin"),
                corpus.load().problems().stream().map(Problem::file).toList());
    }

    @Test
    void takesTheDayOfAFileName() throws IOException {
        corpus.write("2024-08-01-haniyeh.txt", "x")
                .write("20241011_unifil.txt", "x")
                .write("2024/10/12/unifil.txt", "x")
                .write("2024-13-40.txt", "x")
                .write("2024-08-01-to-2024-08-05.txt", "x")
                .write("123202408011.txt", "x");
        assertEquals(
                Publication.on(LocalDate.of(2024, 8, 1), Publication.Rule.FILE_NAME), published("2024-08-01-haniyeh"));
        assertEquals(
                Publication.on(LocalDate.of(2024, 10, 11), Publication.Rule.FILE_NAME), published("20241011_unifil"));
        assertEquals(
                Publication.on(LocalDate.of(2024, 10, 12), Publication.Rule.FILE_NAME), published("2024/10/12/unifil"));
        assertEquals(Publication.UNKNOWN, published("2024-13-40"));
        assertEquals(Publication.UNKNOWN, published("2024-08-01-to-2024-08-05"));
        assertEquals(Publication.UNKNOWN, published("123202408011"));
    }

    private Publication published(String id) {
        return article(id).published();
    }

    private Article article(String id) {
        return corpus.load().articles().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No article " + id + " in " + corpus.ids()));
    }
}
