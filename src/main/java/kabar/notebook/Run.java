package kabar.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * One run of a notebook.
 *
 * @param parameters all values, given or not
 * @param tracks what it opened and wrote
 * @param out the run's folder
 * @param failure what stopped it
 * @param computing the time that the notebook's own code took; no part of what is written
 * @param stuck whether code of the notebook is still running: the program must end by {@code Runtime.halt}
 */
public record Run(
        Notebook notebook,
        Map<String, String> parameters,
        Tracks tracks,
        Path out,
        List<CellRun> cells,
        Optional<NotebookException> failure,
        boolean stuck,
        Duration computing) {
    /** The articles read, by id, each with the SHA-256 of its text. */
    Map<String, String> articles() {
        return tracks.articles();
    }

    /** Writes the record, what a later comparison needs, and the report into the run's folder. */
    public void write() {
        RunRecord.write(this);
        // A thread of its own, for the notebook may have filled the pools that all share.
        var memory = new FutureTask<>(() -> RunMemory.write(this), this);
        var thread = new Thread(memory, "run memory");
        thread.setDaemon(true);
        thread.start();
        Report.write(this);
        try {
            memory.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UncheckedIOException unwritten
                    ? unwritten
                    : new IllegalStateException("What diff needs could not be written", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("The run was interrupted", e);
        }
    }

    /** What the folder holds, for the eyes. */
    public String summary() {
        try {
            int files = RunFolder.files(out).size();
            return RunFolder.REPORT + ", " + RunFolder.RECORD
                    + (files == 0 ? "" : files == 1 ? ", 1 file" : ", " + files + " files")
                    + (notebook.cells().stream().anyMatch(Cell::isCode) ? "" : " (the notebook has no cell of code)");
        } catch (IOException e) {
            throw new UncheckedIOException(out + " cannot be read", e);
        }
    }
}
