package kabar.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TablePrinterTest {
    @Test
    void putsNumbersRightAndTextLeft() {
        var table = Table.create(
                StringColumn.create("actor", "Israel", "Joe Biden"), IntColumn.create("n", new int[] {74, 105}));
        assertEquals("""
                actor        n
                ─────────  ───
                Israel      74
                Joe Biden  105
                """, TablePrinter.print(table));
    }

    @Test
    void leavesMissingCellsBlank() {
        var table = Table.create(StringColumn.create("name"), IntColumn.create("n"));
        table.stringColumn("name").append("Hamas").appendMissing();
        table.intColumn("n").appendMissing().append(3);
        assertEquals("""
                name   n
                ─────  ─
                Hamas
                       3
                """, TablePrinter.print(table));
    }

    @Test
    void givesAColumnTheDecimalsItNeeds() {
        var table = Table.create(DoubleColumn.create("npmi", new double[] {0.5, -0.12345, 12}));
        assertEquals(List.of("  npmi", "──────", " 0.500", "-0.123", "12.000"), lines(table));
        var whole = Table.create(DoubleColumn.create("n", new double[] {2, 30}));
        assertEquals(List.of(" n", "──", " 2", "30"), lines(whole));
    }

    @Test
    void countsNoWidthForArabicMarksAndTwoForWideCharacters() {
        assertEquals(3, DisplayWidth.of("كَتَبَ"));
        assertEquals(6, DisplayWidth.of("习近平"));
        assertEquals(2, DisplayWidth.of("👨‍👩‍👧"));
        assertEquals(2, DisplayWidth.of("🇮🇩"));
        assertEquals(5, DisplayWidth.of("Gaza\u0301x"));
        assertEquals(0, DisplayWidth.of(""));
    }

    @Test
    void isolatesRightToLeftCellsSoThatTheyKeepTheirColumn() {
        var table = Table.create(
                StringColumn.create("surface", "نتنياهو", "Netanyahu"), IntColumn.create("n", new int[] {12, 7}));
        List<String> lines = lines(table);
        assertEquals("\u2068نتنياهو\u2069    12", lines.get(2));
        assertEquals("Netanyahu   7", lines.get(3));
        assertEquals("نتنياهو    12", TablePrinter.withoutIsolates(lines.get(2)));
    }

    @Test
    void breaksLongCellsAtWords() {
        String sentence = "Menteri Luar Negeri Antony Blinken serta koordinator Gedung Putih untuk Timur Tengah tiba";
        var table = Table.create(IntColumn.create("n", new int[] {1}), StringColumn.create("text", sentence));
        List<String> lines = lines(table);
        assertEquals("1  Menteri Luar Negeri Antony Blinken serta koordinator Gedung", lines.get(2));
        assertEquals("   Putih untuk Timur Tengah tiba", lines.get(3));
    }

    @Test
    void saysThatATableIsEmpty() {
        assertTrue(TablePrinter.print(Table.create(StringColumn.create("a"))).endsWith("(no rows)\n"));
        assertEquals("(no columns)\n", TablePrinter.print(Table.create("empty")));
    }

    @Test
    void showsAThousandRowsOfMoreAndSaysSo() {
        var table = Table.create(IntColumn.indexColumn("n", 1001, 0));
        List<String> lines = lines(table);
        assertEquals("… 1,000 of 1,001 rows", lines.get(lines.size() - 1));
        assertEquals(1003, lines.size());
    }

    private static List<String> lines(Table table) {
        return TablePrinter.print(table).lines().toList();
    }
}
