package kabar.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notebook is a JShell script: the JDK's own jshell loads it. */
class StockJshellTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void loadsTheTour() throws IOException {
        Files.createSymbolicLink(folder.resolve("seeds"), Path.of("seeds").toAbsolutePath());
        Path notebooks = Path.of("notebooks").toAbsolutePath();
        var jshell = List.of(
                Path.of(System.getProperty("java.home"), "bin", "jshell").toString(),
                "--class-path",
                Program.classPath(),
                "--startup",
                "DEFAULT",
                "--startup",
                notebooks.resolve("kabar.jsh").toString());
        Program loaded = Program.run(
                folder,
                Map.of(),
                jshell,
                "corpus.size()\nSystem.out.println(pairs.top(1))\n/exit\n",
                notebooks.resolve("tour.jsh").toString());
        assertTrue(loaded.out().contains(" articles · ar "), loaded.out() + loaded.err());
        assertTrue(loaded.out().contains("person:benjamin-netanyahu"), loaded.out());
        assertFalse(loaded.out().contains("Error:") || loaded.out().contains("Exception"), loaded.out());
        assertTrue(Files.exists(folder.resolve("out/pairs.csv")));
    }
}
