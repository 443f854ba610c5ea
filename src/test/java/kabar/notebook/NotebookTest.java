package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {
    private static final String THREE_CELLS = """
        // %% [markdown]
        // # Siapa bertemu siapa
        //
        // من قال ماذا
        // %% parameters
        int top = param("top", 5);
        // %% counts
        top + 1
        //> 6

        """;

    @Test
    void hasTextParametersAndCode() {
        List<Cell> cells = notebook(THREE_CELLS).cells();
        assertEquals(
                List.of(Cell.Kind.MARKDOWN, Cell.Kind.PARAMETERS, Cell.Kind.CODE),
                cells.stream().map(Cell::kind).toList());
        assertEquals("# Siapa bertemu siapa\n\nمن قال ماذا", cells.get(0).text());
        assertEquals("top + 1", cells.get(2).text());
        assertEquals("counts", cells.get(2).title());
        assertEquals(List.of("6"), cells.get(2).stated());
        assertEquals(8, cells.get(2).line());
    }

    @Test
    void isOneCellWithoutMarks() {
        Notebook notebook = notebook("int a = 1;\na\n");
        assertEquals(1, notebook.cells().size());
        assertEquals(1, notebook.cells().get(0).line());
    }

    @Test
    void takesNewOutputsAndNothingElse() {
        Notebook notebook = notebook(THREE_CELLS);
        var outputs = new ArrayList<List<String>>(Collections.nCopies(3, List.of()));
        outputs.set(2, List.of("7", "", "8"));
        assertEquals(
                THREE_CELLS.replace("//> 6\n", "//> 7\n//>\n//> 8\n").lines().toList(), notebook.withOutputs(outputs));
        outputs.set(2, List.of("6"));
        assertEquals(THREE_CELLS.lines().toList(), notebook.withOutputs(outputs));
    }

    @Test
    void isRefusedInAnotherEncoding(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("latin.jsh");
        Files.write(file, "int a = 1;\nString s = \"café\";\n".getBytes(StandardCharsets.ISO_8859_1));
        var refused = assertThrows(NotebookException.class, () -> Notebook.read(file));
        assertEquals(
                "latin.jsh, line 2: byte 26 is not UTF-8; save the notebook in the encoding UTF-8",
                refused.getMessage());
    }

    @Test
    void mayBeginWithAByteOrderMark(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bom.jsh"), "\uFEFF// %%\n1 + 1\n");
        assertTrue(Notebook.read(file).isMarked());
    }

    private static Notebook notebook(String text) {
        return Notebook.of(Path.of("who.jsh"), text);
    }
}
