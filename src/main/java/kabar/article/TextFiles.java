package kabar.article;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Plain text: one article a file, UTF-8. It may begin with front matter: a line {@code ---}, lines {@code name: value}, a line
 * {@code ---}.
 */
final class TextFiles {
    private TextFiles() {}

    static void read(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
        file.metadata().takeProblems().forEach(problems);
        String text;
        try {
            text = file.utf8();
        } catch (InputFile.NotText e) {
            problems.accept(new Problem(file.name(), OptionalLong.of(e.offset()), e.getMessage()));
            return;
        }
        if (text.isBlank()) {
            problems.accept(new Problem(file.name(), OptionalLong.empty(), "the file is empty"));
            return;
        }
        var fields = file.metadata().fields(file.path());
        int body = frontMatterEnd(text);
        if (body > 0) {
            var own = Fields.of(frontMatter(text.substring(0, body)), Publication.Rule.FRONT_MATTER);
            own.problem()
                    .ifPresent(
                            p -> problems.accept(new Problem(file.name(), OptionalLong.empty(), "front matter: " + p)));
            fields = own.or(fields);
        }
        articles.accept(fields.article(file.id(), file.name(), text.substring(body)));
    }

    private static int frontMatterEnd(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return 0;
        }
        int end = text.indexOf("\n---", 3);
        if (end < 0) {
            return 0;
        }
        int line = text.indexOf('\n', end + 1);
        int body = line < 0 ? text.length() : line + 1;
        while (body < text.length() && (text.charAt(body) == '\n' || text.charAt(body) == '\r')) {
            body++;
        }
        return body;
    }

    private static Map<String, String> frontMatter(String block) {
        var fields = new HashMap<String, String>();
        block.lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String value = line.substring(colon + 1).strip();
                fields.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        unquoted(value).orElse(value));
            }
        });
        return fields;
    }

    private static Optional<String> unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? Optional.of(value.substring(1, value.length() - 1)) : Optional.empty();
    }
}
