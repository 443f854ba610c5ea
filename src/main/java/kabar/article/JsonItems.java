package kabar.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/** Makes articles of the objects of a JSON file: {@code id, url, title, published, publisher, language, text}. */
final class JsonItems {
    private final InputFile file;
    private final String kind;
    private final Consumer<Article> articles;
    private final Consumer<Problem> problems;
    private final Set<String> keys = new LinkedHashSet<>();
    private int number;

    /** @param kind what the file calls an object: "line", "item" */
    JsonItems(InputFile file, String kind, Consumer<Article> articles, Consumer<Problem> problems) {
        this.file = file;
        this.kind = kind;
        this.articles = articles;
        this.problems = problems;
    }

    /** Goes on to the next object, which may turn out to be none. */
    void next() {
        number++;
    }

    /** Tells of keys that nothing is read from, if the objects are articles at all. */
    void end() {
        Optional.of(keys)
                .filter(k -> Columns.anyIs(Columns.TEXT, k))
                .flatMap(Columns::unused)
                .ifPresent(p -> problems.accept(new Problem(file.name(), OptionalLong.empty(), p)));
    }

    /** @param start where it begins, in bytes */
    void article(JsonNode node, long start) {
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
            problem(start, "has no \"text\"; each " + kind + " is {\"id\": …, \"text\": …}");
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

    void problem(long at, String what) {
        problems.accept(new Problem(file.name(), OptionalLong.of(at), kind + " " + number + " " + what));
    }
}
