package kabar.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kabar.tables.Result;
import kabar.tables.Schema;
import kabar.tables.Trail;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Tables as CSV files that open right in Excel, LibreOffice and Google Sheets: UTF-8 with a byte order mark, CRLF, every cell
 * quoted but missing ones (so that missing and empty differ), text that looks like a formula guarded by a leading {@code '}.
 * Beside each file a codebook {@code NAME.codebook.csv} tells what its columns mean.
 */
public final class Csv {
    private Csv() {}

    /** Writes a table and its codebook. */
    public static void write(Table table, Path path) {
        write(table, path, CsvFormat.COMMA);
    }

    public static void write(Result result, Path path) {
        write(result, path, CsvFormat.COMMA);
    }

    public static void write(Result result, Path path, CsvFormat format) {
        write(result.table(), path, format);
        Trail.wrote(result, path);
    }

    public static void write(Table table, Path path, CsvFormat format) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
        try (var rows = new CsvRows(path, table.columnNames(), format)) {
            for (int r = 0; r < table.rowCount(); r++) {
                @Nullable Object[] row = new @Nullable Object[table.columnCount()];
                for (int c = 0; c < row.length; c++) {
                    Column<?> column = table.column(c);
                    row[c] = column.isMissing(r) ? null : column.get(r);
                }
                rows.write(row);
            }
        }
        Codebook.write(table, path, format);
        Trail.wrote(path);
    }

    /** A file written here, read back: every column as text, guards taken off, missing cells missing. */
    public static Table read(Path path) {
        return read(path, CsvFormat.COMMA);
    }

    public static Table read(Path path, CsvFormat format) {
        try (var reader = withoutMark(path);
                var parser = CSVParser.parse(reader, format.commons())) {
            var columns = new ArrayList<StringColumn>();
            for (var record : parser) {
                if (columns.isEmpty() && record.getRecordNumber() == 1) {
                    record.forEach(name -> columns.add(StringColumn.create(Cells.read(name))));
                    continue;
                }
                for (int c = 0; c < columns.size(); c++) {
                    String cell = c < record.size() ? record.get(c) : null;
                    if (cell == null) {
                        columns.get(c).appendMissing();
                    } else {
                        columns.get(c).append(Cells.read(cell));
                    }
                }
            }
            return Table.create(String.valueOf(path.getFileName()), new ArrayList<>(columns));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static BufferedReader withoutMark(Path path) throws IOException {
        var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** Names of the columns of a table of the contract, for writing it row by row. */
    public static List<String> header(Schema schema) {
        return schema.fields().stream().map(Schema.Field::name).toList();
    }
}
