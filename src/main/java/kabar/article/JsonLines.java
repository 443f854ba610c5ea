package kabar.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** JSON Lines: one article a line, with {@code id, url, title, published, publisher, language, text}. */
final class JsonLines {
    /** A line beyond this is no article; it is skipped without being kept in memory. */
    static final int LONGEST = 16 << 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final InputFile file;
    private final Consumer<Article> articles;
    private final Consumer<Problem> problems;
    private long offset;
    private int number;

    private JsonLines(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) {
        this.file = file;
        this.articles = articles;
        this.problems = problems;
    }

    static void read(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16)) {
            var reader = new JsonLines(file, articles, problems);
            while (reader.line(in)) {
                reader.number++;
            }
            if (reader.number == 0 && reader.offset == 0) {
                problems.accept(new Problem(file.name(), OptionalLong.empty(), "the file is empty"));
            }
        }
    }

    /** Reads one line; false at the end of the file. */
    private boolean line(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream(4096);
        long start = offset;
        boolean tooLong = false;
        int b = in.read();
        if (b < 0) {
            return false;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            offset++;
            if (bytes.size() < LONGEST) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        offset += b == '\n' ? 1 : 0;
        if (tooLong) {
            problem(start, "a line of " + (offset - start) + " bytes; a line may have " + LONGEST);
            return true;
        }
        article(bytes.toByteArray(), start);
        return true;
    }

    private void article(byte[] line, long start) {
        try {
            String text = InputFile.decode(line, 0, line.length);
            if (text.isBlank()) {
                return;
            }
            JsonNode node = JSON.readTree(text);
            JsonNode body = node.path("text").isMissingNode() ? node.path("body") : node.path("text");
            if (!node.isObject() || !body.isTextual()) {
                problem(start, "line " + (number + 1) + " has no \"text\"; each line is {\"id\": …, \"text\": …}");
                return;
            }
            var cells = new HashMap<String, String>();
            for (var field : node.properties()) {
                if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                    cells.put(field.getKey(), field.getValue().asText());
                }
            }
            var fields = Fields.of(cells, Publication.Rule.METADATA);
            fields.problem().ifPresent(p -> problem(start, "line " + (number + 1) + ": " + p));
            if (body.asText().isBlank() && fields.title().isEmpty()) {
                problem(start, "line " + (number + 1) + " has an empty text");
                return;
            }
            articles.accept(fields.article(file.id() + "/" + (number + 1), file.name(), body.asText()));
        } catch (InputFile.NotText e) {
            problem(start + e.offset(), e.getMessage());
        } catch (JsonProcessingException e) {
            problem(
                    start + Math.max(0, e.getLocation().getCharOffset()),
                    "line " + (number + 1) + " is not JSON: " + e.getOriginalMessage());
        }
    }

    private void problem(long at, String what) {
        problems.accept(new Problem(file.name(), OptionalLong.of(at), what));
    }
}
