package kabar.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
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
            // an encoder of its own would refuse half a surrogate pair; this one writes ?
            Writer writer = new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            this.printer = new CSVPrinter(new BufferedWriter(writer, 1 << 16), format.commons());
            printer.printRecord(header.stream().map(Cells::text).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        }
    }

    /** Writes a row; a null cell is missing, as is a number that is none. */
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
        if (cell == null || cell instanceof Double number && number.isNaN()) {
            return null;
        }
        return cell instanceof Number number ? Cells.number(number, format.decimal()) : Cells.text(cell.toString());
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
