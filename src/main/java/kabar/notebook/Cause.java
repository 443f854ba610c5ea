package kabar.notebook;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.EvalException;
import kabar.tables.Schema;
import kabar.text.Nearest;
import tech.tablesaw.api.Table;

/** Says why an exception came, and what would be right where that is known. */
final class Cause {
    private static final Pattern NO_COLUMN = Pattern.compile("Column (?<name>.+) does not exist in table (?<table>.*)");
    private static final Pattern SNIPPET_CLASS = Pattern.compile("REPL\\.\\$JShell\\$\\w+\\.");

    private static final Set<String> REFUSALS = Set.of(
            IllegalArgumentException.class.getName(),
            IllegalStateException.class.getName(),
            UncheckedIOException.class.getName());

    private static final Set<String> MISSING_FILE =
            Set.of(NoSuchFileException.class.getName(), FileNotFoundException.class.getName());

    private final Collection<Table> tables;

    /** Knows the tables that a wrong column name can be meant for. */
    Cause(Collection<Table> tables) {
        this.tables = tables;
    }

    String of(Throwable thrown) {
        String type = type(thrown);
        String message = SNIPPET_CLASS
                .matcher(Optional.ofNullable(thrown.getMessage()).orElse(""))
                .replaceAll("");
        if (type.equals(OutOfMemoryError.class.getName())) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            return "out of memory: Java may use " + megabytes
                    + " MB here; work on fewer articles, or allow more: KABAR_JAVA_OPTS=-Xmx8g ./kabar run …";
        } else if (type.equals(StackOverflowError.class.getName())) {
            return "a method calls itself without end (StackOverflowError)";
        } else if (MISSING_FILE.contains(type)) {
            return "there is no file " + message + "; the current folder is "
                    + Path.of("").toAbsolutePath();
        }
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        String text = message.isEmpty() ? simple : isOurs(thrown, type) ? message : simple + ": " + message;
        if (type.equals(DateTimeParseException.class.getName())) {
            text += "; write a day as 2024-02-28";
        }
        Matcher column = NO_COLUMN.matcher(message);
        if (column.find()) {
            return "there is no column " + column.group("name") + columns(column.group("table"), column.group("name"));
        }
        Optional<Throwable> cause = Optional.ofNullable(thrown.getCause());
        if (type.equals(UncheckedIOException.class.getName())
                && cause.filter(c -> MISSING_FILE.contains(type(c))).isPresent()
                && !message.contains("there is no")) {
            return cause.map(this::of).orElse(text);
        }
        return text
                + cause.filter(c -> c.getMessage() == null || !message.contains(c.getMessage()))
                        .filter(c -> !message.contains("; write a day as"))
                        .map(c -> "\n    because of " + of(c))
                        .orElse("");
    }

    /** Whether Kabar refused something, and so its words say all that there is to say. */
    private static boolean isOurs(Throwable thrown, String type) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return REFUSALS.contains(type)
                && stack.length > 0
                && stack[0].getClassName().startsWith("kabar.");
    }

    private static String type(Throwable thrown) {
        return thrown instanceof EvalException e
                ? e.getExceptionClassName()
                : thrown.getClass().getName();
    }

    private static List<String> columnsOf(String table) {
        return Schema.tables().contains(table)
                ? Schema.of(table).fields().stream().map(Schema.Field::name).toList()
                : List.of();
    }

    private String columns(String table, String column) {
        List<String> names = tables.stream()
                .filter(t -> String.valueOf(t.name()).equals(table))
                .reduce((first, second) -> second)
                .map(Table::columnNames)
                .orElseGet(() -> Cause.columnsOf(table));
        String has = names.isEmpty() ? "" : "; it has " + String.join(", ", names) + ".";
        return (table.isEmpty() ? "" : " in " + table) + has + Nearest.question(column, names);
    }
}
