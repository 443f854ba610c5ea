package kabar.text;

import java.util.List;

/**
 * A sentence, a heading, or a line that belongs to the page and not to the article.
 *
 * @param index 0-based in the article
 * @param tokens its tokens, in order; never empty
 */
public record Sentence(int index, Span span, Kind kind, Language language, List<Token> tokens) {
    public enum Kind {
        TITLE,
        BODY,
        BOILERPLATE
    }

    public String of(String text) {
        return span.of(text);
    }
}
