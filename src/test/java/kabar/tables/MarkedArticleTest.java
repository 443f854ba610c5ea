package kabar.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kabar.Corpus;
import kabar.Kabar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedArticleTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesMarksIntoTheText() throws IOException {
        assertEquals("""
                a · en
                ⟦what was said⟧ *event* {date} [actor]

                [Antony Blinken] *met* [Abdel Fattah el-Sisi] in [Cairo] on {Thursday}.

                "⟦We are closer than ever⟧," [Blinken] told reporters.
                """, marked("""
                    Antony Blinken met Abdel Fattah el-Sisi in Cairo on Thursday.

                    "We are closer than ever," Blinken told reporters.
                    """).toString());
    }

    @Test
    void leavesParticlesOfArabicOutsideTheMarks() throws IOException {
        String text = marked("اتصل بايدن بنتنياهو اليوم.\n").toString();
        assertTrue(text.contains("[بايدن] ب[نتنياهو]"), text);
    }

    @Test
    void keepsTheTextBetweenTheMarks() throws IOException {
        String article = "Presiden Joko Widodo tiba di Kairo pada Kamis. \"Hentikan serangan,\" kata Retno Marsudi.\n";
        String text = marked(article).toString();
        assertEquals(
                article.strip(),
                text.lines().reduce((first, second) -> second).orElse("").replaceAll("[\\[\\]{}⟦⟧‹›*]", ""));
    }

    @Test
    void tellsWhatEachMarkMeans() throws IOException {
        List<String> details = marked("Hamas attacked Israel on 7 October 2023.\n").marks().stream()
                .map(m -> m.kind() + ": " + m.detail())
                .toList();
        assertTrue(details.contains("actor: Hamas (armed_group, by name)"), details.toString());
        assertTrue(details.contains("date: 2023-10-07 (date) 2023-10-07"), details.toString());
        assertTrue(details.contains("event: ASSAULT: Hamas → Israel (actual)"), details.toString());
    }

    @Test
    void isForOneArticleOnly() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Joe Biden spoke.\n");
        Files.writeString(folder.resolve("b.txt"), "Joe Biden left.\n");
        Corpus two = Kabar.open(folder);
        assertThrows(IllegalStateException.class, two::marked);
        assertEquals("b · en", two.article("b").marked().title());
    }

    private MarkedArticle marked(String text) throws IOException {
        Files.writeString(folder.resolve("a.txt"), text);
        return Kabar.open(folder.resolve("a.txt")).marked();
    }
}
