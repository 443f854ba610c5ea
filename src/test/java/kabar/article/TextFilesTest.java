package kabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {
    @TempDir
    Path folder;

    private Loaded corpus;

    @BeforeEach
    void makeCorpus() {
        corpus = new Loaded(folder);
    }

    @Test
    void readsFrontMatter() throws IOException {
        corpus.write("a.txt", """
                ---
                title: "Biden: لا هدنة"
                published: 2024-10-11T23:30:00+07:00
                publisher: Selat
                # a comment
                language: id
                url: https://selat.example/2023/01/02/x
                ---

                Presiden berbicara.
                """);
        Article article = only();
        assertEquals("Biden: لا هدنة\n\nPresiden berbicara.\n", article.text());
        assertEquals(Optional.of("Biden: لا هدنة"), article.title());
        assertEquals("Presiden berbicara.\n", article.text().substring(article.bodyStart()));
        assertEquals(Optional.of("Selat"), article.publisher());
        assertEquals(Optional.of("id"), article.language());
        assertEquals(
                Optional.of(LocalDate.of(2024, 10, 11)), article.published().day());
        assertEquals(Optional.of(LocalTime.of(23, 30)), article.published().time());
        assertEquals(Publication.Rule.FRONT_MATTER, article.published().rule());
        assertEquals(List.of(), corpus.problems());
    }

    @Test
    void takesALineOfDashesForText() throws IOException {
        String text = "---\nBerita hari ini tanpa titik dua\n---\nIsi.\n";
        corpus.write("a.txt", text);
        assertEquals(text, only().text());
    }

    @Test
    void takesFrontMatterWithoutEndForText() throws IOException {
        String text = "---\n" + "title: x\n".repeat(5000);
        corpus.write("a.txt", text);
        assertEquals(text, only().text());
    }

    @Test
    void tellsOfAWrongDayInFrontMatterAndInventsNone() throws IOException {
        corpus.write("a.txt", "---\r\npublished: 31/02/2024\r\n---\r\nIsi.\r\n");
        assertEquals(
                List.of("a.txt: front matter: '31/02/2024' is not a day; write dates as 2024-02-28"),
                corpus.problems());
        assertEquals(Publication.UNKNOWN, only().published());
        assertEquals("Isi.\r\n", only().text());
    }

    @Test
    void tellsOfAFileWithoutText() throws IOException {
        corpus.write("a.txt", "").write("b.txt", " \n\n").write("c.txt", "---\npublisher: x\n---\n\n");
        assertEquals(
                List.of(
                        "a.txt: the file is empty",
                        "b.txt: the file is empty",
                        "c.txt: there is no text below the front matter",
                        folder.getFileName() + ": there is no article in this folder: " + Loaded.READ),
                corpus.problems().stream().sorted().toList());
    }

    @Test
    void tellsWhereAByteIsNotUtf8() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("غزة: ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.writeBytes(" end".getBytes(StandardCharsets.UTF_8));
        corpus.write("a.txt", bytes.toByteArray())
                .write("b.txt", new byte[] {'c', 'a', 'f', (byte) 0xC3})
                .write("ok.txt", "x");
        assertEquals(
                List.of("a.txt@8", "b.txt@3"),
                corpus.problems().stream()
                        .map(p -> p.substring(0, p.indexOf(':')))
                        .toList());
    }

    @Test
    void readsOlderEncodingsWhereItIsSureWhich() throws IOException {
        String arabic = "أعلن البيت الأبيض مساء أمس";
        String indonesian = "“Kami menolak,” kata menteri itu – di Jakarta pada Kamis.";
        corpus.write("1256.txt", arabic.getBytes(Charset.forName("windows-1256")))
                .write("1252.txt", indonesian.getBytes(Charset.forName("windows-1252")))
                .write("wide.txt", ("\uFEFF" + arabic).getBytes(StandardCharsets.UTF_16LE));
        assertEquals(
                List.of(indonesian, arabic, arabic),
                corpus.load().articles().stream().map(Article::text).toList());
        assertEquals(
                List.of(
                        "1252.txt@0: not UTF-8; read as windows-1252, which it seems to be written in: save it as UTF-8 to be"
                                + " sure",
                        "1256.txt@0: not UTF-8; read as windows-1256, which it seems to be written in: save it as UTF-8 to be"
                                + " sure",
                        "wide.txt@0: not UTF-8; read as UTF-16LE, which it seems to be written in: save it as UTF-8 to be sure"),
                corpus.problems());
    }

    @Test
    void refusesATextWhoseEncodingIsNotSure() throws IOException {
        corpus.write("fr.txt", "L’été à Genève".getBytes(Charset.forName("windows-1252")))
                .write("ok.txt", "x");
        assertEquals(
                List.of(
                        "fr.txt@1: the byte 0x92 is not UTF-8; it seems to be written in windows-1252; save the file as UTF-8"),
                corpus.problems());
    }

    @Test
    void tellsOfABinaryFile() throws IOException {
        corpus.write("a.txt", new byte[] {'P', 'K', 3, 4, 0, 0, 0}).write("ok.txt", "x");
        assertEquals(List.of("a.txt@4: a zero byte: this is not a text file"), corpus.problems());
    }

    @Test
    void refusesWhatIsTooLongForAnArticle() throws IOException {
        corpus.write("a.txt", "kata ".repeat(10_000_000))
                .write("b.txt", "kata ".repeat(1_000_000))
                .write("ok.txt", "x");
        assertEquals(List.of("ok"), corpus.ids());
        assertEquals(
                List.of(
                        "a.txt: the file is longer than an article may be: 16777216 bytes",
                        "b.txt: 'b' has 5000000 characters; an article may have 4194304"),
                corpus.problems());
    }

    @Test
    void takesFieldsFromArticlesCsv() throws IOException {
        corpus.write("articles.csv", "\uFEFFFile;Publisher;Published;Title\r\na.txt;Selat;2024-10-11;Judul\r\n")
                .write("a.txt", "---\npublisher: Arunika\n---\nIsi.");
        assertEquals(Optional.of("Arunika"), only().publisher());
        assertEquals(Optional.of("Judul"), only().title());
        assertEquals(Publication.on(LocalDate.of(2024, 10, 11), Publication.Rule.METADATA), only().published());
    }

    @Test
    void tellsWhatIsWrongInArticlesCsv() throws IOException {
        corpus.write("articles.csv", """
                file,title,published
                a.txt,"Judul
                dua baris",31/02/2024
                b-2024-10-1.txt,x,2024-10-01
                ,x,2024-10-01
                a.txt,Lain,2024-10-01

                """).write("a.txt", "Isi.").write("b-2024-10-10.txt", "Isi.");
        assertEquals(
                List.of(
                        "articles.csv: line 2: '31/02/2024' is not a day; write dates as 2024-02-28",
                        "articles.csv: line 4: there is no file 'b-2024-10-1.txt' here. Did you mean b-2024-10-10.txt?",
                        "articles.csv: line 5: the column 'file' is empty",
                        "articles.csv: line 6: 'a.txt' stands in line 2 too; that one is taken"),
                corpus.problems().stream().sorted().toList());
    }

    @Test
    void takesTheNearerArticlesCsv() throws IOException {
        corpus.write("articles.csv", "file,publisher\nid/a.txt,Arunika\nid/b.txt,Arunika\n")
                .write("id/articles.csv", "file,publisher\na.txt,Selat\n")
                .write("id/a.txt", "Isi.")
                .write("id/b.txt", "Isi.");
        var publishers = corpus.load().articles().stream()
                .map(a -> a.id() + " " + a.publisher().orElse("-"))
                .toList();
        assertEquals(List.of("id/a Selat", "id/b Arunika"), publishers);
        assertEquals(List.of(), corpus.problems());
    }

    @Test
    void readsAnArticlesCsvOfASpreadsheet() throws IOException {
        corpus.write(
                        "articles.csv",
                        "file;publisher;title\r\na.txt;وكالة أنباء الضفاف;وزير المرفأ يلتقي النقابات في فالمورا\r\n"
                                .getBytes(Charset.forName("windows-1256")))
                .write("a.txt", "Isi.")
                .write(
                        "b/articles.csv",
                        "\uFEFFfile\tpublisher\r\nb.txt\tوكالة الضفاف\r\n".getBytes(StandardCharsets.UTF_16LE))
                .write("b/b.txt", "Isi.");
        assertEquals(
                List.of("وكالة أنباء الضفاف", "وكالة الضفاف"),
                corpus.load().articles().stream()
                        .map(a -> a.publisher().orElse(""))
                        .toList());
        assertEquals(2, corpus.problems().size());
    }

    @Test
    void takesNoPdfForText() throws IOException {
        corpus.write("a.txt", "%PDF-1.7\n1 0 obj\n").write("c.txt", "Isi.");
        assertEquals("Isi.", only().text());
        assertEquals(List.of("a.txt: this is a PDF file, not text; let its name end in .pdf"), corpus.problems());
    }

    private Article only() {
        var articles = corpus.load().articles();
        assertEquals(1, articles.size());
        return articles.get(0);
    }
}
