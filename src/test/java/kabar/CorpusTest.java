package kabar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @Test
    void sumsUpInOneLine(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "Joe Biden met Benjamin Netanyahu. They spoke of the war in Gaza and of the hostages who are still held there.");
        Files.writeString(
                folder.resolve("b.txt"),
                "Presiden Prabowo Subianto tiba di Jakarta pada hari Senin dan bertemu menteri.");
        Files.writeString(folder.resolve("c.txt"), "قال الرئيس الأميركي جو بايدن إن الاتفاق قريب.");
        Files.write(folder.resolve("d.txt"), new byte[] {(byte) 0xC3, 0x28});
        Corpus corpus = Kabar.open(folder);
        assertTrue(corpus.toString().startsWith("3 articles · ar 1, en 1, id 1 · "), corpus::toString);
        assertTrue(corpus.toString().endsWith(" · 1 problem"), corpus::toString);
        assertEquals(1, corpus.problems().rowCount());
    }

    @Test
    void tellsHowManySentencesAreNotRunningText(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "Joe Biden met Benjamin Netanyahu in Jerusalem.\n\nRead more: The war in Gaza, day by day\n\nThey spoke of the hostages.");
        Corpus corpus = Kabar.open(folder);
        assertEquals("1 article · en 1 · 2 sentences (and 1 of boilerplate) · 0 problems", corpus.toString());
        assertEquals(3, corpus.sentences().rowCount());
    }

    @Test
    void saysWhyAFolderHoldsNoArticle(@TempDir Path folder) {
        var e = assertThrows(IllegalArgumentException.class, () -> Kabar.open(folder));
        assertTrue(String.valueOf(e.getMessage()).startsWith("No article could be read:\n  "), e::getMessage);
        assertTrue(String.valueOf(e.getMessage()).contains("there is no article in this folder"), e::getMessage);
    }

    @Test
    void namesAPathThatIsMissing() {
        var e = assertThrows(UncheckedIOException.class, () -> Kabar.open("sedes"));
        assertTrue(String.valueOf(e.getMessage()).contains("sedes"), e::getMessage);
        assertTrue(String.valueOf(e.getMessage()).contains("Did you mean seeds?"), e::getMessage);
    }
}
