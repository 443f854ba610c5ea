package kabar.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kabar.notebook.Notebook;
import kabar.notebook.Parameter;
import kabar.notebook.RunFolder;
import kabar.notebook.Runner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kabar check}: runs notebooks and compares what they give with what they state. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Runs notebooks and compares their outputs with the //> lines written in them, and their files with those stated beside them.",
        footerHeading = "%nExamples:%n",
        footer = {"  kabar check notebooks/*.jsh", "  kabar check --accept notebooks/overview.jsh"})
final class Check implements Callable<Integer> {
    @Mixin
    private NotebookArguments arguments = new NotebookArguments();

    @Option(names = "--accept", description = "Write the new outputs into the notebooks, after showing what differs.")
    private boolean accept;

    @Override
    public Integer call() throws IOException {
        // kabar.jsh, the names for stock JShell, stands among the notebooks and is none.
        List<Notebook> notebooks = arguments.notebooks().stream()
                .filter(n -> !n.path().endsWith("kabar.jsh"))
                .toList();
        Map<String, String> values = arguments.values();
        Parameter.checkNames(notebooks, values.keySet());
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int code = Main.DONE;
        for (Notebook notebook : notebooks) {
            Path folder = Files.createTempDirectory("kabar").resolve(notebook.name());
            RunFolder.prepare(folder);
            var run = Runner.run(notebook, Parameter.values(notebook, values), folder, arguments.limits(), nowhere);
            var check = kabar.notebook.Check.of(run);
            check.print(System.out);
            if (!check.isSame()) {
                if (accept && run.failure().isEmpty()) {
                    check.accept();
                    System.out.println("  accepted");
                } else {
                    code = Main.FAILED;
                }
            }
            RunFolder.delete(folder);
            if (run.stuck()) {
                return Main.FAILED;
            }
        }
        return code;
    }
}
