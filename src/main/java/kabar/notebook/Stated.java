package kabar.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a notebook states apart from its {@code //>} lines: the articles that its outputs were made from, what the input tells of them beside their texts, and the files that it
 * writes, each with its SHA-256. It stands beside the notebook, in {@code NAME.stated.json}.
 */
record Stated(SortedMap<String, String> articles, SortedMap<String, String> given, SortedMap<String, String> files) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Path path(Notebook notebook) {
        return notebook.path().resolveSibling(notebook.name() + ".stated.json");
    }

    static Stated read(Notebook notebook) {
        Path path = path(notebook);
        if (!Files.exists(path)) {
            return new Stated(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        }
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(path));
            return new Stated(map(root.path("articles")), map(root.path("given")), map(root.path("files")));
        } catch (IOException e) {
            throw new NotebookException(path + " cannot be read (" + e.getMessage()
                    + "); delete it and have it written again: kabar check --accept " + notebook.path());
        }
    }

    static Stated of(Run run) {
        try {
            var files = new TreeMap<String, String>();
            for (Path file : RunFolder.files(run.out())) {
                files.put(
                        file.toString().replace('\\', '/'),
                        RunRecord.sha256(Files.readAllBytes(run.out().resolve(file))));
            }
            return new Stated(new TreeMap<>(run.articles()), run.tracks().given(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(run.out() + " cannot be read", e);
        }
    }

    /** Writes it beside the notebook, or takes it away if there is nothing to state. */
    void write(Notebook notebook) {
        Path path = path(notebook);
        try {
            if (articles.isEmpty() && files.isEmpty()) {
                Files.deleteIfExists(path);
                return;
            }
            ObjectNode root = JSON.createObjectNode();
            ObjectNode files = root.putObject("files");
            files().forEach(files::put);
            ObjectNode articles = root.putObject("articles");
            articles().forEach(articles::put);
            ObjectNode given = root.putObject("given");
            given().forEach(given::put);
            Files.writeString(path, JSON.writeValueAsString(root).replace("\r", "") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written", e);
        }
    }

    /** What became of the items of a map: one line for each that was added, removed or changed. */
    static List<String> changes(String what, Map<String, String> before, Map<String, String> after) {
        var names = new TreeMap<>(before);
        names.putAll(after);
        var lines = new ArrayList<String>();
        for (String name : names.keySet()) {
            if (!before.containsKey(name)) {
                lines.add("+ " + what + " " + name + " is new");
            } else if (!after.containsKey(name)) {
                lines.add("- " + what + " " + name + " is gone");
            } else if (!before.get(name).equals(after.get(name))) {
                lines.add("~ " + what + " " + name + " has changed");
            }
        }
        return lines;
    }

    private static SortedMap<String, String> map(JsonNode node) {
        var map = new TreeMap<String, String>();
        node.properties().forEach(e -> map.put(e.getKey(), e.getValue().asText()));
        return map;
    }
}
