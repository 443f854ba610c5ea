package kabar.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kabar.notebook.WrongCall;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kabar shell}: JShell with Kabar loaded. */
@Command(
        name = "shell",
        mixinStandardHelpOptions = true,
        description =
                "JShell with Kabar loaded and, where a corpus is given, `corpus` open, from the path `in`. /save FILE saves the session; kabar run FILE runs it again.")
final class Shell implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "CORPUS", description = "A file or folder of articles.")
    private @Nullable Path corpus;

    @Override
    public Integer call() {
        List<String> first = Optional.ofNullable(corpus).map(Shell::open).orElse(List.of());
        return kabar.notebook.Shell.remembering(memory()).run(first);
    }

    private static List<String> open(Path corpus) {
        if (!Files.exists(corpus)) {
            throw new WrongCall("there is no file or folder " + corpus);
        }
        String path = corpus.toString().replace("\\", "\\\\").replace("\"", "\\\"");
        return List.of("String in = \"" + path + "\";", "Corpus corpus = Kabar.open(in);");
    }

    private static Path memory() {
        String state = System.getenv("XDG_STATE_HOME");
        Path folder = state == null || state.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".local", "state")
                : Path.of(state);
        return folder.resolve("kabar").resolve("shell.properties");
    }
}
