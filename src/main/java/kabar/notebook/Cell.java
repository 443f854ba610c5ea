package kabar.notebook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a notebook.
 *
 * @param title what stands behind the mark, apart from its kind; may be empty
 * @param line the file's line on which {@code source} begins, 1-based
 * @param source the lines below the mark without outputs and without blank lines at the end
 * @param stated the output as the {@code //>} lines hold it
 */
public record Cell(Kind kind, String title, int line, List<String> source, List<String> stated) {
    /** What a cell holds. */
    public enum Kind {
        CODE,
        MARKDOWN,
        PARAMETERS
    }

    public boolean isCode() {
        return kind != Kind.MARKDOWN;
    }

    /** The source as one text; of a markdown cell without its comment marks. */
    public String text() {
        return kind == Kind.MARKDOWN
                ? source.stream().map(Cell::withoutMark).collect(Collectors.joining("\n"))
                : String.join("\n", source);
    }

    private static String withoutMark(String line) {
        String text = line.strip();
        if (!text.startsWith("//")) {
            return line;
        }
        return text.startsWith("// ") ? text.substring(3) : text.substring(2);
    }
}
