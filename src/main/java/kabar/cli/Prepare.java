package kabar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import kabar.notebook.Limits;
import kabar.notebook.Notebook;
import kabar.notebook.Parameter;
import kabar.notebook.RunFolder;
import kabar.notebook.Runner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kabar prepare}: runs a small notebook, so that the start script can archive the classes that a run loads. */
@Command(name = "prepare", hidden = true, description = "Runs a small notebook for the class data archive.")
final class Prepare implements Callable<Integer> {
    @Parameters(paramLabel = "CORPUS", description = "A few articles.")
    private Path articles;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("kabar");
        Path file = folder.resolve("prepare.jsh");
        try (InputStream in = Prepare.class.getResourceAsStream("prepare.jsh")) {
            if (in == null) {
                throw new IllegalStateException("kabar/cli/prepare.jsh is missing from the jar");
            }
            Files.write(file, in.readAllBytes());
        }
        Path out = folder.resolve("out");
        RunFolder.prepare(out);
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Notebook notebook = Notebook.read(file);
        var run = Runner.run(
                notebook, Parameter.values(notebook, Map.of("in", articles.toString())), out, Limits.NONE, nowhere);
        run.write();
        return run.failure().isPresent() ? Main.FAILED : Main.DONE;
    }
}
