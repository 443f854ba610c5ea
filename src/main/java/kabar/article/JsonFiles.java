package kabar.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * JSON: an array of objects, one article each, or an object around one such array ({@code {"status": …, "articles": […]}}); an object
 * without one is an article itself.
 */
final class JsonFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFiles() {}

    static void read(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
        var items = new JsonItems(file, "item", articles, problems);
        try (var parser = JSON.createParser(Decoding.utf8(file, problems))) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                array(parser, items);
            } else if (first == JsonToken.START_OBJECT) {
                object(JSON.readTree(parser), items);
            } else {
                String what = first == null
                        ? "the file is empty"
                        : "not an array of objects such as {\"id\": …, \"text\": …}";
                problems.accept(new Problem(file.name(), OptionalLong.empty(), what));
                return;
            }
            items.end();
        } catch (JsonProcessingException e) {
            items.problem(
                    Math.max(0, e.getLocation().getByteOffset()),
                    "or what is behind it is not JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private static void array(JsonParser parser, JsonItems items) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.next();
            long start = Math.max(0, parser.currentTokenLocation().getByteOffset());
            items.article(JSON.readTree(parser), start);
        }
    }

    private static void object(JsonNode object, JsonItems items) {
        var arrays = object.valueStream().filter(JsonFiles::isOfArticles).toList();
        if (arrays.size() == 1) {
            arrays.get(0).forEach(item -> {
                items.next();
                items.article(item, 0);
            });
        } else {
            items.next();
            items.article(object, 0);
        }
    }

    /** Whether the first object of an array has a text; notes of programs are arrays of objects, too. */
    private static boolean isOfArticles(JsonNode array) {
        var names = array.path(0).propertyStream().map(Map.Entry::getKey).toList();
        return array.isArray() && Columns.anyIs(Columns.TEXT, names);
    }
}
