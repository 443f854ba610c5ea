package kabar.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.Table;

/** What a notebook is given from outside: its parameters, and the folder that its files go to. */
public final class Workbench {
    private static volatile Workbench current = new Workbench(Map.of(), Path.of("out"));

    private final Map<String, String> values;
    private final Path out;

    private Workbench(Map<String, String> values, Path out) {
        this.values = values;
        this.out = out;
    }

    /** Lays out the workbench of the notebook that runs next. */
    static void lay(Map<String, String> values, Path out) {
        current = new Workbench(values, out);
    }

    /** The value given in the call, or the default. */
    public static String param(String name, String standard) {
        return current.value(name).orElse(standard);
    }

    /** The value given in the call, or the default. */
    public static int param(String name, int standard) {
        return current.value(name).map(Integer::parseInt).orElse(standard);
    }

    /** The value given in the call, or the default. */
    public static boolean param(String name, boolean standard) {
        return current.value(name).map(Boolean::parseBoolean).orElse(standard);
    }

    /** The value given in the call, or the default. */
    public static LocalDate param(String name, LocalDate standard) {
        return current.value(name).map(LocalDate::parse).orElse(standard);
    }

    /** What can be asked of a corpus, a line each. */
    public static Table help() {
        return Manual.recipes();
    }

    /** What a method gives, and the recipes that speak of it: {@code help("counts")}. */
    public static Table help(String word) {
        return Manual.about(word);
    }

    /** Prints a table to its last row. */
    public static void show(Table table) {
        System.out.print(TablePrinter.print(table, Integer.MAX_VALUE));
    }

    /** Prints the table of a result to its last row, and its note. */
    public static void show(Result result) {
        show(result.table());
        result.note().ifPresent(System.out::println);
    }

    /** The path of a file in the run's folder; folders on the way are made. */
    public static Path out(String name) {
        Path folder = current.out;
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || file.equals(folder.normalize())) {
            throw new IllegalArgumentException(
                    "out(\"" + name + "\") would be outside the run's folder; give a name such as counts.csv");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written", e);
        }
        return file;
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
