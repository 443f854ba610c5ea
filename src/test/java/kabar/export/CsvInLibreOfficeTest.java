package kabar.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Opens files in headless LibreOffice, saves them as .xlsx and compares the cells with what was written. Skipped where there is no
 * {@code soffice} on the path; left out by {@code -DexcludedGroups=libreoffice}, run alone by {@code -Dgroups=libreoffice}.
 */
@Tag("libreoffice")
class CsvInLibreOfficeTest {
    /** What a spreadsheet makes of a text cell without guard: a number, a day, a truth value. It shows them as they are meant. */
    private static final Pattern NOT_TEXT = Pattern.compile("(?i)\\s*[-+]?[.,]?[0-9].*|true|false|.*[eE%].*[0-9].*");

    @TempDir
    Path folder;

    @Test
    void showsEveryCellAsWritten() throws Exception {
        var texts = StringColumn.create("teks");
        var cells = new CellsAtRandom(2024);
        for (int row = 0; row < 300; row++) {
            texts.append(cells.cell());
        }
        texts.append("=HYPERLINK(\"http://example.com\")");
        texts.append("أعلن البيت الأبيض، مساء أمس، أنّ «هدنة» قريبة");
        texts.append("😀".repeat(20_000));
        var numbers = DoubleColumn.create("angka");
        for (int row = 0; row < texts.size(); row++) {
            numbers.append(row * -0.25);
        }
        var table = Table.create("berita", texts, numbers);
        Csv.write(table, folder.resolve("comma.csv"));
        compare(table, "comma", 44, "en-US");
        Csv.write(table, folder.resolve("semicolon.csv"), CsvFormat.SEMICOLON);
        compare(table, "semicolon", 59, "id-ID");
    }

    private void compare(Table table, String name, int separator, String locale) throws Exception {
        // tokens of LibreOffice's CSV filter: separator, quote, character set (UTF-8), first line, formats, language
        String filter = "CSV:" + separator + ",34,76,1,," + language(locale);
        var xlsx = Xlsx.read(convert(folder.resolve(name + ".csv"), filter));
        assertEquals(0, xlsx.formulas());
        assertEquals("teks", xlsx.cells().get("A1"));
        var wrong = new ArrayList<String>();
        for (int row = 0; row < table.rowCount(); row++) {
            String meant = Cells.text(table.stringColumn(0).get(row));
            String shown =
                    Optional.ofNullable(xlsx.cells().get("A" + (row + 2))).orElse("");
            if (!NOT_TEXT.matcher(meant).matches() && !oneLineEnd(meant).equals(oneLineEnd(shown))) {
                wrong.add("row " + row + ": wrote [" + meant + "], shows [" + shown + "]");
            }
            double number = Double.parseDouble(xlsx.cells().get("B" + (row + 2)));
            assertEquals(table.doubleColumn(1).getDouble(row), number, 0, name + ", row " + row);
        }
        assertEquals(List.of(), wrong, name);
    }

    /** A spreadsheet has one kind of line end in a cell. */
    private static String oneLineEnd(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** LibreOffice's number of a locale. */
    private static int language(String locale) {
        return locale.equals("id-ID") ? 1057 : 1033;
    }

    private Path convert(Path csv, String filter) throws Exception {
        var program = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "no soffice on the path");
        var process = new ProcessBuilder(
                        program.orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--infilter=" + filter,
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.toString(),
                        csv.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "LibreOffice takes more than two minutes");
        Path xlsx = folder.resolve(String.valueOf(csv.getFileName()).replace(".csv", ".xlsx"));
        assertTrue(Files.exists(xlsx), () -> "LibreOffice did not convert " + csv);
        return xlsx;
    }
}
