package kabar.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.export.Csv;
import kabar.tables.Result;

/**
 * A run that is watched from another process: its order is a line of JSON, its events are lines of JSON. A page shows them as they
 * come. When whoever ordered it is gone, so is the run.
 */
public final class Live implements Runner.Watcher {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream events;
    private final Notebook notebook;
    private final Path tables;
    private final Sentences sentences = new Sentences(List.of());
    private final Report report = new Report(sentences);
    private int corpora;

    private Live(PrintStream events, Notebook notebook, Path tables) {
        this.events = events;
        this.notebook = notebook;
        this.tables = tables;
    }

    /**
     * The order of a run, as {@link #run} reads it.
     *
     * @param path of the notebook; it need not be what the file holds
     * @param values of its parameters, checked
     * @param out the run's folder
     * @param tables the folder for the tables that are shown, as CSV
     */
    public static String order(Path path, String text, Map<String, String> values, Path out, Path tables) {
        ObjectNode order = JSON.createObjectNode();
        order.put("path", path.toString()).put("text", text);
        order.put("out", out.toString()).put("tables", tables.toString());
        values.forEach(order.putObject("values")::put);
        return line(order);
    }

    /**
     * Runs what is ordered on the first line of {@code in}, and ends the program when {@code in} ends.
     *
     * @return whether nothing failed
     */
    public static boolean run(InputStream in, PrintStream events) {
        try {
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String line = reader.readLine();
            if (line == null) {
                return false;
            }
            endWith(reader);
            JsonNode order = JSON.readTree(line);
            var values = new LinkedHashMap<String, String>();
            order.get("values")
                    .properties()
                    .forEach(v -> values.put(v.getKey(), v.getValue().asText()));
            Notebook notebook = Notebook.of(
                    Path.of(order.get("path").asText()), order.get("text").asText());
            var live = new Live(events, notebook, Path.of(order.get("tables").asText()));
            try {
                return live.run(values, Path.of(order.get("out").asText()));
            } catch (WrongCall | UncheckedIOException e) {
                live.send(event("failed").put("message", e.getMessage()));
                return false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The order of the run cannot be read", e);
        }
    }

    /** The looks of what the events hold. */
    public static String style() {
        return Report.resource("report.css");
    }

    /** What makes tables sort and numbers lead to sentences. It takes up what comes in later when told so by an event. */
    public static String script() {
        return Report.resource("report.js");
    }

    private static void endWith(BufferedReader reader) {
        var thread = new Thread(
                () -> {
                    try {
                        while (reader.read() >= 0) {
                            // Nothing more is told.
                        }
                    } catch (IOException e) {
                        // As good as its end.
                    }
                    Runtime.getRuntime().halt(130);
                },
                "end");
        thread.setDaemon(true);
        thread.start();
    }

    private boolean run(Map<String, String> values, Path out) {
        RunFolder.prepare(out);
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Run run = Runner.run(notebook, values, out, Limits.NONE, nowhere, this);
        run.failure().ifPresent(f -> send(event("failed").put("message", f.getMessage())));
        run.write();
        ObjectNode done = event("done").put("folder", out.toString().replace('\\', '/'));
        ArrayNode files = done.putArray("files").add(RunFolder.REPORT).add(RunFolder.RECORD);
        try {
            RunFolder.files(out).forEach(f -> files.add(f.toString().replace('\\', '/')));
        } catch (IOException e) {
            throw new UncheckedIOException(out + " cannot be read", e);
        }
        send(done.put("failed", run.failure().isPresent()));
        return run.failure().isEmpty();
    }

    @Override
    public void begins(Cell cell) {
        send(event("begins").put("cell", notebook.cells().indexOf(cell)));
    }

    @Override
    public void done(CellRun cell, Tracks tracks) {
        tracks.corpora().stream().skip(corpora).forEach(sentences::add);
        corpora = tracks.corpora().size();
        int table = report.nextTable();
        ObjectNode event = event("cell")
                .put("cell", notebook.cells().indexOf(cell.cell()))
                .put("failed", cell.failure().isPresent());
        event.put("html", report.outputOf(cell));
        event.put("sentences", report.newSentences());
        if (report.nextTable() > table) {
            cell.value().ifPresent(v -> write(v, tables.resolve("t" + table + ".csv")));
        }
        send(event);
    }

    private static void write(Object value, Path file) {
        if (value instanceof Result result) {
            Csv.write(result.table(), file);
        } else {
            Optional.of(value).flatMap(Display::table).ifPresent(t -> Csv.write(t, file));
        }
    }

    private static ObjectNode event(String name) {
        return JSON.createObjectNode().put("event", name);
    }

    private void send(ObjectNode event) {
        events.print(line(event) + "\n");
        events.flush();
    }

    private static String line(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain texts are always JSON", e);
        }
    }
}
