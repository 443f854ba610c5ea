package kabar.notebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kabar.export.Csv;

/** A run whose cells are told of as they come, in the form of the report. */
final class LiveRun implements Runner.Watcher {
    private final LiveEvents events;
    private final Notebook notebook;
    private final Path tables;
    private final Sentences sentences = new Sentences(List.of());
    private final Report report = new Report(sentences);
    private int corpora;

    LiveRun(LiveEvents events, Notebook notebook, Path tables) {
        this.events = events;
        this.notebook = notebook;
        this.tables = tables;
    }

    boolean run(Map<String, String> values, Path out) {
        RunFolder.prepare(out);
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Run run = Runner.run(notebook, values, out, Limits.NONE, nowhere, this);
        run.failure().ifPresent(events::fail);
        run.write();
        ObjectNode done = LiveEvents.event("done").put("folder", out.toString().replace('\\', '/'));
        ArrayNode files = done.putArray("files").add(RunFolder.REPORT).add(RunFolder.RECORD);
        try {
            RunFolder.files(out).forEach(f -> files.add(f.toString().replace('\\', '/')));
        } catch (IOException e) {
            throw new UncheckedIOException(out + " cannot be read", e);
        }
        events.send(done.put("failed", run.failure().isPresent()));
        return run.failure().isEmpty();
    }

    @Override
    public void begins(Cell cell) {
        events.send(LiveEvents.event("begins").put("cell", notebook.cells().indexOf(cell)));
    }

    @Override
    public void done(CellRun cell, Tracks tracks) {
        tracks.corpora().stream().skip(corpora).forEach(sentences::add);
        corpora = tracks.corpora().size();
        int table = report.nextTable();
        ObjectNode event = LiveEvents.event("cell")
                .put("cell", notebook.cells().indexOf(cell.cell()))
                .put("failed", cell.failure().isPresent());
        event.put("html", report.outputOf(cell));
        event.put("sentences", report.newSentences());
        if (report.nextTable() > table) {
            cell.value().flatMap(Display::table).ifPresent(t -> Csv.write(t, tables.resolve("t" + table + ".csv")));
        }
        events.send(event);
    }
}
