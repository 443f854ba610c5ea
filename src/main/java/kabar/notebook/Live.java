package kabar.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A run, or a corpus that is looked through, watched from another process: the order is a line of JSON, and so is each event. A page
 * shows them as they come. When whoever ordered it is gone, so is the process.
 */
public final class Live {
    private Live() {}

    /**
     * The order of a run, as {@link #run} reads it.
     *
     * @param path of the notebook; it need not be what the file holds
     * @param values of its parameters, checked
     * @param out the run's folder
     * @param tables the folder for the tables that are shown, as CSV
     */
    public static String order(Path path, String text, Map<String, String> values, Path out, Path tables) {
        ObjectNode order = LiveEvents.object();
        order.put("path", path.toString()).put("text", text);
        order.put("out", out.toString()).put("tables", tables.toString());
        values.forEach(order.putObject("values")::put);
        return LiveEvents.line(order);
    }

    /** The order to open a corpus; the lines behind it are questions. */
    public static String order(Path corpus, Path tables) {
        return LiveEvents.line(
                LiveEvents.object().put("corpus", corpus.toString()).put("tables", tables.toString()));
    }

    /**
     * A question to a corpus.
     *
     * @param ask its number, which the answer bears
     * @param what {@code articles}, {@code actors}, {@code article}, {@code actor} or {@code search}
     * @param words the id, or what is searched
     */
    public static String question(int ask, String what, String words) {
        return LiveEvents.line(
                LiveEvents.object().put("ask", ask).put("what", what).put("words", words));
    }

    /**
     * Does what is ordered on the first line of {@code in}, and ends the program when {@code in} ends.
     *
     * @return whether nothing failed
     */
    public static boolean run(InputStream in, PrintStream out) {
        var events = new LiveEvents(out);
        try {
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String line = reader.readLine();
            if (line == null) {
                return false;
            }
            JsonNode order = LiveEvents.read(line);
            Path tables = Path.of(order.get("tables").asText());
            if (order.has("corpus")) {
                return LiveCorpus.serve(Path.of(order.get("corpus").asText()), tables, reader, events);
            }
            endWith(reader);
            return run(order, tables, events);
        } catch (IOException e) {
            throw new UncheckedIOException("The order cannot be read", e);
        }
    }

    private static boolean run(JsonNode order, Path tables, LiveEvents events) {
        var values = new LinkedHashMap<String, String>();
        order.get("values")
                .properties()
                .forEach(v -> values.put(v.getKey(), v.getValue().asText()));
        Path path = Path.of(order.get("path").asText());
        Notebook notebook = Notebook.of(path, order.get("text").asText());
        try {
            return new LiveRun(events, notebook, tables)
                    .run(values, Path.of(order.get("out").asText()));
        } catch (WrongCall | UncheckedIOException e) {
            events.fail(e);
            return false;
        }
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

    /** The looks of what the events hold. */
    public static String style() {
        return Report.resource("report.css");
    }

    /** What makes tables sort and numbers lead to sentences. It takes up what comes in later when told so by an event. */
    public static String script() {
        return Report.resource("report.js");
    }
}
