package kabar.notebook.lab;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kabar.notebook.Live;
import kabar.notebook.RunFolder;

/** The runs of all pages. A page has one at a time, and pages do not share any. */
final class Runs implements AutoCloseable {
    /** Of more pages than this, those that have not told that they were closed lose the tables of their runs. */
    private static final int MOST = 40;

    private static final Duration LONGEST_IDLE = Duration.ofMinutes(30);

    private final List<String> command;
    private final Path root;
    private final Path scratch;
    private final Map<Integer, LiveProcess> runs = new LinkedHashMap<>();
    private final Set<Path> taken = new HashSet<>();
    private int last;

    Runs(List<String> command, Path root) throws IOException {
        this.command = List.copyOf(command);
        this.root = root;
        this.scratch = Files.createTempDirectory("kabar-lab");
    }

    /**
     * Runs a notebook and passes its events on until its end.
     *
     * @param path of the notebook below the lab's folder
     * @param to closed by whoever no longer wants to know, which stops the run
     */
    void run(Path path, String text, Map<String, String> values, OutputStream to) throws IOException {
        Path out = take(path);
        try {
            int id = start(tables -> Live.order(path, text, values, out, tables));
            try {
                pass(id, "done", to);
            } catch (IOException e) {
                // The page is gone, and so is who would want the run.
                close(id);
            } finally {
                stop(id);
            }
        } finally {
            release(out);
        }
    }

    /** Opens a corpus, telling how it goes until it is open. It stays so for questions until its page is gone. */
    void corpus(Path path, OutputStream to) throws IOException {
        int id = start(tables -> Live.order(path, tables));
        try {
            pass(id, "open", to);
        } catch (IOException e) {
            close(id);
        }
    }

    /** Asks an open corpus. */
    String ask(int id, String question) {
        LiveProcess corpus = find(id).orElseThrow(Runs::gone);
        try {
            return corpus.ask(question).orElseThrow(Runs::gone);
        } catch (IOException e) {
            throw gone();
        } catch (InterruptedException e) {
            throw new IllegalStateException("The question was interrupted", e);
        }
    }

    private static Refusal gone() {
        return new Refusal(404, "This corpus is no longer open; load the page again.");
    }

    /** Closes corpora whose page has not told that it is gone, as when its browser was ended. */
    private void closeIdle() {
        List<Integer> idle;
        synchronized (this) {
            idle = runs.entrySet().stream()
                    .filter(r -> r.getValue().isIdle(LONGEST_IDLE))
                    .map(Map.Entry::getKey)
                    .toList();
        }
        idle.forEach(this::close);
    }

    private int start(Function<Path, String> order) throws IOException {
        closeIdle();
        int id = number();
        Path tables = Files.createDirectory(scratch.resolve("run" + id));
        keep(id, LiveProcess.start(command, root, tables, order.apply(tables)));
        return id;
    }

    /** Passes events on up to the last, and says how it ended if that was no end of its own. */
    private void pass(int id, String last, OutputStream to) throws IOException {
        LiveProcess run = find(id).orElseThrow();
        send(to, Json.event("run").put("run", id).toString());
        try {
            boolean told = false;
            boolean failed = false;
            while (!told) {
                Optional<String> event = run.next();
                if (event.isPresent() && LiveProcess.isEnd(event.get())) {
                    break;
                }
                told = event.isPresent() && event.get().startsWith("{\"event\":\"" + last + "\"");
                failed |= event.isPresent() && event.get().startsWith("{\"event\":\"failed\"");
                // An empty line tells a page that is gone from one that waits.
                send(to, event.orElse(""));
            }
            if (!told && run.isStopped()) {
                send(to, Json.event("stopped").toString());
            } else if (!told && !failed) {
                String why = "The run ended by itself with the code " + run.exit()
                        + "; the terminal of the lab may say more.";
                send(to, Json.event("failed").put("message", why).toString());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("The run was interrupted", e);
        }
    }

    private static void send(OutputStream to, String line) throws IOException {
        to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    void stop(int id) {
        find(id).ifPresent(LiveProcess::stop);
    }

    /** Forgets a run with all it left. */
    void close(int id) {
        Optional<LiveProcess> run;
        synchronized (this) {
            run = Optional.ofNullable(runs.remove(id));
        }
        run.ifPresent(LiveProcess::close);
    }

    Optional<Path> table(int id, int number) {
        return find(id).flatMap(r -> r.table(number));
    }

    /** {@code out/NAME} as in every run, or one beside it if that is in use or somebody else's. */
    private synchronized Path take(Path notebook) {
        String name = String.valueOf(notebook.getFileName()).replaceFirst("\\.jsh$", "");
        for (int n = 1; ; n++) {
            Path out = Path.of("out", n == 1 ? name : name + "-" + n);
            if (RunFolder.isOurs(root.resolve(out)) && taken.add(out)) {
                return out;
            }
        }
    }

    private synchronized void release(Path out) {
        taken.remove(out);
    }

    private synchronized int number() {
        return ++last;
    }

    private void keep(int id, LiveProcess run) {
        Optional<Integer> oldest;
        synchronized (this) {
            runs.put(id, run);
            oldest = runs.size() > MOST ? runs.keySet().stream().findFirst() : Optional.empty();
        }
        oldest.ifPresent(this::close);
    }

    private synchronized Optional<LiveProcess> find(int id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public void close() {
        List<Integer> all;
        synchronized (this) {
            all = List.copyOf(runs.keySet());
        }
        all.forEach(this::close);
        LiveProcess.delete(scratch);
    }
}
