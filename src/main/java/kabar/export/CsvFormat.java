package kabar.export;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * The marks of a CSV file.
 *
 * @param separator between cells
 * @param decimal in numbers
 */
public record CsvFormat(char separator, char decimal) {
    /** Comma between cells, point in numbers: RFC 4180. */
    public static final CsvFormat COMMA = new CsvFormat(',', '.');

    /** Semicolon between cells, comma in numbers: what spreadsheets set to Indonesian and many European languages open right. */
    public static final CsvFormat SEMICOLON = new CsvFormat(';', ',');

    public CsvFormat {
        if (separator == decimal) {
            throw new IllegalArgumentException(
                    "Cells and decimals need different marks, but both are '" + separator + "'");
        }
    }

    /** Quotes every cell but missing ones, so that missing and empty differ. */
    CSVFormat commons() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setQuoteMode(QuoteMode.ALL_NON_NULL)
                .setRecordSeparator("\r\n")
                .get();
    }
}
