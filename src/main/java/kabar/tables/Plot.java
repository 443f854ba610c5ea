package kabar.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.text.Nearest;
import tech.tablesaw.api.Table;

/**
 * A picture of a result: which of its columns are drawn, and how. A report draws it, and shows the numbers beside it.
 *
 * @param result what is drawn; a click on it leads to the evidence of its row
 * @param x the column of the bars, the points in time, or the first of two
 * @param y the column of the series, the rows of a heat map, or the second of two; for bars and one line none is needed
 * @param n the column of the numbers
 * @param beside the columns whose values stand behind that of x in the name of a bar
 */
public record Plot(Kind kind, String title, Result result, String x, Optional<String> y, String n, List<String> beside)
        implements Result {
    /** How a result is drawn. */
    public enum Kind {
        /** One bar for each x. */
        BARS,
        /** A line over time for each y. */
        TIMELINE,
        /** A field for each x and y. */
        HEATMAP,
        /** A field for each pair, mirrored. */
        MATRIX,
        /** A point for each actor, a line for each pair. */
        NETWORK
    }

    public Plot(Kind kind, String title, Result result, String x, Optional<String> y, String n) {
        this(kind, title, result, x, y, n, List.of());
    }

    public Plot {
        beside = List.copyOf(beside);
        List<String> columns = result.table().columnNames();
        List.of(x, y.orElse(x), n).forEach(column -> {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException("No column '" + column + "' to plot; there are "
                        + String.join(", ", columns) + "." + Nearest.question(column, columns));
            }
        });
        if (y.isEmpty() && kind != Kind.BARS && kind != Kind.TIMELINE) {
            throw new IllegalArgumentException(
                    "A " + kind + " needs two columns beside the numbers, but got only " + x);
        }
    }

    /** Bars, the number of each x. */
    public static Plot bars(String title, Result result, String x, String n) {
        return new Plot(Kind.BARS, title, result, x, Optional.empty(), n);
    }

    /** What a row of the table stands at: {@code Sudan}, or of several columns {@code Sudan · Egypt}. */
    public String at(Table rows, int row) {
        return Stream.concat(Stream.of(x), beside.stream())
                .map(rows::column)
                .map(column -> column.isMissing(row) ? "" : String.valueOf(column.get(row)))
                .collect(Collectors.joining(" · "));
    }

    @Override
    public Table table() {
        return result.table();
    }

    @Override
    public Table evidence(int row) {
        return result.evidence(row);
    }

    @Override
    public Optional<Table> evidence(int row, String column) {
        return result.evidence(row, column);
    }

    @Override
    public Optional<String> note() {
        return result.note();
    }

    @Override
    public String toString() {
        return title + "\n" + TablePrinter.print(table());
    }
}
