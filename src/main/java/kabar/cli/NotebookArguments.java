package kabar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.notebook.Limits;
import kabar.notebook.Notebook;
import kabar.notebook.WrongCall;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that run notebooks are given. */
final class NotebookArguments {
    @Parameters(
            arity = "1..*",
            paramLabel = "NOTEBOOK|name=value",
            description = "Notebooks (.jsh), and values for the parameters that they declare.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Most time for the whole run of a notebook.")
    private @Nullable Double timeout;

    @Option(names = "--cell-timeout", paramLabel = "SECONDS", description = "Most time for one cell.")
    private @Nullable Double cellTimeout;

    List<Notebook> notebooks() {
        var notebooks = new ArrayList<Notebook>();
        for (String word : words) {
            if (!isValue(word)) {
                notebooks.add(Notebook.read(existing(word)));
            }
        }
        if (notebooks.isEmpty()) {
            throw new WrongCall("no notebook given; write one before its parameters: kabar run notebooks/overview.jsh "
                    + String.join(" ", words));
        }
        return notebooks;
    }

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        for (String word : words) {
            if (isValue(word)) {
                int sign = word.indexOf('=');
                values.put(word.substring(0, sign), word.substring(sign + 1));
            }
        }
        return values;
    }

    Limits limits() {
        return new Limits(seconds("--cell-timeout", cellTimeout), seconds("--timeout", timeout));
    }

    private static Optional<Duration> seconds(String option, @Nullable Double seconds) {
        if (seconds == null) {
            return Optional.empty();
        } else if (!(seconds > 0 && seconds < 1e8)) {
            throw new WrongCall(option + " wants seconds, more than 0, not " + seconds);
        }
        return Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    private static boolean isValue(String word) {
        return word.matches("[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*=.*")
                && !Files.exists(Path.of(word));
    }

    private static Path existing(String word) {
        Path path = Path.of(word);
        if (Files.isRegularFile(path)) {
            return path;
        } else if (Files.isDirectory(path)) {
            String such = notebooksIn(path).map(n -> ", such as " + n).orElse("; it holds none");
            throw new WrongCall(word + " is a folder; give a notebook" + such);
        }
        return GivenFile.existing(word);
    }

    private static Optional<Path> notebooksIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jsh")).sorted().findFirst();
        } catch (java.io.IOException e) {
            return Optional.empty();
        }
    }
}
