package kabar.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The records of a CSV file with a header; cells are parted by commas, by tabs or semicolons where the header has those and no commas,
 * or as a first line {@code sep=;} says.
 */
final class CsvRecords {
    private static final int LONGEST_HEADER = 1 << 16;
    // sep=; as Excel writes it
    private static final Pattern TOLD = Pattern.compile("(?i)\"?sep=(?<mark>[,;\t|])\"?\\s*");

    private CsvRecords() {}

    /**
     * A record.
     *
     * @param line of the file in which it begins, from 1
     * @param number of the record, from 1
     * @param cells by the name of their column in lower case; a short row has empty ones at its end
     */
    record Row(long line, long number, Map<String, String> cells) {}

    /** A file whose quotation marks or header are not those of CSV. */
    static final class NoCsv extends IOException {
        private static final long serialVersionUID = 1;

        NoCsv(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Reads a file record by record, and closes it.
     *
     * @param text in UTF-8
     * @return the names of the columns, in lower case
     * @throws NoCsv if the file is no CSV, with the line; then the records before it have been read
     */
    static List<String> read(InputStream text, Consumer<Row> records) throws IOException {
        long line = 1;
        try (var reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), 1 << 16)) {
            var opening = opening(reader);
            line += opening.lines;
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(opening.separator)
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setAllowMissingColumnNames(true)
                    .get();
            try (var parser =
                    CSVParser.builder().setReader(reader).setFormat(format).get()) {
                line = opening.lines + parser.getCurrentLineNumber() + 1;
                for (var record : parser) {
                    boolean blank = record.size() == 1 && record.get(0).isBlank();
                    if (!blank) {
                        var cells = new HashMap<String, String>();
                        record.toMap().forEach((column, cell) -> cells.put(name(column), cell));
                        parser.getHeaderNames().forEach(column -> cells.putIfAbsent(name(column), ""));
                        records.accept(new Row(line, record.getRecordNumber(), cells));
                    }
                    line = opening.lines + parser.getCurrentLineNumber() + 1;
                }
                return parser.getHeaderNames().stream().map(CsvRecords::name).toList();
            }
        } catch (UncheckedIOException e) {
            throw new NoCsv(place(line) + String.valueOf(e.getMessage()).replaceFirst("^[\\w.]+Exception: ", ""), e);
        } catch (CSVException | IllegalArgumentException | IllegalStateException e) {
            throw new NoCsv(place(line) + e.getMessage(), e);
        }
    }

    private static String place(long line) {
        return "from line " + line + " on it is not CSV: ";
    }

    private static String name(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    /** The names of the columns, in lower case, as far as the first line tells them. */
    static List<String> header(BufferedReader reader) throws IOException {
        var opening = opening(reader);
        String line = Optional.ofNullable(reader.readLine()).orElse("");
        return Stream.of(line.split(Pattern.quote(String.valueOf(opening.separator))))
                .map(cell -> name(cell.replace("\"", "")))
                .toList();
    }

    /** @param lines those before the header */
    private record Opening(char separator, int lines) {}

    /** Skips a byte order mark and the line {@code sep=;} of spreadsheets, and looks at the header, which stays to be read. */
    private static Opening opening(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        String header = glance(reader);
        var told = TOLD.matcher(header);
        if (told.matches()) {
            reader.readLine();
            return new Opening(told.group("mark").charAt(0), 1);
        }
        boolean commas = header.contains(",");
        char other = header.contains("\t") ? '\t' : ';';
        return new Opening(!commas && header.indexOf(other) >= 0 ? other : ',', 0);
    }

    private static String glance(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        var line = new StringBuilder();
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = reader.read();
            if (c < 0 || c == '\n' || c == '\r') {
                break;
            }
            line.append((char) c);
        }
        reader.reset();
        return line.toString();
    }
}
