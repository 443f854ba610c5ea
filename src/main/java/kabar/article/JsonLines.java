package kabar.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** JSON Lines: one article a line, with {@code id, url, title, published, publisher, language, text}. */
final class JsonLines {
    /** A line beyond this is no article; it is skipped without being kept in memory. */
    static final int LONGEST = 4 * Article.LONGEST;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final InputFile file;
    private final Consumer<Problem> problems;
    private final JsonItems items;
    private byte[] line = new byte[1 << 12];
    private int length;
    private long offset;

    private JsonLines(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.items = new JsonItems(file, "line", articles, problems);
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
        items.end();
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
        items.next();
        if (tooLong) {
            items.problem(start, "has " + (end - start) + " bytes; a line may have " + LONGEST);
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
                items.article(JSON.readTree(text), start);
            }
        } catch (InputFile.NotText e) {
            items.problem(start + e.offset().orElse(0), e.getMessage());
        } catch (JsonProcessingException e) {
            int at = (int) Math.max(0, Math.min(text.length(), e.getLocation().getCharOffset()));
            long before = text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
            items.problem(
                    start + before,
                    "is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }
}
