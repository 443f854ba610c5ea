package kabar.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Tables as plain text: columns aligned by what the eye sees, numbers to the right, long cells over several lines, missing
 * cells blank. A cell with right-to-left text stands between directional isolates, so that it cannot move its neighbours.
 */
public final class TablePrinter {
    private static final int WIDEST_CELL = 64;
    private static final int MOST_ROWS = 1000;
    private static final int MOST_DECIMALS = 3;
    private static final String GAP = "  ";
    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private TablePrinter() {}

    /** The table's lines, ended by a line feed each. Of more than 1,000 rows the first 1,000, and how many there are. */
    public static String print(Table table) {
        return print(table, MOST_ROWS);
    }

    /** The lines of the first rows. Where there are more, the last line says how many. */
    public static String print(Table table, int most) {
        if (table.columnCount() == 0) {
            return "(no columns)\n";
        }
        int rows = Math.min(table.rowCount(), most);
        List<PrintedColumn> columns =
                table.columns().stream().map(c -> PrintedColumn.of(c, rows)).toList();
        var text = new StringBuilder();
        line(text, columns.stream().map(c -> c.pad(c.title, c.right)).toList());
        line(text, columns.stream().map(c -> "─".repeat(c.width)).toList());
        for (int row = 0; row < rows; row++) {
            int r = row;
            int height =
                    columns.stream().mapToInt(c -> c.cells.get(r).size()).max().orElse(1);
            for (int part = 0; part < height; part++) {
                int p = part;
                line(text, columns.stream().map(c -> c.part(r, p)).toList());
            }
        }
        if (rows == 0) {
            text.append("(no rows)\n");
        } else if (rows < table.rowCount()) {
            text.append(String.format(Locale.ROOT, "… %,d of %,d rows%n", rows, table.rowCount())
                    .replace("\r", ""));
        }
        return text.toString();
    }

    /** The lines of a result's table, and its note below them. */
    public static String print(Result result) {
        return print(result.table()) + result.note().map(note -> note + "\n").orElse("");
    }

    /** A number as tables show it: whole numbers whole, others rounded to three decimals. */
    public static String number(double value) {
        String full = number(value, MOST_DECIMALS);
        return full.indexOf('.') < 0 ? full : full.replaceAll("0+$", "").replaceAll("\\.$", "");
    }

    /** The text without the isolates around its right-to-left cells. */
    public static String withoutIsolates(String text) {
        return text.indexOf(ISOLATE) < 0
                ? text
                : text.replace(String.valueOf(ISOLATE), "").replace(String.valueOf(END_OF_ISOLATE), "");
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(String.join(GAP, cells).stripTrailing()).append('\n');
    }

    private static String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "" : value > 0 ? "∞" : "-∞";
        }
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private record PrintedColumn(String title, boolean right, int width, List<List<String>> cells) {
        static PrintedColumn of(Column<?> column, int rows) {
            boolean fractions = column instanceof DoubleColumn || column instanceof FloatColumn;
            int decimals = fractions ? decimals((NumericColumn<?>) column, rows) : 0;
            var cells = new ArrayList<List<String>>();
            int width = DisplayWidth.of(column.name());
            for (int row = 0; row < rows; row++) {
                String cell = "";
                if (!column.isMissing(row)) {
                    cell = fractions
                            ? number(((NumericColumn<?>) column).getDouble(row), decimals)
                            : String.valueOf(column.get(row));
                }
                List<String> lines = cell.lines()
                        .flatMap(l -> DisplayWidth.wrap(l.replace('\t', ' '), WIDEST_CELL).stream())
                        .collect(Collectors.toList());
                cells.add(lines.isEmpty() ? List.of("") : lines);
                width = Math.max(
                        width, lines.stream().mapToInt(DisplayWidth::of).max().orElse(0));
            }
            return new PrintedColumn(column.name(), column instanceof NumericColumn<?>, width, cells);
        }

        /** As many decimals as the column's numbers need, at most three. */
        private static int decimals(NumericColumn<?> column, int rows) {
            int decimals = 0;
            for (int row = 0; row < rows && decimals < MOST_DECIMALS; row++) {
                double value = column.isMissing(row) ? 0 : column.getDouble(row);
                if (Double.isFinite(value)) {
                    int needed = BigDecimal.valueOf(value)
                            .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .scale();
                    decimals = Math.max(decimals, needed);
                }
            }
            return decimals;
        }

        String part(int row, int part) {
            List<String> lines = cells.get(row);
            return pad(part < lines.size() ? lines.get(part) : "", right);
        }

        String pad(String cell, boolean atRight) {
            String space = " ".repeat(Math.max(0, width - DisplayWidth.of(cell)));
            String shown = DisplayWidth.hasRightToLeft(cell) ? ISOLATE + cell + END_OF_ISOLATE : cell;
            return atRight ? space + shown : shown + space;
        }
    }
}
