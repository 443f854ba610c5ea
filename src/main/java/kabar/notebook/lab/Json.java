package kabar.notebook.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kabar.notebook.Draft;
import kabar.notebook.Notebook;
import kabar.notebook.NotebookException;
import kabar.notebook.Parameter;

/** What the pages and the server tell each other. */
final class Json {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ObjectNode event(String name) {
        return object().put("event", name);
    }

    static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new Refusal(400, "This is no JSON.");
        } catch (IOException e) {
            throw new Refusal(400, "The request cannot be read.");
        }
    }

    static String text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (!value.isTextual()) {
            throw new Refusal(400, "The request lacks " + name + ".");
        }
        return value.asText();
    }

    static Map<String, String> values(JsonNode body) {
        var values = new TreeMap<String, String>();
        body.path("values")
                .properties()
                .forEach(v -> values.put(v.getKey(), v.getValue().asText()));
        return values;
    }

    /** What a list of notebooks tells of each. */
    static ArrayNode list(Folder folder) {
        ArrayNode list = JSON.createArrayNode();
        for (String path : folder.notebooks()) {
            ObjectNode one = JSON.createObjectNode().put("path", path);
            try {
                Notebook notebook = Notebook.read(folder.file(path));
                if (notebook.isStart()) {
                    continue;
                }
                one.put("title", notebook.title()).put("description", notebook.description());
            } catch (NotebookException | UncheckedIOException e) {
                one.put("title", path).put("problem", e.getMessage());
            } catch (Refusal e) {
                continue;
            }
            list.add(one);
        }
        return list;
    }

    /** The folders that may be corpora. */
    static ArrayNode corpora(Folder folder) {
        ArrayNode list = JSON.createArrayNode();
        folder.corpora().forEach(list::add);
        return list;
    }

    /** A notebook's text as a page edits it: its parts, and its parameters as a form. */
    static ObjectNode draft(Path path, String text) {
        ObjectNode node = JSON.createObjectNode();
        Draft draft = Draft.of(path, text);
        node.put("before", draft.before());
        ArrayNode parts = node.putArray("parts");
        for (Draft.Part part : draft.parts()) {
            parts.addObject()
                    .put("kind", part.kind().name().toLowerCase(Locale.ROOT))
                    .put("title", part.title())
                    .put("line", part.line())
                    .put("mark", part.mark())
                    .put("source", part.source())
                    .put("tail", part.tail())
                    .put("html", part.html());
        }
        draft.problem().ifPresent(p -> node.put("problem", p));
        ArrayNode parameters = node.putArray("parameters");
        try {
            Notebook notebook = Notebook.of(path, text.substring(text.startsWith("\uFEFF") ? 1 : 0));
            node.put("title", notebook.title());
            Parameter.of(notebook)
                    .forEach(p -> parameters
                            .addObject()
                            .put("name", p.name())
                            .put("type", p.type().name().toLowerCase(Locale.ROOT))
                            .put("standard", p.standard()));
        } catch (NotebookException e) {
            node.put("problem", e.getMessage());
        }
        return node;
    }

    /** Values that do not fit their parameters, each with what would be right. */
    static ObjectNode problems(List<Parameter> parameters, Map<String, String> values) {
        ObjectNode problems = JSON.createObjectNode();
        parameters.forEach(p -> p.problem(values.getOrDefault(p.name(), p.standard()))
                .ifPresent(problem -> problems.put(p.name(), problem)));
        return problems;
    }
}
