package kabar.notebook;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares what a run gave with what the notebook states: its {@code //>} lines, and the files it writes. */
public final class Check {
    private static final int MOST_ARTICLES = 20;

    private final Run run;
    private final Stated stated;
    private final Stated now;

    private Check(Run run) {
        this.run = run;
        this.stated = Stated.read(run.notebook());
        this.now = Stated.of(run);
    }

    /** For a run that has ended. */
    public static Check of(Run run) {
        return new Check(run);
    }

    /** Whether all is as stated. */
    public boolean isSame() {
        return run.failure().isEmpty()
                && outputs().isEmpty()
                && stated.files().equals(now.files())
                && changedInput().isEmpty();
    }

    /** Says what differs. If the articles themselves have changed, that is said instead of what follows from it. */
    public void print(PrintStream to) {
        String file = run.notebook().file();
        if (run.failure().isPresent()) {
            to.println(run.failure().get().getMessage());
            return;
        }
        List<String> input = changedInput();
        List<String> files = Stated.changes("file", stated.files(), now.files());
        List<Difference> outputs = outputs();
        if (!input.isEmpty()) {
            to.println(file + ": input changed since the outputs were written: " + counted(input.size(), "article"));
            input.stream().limit(MOST_ARTICLES).forEach(l -> to.println("  " + l));
            if (input.size() > MOST_ARTICLES) {
                to.println("  … " + (input.size() - MOST_ARTICLES) + " more");
            }
            to.println("  " + counted(outputs.size(), "output") + " and " + counted(files.size(), "file")
                    + " differ with it");
            return;
        }
        for (Difference difference : outputs) {
            to.println(file + ", line " + difference.line + ": the output is not the one written there");
            difference.lines.forEach(l -> to.println("  " + l));
        }
        if (!files.isEmpty()) {
            to.println(file + ": files are not the ones stated in "
                    + Stated.path(run.notebook()).getFileName());
            files.forEach(l -> to.println("  " + l));
        }
        if (outputs.isEmpty() && files.isEmpty()) {
            to.println(file + ": as stated");
        }
    }

    /** Writes what the run gave into the notebook, and beside it. */
    public void accept() {
        Notebook notebook = run.notebook();
        List<List<String>> outputs = run.cells().stream().map(CellRun::output).collect(Collectors.toList());
        try {
            String text = String.join("\n", notebook.withOutputs(outputs)) + "\n";
            if (!text.equals(Files.readString(notebook.path()))) {
                Files.writeString(notebook.path(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(notebook.path() + " cannot be written", e);
        }
        now.write(notebook);
    }

    private static String counted(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private List<String> changedInput() {
        if (stated.articles().isEmpty()) {
            return List.of();
        }
        var changes = new ArrayList<>(Stated.changes("article", stated.articles(), now.articles()));
        if (!stated.given().isEmpty()) {
            var before = new TreeMap<>(stated.given());
            var after = new TreeMap<>(now.given());
            // An article that is new or gone is told of already.
            before.keySet().retainAll(now.articles().keySet());
            after.keySet().retainAll(stated.articles().keySet());
            changes.addAll(Stated.changes("title, publisher or day of article", before, after));
        }
        return changes;
    }

    private record Difference(int line, List<String> lines) {}

    private List<Difference> outputs() {
        var differences = new ArrayList<Difference>();
        for (CellRun cell : run.cells()) {
            if (cell.cell().isCode()) {
                List<String> lines = LineDiff.of(trimmed(cell.cell().stated()), cell.output());
                if (!lines.isEmpty()) {
                    int line = cell.cell().line() + cell.cell().source().size();
                    differences.add(new Difference(line, lines));
                }
            }
        }
        return differences;
    }

    private static List<String> trimmed(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return lines.subList(0, end);
    }
}
