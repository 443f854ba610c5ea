package kabar.notebook;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kabar.tables.Trail;

/** Runs a notebook from top to bottom in a fresh session, up to the first piece that fails. */
public final class Runner {
    private static final long STACK_BYTES = 64L << 20;

    private final Notebook notebook;
    private final Map<String, String> values;
    private final Path out;
    private final Limits limits;
    private final PrintStream terminal;
    private final Watcher watcher;
    private final Map<Cell, List<Piece>> pieces = new HashMap<>();
    private final List<Piece> all = new ArrayList<>();
    private final Tracks tracks = new Tracks();
    private final Display display;
    private volatile Piece running = new Piece(1, "");
    private Optional<Session> session = Optional.empty();

    private Runner(
            Notebook notebook,
            Map<String, String> values,
            Path out,
            Limits limits,
            PrintStream terminal,
            Watcher watcher) {
        this.notebook = notebook;
        this.values = values;
        this.out = out;
        this.limits = limits;
        this.terminal = terminal;
        this.watcher = watcher;
        this.display = new Display(out);
    }

    /**
     * Runs a notebook.
     *
     * @param values of all parameters, by name
     * @param out the folder for its files
     * @param terminal where texts and outputs are shown as they come
     */
    public static Run run(
            Notebook notebook, Map<String, String> values, Path out, Limits limits, PrintStream terminal) {
        return run(notebook, values, out, limits, terminal, Watcher.NONE);
    }

    /** The same, with somebody who is told of each cell. */
    static Run run(
            Notebook notebook,
            Map<String, String> values,
            Path out,
            Limits limits,
            PrintStream terminal,
            Watcher watcher) {
        return new Runner(notebook, values, out, limits, terminal, watcher).run();
    }

    /** Whoever is told of a run as it goes on, before and after each cell of code. */
    interface Watcher {
        Watcher NONE = new Watcher() {};

        default void begins(Cell cell) {}

        default void done(CellRun cell, Tracks tracks) {}
    }

    private Run run() {
        var cells = new ArrayList<CellRun>();
        try {
            for (Cell cell : notebook.cells()) {
                List<Piece> of = cell.isCode()
                        ? Piece.of(notebook.file(), cell.line(), cell.text(), !notebook.isMarked())
                        : List.of();
                pieces.put(cell, of);
                all.addAll(of);
            }
        } catch (NotebookException e) {
            notebook.cells().forEach(c -> cells.add(CellRun.notRun(c)));
            return new Run(notebook, values, tracks, out, cells, Optional.of(e), false, Duration.ZERO);
        }
        return runCells(cells);
    }

    private Run runCells(List<CellRun> cells) {
        var machine = Machine.asItIs();
        var capture = new Capture(terminal);
        long end = System.nanoTime() + limits.run().map(Duration::toNanos).orElse(Long.MAX_VALUE / 2);
        Optional<NotebookException> failure = Optional.empty();
        boolean stuck = false;
        ExecutorService thread = Executors.newSingleThreadExecutor(r -> {
            var t = new Thread(null, r, notebook.name(), STACK_BYTES);
            t.setDaemon(true);
            return t;
        });
        Workbench.lay(values, out);
        Trail.follow(tracks);
        System.setOut(capture.stream());
        System.setIn(InputStream.nullInputStream());
        try {
            // The first cell is not charged with the start of the compiler.
            session = Optional.of(thread.submit(() -> new Session(notebook.file(), all, tracks))
                    .get());
            for (Cell cell : notebook.cells()) {
                if (failure.isPresent()) {
                    cells.add(CellRun.notRun(cell));
                    continue;
                }
                if (!cell.isCode()) {
                    terminal.println(cell.text().strip() + "\n");
                    cells.add(CellRun.notRun(cell));
                    continue;
                }
                watcher.begins(cell);
                Future<Last> future = thread.submit(() -> run(cell));
                Last last = Last.NOTHING;
                try {
                    long left = Math.min(
                            end - System.nanoTime(),
                            limits.cell().map(Duration::toNanos).orElse(Long.MAX_VALUE));
                    last = future.get(Math.max(0, left), TimeUnit.NANOSECONDS);
                } catch (ExecutionException e) {
                    failure = Optional.of(failure(e));
                } catch (TimeoutException e) {
                    failure = Optional.of(tooLong(end));
                    stuck = true;
                } catch (InterruptedException e) {
                    throw new IllegalStateException("The run was interrupted", e);
                }
                CellRun done = done(cell, capture.take(), last, failure);
                cells.add(done);
                watcher.done(done, tracks);
            }
            if (failure.isEmpty()) {
                failure = finish(thread);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("JShell did not start", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("The run was interrupted", e);
        } finally {
            thread.shutdown();
            Trail.leave();
            machine.restore();
        }
        return new Run(notebook, values, tracks, out, List.copyOf(cells), failure, stuck, computing());
    }

    private Duration computing() {
        return session.map(Session::computing).orElse(Duration.ZERO);
    }

    /** On the notebook's own thread. */
    private Last run(Cell cell) {
        Session.Shown shown = Session.Shown.NOTHING;
        for (Piece piece : pieces.getOrDefault(cell, List.of())) {
            running = piece;
            shown = session.orElseThrow().run(piece);
        }
        return shown.isValue() ? new Last(shown.value(), display.text(shown.value())) : Last.NOTHING;
    }

    /** The value of a cell's last expression, and the same as text. */
    private record Last(Optional<Object> value, String text) {
        static final Last NOTHING = new Last(Optional.empty(), "");
    }

    private CellRun done(Cell cell, String printed, Last last, Optional<NotebookException> failure) {
        String text = last.text;
        if (!text.isEmpty()) {
            terminal.print(printed.isEmpty() || printed.endsWith("\n") ? "" : "\n");
            terminal.print(text.endsWith("\n") ? text : text + "\n");
        }
        if (!printed.isEmpty() || !text.isEmpty()) {
            terminal.println();
        }
        terminal.flush();
        return new CellRun(cell, printed, last.value, text, failure);
    }

    private Optional<NotebookException> finish(ExecutorService thread) {
        try {
            thread.submit(() -> session.ifPresent(s -> {
                        s.finish();
                        s.close();
                    }))
                    .get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(failure(e));
        } catch (InterruptedException e) {
            throw new IllegalStateException("The run was interrupted", e);
        }
    }

    private NotebookException failure(ExecutionException thrown) {
        if (thrown.getCause() instanceof NotebookException expected) {
            return expected;
        }
        return new NotebookException(notebook.file(), running.line(), thrown.getCause() + "\n" + running.firstLine());
    }

    private NotebookException tooLong(long end) {
        boolean whole = System.nanoTime() >= end;
        Duration limit = (whole ? limits.run() : limits.cell()).orElse(Duration.ZERO);
        return new NotebookException(
                notebook.file(),
                running.line(),
                "still running after " + limit.toSeconds() + " s, the time limit for " + (whole ? "the run" : "a cell")
                        + "\n" + running.firstLine());
    }

    /** What a notebook may change in this JVM and the next one must not find changed. */
    private record Machine(
            PrintStream out,
            PrintStream err,
            InputStream in,
            Locale locale,
            TimeZone zone,
            Map<Object, Object> properties) {
        static Machine asItIs() {
            return new Machine(
                    System.out,
                    System.err,
                    System.in,
                    Locale.getDefault(),
                    TimeZone.getDefault(),
                    new HashMap<>(System.getProperties()));
        }

        void restore() {
            System.setOut(out);
            System.setErr(err);
            System.setIn(in);
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.getProperties().keySet().retainAll(properties.keySet());
            System.getProperties().putAll(properties);
        }
    }
}
