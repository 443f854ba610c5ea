package kabar.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.text.Data;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The columns of a table of the contract, from {@code data/tables.csv}: what each holds, in which type and unit.
 *
 * @param table its name
 */
public record Schema(String table, List<Field> fields) {
    private static final Map<String, Schema> ALL = read();

    /** What a cell holds. */
    public enum Type {
        TEXT,
        INTEGER,
        NUMBER,
        DAY,
        FLAG
    }

    /**
     * A column.
     *
     * @param unit empty where it has none
     */
    public record Field(String name, Type type, String meaning, String unit, String example) {}

    /** The schema of a table of the contract. */
    public static Schema of(String table) {
        Schema schema = ALL.get(table);
        if (schema == null) {
            throw new IllegalArgumentException("No table '" + table + "'; there are " + ALL.keySet());
        }
        return schema;
    }

    /** What a column means: as in the table of that name, else in any table or result that has a column of the name. */
    public static Optional<Field> meaning(String table, String column) {
        var first = Stream.ofNullable(ALL.get(table));
        return Stream.concat(first, ALL.values().stream())
                .flatMap(schema -> schema.fields().stream())
                .filter(field -> field.name().equals(column))
                .findFirst();
    }

    /** The names of all tables of the contract, in its order. */
    public static List<String> tables() {
        return List.copyOf(ALL.keySet());
    }

    /** A Tablesaw table of these rows; a null cell is missing. */
    public Table table(List<@Nullable Object[]> rows) {
        var columns = new ArrayList<Column<?>>();
        for (int i = 0; i < fields.size(); i++) {
            columns.add(column(i, rows));
        }
        return Table.create(table, columns);
    }

    private Column<?> column(int i, List<@Nullable Object[]> rows) {
        Field field = fields.get(i);
        switch (field.type()) {
            case INTEGER -> {
                var column = IntColumn.create(field.name());
                rows.forEach(row -> append(column, (Integer) row[i]));
                return column;
            }
            case NUMBER -> {
                var column = DoubleColumn.create(field.name());
                for (var row : rows) {
                    if (row[i] instanceof Number number) {
                        column.append(number.doubleValue());
                    } else {
                        column.appendMissing();
                    }
                }
                return column;
            }
            case DAY -> {
                var column = DateColumn.create(field.name());
                for (var row : rows) {
                    if (row[i] instanceof LocalDate day) {
                        column.append(day);
                    } else {
                        column.appendMissing();
                    }
                }
                return column;
            }
            case FLAG -> {
                var column = BooleanColumn.create(field.name());
                rows.forEach(row -> column.append((Boolean) row[i]));
                return column;
            }
            default -> {
                var column = StringColumn.create(field.name());
                for (var row : rows) {
                    if (row[i] instanceof String text) {
                        column.append(text);
                    } else {
                        column.appendMissing();
                    }
                }
                return column;
            }
        }
    }

    private static void append(IntColumn column, @Nullable Integer value) {
        if (value == null) {
            column.appendMissing();
        } else {
            column.append(value.intValue());
        }
    }

    private static Map<String, Schema> read() {
        var fields = new LinkedHashMap<String, List<Field>>();
        for (var row : Data.rows("tables.csv")) {
            fields.computeIfAbsent(row.get("table"), t -> new ArrayList<>())
                    .add(new Field(
                            row.get("column"),
                            Type.valueOf(row.get("type").toUpperCase(Locale.ROOT)),
                            row.get("meaning"),
                            row.get("unit"),
                            row.get("example")));
        }
        var schemas = new LinkedHashMap<String, Schema>();
        fields.forEach((table, list) -> schemas.put(table, new Schema(table, List.copyOf(list))));
        return schemas;
    }
}
