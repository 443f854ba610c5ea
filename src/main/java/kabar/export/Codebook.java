package kabar.export;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kabar.tables.Schema;
import kabar.text.Data;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * What the columns of an exported table mean: {@code NAME.codebook.csv} beside {@code NAME.csv}. The tables of the contract are
 * explained by their schema, results by {@code data/results.csv}.
 */
public final class Codebook {
    private static final List<String> HEADER = List.of("column", "type", "meaning", "unit", "example");

    /** In {@code data/results.csv}, the mark for a column that means the same in every result. */
    private static final String ANY = "*";

    private static final Map<List<String>, Meaning> RESULTS = results();

    private Codebook() {}

    /** A column of a result; the unit is empty where it has none. */
    private record Meaning(String words, String unit) {}

    /** Writes the codebook of a table of the contract. */
    public static void write(Schema schema, Path csv, CsvFormat format) {
        try (var rows = new CsvRows(beside(csv), HEADER, format)) {
            schema.fields().forEach(field -> rows.write(row(field)));
        }
    }

    /** Writes the codebook of any table; a column of the analyst's own has its name, its type and an example. */
    static void write(Table table, Path csv, CsvFormat format) {
        try (var rows = new CsvRows(beside(csv), HEADER, format)) {
            table.columns().forEach(column -> rows.write(row(table.name(), column)));
        }
    }

    private static @Nullable Object[] row(Schema.Field field) {
        return new @Nullable Object[] {
            field.name(), type(field.type()), field.meaning(), orMissing(field.unit()), orMissing(field.example())
        };
    }

    private static @Nullable Object[] row(String table, Column<?> column) {
        Optional<Schema.Field> contract = Schema.tables().contains(table)
                ? Schema.of(table).fields().stream()
                        .filter(field -> field.name().equals(column.name()))
                        .findFirst()
                : Optional.empty();
        if (contract.isPresent()) {
            return row(contract.get());
        }
        var meaning = Optional.ofNullable(RESULTS.get(List.of(table, column.name())))
                .or(() -> Optional.ofNullable(RESULTS.get(List.of(ANY, column.name()))))
                .or(() ->
                        Schema.meaning(table, column.name()).map(field -> new Meaning(field.meaning(), field.unit())));
        return new @Nullable Object[] {
            column.name(),
            type(column),
            meaning.map(Meaning::words).orElse(null),
            meaning.map(Meaning::unit)
                    .flatMap(unit -> Optional.ofNullable(orMissing(unit)))
                    .orElse(null),
            example(column)
        };
    }

    private static String type(Schema.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** The types of the contract by the names of Tablesaw's. */
    private static String type(Column<?> column) {
        String name = column.type().name();
        return switch (name) {
            case "STRING", "TEXT" -> type(Schema.Type.TEXT);
            case "INTEGER", "SHORT", "LONG" -> type(Schema.Type.INTEGER);
            case "DOUBLE", "FLOAT" -> type(Schema.Type.NUMBER);
            case "LOCAL_DATE" -> type(Schema.Type.DAY);
            case "BOOLEAN" -> type(Schema.Type.FLAG);
            default -> name.toLowerCase(Locale.ROOT);
        };
    }

    /** The first cell that is not missing. */
    private static @Nullable Object example(Column<?> column) {
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row)) {
                return column.get(row);
            }
        }
        return null;
    }

    private static @Nullable String orMissing(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Map<List<String>, Meaning> results() {
        var results = new HashMap<List<String>, Meaning>();
        for (var row : Data.rows("results.csv")) {
            results.put(List.of(row.get("table"), row.get("column")), new Meaning(row.get("meaning"), row.get("unit")));
        }
        return Map.copyOf(results);
    }

    private static Path beside(Path csv) {
        String name = String.valueOf(csv.getFileName());
        String stem = name.endsWith(".csv") ? name.substring(0, name.length() - ".csv".length()) : name;
        return csv.resolveSibling(stem + ".codebook.csv");
    }
}
