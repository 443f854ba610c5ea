package kabar.article;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Plain text: one article a file. It may begin with front matter: a line {@code ---}, lines {@code name: value}, a line
 * {@code ---}. A text that begins with a rule of dashes and no such lines is a text.
 */
final class TextFiles {
    private static final String FENCE = "---";

    private TextFiles() {}

    static void read(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
        String text = Decoding.text(file, problems);
        if (text.isBlank()) {
            problem(file, problems, "the file is empty");
            return;
        }
        if (text.startsWith("%PDF-")) {
            problem(file, problems, "this is a PDF file, not text; let its name end in .pdf");
            return;
        }
        var fields = file.given();
        int body = 0;
        int close = closingFence(text);
        if (close > 0) {
            body = close + line(text, close).length();
            while (body < text.length() && Character.isWhitespace(text.charAt(body))) {
                body++;
            }
            var own = Fields.of(Columns.fields(frontMatter(text.substring(0, close))), Publication.Rule.FRONT_MATTER);
            own.problem().ifPresent(p -> problem(file, problems, "front matter: " + p));
            fields = own.or(fields);
        }
        if (body == text.length() && fields.title().isEmpty()) {
            problem(file, problems, "there is no text below the front matter");
            return;
        }
        articles.accept(fields.article(file.id(), file.name(), text.substring(body)));
    }

    /** Where the line begins that closes the front matter; 0 without front matter. */
    private static int closingFence(String text) {
        String first = line(text, 0);
        if (!first.stripTrailing().equals(FENCE)) {
            return 0;
        }
        for (int at = first.length(); at < text.length(); ) {
            String line = line(text, at);
            if (line.stripTrailing().equals(FENCE)) {
                return at > first.length() ? at : 0;
            }
            if (!line.isBlank() && !line.startsWith("#") && line.indexOf(':') <= 0) {
                return 0;
            }
            at += line.length();
        }
        return 0;
    }

    /** The line that begins at {@code start}, with its end. */
    private static String line(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end + 1);
    }

    private static Map<String, String> frontMatter(String block) {
        var fields = new HashMap<String, String>();
        block.lines().filter(line -> line.indexOf(':') > 0).forEach(line -> {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            fields.put(name, unquoted(line.substring(colon + 1).strip()));
        });
        return fields;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static void problem(InputFile file, Consumer<Problem> problems, String what) {
        problems.accept(new Problem(file.name(), OptionalLong.empty(), what));
    }
}
