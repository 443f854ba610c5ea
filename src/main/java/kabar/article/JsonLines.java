package kabar.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** JSON Lines: one article a line, with {@code id, url, title, published, publisher, language, text}. */
final class JsonLines {
    /** A line beyond this is no article; it is skipped without being kept in memory. */
    static final int LONGEST = 4 * Article.LONGEST;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final InputFile file;
    private final Consumer<Article> articles;
    private final Consumer<Problem> problems;
    private byte[] line = new byte[1 << 12];
    private int length;
    private long offset;
    private int number;
    private final Set<String> keys = new LinkedHashSet<>();

    private JsonLines(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) {
        this.file = file;
        this.articles = articles;
        this.problems = problems;
    }

    static void read(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
        try (var in = Decoding.utf8OrAsItIs(file, problems)) {
            new JsonLines(file, articles, problems).lines(in);
        }
    }

    private void lines(InputStream in) throws IOException {
        byte[] bytes = new byte[1 << 16];
        long start = 0;
        boolean tooLong = false;
        for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
            int from = 0;
            for (int i = 0; i < n; i++) {
                if (bytes[i] == '\n') {
                    tooLong |= !keep(bytes, from, i);
                    end(start, offset + i, tooLong);
                    start = offset + i + 1;
                    from = i + 1;
                    tooLong = false;
                }
            }
            tooLong |= !keep(bytes, from, n);
            offset += n;
        }
        if (offset == 0) {
            problems.accept(new Problem(file.name(), OptionalLong.empty(), "the file is empty"));
        } else if (offset > start) {
            end(start, offset, tooLong);
        }
        Columns.unused(keys).ifPresent(p -> problems.accept(new Problem(file.name(), OptionalLong.empty(), p)));
    }

    /** Adds bytes to the line; false if it is too long for them. */
    private boolean keep(byte[] bytes, int from, int to) {
        if (length + to - from > LONGEST) {
            length = 0;
            return false;
        }
        if (length + to - from > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + to - from));
        }
        System.arraycopy(bytes, from, line, length, to - from);
        length += to - from;
        return true;
    }

    private void end(long start, long end, boolean tooLong) {
        number++;
        if (tooLong) {
            problem(start, "has " + (end - start) + " bytes; a line may have " + LONGEST);
        } else {
            article(Arrays.copyOf(line, length), start);
        }
        length = 0;
    }

    private void article(byte[] bytes, long start) {
        var text = "";
        try {
            var check = new Utf8Check();
            check.add(bytes, bytes.length);
            check.end();
            text = new String(bytes, StandardCharsets.UTF_8);
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (!text.isBlank()) {
                article(JSON.readTree(text), start);
            }
        } catch (InputFile.NotText e) {
            problem(start + e.offset().orElse(0), e.getMessage());
        } catch (JsonProcessingException e) {
            int at = (int) Math.max(0, Math.min(text.length(), e.getLocation().getCharOffset()));
            long before = text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
            problem(
                    start + before,
                    "is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private void article(JsonNode node, long start) {
        var cells = new HashMap<String, String>();
        var texts = new HashMap<String, String>();
        for (var field : node.properties()) {
            boolean single = field.getValue().isValueNode();
            keys.add(field.getKey());
            if (field.getValue().isTextual()) {
                texts.put(field.getKey(), field.getValue().asText());
            }
            if (single && !field.getValue().isNull()) {
                cells.put(field.getKey(), whole(field.getValue().asText()));
            } else if (!single
                    && Columns.field(field.getKey())
                            .filter(f -> !f.equals(Columns.TEXT))
                            .isPresent()) {
                problem(start, "\"" + field.getKey() + "\" is not a text; it is left out");
            }
        }
        Optional<String> body = Optional.ofNullable(Columns.fields(texts).get(Columns.TEXT));
        if (body.isEmpty()) {
            problem(start, "has no \"text\"; each line is {\"id\": …, \"text\": …}");
            return;
        }
        var fields = Fields.of(Columns.fields(cells), Publication.Rule.METADATA)
                .or(file.given().shared());
        String written = body.get();
        String text = whole(written);
        if (!text.equals(written)) {
            problem(start, "holds half a letter (a lone surrogate such as \\ud83d); it is read as \uFFFD");
        }
        if (text.isBlank() && fields.title().isEmpty()) {
            problem(start, "has an empty \"text\"");
            return;
        }
        fields.problem().ifPresent(p -> problem(start, p));
        articles.accept(fields.article(file.id() + "/" + number, file.name(), text));
    }

    /** The text with U+FFFD for each half of a surrogate pair that stands alone; nothing could write those. */
    private static String whole(String text) {
        var copy = new StringBuilder(text);
        for (int i = 0; i < copy.length(); i++) {
            char c = copy.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < copy.length() && Character.isLowSurrogate(copy.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                copy.setCharAt(i, '\uFFFD');
            }
        }
        return copy.toString();
    }

    private void problem(long at, String what) {
        problems.accept(new Problem(file.name(), OptionalLong.of(at), "line " + number + " " + what));
    }
}
