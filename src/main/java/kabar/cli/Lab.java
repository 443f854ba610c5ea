package kabar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kabar.notebook.WrongCall;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kabar lab}: notebooks, tables, plots and evidence in a browser. */
@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        description =
                "Shows the notebooks of the current folder in a browser, runs and edits them, with tables, plots and the evidence behind each number. Serves this machine alone, until Ctrl-C.",
        footerHeading = "%nExamples:%n",
        footer = {"  kabar lab", "  kabar lab --port 9000 --no-browser"})
final class Lab implements Callable<Integer> {
    private static final int USUAL_PORT = 8642;
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port on 127.0.0.1 (default: " + USUAL_PORT + ", or another if that is taken; 0: any).")
    private @Nullable Integer port;

    @Option(names = "--no-browser", description = "Only print the address.")
    private boolean quiet;

    @Override
    public Integer call() throws InterruptedException {
        var lab = start();
        Runtime.getRuntime().addShutdownHook(new Thread(lab::close, "close"));
        System.out.println("The lab is open at " + lab.url());
        System.out.println("The address holds the key; keep it to yourself. Ctrl-C ends the lab.");
        System.out.flush();
        if (!quiet) {
            browse(lab.urlForOnce());
        }
        new CountDownLatch(1).await();
        return Main.DONE;
    }

    private kabar.notebook.lab.Lab start() {
        List<String> runs = List.of(Main.class.getName(), LabRun.NAME);
        Path here = Path.of("");
        if (port != null) {
            if (port < 0 || port > LAST_PORT) {
                throw new WrongCall("--port wants a number from 0 to " + LAST_PORT + ", not " + port);
            }
            return kabar.notebook.lab.Lab.start(here, port, runs);
        }
        try {
            return kabar.notebook.lab.Lab.start(here, USUAL_PORT, runs);
        } catch (WrongCall taken) {
            return kabar.notebook.lab.Lab.start(here, 0, runs);
        }
    }

    /** Where no browser can be opened, the address that was printed does. */
    private static void browse(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var command = new ArrayList<String>();
        if (system.contains("mac")) {
            command.add("open");
        } else if (system.contains("windows")) {
            command.addAll(List.of("rundll32", "url.dll,FileProtocolHandler"));
        } else if (hasScreen()) {
            command.add("xdg-open");
        } else {
            return;
        }
        command.add(address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // The address stands in the terminal.
            return;
        }
    }

    /** Without one, a browser would take the terminal. */
    private static boolean hasScreen() {
        return Optional.ofNullable(System.getenv("DISPLAY"))
                .or(() -> Optional.ofNullable(System.getenv("WAYLAND_DISPLAY")))
                .filter(d -> !d.isEmpty())
                .isPresent();
    }
}
