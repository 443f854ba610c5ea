package kabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell at a real terminal, which tmux plays. */
class ShellTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder = Path.of("");

    private String session = "";

    @BeforeEach
    void needsTmux() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/tmux")), "tmux plays the terminal");
        session = folder.resolve("tmux").toString();
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("a.txt"), "قال بنيامين نتنياهو إن الحكومة تجتمع. Joe Biden spoke to Netanyahu.\n");
    }

    @AfterEach
    void leave() throws Exception {
        if (!session.isEmpty()) {
            tmux("kill-server");
        }
    }

    @Test
    void showsTablesCompletesStopsAndSaves() throws Exception {
        String shell =
                Program.command().stream().map(w -> "'" + w + "'").collect(Collectors.joining(" ")) + " shell corpus";
        tmux(
                "-u",
                "new-session",
                "-d",
                "-x",
                "150",
                "-y",
                "60",
                "-c",
                folder.toString(),
                "env LC_ALL=C XDG_STATE_HOME=" + folder + " " + shell);
        await("1 article ");
        await("jshell>");
        type("corpus.counts(ACTOR)");
        await("Benjamin Netanyahu");
        type("String place = \"غزة\"");
        await("place ==> \"غزة\"");
        type("while (true) { }");
        Thread.sleep(1500);
        tmux("send-keys", "C-c");
        type("40 + 2");
        await("==> 42");
        tmux("send-keys", "corpus.cou", "Tab");
        await("corpus.count");
        tmux("send-keys", "C-c");
        type("/drop 5");
        type("corpus.contus(ACTOR)");
        await("|  there is no method contus in variable corpus of type Corpus. Did you mean counts?");
        type("corpus.quotes().selectColumns(\"artcle\")");
        await("|  there is no column artcle in quotes; it has article");
        type("corpus.counts(ACTOR).plot()");
        await("wrote " + folder.toRealPath().resolve("out/mentions-by-actor.html"));
        type("Csv.write(corpus.counts(ACTOR), out(\"actors.csv\"));");
        await("wrote " + folder.toRealPath().resolve("out/actors.csv"));
        type("help(\"counts\")");
        await("How often something is in the news");
        type("/save session.jsh");
        Thread.sleep(1000);
        type("Corpus corpus = Kabar.open(nowhere);");
        await("there is no variable nowhere");
        type("\"still \" + corpus.size() + \" article\"");
        await("==> \"still 1 article\"");
        type("/exit");
        Path saved = folder.resolve("session.jsh");
        assertTrue(Files.readString(saved).contains("String in = \"corpus\";"), Files.readString(saved));
        assertFalse(Files.readString(saved).contains("artcle"), Files.readString(saved));
        Files.writeString(saved, Files.readString(saved).replace("while (true) { }", ""));
        Program rerun = Program.run(folder, Map.of(), "run", "session.jsh");
        assertEquals(0, rerun.code(), rerun.err());
    }

    private void type(String line) throws Exception {
        tmux("send-keys", "-l", line);
        tmux("send-keys", "Enter");
    }

    private void await(String text) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String screen = "";
        while (System.nanoTime() < end) {
            screen = tmux("capture-pane", "-p");
            if (screen.contains(text)) {
                return;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The terminal never showed '" + text + "', but:\n" + screen);
    }

    private String tmux(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("tmux", "-S", session));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(10, TimeUnit.SECONDS);
        return output;
    }
}
