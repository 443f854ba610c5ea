package kabar.notebook;

import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabar.Corpus;
import kabar.tables.MarkedArticle;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** How the value of an expression is printed: a table as a table, a file under the run's folder by its name there. */
final class Display {
    private final Path out;

    Display(Path out) {
        this.out = out.toAbsolutePath().normalize();
    }

    /** The value as text; a table's text ends with a line feed. */
    String text(Optional<?> value) {
        return value.map(this::of).orElse("null");
    }

    private String of(Object value) {
        Optional<String> tabular = tabular(value);
        if (tabular.isPresent()) {
            return tabular.get();
        } else if (article(value).isPresent()) {
            return article(value).map(MarkedArticle::toString).orElse("");
        } else if (value instanceof Double || value instanceof Float) {
            return TablePrinter.number(((Number) value).doubleValue());
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::of).orElse("nothing");
        } else if (value instanceof Path path) {
            Path absolute = path.toAbsolutePath().normalize();
            return (absolute.startsWith(out) ? out.relativize(absolute) : path)
                    .toString()
                    .replace('\\', '/');
        } else if (value instanceof Collection<?> items && items.stream().anyMatch(i -> table(i).isPresent())) {
            return items.stream().map(i -> text(Optional.ofNullable(i))).collect(Collectors.joining("\n"));
        } else if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> text(Optional.ofNullable(Array.get(value, i))))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(value);
    }

    /** A value that is a table, or shows itself as one, as text with its note. */
    static Optional<String> tabular(Object value) {
        Optional<String> note = value instanceof Result result ? result.note() : Optional.empty();
        return table(value)
                .map(t -> TablePrinter.print(t)
                        + note.map(n -> n.stripTrailing() + "\n").orElse(""));
    }

    /** The article that a value is, or the only one of a corpus. */
    static Optional<MarkedArticle> article(Object value) {
        if (value instanceof MarkedArticle article) {
            return Optional.of(article);
        }
        return value instanceof Corpus corpus && corpus.size() == 1 ? Optional.of(corpus.marked()) : Optional.empty();
    }

    /** The table that a value is, or shows itself as. */
    static Optional<Table> table(Object value) {
        if (value instanceof Table table) {
            return Optional.of(table);
        } else if (value instanceof Result result) {
            return Optional.of(result.table());
        } else if (value instanceof Column<?> column) {
            return Optional.of(Table.create(column.copy()));
        }
        return Optional.empty();
    }
}
