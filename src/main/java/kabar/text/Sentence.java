package kabar.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sentence, a heading, or a line that belongs to the page and not to the article. Immutable. */
public final class Sentence {
    private final int index;
    private final Span span;
    private final Kind kind;
    private final Language language;
    private final List<Token> tokens;
    /** Made when first asked for; threads that ask at once make the same. */
    private @Nullable Readings readings;

    public enum Kind {
        TITLE,
        BODY,
        BOILERPLATE
    }

    /**
     * A sentence.
     *
     * @param index 0-based in the article
     * @param tokens its tokens, in order; never empty
     */
    public Sentence(int index, Span span, Kind kind, Language language, List<Token> tokens) {
        this.index = index;
        this.span = span;
        this.kind = kind;
        this.language = language;
        this.tokens = tokens;
    }

    /** The same read as another language. */
    public Sentence in(Language other) {
        return other.equals(language) ? this : new Sentence(index, span, kind, other, tokens);
    }

    /** 0-based in the article. */
    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public Kind kind() {
        return kind;
    }

    public Language language() {
        return language;
    }

    /** In order; never empty. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Index of the token that holds or follows a place of the text; the number of tokens where none does. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public String of(String text) {
        return span.of(text);
    }

    /** What its words are without the particles written onto them. */
    Readings readings() {
        Readings made = readings;
        if (made == null) {
            made = new Readings(tokens, Affixes.of(language));
            readings = made;
        }
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Sentence s
                        && index == s.index
                        && span.equals(s.span)
                        && kind == s.kind
                        && language.equals(s.language)
                        && tokens.equals(s.tokens);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, span);
    }

    @Override
    public String toString() {
        return kind + " " + index + " " + span;
    }
}
