package kabar.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A Tablesaw table of a known number of rows, made column by column. */
final class Sheet {
    private final String name;
    private final int rows;
    private final List<Column<?>> columns = new ArrayList<>();

    Sheet(String name, int rows) {
        this.name = name;
        this.rows = rows;
    }

    Sheet text(String column, IntFunction<String> cell) {
        return optional(column, row -> Optional.of(cell.apply(row)));
    }

    Sheet optional(String column, IntFunction<Optional<String>> cell) {
        var cells = StringColumn.create(column);
        for (int row = 0; row < rows; row++) {
            cell.apply(row).ifPresentOrElse(cells::append, cells::appendMissing);
        }
        columns.add(cells);
        return this;
    }

    Sheet integer(String column, IntUnaryOperator cell) {
        var cells = IntColumn.create(column);
        for (int row = 0; row < rows; row++) {
            cells.append(cell.applyAsInt(row));
        }
        columns.add(cells);
        return this;
    }

    /** A column of numbers; what is not finite is missing. */
    Sheet number(String column, IntToDoubleFunction cell) {
        var cells = DoubleColumn.create(column);
        for (int row = 0; row < rows; row++) {
            double value = cell.applyAsDouble(row);
            if (Double.isFinite(value)) {
                cells.append(value);
            } else {
                cells.appendMissing();
            }
        }
        columns.add(cells);
        return this;
    }

    Sheet flag(String column, IntPredicate cell) {
        var cells = BooleanColumn.create(column);
        for (int row = 0; row < rows; row++) {
            cells.append(cell.test(row));
        }
        columns.add(cells);
        return this;
    }

    Table named(String other) {
        return Table.create(other, columns);
    }

    Table table() {
        return Table.create(name, columns);
    }
}
