package kabar.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kabar.notebook.Notebook;
import kabar.notebook.Parameter;
import kabar.notebook.RunFolder;
import kabar.notebook.Runner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kabar run}: runs notebooks, each in a fresh session. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Runs notebooks from top to bottom, each in a fresh session, and stops at the first snippet that fails.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kabar run notebooks/overview.jsh",
            "  kabar run notebooks/overview.jsh in=my/articles --out my/overview"
        })
final class Run implements Callable<Integer> {
    @Mixin
    private NotebookArguments arguments = new NotebookArguments();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the files (default: out/NOTEBOOK). What an earlier run left there is replaced.")
    private @Nullable Path out;

    @Option(names = "--times", description = "Tell how long the notebook's own code took, and how long all around it.")
    private boolean times;

    @Override
    public Integer call() {
        List<Notebook> notebooks = arguments.notebooks();
        Map<String, String> values = arguments.values();
        Parameter.checkNames(notebooks, values.keySet());
        var given = new ArrayList<Map<String, String>>();
        notebooks.forEach(n -> given.add(Parameter.values(n, values)));
        for (int i = 0; i < notebooks.size(); i++) {
            Instant begin =
                    i == 0 ? ProcessHandle.current().info().startInstant().orElseGet(Instant::now) : Instant.now();
            Path folder = folder(notebooks.get(i), notebooks.size());
            RunFolder.prepare(folder);
            var run = Runner.run(notebooks.get(i), given.get(i), folder, arguments.limits(), System.out);
            Instant written = Instant.now();
            run.write();
            if (times) {
                System.err.println(line(begin, written, run.computing()));
            }
            if (run.failure().isPresent()) {
                System.err.println(run.failure().get().getMessage());
                return Main.FAILED;
            }
            System.err.println(folder + ": " + run.summary());
        }
        return Main.DONE;
    }

    /** Of the first notebook of a call the start of Java and of Kabar counts, too. */
    private static String line(Instant begin, Instant written, Duration computing) {
        Instant end = Instant.now();
        Duration all = Duration.between(begin, end);
        return seconds(all) + ": " + seconds(computing) + " in the notebook's own code, "
                + seconds(all.minus(computing)) + " around it (start, compiling, showing; "
                + seconds(Duration.between(written, end)) + " record and report)";
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }

    private Path folder(Notebook notebook, int of) {
        Path base = Optional.ofNullable(out).orElse(Path.of("out"));
        return out == null || of > 1 ? base.resolve(notebook.name()) : base;
    }
}
