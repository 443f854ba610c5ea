package kabar.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kabar.tables.Schema;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;

/** What the columns of an exported table mean: {@code NAME.codebook.csv} beside {@code NAME.csv}. */
public final class Codebook {
    private static final List<String> HEADER = List.of("column", "type", "meaning", "unit", "example");

    private Codebook() {}

    /** Writes the codebook of a table of the contract. */
    public static void write(Schema schema, Path csv, CsvFormat format) {
        try (var rows = new CsvRows(beside(csv), HEADER, format)) {
            schema.fields().forEach(field -> rows.write(row(field)));
        }
    }

    /** Writes the codebook of any table; a column that the contract does not know has only its name and type. */
    static void write(Table table, Path csv, CsvFormat format) {
        try (var rows = new CsvRows(beside(csv), HEADER, format)) {
            for (var column : table.columns()) {
                Optional<Schema.Field> known = Schema.meaning(table.name(), column.name());
                rows.write(known.map(Codebook::row).orElseGet(() -> new @Nullable Object[] {
                    column.name(), column.type().name().toLowerCase(java.util.Locale.ROOT), null, null, null
                }));
            }
        }
    }

    private static @Nullable Object[] row(Schema.Field field) {
        return new @Nullable Object[] {
            field.name(),
            field.type().name().toLowerCase(java.util.Locale.ROOT),
            field.meaning(),
            field.unit().isEmpty() ? null : field.unit(),
            field.example().isEmpty() ? null : field.example()
        };
    }

    private static Path beside(Path csv) {
        String name = String.valueOf(csv.getFileName()).replaceFirst("\\.csv$", "");
        return csv.resolveSibling(name + ".codebook.csv");
    }
}
