package kabar.notebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A notebook's text in the parts that an editor shows. Put together again they are the text, to the byte, so that what was not
 * edited stays as it was.
 *
 * @param before what stands before the first part: a byte order mark, blank lines
 * @param problem why the text is no notebook; it is one part then
 */
public record Draft(String before, List<Part> parts, Optional<String> problem) {
    /**
     * A cell as the file has it. Its lines are {@code mark}, {@code source} and {@code tail}, each with its line ends.
     *
     * @param line the file's line on which {@code source} begins, 1-based
     * @param mark the line of the mark; empty in a file without
     * @param source up to the last line that is neither blank nor an output
     * @param tail the outputs and blank lines behind it
     * @param html what a text shows; empty for code
     */
    public record Part(Cell.Kind kind, String title, int line, String mark, String source, String tail, String html) {}

    /** The parts of a text, be it a notebook or not. */
    public static Draft of(Path path, String text) {
        String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        String rest = text.substring(mark.length());
        try {
            Notebook notebook = Notebook.of(path, rest);
            return of(notebook, mark, raw(rest));
        } catch (NotebookException e) {
            var whole = new Part(Cell.Kind.CODE, "", 1, "", rest, "", "");
            return new Draft(mark, List.of(whole), Optional.of(e.getMessage()));
        }
    }

    private static Draft of(Notebook notebook, String mark, List<String> lines) {
        List<Cell> cells = notebook.cells();
        var parts = new ArrayList<Part>();
        int first = cells.isEmpty() ? lines.size() : start(notebook, cells.get(0));
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int from = cell.line() - 1;
            int end = i + 1 < cells.size() ? start(notebook, cells.get(i + 1)) : lines.size();
            int last = end;
            while (last > from
                    && (lines.get(last - 1).isBlank() || lines.get(last - 1).startsWith(Notebook.OUTPUT))) {
                last--;
            }
            parts.add(new Part(
                    cell.kind(),
                    cell.title(),
                    cell.line(),
                    String.join("", lines.subList(start(notebook, cell), from)),
                    String.join("", lines.subList(from, last)),
                    String.join("", lines.subList(last, end)),
                    cell.isCode() ? "" : Html.markdown(cell.text())));
        }
        return new Draft(mark + String.join("", lines.subList(0, first)), List.copyOf(parts), Optional.empty());
    }

    /** The index of a cell's first line, which is its mark if it has one. */
    private static int start(Notebook notebook, Cell cell) {
        int from = cell.line() - 1;
        return from > 0 && Notebook.isMark(notebook.lines().get(from - 1)) ? from - 1 : from;
    }

    /** Lines with their ends. */
    private static List<String> raw(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)|(?<=\r)(?!\n)"));
    }
}
