package kabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabTest {
    /** The bit of signal 2. */
    private static final long INTERRUPT = 1 << 1;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void refusesAPortThatIsTakenOrNone() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            int port = taken.getLocalPort();
            assertEquals(
                    "2 port " + port + " is taken; give another one with --port, or --port 0 for any",
                    call("lab", "--port", String.valueOf(port)));
        }
        assertEquals("2 --port wants a number from 0 to 65535, not 70000", call("lab", "--port", "70000"));
        assertEquals(
                "2 Invalid value for option '--port': 'high' is not a number, such as 8642",
                call("lab", "--port", "high"));
        assertEquals("2 unknown option --prot. Did you mean --port?", call("lab", "--prot", "1"));
    }

    @Test
    void endsWhenInterrupted() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")) && !interruptsAreIgnored());
        var command = new ArrayList<>(Program.command());
        command.addAll(List.of("lab", "--port", "0", "--no-browser"));
        Process lab = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(lab.getInputStream(), StandardCharsets.UTF_8))) {
            String first = String.valueOf(out.readLine());
            assertTrue(first.matches("The lab is open at http://127\\.0\\.0\\.1:\\d+/\\?key=[\\w-]{32}"), first);
            new ProcessBuilder("/bin/kill", "-INT", String.valueOf(lab.pid()))
                    .start()
                    .waitFor();
            assertTrue(lab.waitFor(20, TimeUnit.SECONDS));
            assertEquals(130, lab.exitValue());
        } finally {
            lab.destroyForcibly();
        }
    }

    /** A program that a shell starts in the background ignores Ctrl-C, as do all that it starts. */
    private static boolean interruptsAreIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & INTERRUPT) != 0);
    }

    private static String call(String... arguments) {
        PrintStream before = System.err;
        var err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int code = Main.run(arguments);
            return code + " "
                    + err.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
        } finally {
            System.setErr(before);
        }
    }
}
