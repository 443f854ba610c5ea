package kabar.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.text.Nearest;

/**
 * A notebook: a {@code .jsh} file in the percent format. {@code // %%} begins a cell, {@code // %% [markdown]} a text,
 * {@code // %% parameters} the cell of the parameters; {@code //>} lines hold the output of the cell above. A file without marks
 * is one cell.
 *
 * @param lines the file's lines as they stand
 */
public record Notebook(Path path, List<String> lines, List<Cell> cells) {
    static final String MARK = "// %%";
    static final String OUTPUT = "//>";

    /**
     * Reads a notebook.
     *
     * @throws NotebookException if the file is not UTF-8 or a mark is not known
     */
    public static Notebook read(Path path) {
        String text = text(path);
        return of(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /**
     * What a notebook's file holds, byte order mark and all.
     *
     * @throws NotebookException if the file is not UTF-8
     */
    public static String text(Path path) {
        try {
            return decode(path, Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /**
     * The notebook that a file of this text is.
     *
     * @throws NotebookException if a mark is not known
     */
    public static Notebook of(Path path, String text) {
        List<String> lines = text.lines().toList();
        var cells = new ArrayList<Cell>();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i > start && (i == lines.size() || isMark(lines.get(i)))) {
                boolean marked = start < lines.size() && isMark(lines.get(start));
                if (marked || lines.subList(start, i).stream().anyMatch(l -> !l.isBlank())) {
                    cells.add(cell(path, lines, start, i, marked));
                }
                start = i;
            }
        }
        long parameters =
                cells.stream().filter(c -> c.kind() == Cell.Kind.PARAMETERS).count();
        if (parameters > 1) {
            throw new NotebookException(path + " has " + parameters + " cells of parameters; put them into one");
        }
        return new Notebook(path, lines, List.copyOf(cells));
    }

    /** The file's name without folder and extension. */
    public String name() {
        String file = path.getFileName().toString();
        return file.endsWith(".jsh") ? file.substring(0, file.length() - ".jsh".length()) : file;
    }

    /** Its first heading, or its name. */
    public String title() {
        return texts().filter(l -> l.startsWith("#"))
                .map(l -> l.replaceFirst("^#+\\s*", ""))
                .findFirst()
                .orElse(name());
    }

    /** The first paragraph of its texts on one line, without marks of code and stress; may be empty. */
    public String description() {
        return texts().map(String::strip)
                .dropWhile(l -> l.isEmpty() || l.startsWith("#"))
                .takeWhile(l -> !l.isEmpty() && !l.startsWith("#"))
                .collect(Collectors.joining(" "))
                .replaceAll("[`*]", "");
    }

    private Stream<String> texts() {
        return cells.stream().filter(c -> !c.isCode()).flatMap(c -> c.text().lines());
    }

    /** Whether it only imports, as what a stock JShell begins with. */
    public boolean isStart() {
        return lines.stream().allMatch(l -> l.isBlank() || l.startsWith("//") || l.startsWith("import "))
                && lines.stream().anyMatch(l -> l.startsWith("import "));
    }

    /** Whether it has cells; else it is a script, one cell as a whole. */
    boolean isMarked() {
        return lines.stream().anyMatch(Notebook::isMark);
    }

    /** The file's name, as messages give it. */
    String file() {
        return path.getFileName().toString();
    }

    /** The file with other outputs: one list of lines for each cell, in order. */
    List<String> withOutputs(List<List<String>> outputs) {
        var written = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            int end = i + 1 < cells.size() ? cells.get(i + 1).line() - 2 : lines.size();
            int last = end;
            while (last > 0 && lines.get(last - 1).isBlank()) {
                last--;
            }
            Cell cell = cells.get(i);
            int first = cell.line() - 1;
            written.addAll(first > 0 && isMark(lines.get(first - 1)) ? List.of(lines.get(first - 1)) : List.of());
            var code = new ArrayList<>(lines.subList(Math.min(first, last), last));
            code.removeIf(l -> l.startsWith(OUTPUT));
            while (!code.isEmpty() && code.get(code.size() - 1).isBlank()) {
                code.remove(code.size() - 1);
            }
            written.addAll(code);
            if (cell.isCode()) {
                outputs.get(i).forEach(o -> written.add(o.isEmpty() ? OUTPUT : OUTPUT + " " + o));
            }
            written.addAll(lines.subList(last, end));
        }
        return written;
    }

    static boolean isMark(String line) {
        return line.startsWith(MARK) || line.startsWith("//%%");
    }

    private static Cell cell(Path path, List<String> lines, int start, int end, boolean marked) {
        int from = marked ? start + 1 : start;
        var source = new ArrayList<String>();
        var stated = new ArrayList<String>();
        for (String line : lines.subList(from, end)) {
            if (line.startsWith(OUTPUT)) {
                String output = line.substring(OUTPUT.length());
                stated.add((output.startsWith(" ") ? output.substring(1) : output).stripTrailing());
                // The line stays, so that lines below it keep their numbers.
                source.add("");
            } else {
                source.add(line);
            }
        }
        while (!source.isEmpty() && source.get(source.size() - 1).isBlank()) {
            source.remove(source.size() - 1);
        }
        String mark = marked
                ? lines.get(start).substring(lines.get(start).indexOf("%%") + 2).strip()
                : "";
        return new Cell(kind(path, start + 1, mark), title(mark), from + 1, List.copyOf(source), List.copyOf(stated));
    }

    private static final Map<String, Cell.Kind> KINDS = Map.of(
            "[markdown]", Cell.Kind.MARKDOWN,
            "[md]", Cell.Kind.MARKDOWN,
            "parameters", Cell.Kind.PARAMETERS,
            "[parameters]", Cell.Kind.PARAMETERS,
            "[code]", Cell.Kind.CODE);

    private static Cell.Kind kind(Path path, int line, String mark) {
        for (String word : mark.split("\\s+")) {
            Cell.Kind kind = KINDS.get(word.toLowerCase(Locale.ROOT));
            if (kind != null) {
                return kind;
            }
            if (word.startsWith("[") && word.endsWith("]")) {
                throw new NotebookException(
                        path.getFileName().toString(),
                        line,
                        "a cell cannot be " + word + ": there are // %% [markdown], // %% parameters and // %%."
                                + Nearest.question(word, KINDS.keySet()));
            }
        }
        if (!mark.contains(" ") && !mark.isEmpty()) {
            Nearest.to(mark, List.of("parameters")).ifPresent(near -> {
                throw new NotebookException(
                        path.getFileName().toString(), line, "// %% " + mark + ": did you mean // %% " + near + "?");
            });
        }
        return Cell.Kind.CODE;
    }

    private static String title(String mark) {
        return List.of(mark.split("\\s+")).stream()
                .filter(w -> !KINDS.containsKey(w.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }

    private static String decode(Path path, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var chars = CharBuffer.allocate(bytes.length + 1);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, chars, true);
        chars.flip();
        String text = chars.toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            throw new NotebookException(
                    path.getFileName().toString(),
                    line,
                    isUtf16(bytes)
                            ? "the notebook is in UTF-16; save it in the encoding UTF-8"
                            : "byte " + in.position() + " is not UTF-8; save the notebook in the encoding UTF-8");
        }
        return text;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & bytes[1] & 0xff) == 0xfe && bytes[0] != bytes[1];
    }
}
