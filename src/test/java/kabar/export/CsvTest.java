package kabar.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kabar.tables.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class CsvTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void tellsWhatItWroteFromWhatIsMissing(long seed) {
        var cells = new CellsAtRandom(seed);
        var format = seed % 2 == 0 ? CsvFormat.COMMA : CsvFormat.SEMICOLON;
        var rows = new ArrayList<List<Optional<String>>>();
        Path file = folder.resolve("random.csv");
        try (var out = new CsvRows(file, List.of("one", "two", "three"), format)) {
            for (int r = 0; r < 500; r++) {
                var row = new ArrayList<Optional<String>>();
                for (int c = 0; c < 3; c++) {
                    row.add(cells.oneIn(5) ? Optional.empty() : Optional.of(cells.cell()));
                }
                rows.add(List.copyOf(row));
                out.write(row.stream().map(cell -> cell.orElse(null)).toArray());
            }
        }
        var read = PlainCsv.read(text(file).substring(1), format.separator());
        assertEquals(List.of(Optional.of("one"), Optional.of("two"), Optional.of("three")), read.get(0));
        assertEquals(rows.size() + 1, read.size());
        for (int r = 0; r < rows.size(); r++) {
            var unguarded =
                    read.get(r + 1).stream().map(cell -> cell.map(Cells::read)).toList();
            assertEquals(rows.get(r), unguarded, "seed " + seed + ", row " + r);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void readsBackTheTableItWrote(long seed) {
        var cells = new CellsAtRandom(seed);
        var texts = StringColumn.create("text");
        var others = StringColumn.create("=other");
        for (int r = 0; r < 400; r++) {
            texts.append(cells.cell());
            others.append(cells.cell());
        }
        var table = Table.create("random", texts, others);
        Path file = folder.resolve("random.csv");
        Csv.write(table, file);
        var read = Csv.read(file);
        assertEquals(List.of("text", "=other"), read.columnNames());
        assertEquals(table.rowCount(), read.rowCount());
        for (int c = 0; c < 2; c++) {
            assertEquals(table.stringColumn(c).asList(), read.stringColumn(c).asList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+62|'+62",
                "-nya|'-nya",
                "@idf|'@idf",
                "＝1|'＝1",
                "＋1|'＋1",
                "－1|'－1",
                "＠idf|'＠idf",
                "'=1|''=1",
                "''=1|'''=1",
                "'tis|'tis",
                "1=1|1=1",
                "غزة|غزة"
            })
    void guardsWhatASpreadsheetWouldTakeForAFormula(String cell, String written) {
        assertEquals(written, Cells.text(cell));
        assertEquals(cell, Cells.read(written));
    }

    @Test
    void leavesNegativeNumbersNumbers() {
        var table = Table.create(
                "numbers",
                DoubleColumn.create("npmi", -0.25, 1e-7, 1e21, 0.0),
                IntColumn.create("n", -1, 0, 1_000_000, 7));
        Csv.write(table, folder.resolve("point.csv"));
        assertEquals(
                "\uFEFF\"npmi\",\"n\"\r\n\"-0.25\",\"-1\"\r\n\"0.0000001\",\"0\"\r\n\"1000000000000000000000\",\"1000000\"\r\n\"0\",\"7\"\r\n",
                text(folder.resolve("point.csv")));
        Csv.write(table, folder.resolve("comma.csv"), CsvFormat.SEMICOLON);
        assertTrue(text(folder.resolve("comma.csv")).contains("\"-0,25\";\"-1\"\r\n"));
    }

    @Test
    void writesNoNumberAsMissingAndAnEndlessOneAsText() {
        Path file = folder.resolve("odd.csv");
        try (var rows = new CsvRows(file, List.of("x"), CsvFormat.COMMA)) {
            rows.write(new Object[] {Double.NaN});
            rows.write(new Object[] {Double.NEGATIVE_INFINITY});
        }
        assertEquals("\uFEFF\"x\"\r\n\r\n\"'-Infinity\"\r\n", text(file));
    }

    @Test
    void beginsWithOneMarkAndEndsEachLineWithCrLf() throws IOException {
        Path file = folder.resolve("deep/er/pairs.csv");
        Csv.write(Table.create("pairs", StringColumn.create("a", "غزة", "\uFEFFx")), file);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals("[-17, -69, -65, 34]", Arrays.toString(Arrays.copyOf(bytes, 4)));
        assertEquals("\uFEFF\"a\"\r\n\"غزة\"\r\n\"\uFEFFx\"\r\n", text(file));
    }

    @Test
    void cutsWhatNoSpreadsheetCellHoldsAndSaysSo() {
        String shortest = "a".repeat(Cells.LONGEST);
        assertEquals(shortest, Cells.text(shortest));
        String cut = Cells.text("😀".repeat(20_000));
        assertTrue(cut.length() <= Cells.LONGEST, () -> "It has " + cut.length());
        int mark = cut.indexOf("…[+");
        assertEquals("…[+" + (40_000 - mark) + "]", cut.substring(mark));
        assertFalse(Character.isHighSurrogate(cut.charAt(mark - 1)));
        String formula = Cells.text("=" + "1".repeat(40_000));
        assertTrue(formula.startsWith("'=1") && formula.length() <= Cells.LONGEST);
    }

    @Test
    void writesHalfOfASurrogatePairAsAQuestionMark() {
        Path file = folder.resolve("half.csv");
        Csv.write(Table.create("half", StringColumn.create("text", "a\uD83Db")), file);
        assertEquals("a?b", Csv.read(file).stringColumn(0).get(0));
    }

    @Test
    void explainsTheTablesOfTheContract() {
        Path file = folder.resolve("mentions.csv");
        Csv.write(Schema.of("mentions").table(List.of()), file);
        var codebook = Csv.read(folder.resolve("mentions.codebook.csv"));
        assertEquals(
                Schema.of("mentions").fields().stream().map(Schema.Field::name).toList(),
                codebook.stringColumn("column").asList());
        assertEquals("the words, without attached particles", meaning(codebook, "surface"));
    }

    /** "articles" is a count in a result, but a table of the contract; "sentences" is a column of that table with another meaning. */
    @Test
    void explainsTheColumnsOfResults() {
        var counts = Table.create(
                "counts",
                StringColumn.create("actor", "country:IL"),
                StringColumn.create("published_month", "2024-08"),
                IntColumn.create("sentences", new int[] {12}),
                IntColumn.create("articles", new int[] {5}),
                DoubleColumn.create("share", 0.5),
                DateColumn.create("day", LocalDate.of(2024, 8, 1)),
                BooleanColumn.create("chance", false));
        Csv.write(counts, folder.resolve("counts.csv"), CsvFormat.SEMICOLON);
        var codebook = Csv.read(folder.resolve("counts.codebook.csv"), CsvFormat.SEMICOLON);
        assertEquals("number of sentences that the row counts something in", meaning(codebook, "sentences"));
        assertEquals("articles", codebook.stringColumn("unit").get(3));
        assertTrue(meaning(codebook, "published_month").startsWith("month of publication"));
        assertEquals(
                List.of("text", "text", "integer", "integer", "number", "day", "flag"),
                codebook.stringColumn("type").asList());
        assertEquals(
                List.of("country:IL", "2024-08", "12", "5", "0,5", "2024-08-01", "false"),
                codebook.stringColumn("example").asList());
        assertTrue(codebook.stringColumn("meaning").isMissing(4), "a column of the analyst's own is not explained");
    }

    @Test
    void namesTheFileItCannotWrite() throws IOException {
        Path file = Files.createDirectories(folder.resolve("taken.csv"));
        var failure = assertThrows(
                UncheckedIOException.class, () -> Csv.write(Table.create("x", StringColumn.create("a", "b")), file));
        assertTrue(String.valueOf(failure.getMessage()).contains("taken.csv"));
    }

    private static String meaning(Table codebook, String column) {
        int row = codebook.stringColumn("column").asList().indexOf(column);
        return codebook.stringColumn("meaning").get(row);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
