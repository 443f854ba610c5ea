package kabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

class HtmlFilesTest {
    private static final String TEXT =
            "<p>التقى وزير المرفأ سامر الخطيب ممثلي النقابات في فالمورا الجمعة، بعد أسبوع من إضراب أغلق الرصيف الشمالي كله.</p>"
                    + "<p>وقال الخطيب إن الطرفين أقرب إلى الاتفاق مما كانا عليه يوم الاثنين الماضي.</p>";

    @TempDir
    Path folder;

    private Loaded corpus;

    @BeforeEach
    void makeCorpus() {
        corpus = new Loaded(folder);
    }

    @Test
    void keepsTheDayOfThePagesOwnOffset() throws IOException {
        corpus.write("a.html", page("<meta property='article:published_time' content='2024-08-02T23:30:00-04:00'>"));
        assertEquals(Optional.of(LocalDate.of(2024, 8, 2)), only().published().day());
        assertEquals(Optional.of(LocalTime.of(23, 30)), only().published().time());
        assertEquals(Publication.Rule.HTML_META, only().published().rule());
        assertEquals(List.of(), corpus.problems());
    }

    @Test
    void takesTheFirstDayThatCanBeReadAndTellsWhereNoneCan() throws IOException {
        corpus.write("a.html", page("<meta name=pubdate content='yesterday'><meta name=date content='2024-08-02'>"));
        assertEquals(Optional.of(LocalDate.of(2024, 8, 2)), only().published().day());
        corpus.write("a.html", page("<meta name=pubdate content='yesterday'>"));
        assertEquals(Publication.UNKNOWN, only().published());
        assertEquals(List.of("a.html: its day of publication is not understood: 'yesterday'"), corpus.problems());
    }

    @Test
    void believesArticlesCsvBeforeThePage() throws IOException {
        corpus.write(
                        "a.html",
                        page("<meta name=date content='2024-08-02'><meta property='og:site_name' content='Selat'>"))
                .write("articles.csv", "file,publisher,published\na.html,الضفاف,2024-08-03\n");
        assertEquals(Optional.of("الضفاف"), only().publisher());
        assertEquals(Publication.on(LocalDate.of(2024, 8, 3), Publication.Rule.METADATA), only().published());
    }

    @Test
    void readsThePageInTheEncodingItIsIn() throws IOException {
        var arabic = Charset.forName("windows-1256");
        corpus.write("declared.html", page("<meta charset='windows-1256'>").getBytes(arabic))
                .write("silent.html", page("").getBytes(arabic))
                .write("utf8.html", page("<meta charset='windows-1256'>").getBytes(StandardCharsets.UTF_8))
                .write("wide.html", ("\uFEFF" + page("")).getBytes(StandardCharsets.UTF_16LE))
                .write("wrong.html", page("<meta charset='utf-8'>").getBytes(arabic));
        assertEquals(
                1,
                corpus.load().articles().stream().map(Article::text).distinct().count());
        assertEquals(
                List.of(
                        "silent.html: the page does not say its encoding; read as windows-1256",
                        "utf8.html: the page says that it is written in windows-1256, but is UTF-8; read as that",
                        "wide.html: the page does not say its encoding; read as UTF-16LE",
                        "wrong.html: the page says that it is UTF-8, and is not; read as windows-1256"),
                corpus.problems());
    }

    @Test
    void tellsOfAPageWithoutRunningText() throws IOException {
        corpus.write("a.html", page(""))
                .write("b.html", "<html><body><div id=app></div></body></html>")
                .write("c.html", "");
        assertEquals(
                List.of(
                        "b.html: no running text of an article in this page; if a browser shows one, save what it shows as text",
                        "c.html: the file is empty"),
                corpus.problems());
    }

    @Test
    void leavesTheFilesOfASavedPageAlone() throws IOException {
        corpus.write("a.html", page("")).write("a_files/ad.html", page("")).write("b_files/c.html", page(""));
        assertEquals(List.of("a", "b_files/c"), corpus.ids());
    }

    private static String page(String head) {
        return "<html><head>" + head + "<title>وزير المرفأ يلتقي النقابات</title></head><body>" + TEXT
                + "</body></html>";
    }

    private Article only() {
        var articles = corpus.load().articles();
        assertEquals(1, articles.size());
        return articles.get(0);
    }
}
