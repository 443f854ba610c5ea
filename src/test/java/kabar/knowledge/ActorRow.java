package kabar.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kabar.text.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A row of the actor dictionary as it stands in its file, with its place. */
record ActorRow(String file, long line, Map<String, String> cells) {
    static final Path FOLDER = Path.of("data", "actors");
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    /** The rows of a file, in its order. */
    static List<ActorRow> of(String file) {
        try (var parser = CSVParser.parse(Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8), CSV)) {
            var rows = new ArrayList<ActorRow>();
            for (var row : parser) {
                rows.add(new ActorRow(file, parser.getCurrentLineNumber(), row.toMap()));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER.resolve(file).toString(), e);
        }
    }

    String id() {
        return cell("actor");
    }

    /** Whether this row makes the actor; a row without a type adds names to one that another row makes. */
    boolean makes() {
        return !cell("type").isEmpty();
    }

    /** The cell of a column; empty where the file has no such column. */
    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The items of a cell, which are separated by bars. */
    List<String> items(String column) {
        String cell = cell(column);
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|", -1));
    }

    /** The columns with names. */
    static Stream<String> nameColumns() {
        return Language.all().stream().flatMap(l -> Stream.of(l.code(), l.code() + "_demonym"));
    }

    /** What is wrong with this row, with its place. */
    String wrong(String what) {
        return "data/actors/" + file + ", line " + line + ", " + id() + ": " + what;
    }
}
