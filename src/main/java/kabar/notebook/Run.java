package kabar.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of a notebook.
 *
 * @param parameters all values, given or not
 * @param tracks what it opened and wrote
 * @param out the run's folder
 * @param failure what stopped it
 * @param stuck whether code of the notebook is still running: the program must end by {@code Runtime.halt}
 */
public record Run(
        Notebook notebook,
        Map<String, String> parameters,
        Tracks tracks,
        Path out,
        List<CellRun> cells,
        Optional<NotebookException> failure,
        boolean stuck) {
    /** The articles read, by id, each with the SHA-256 of its text. */
    Map<String, String> articles() {
        return tracks.articles();
    }

    /** Writes the record, what a later comparison needs, and the report into the run's folder. */
    public void write() {
        RunRecord.write(this);
        RunMemory.write(this);
        Report.write(this);
    }

    /** What the folder holds, for the eyes. */
    public String summary() {
        try {
            int files = RunFolder.files(out).size();
            return RunFolder.REPORT + ", " + RunFolder.RECORD
                    + (files == 0 ? "" : files == 1 ? ", 1 file" : ", " + files + " files");
        } catch (IOException e) {
            throw new UncheckedIOException(out + " cannot be read", e);
        }
    }
}
