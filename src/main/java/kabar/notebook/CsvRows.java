package kabar.notebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Counts the rows of a CSV file below its header. */
final class CsvRows {
    private CsvRows() {}

    static int count(Path file) throws IOException {
        try (var parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            int rows = 0;
            for (CSVRecord ignored : parser) {
                rows++;
            }
            return Math.max(0, rows - 1);
        }
    }
}
