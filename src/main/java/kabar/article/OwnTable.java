package kabar.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.text.Nearest;

/**
 * A CSV file that the analyst wrote for Kabar, such as own actors: UTF-8, a header of known columns, cells parted by commas or, where the
 * header has no comma, by semicolons.
 */
public final class OwnTable {
    private OwnTable() {}

    /**
     * A row of the file.
     *
     * @param place the file and the line, from 1, to begin a message with
     */
    public record Row(String place, long line, Map<String, String> cells) {
        /** The cell as it stands; empty where the file has no such column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The cell without the blanks around it, if anything is left. */
        public Optional<String> value(String column) {
            return Optional.of(cell(column).strip()).filter(cell -> !cell.isEmpty());
        }
    }

    /**
     * Reads the file.
     *
     * @param needed the columns that it must have
     * @param known all columns that it may have, those needed among them
     * @throws IllegalArgumentException if it has other columns or is no such file, saying what would be right
     * @throws UncheckedIOException if it cannot be opened
     */
    public static List<Row> read(Path file, List<String> needed, Collection<String> known) {
        var rows = new ArrayList<Row>();
        List<String> columns;
        try {
            columns = CsvRecords.read(
                    Decoding.utf8(new InputFile(file, file.toString(), Fields.NONE)),
                    row -> rows.add(new Row(file + ", line " + row.line(), row.line(), row.cells())));
        } catch (CsvRecords.NoCsv | InputFile.NotText e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        for (String column : needed) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(file + " has no column '" + column + "'; it has "
                        + (columns.isEmpty() ? "no line at all" : String.join(", ", columns)));
            }
        }
        for (String column : columns) {
            if (!known.contains(column) && !column.isEmpty()) {
                throw new IllegalArgumentException(file + ", line 1: nobody knows a column '" + column + "'."
                        + Nearest.question(column, known) + " It may have " + String.join(", ", known));
            }
        }
        return List.copyOf(rows);
    }
}
