package kabar.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import kabar.text.Nearest;

/**
 * What each {@code articles.csv} of a corpus says of the files beside and below it: columns file, title, published, publisher,
 * language, url. Of two that speak of one file the nearer one is right.
 */
final class Metadata {
    static final String FILE = "articles.csv";

    private final Map<String, Row> rows = new TreeMap<>(CodePoints.ORDER);
    private final Consumer<Problem> problems;

    Metadata(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** @param csv the name of the {@code articles.csv} */
    private record Row(String csv, long line, String cell, Fields fields) {}

    /** An {@code articles.csv} without a column {@code file} holds articles of its own. */
    static boolean isFor(Path file) {
        if (!FILE.equals(String.valueOf(file.getFileName()))) {
            return false;
        }
        var csv = new InputFile(file, FILE, Fields.NONE);
        try (var reader = new BufferedReader(
                new InputStreamReader(Decoding.utf8OrAsItIs(csv, told -> {}), StandardCharsets.UTF_8))) {
            return Columns.anyIs(Columns.FILE, CsvRecords.header(reader));
        } catch (IOException e) {
            return false;
        }
    }

    Fields fields(String file) {
        Row row = rows.get(file);
        return row == null ? Fields.NONE : row.fields;
    }

    /** Reads the {@code articles.csv} of that name below the corpus. */
    boolean read(Path path, String csv) {
        String folder = csv.substring(0, csv.length() - FILE.length());
        try {
            List<String> columns =
                    CsvRecords.read(Decoding.utf8(new InputFile(path, csv, Fields.NONE), problems), record -> {
                        var cells = Columns.fields(record.cells());
                        String cell = cells.getOrDefault(Columns.FILE, "").strip();
                        if (cell.isEmpty()) {
                            problem(csv, "line " + record.line() + ": the column 'file' is empty");
                            return;
                        }
                        String file = folder
                                + Path.of(cell.replace('\\', '/'))
                                        .normalize()
                                        .toString()
                                        .replace('\\', '/');
                        var row = new Row(csv, record.line(), cell, Fields.of(cells, Publication.Rule.METADATA));
                        Row other = rows.get(file);
                        if (other != null && other.csv.equals(csv)) {
                            problem(
                                    csv,
                                    "line " + row.line + ": '" + cell + "' stands in line " + other.line
                                            + " too; that one is taken");
                        } else if (other == null || other.csv.length() < csv.length()) {
                            rows.put(file, row);
                        }
                    });
            if (rows.values().stream().anyMatch(row -> row.csv.equals(csv))) {
                Columns.unused(columns).ifPresent(p -> problem(csv, p));
            }
        } catch (InputFile.NotText e) {
            problems.accept(new Problem(csv, e.offset(), e.getMessage()));
        } catch (IOException e) {
            problem(csv, "cannot be read: " + e.getMessage());
        }
        return true;
    }

    /** Tells what is wrong in the rows, and which of them name no file. */
    void tell(Collection<String> files) {
        rows.forEach((file, row) -> {
            tellOf(file);
            if (!files.contains(file)) {
                String folder = row.csv.substring(0, row.csv.length() - FILE.length());
                var names = files.stream()
                        .filter(name -> name.startsWith(folder))
                        .map(name -> name.substring(folder.length()))
                        .toList();
                problem(
                        row.csv,
                        "line " + row.line + ": there is no file '" + row.cell + "' here."
                                + Nearest.question(row.cell, names));
            }
        });
    }

    /** Tells what is wrong in the row of one file. */
    void tellOf(String file) {
        Row row = rows.get(file);
        if (row != null) {
            row.fields.problem().ifPresent(p -> problem(row.csv, "line " + row.line + ": " + p));
        }
    }

    private void problem(String csv, String what) {
        problems.accept(new Problem(csv, OptionalLong.empty(), what));
    }
}
