package kabar.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kabar.text.Nearest;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Sorts the rows of a result by any of its columns. */
final class Ranking {
    private Ranking() {}

    /**
     * The numbers of a table's rows in the order of a column: numbers from the largest, text from A; missing cells last; what is equal
     * keeps its order.
     */
    static List<Integer> by(String name, Table table) {
        List<String> names = table.columnNames();
        if (!names.contains(name)) {
            throw new IllegalArgumentException("No column '" + name + "' in " + table.name() + "; it has "
                    + String.join(", ", names) + "." + Nearest.question(name, names));
        }
        Column<?> column = table.column(name);
        Comparator<Integer> order = column instanceof NumericColumn<?> numbers
                ? Comparator.comparingDouble(row -> -numbers.getDouble(row))
                : Comparator.comparing(column::getString);
        return IntStream.range(0, table.rowCount())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(column::isMissing)
                        .thenComparing(order))
                .toList();
    }
}
