package kabar.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What changed between two runs: first what went in, which is why, then what came out, line by line. */
public final class Diff {
    private static final int MOST_LINES = 200;

    private final Path before;
    private final Path after;
    private final JsonNode old;
    private final JsonNode now;

    private Diff(Path before, Path after) {
        this.before = before;
        this.after = after;
        this.old = record(before);
        this.now = record(after);
    }

    /**
     * For the folders of two runs.
     *
     * @throws WrongCall if one is not the folder of a run
     */
    public static Diff of(Path before, Path after) {
        return new Diff(before, after);
    }

    /** What went in otherwise: notebook, parameters, articles, data, Kabar itself; a line each. */
    public List<String> causes() {
        var lines = new ArrayList<String>();
        changed(lines, "Kabar", old.path("kabar").asText(), now.path("kabar").asText());
        changed(
                lines,
                "notebook",
                old.path("notebook").path("file").asText(),
                now.path("notebook").path("file").asText());
        if (!old.path("notebook").path("sha256").equals(now.path("notebook").path("sha256"))) {
            lines.add("~ the text of the notebook has changed");
        }
        Map<String, String> values = map(now.path("parameters"));
        map(old.path("parameters"))
                .forEach((name, value) ->
                        changed(lines, "parameter " + name, value, values.getOrDefault(name, "(none)")));
        lines.addAll(Stated.changes("article", map(old.path("articles")), map(now.path("articles"))));
        lines.addAll(Stated.changes("data file", map(old.path("data")), map(now.path("data"))));
        return lines;
    }

    /** What came out otherwise: files that are new, gone or changed, and of changed text files the lines. */
    public List<String> effects() {
        var lines = new ArrayList<String>();
        Map<String, String> first = outputs(old);
        Map<String, String> second = outputs(now);
        for (String change : Stated.changes("file", first, second)) {
            lines.add(change);
            String file = change.replaceFirst("^. file ", "").replaceFirst(" has changed$", "");
            if (change.startsWith("~") && isText(file)) {
                List<String> differing = LineDiff.of(lines(before.resolve(file)), lines(after.resolve(file)));
                differing.stream().limit(MOST_LINES).forEach(l -> lines.add("    " + l));
                if (differing.size() > MOST_LINES) {
                    lines.add("    … " + (differing.size() - MOST_LINES) + " more lines");
                }
            }
        }
        for (int i = 0; i < Math.min(old.path("cells").size(), now.path("cells").size()); i++) {
            JsonNode cell = now.path("cells").path(i);
            if (!old.path("cells").path(i).path("output").equals(cell.path("output"))) {
                lines.add(
                        "~ the output of the cell on line " + cell.path("line").asInt() + " has changed");
            }
        }
        return lines;
    }

    private static void changed(List<String> lines, String what, String before, String after) {
        if (!before.equals(after)) {
            lines.add("~ " + what + ": " + before + " → " + after);
        }
    }

    private static boolean isText(String file) {
        return List.of(".csv", ".txt", ".json", ".md", ".gexf", ".graphml").stream()
                .anyMatch(file::endsWith);
    }

    private static List<String> lines(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.replaceFirst("^\uFEFF", "").lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static Map<String, String> outputs(JsonNode record) {
        var outputs = new TreeMap<String, String>();
        record.path("outputs")
                .forEach(o ->
                        outputs.put(o.path("file").asText(), o.path("sha256").asText()));
        return outputs;
    }

    private static Map<String, String> map(JsonNode node) {
        var map = new TreeMap<String, String>();
        node.properties().forEach(e -> map.put(e.getKey(), e.getValue().asText()));
        return map;
    }

    private static JsonNode record(Path folder) {
        Path file = folder.resolve(RunFolder.RECORD);
        if (!Files.exists(file)) {
            throw new WrongCall(folder + " is not the folder of a run: it has no " + RunFolder.RECORD);
        }
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(file)).path("record");
        } catch (IOException e) {
            throw new WrongCall(file + " cannot be read: " + e.getMessage());
        }
    }
}
