package kabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFilesTest {
    @TempDir
    Path folder;

    private Loaded corpus;

    @BeforeEach
    void makeCorpus() {
        corpus = new Loaded(folder);
    }

    @Test
    void readsARowAsAnArticle() throws IOException {
        corpus.write(
                "news.csv",
                "\uFEFFId,Title,Published,Text\r\na,هدنة,2024-10-12,\"أكد \"\"بايدن\"\".\r\nثم غادر.\"\r\n,,,Tanpa id.\r\n");
        var articles = corpus.load().articles();
        assertEquals(List.of("a", "news/2"), articles.stream().map(Article::id).toList());
        assertEquals("هدنة\n\nأكد \"بايدن\".\r\nثم غادر.", articles.get(0).text());
        assertEquals(
                Optional.of(LocalDate.of(2024, 10, 12)),
                articles.get(0).published().day());
        assertEquals(Optional.empty(), articles.get(1).title());
        assertEquals(List.of(), corpus.problems());
    }

    @Test
    void readsSemicolons() throws IOException {
        corpus.write("news.csv", "id;text\na;\"Satu; dua, tiga.\"\n\n");
        assertEquals("Satu; dua, tiga.", corpus.load().articles().get(0).text());
        assertEquals(List.of(), corpus.problems());
    }

    @Test
    void tellsOfEachRowThatIsNoArticle() throws IOException {
        corpus.write(
                "news.csv", "id,text,published\na,\"Satu\nbaris\",2024-02-30\nb,,2024-02-01\nc\nd,Empat.,2024-02-04\n");
        assertEquals(List.of("a", "d"), corpus.ids());
        assertEquals(
                List.of(
                        "news.csv: line 2: '2024-02-30' is not a day; write dates as 2024-02-28",
                        "news.csv: line 4: the column 'text' is empty",
                        "news.csv: line 5: the column 'text' is empty"),
                corpus.problems());
    }

    @Test
    void keepsWhatStandsBeforeBrokenQuotes() throws IOException {
        corpus.write("news.csv", "id,text\na,Satu.\nb,\"Dua\" x.\nc,Tiga.\n");
        assertEquals(List.of("a"), corpus.ids());
        assertEquals(1, corpus.problems().size());
        assertEquals(
                "news.csv: cannot be read: from line 3 on it is not CSV:",
                corpus.problems().get(0).substring(0, 55));
    }

    @Test
    void namesTheColumnsItHas() throws IOException {
        corpus.write("news.csv", "id,tekst\na,Satu.\n")
                .write("empty.csv", "")
                .write("head.csv", "id,text\n")
                .write("ok.txt", "x");
        assertEquals(
                List.of(
                        "empty.csv: the file is empty",
                        "head.csv: there is no row below the header",
                        "news.csv: no column 'text'; it has 'id', 'tekst'"),
                corpus.problems());
    }

    @Test
    void knowsColumnsByTheirUsualNamesInThreeLanguages() throws IOException {
        corpus.write("ar.csv", "العنوان,النص,التاريخ,المصدر\nهدنة,عاد الوفد.,2024-10-12,الضفاف\n")
                .write("id.csv", "Judul Berita;isi;tanggal;media\nHujan;Banjir surut.;2024-10-12;Selat\n");
        for (Article article : corpus.load().articles()) {
            assertEquals(
                    Optional.of(LocalDate.of(2024, 10, 12)), article.published().day());
            assertTrue(article.title().isPresent() && article.publisher().isPresent());
        }
        assertEquals(List.of(), corpus.problems());
    }

    @Test
    void tellsOfColumnsThatAreNotUsedWhereTheDayIsMissing() throws IOException {
        corpus.write("news.csv", "text,title,publisher,tgl_rilis,note\nSatu.,A,B,2024-02-01,x\n")
                .write("noted.csv", "text,title,publisher,date,note\nDua.,A,B,2024-02-01,x\n");
        assertEquals(
                List.of("news.csv: not used: 'tgl_rilis', 'note'; there is no published: name the column that is it so"
                        + " (README lists the names)"),
                corpus.problems());
    }

    @Test
    void readsTabsAndTheSeparatorThatASpreadsheetTells() throws IOException {
        corpus.write("tabs.csv", "text\tdate\nSatu, dua.\t2024-02-01\n")
                .write("told.csv", "sep=;\r\ntext;date\r\nTiga.;2024-02-30\r\n");
        assertEquals(List.of("tabs/1", "told/1"), corpus.ids());
        assertEquals(
                List.of("told.csv: line 3: '2024-02-30' is not a day; write dates as 2024-02-28"), corpus.problems());
    }

    @Test
    void saysHowMetadataIsNamed() throws IOException {
        corpus.write("about.csv", "file,title\na.txt,Judul\n").write("a.txt", "Satu.");
        assertEquals(
                List.of(
                        "about.csv: no column 'text'; it has 'file', 'title'; if it tells of the files beside it, name it"
                                + " articles.csv"),
                corpus.problems());
    }

    @Test
    void takesAnArticlesCsvWithoutFilesAsArticles() throws IOException {
        corpus.write("articles.csv", "id,text\na,Satu.\n");
        assertEquals(List.of("a"), corpus.ids());
    }

    @Test
    void readsWhatSpreadsheetsCallAnsiAndUnicode() throws IOException {
        String arabic = "التقى وزير المرفأ سامر الخطيب ممثلي النقابات في فالمورا.";
        String indonesian = "“Kami menolak,” kata menteri itu – di Jakarta pada Kamis.";
        corpus.write("ar.csv", ("title;text\r\nالنقابات;" + arabic + "\r\n").getBytes(Charset.forName("windows-1256")))
                .write(
                        "id.csv",
                        ("title,text\r\nJudul,\"" + indonesian + "\"\r\n").getBytes(Charset.forName("windows-1252")))
                .write(
                        "wide.csv",
                        ("\uFEFFtitle\ttext\r\nالنقابات\t" + arabic + "\r\n").getBytes(StandardCharsets.UTF_16LE))
                .write("wider.jsonl", ("\uFEFF{\"text\":\"" + arabic + "\"}\n").getBytes(StandardCharsets.UTF_16LE));
        assertEquals(
                List.of("النقابات\n\n" + arabic, "Judul\n\n" + indonesian, "النقابات\n\n" + arabic, arabic),
                corpus.load().articles().stream().map(Article::text).toList());
        assertEquals(4, corpus.problems().size());
    }

    @Test
    void takesThePublisherOfAWholeFileFromArticlesCsv() throws IOException {
        corpus.write("news.csv", "id,text,title\na,Satu.,Judul\n")
                .write("articles.csv", "file,publisher,title\nnews.csv,Selat,All news\n");
        Article article = corpus.load().articles().get(0);
        assertEquals(Optional.of("Selat"), article.publisher());
        assertEquals(Optional.of("Judul"), article.title());
    }
}
