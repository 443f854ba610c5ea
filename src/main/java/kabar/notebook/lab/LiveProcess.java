package kabar.notebook.lab;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A run in a process of its own: it begins fresh, can be stopped whatever it does, and its memory is free when it ends. What remains
 * are its tables as CSV, in a folder for as long as a page shows them.
 */
final class LiveProcess {
    private static final String END = "";

    private final Process process;
    private final Path tables;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private volatile boolean stopped;
    private volatile long used = System.nanoTime();

    private LiveProcess(Process process, Path tables) {
        this.process = process;
        this.tables = tables;
    }

    /**
     * Starts a run.
     *
     * @param command what is to follow Java's own options: the command that takes orders
     * @param folder where it runs
     * @param order as {@link kabar.notebook.Live} reads it
     */
    static LiveProcess start(List<String> command, Path folder, Path tables, String order) {
        try {
            Process process = new ProcessBuilder(java(command))
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var run = new LiveProcess(process, tables);
            var reader = new Thread(run::read, "run");
            reader.setDaemon(true);
            reader.start();
            run.tell(order);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException("A run cannot be started", e);
        }
    }

    /** Tells it a line. Its input stays open: with that, it would end. */
    synchronized void tell(String line) throws IOException {
        OutputStream to = process.getOutputStream();
        to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    /** Java as it was started for this program, without what can serve one process only. */
    private static List<String> java(List<String> command) {
        var java = new ArrayList<String>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(a -> !a.startsWith("-agentlib:") && !a.startsWith("-javaagent:"))
                .forEach(java::add);
        String classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(p -> Path.of(p).toAbsolutePath().toString())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElse("");
        java.addAll(List.of("-cp", classes));
        java.addAll(command);
        return java;
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // What a notebook writes around its own output is no event.
                if (line.startsWith("{\"event\":")) {
                    events.add(line);
                }
            }
        } catch (IOException e) {
            // The end of a process that was stopped.
        }
        events.add(END);
    }

    /** The next event; nothing if there is none within a second. */
    Optional<String> next() throws InterruptedException {
        used = System.nanoTime();
        return Optional.ofNullable(events.poll(1, TimeUnit.SECONDS)).filter(e -> !e.equals(END) || isEnd());
    }

    private boolean isEnd() {
        // For whoever asks again.
        events.add(END);
        return true;
    }

    static boolean isEnd(String event) {
        return event.equals(END);
    }

    /** Asks a question and waits for its answer; nothing if it has ended. */
    synchronized Optional<String> ask(String question) throws IOException, InterruptedException {
        tell(question);
        Optional<String> answer = Optional.empty();
        while (answer.isEmpty()) {
            answer = next();
        }
        return answer.filter(a -> !isEnd(a));
    }

    /** Whether nobody has waited for it for so long. */
    boolean isIdle(Duration time) {
        return process.isAlive() && System.nanoTime() - used > time.toNanos();
    }

    /** Ends the run at once, with all that it has started. */
    void stop() {
        stopped = stopped || process.isAlive();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    boolean isStopped() {
        return stopped;
    }

    /** How the process ended. */
    int exit() throws InterruptedException {
        return process.waitFor();
    }

    /** Stops it, and deletes its tables. */
    void close() {
        stop();
        delete(tables);
    }

    /** The file of a table that was shown. */
    Optional<Path> table(int number) {
        return Optional.of(tables.resolve("t" + number + ".csv")).filter(Files::isRegularFile);
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // A folder for temporary files; the system will.
        }
    }
}
