package kabar.notebook;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Runs texts as notebooks. */
final class Notebooks {
    private Notebooks() {}

    static Run run(String text, Path folder, Map<String, String> given) {
        Notebook notebook = Notebook.of(Path.of("test.jsh"), text);
        Parameter.checkNames(List.of(notebook), given.keySet());
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Runner.run(notebook, Parameter.values(notebook, given), folder, Limits.NONE, nowhere);
    }

    /** The output of the last code cell of a run that must not fail. */
    static String output(String text, Path folder) {
        Run run = run(text, folder, Map.of());
        run.failure().ifPresent(f -> {
            throw f;
        });
        return run.cells().stream()
                .filter(c -> c.cell().isCode())
                .reduce((first, second) -> second)
                .map(c -> String.join("\n", c.output()))
                .orElseThrow(() -> new NoSuchElementException("no code cell"));
    }

    /** The message of a notebook that must fail. */
    static String failure(String text, Path folder) {
        try {
            return run(text, folder, Map.of())
                    .failure()
                    .map(NotebookException::getMessage)
                    .orElse("it did not fail");
        } catch (NotebookException e) {
            return e.getMessage();
        }
    }
}
