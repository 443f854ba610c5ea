package kabar.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A CSV file that is written row by row: UTF-8 with a byte order mark, CRLF, text cells guarded against formulas. */
public final class CsvRows implements Closeable {
    private final Path path;
    private final CsvFormat format;
    private final CSVPrinter printer;

    public CsvRows(Path path, List<String> header, CsvFormat format) {
        this.path = path;
        this.format = format;
        try {
            Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            this.printer = new CSVPrinter(new BufferedWriter(writer, 1 << 16), format.commons());
            printer.printRecord(header);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }

    /** Writes a row; a null cell is missing. */
    public void write(@Nullable Object[] row) {
        try {
            for (Object cell : row) {
                printer.print(written(cell));
            }
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }

    private @Nullable String written(@Nullable Object cell) {
        if (cell == null) {
            return null;
        }
        if (cell instanceof String text) {
            return Cells.text(text);
        }
        return cell instanceof Number number ? Cells.number(number, format.decimal()) : cell.toString();
    }

    @Override
    public void close() {
        try {
            printer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }
}
