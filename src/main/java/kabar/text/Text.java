package kabar.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The text of an article, cut into sentences and tokens. The string is kept exactly as loaded; all spans count over it.
 *
 * @param sentences in order; together they hold all tokens
 */
public record Text(String string, Language language, List<Sentence> sentences) {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    /**
     * Cuts a text.
     *
     * @param titleEnd where a title given apart ends in {@code string}; 0 where there is none
     * @param declared the language the input gives, if it gives one; believed if anything in the text speaks for it
     * @param names tells a folded word that stands in a known name
     */
    public static Text of(String string, int titleEnd, Optional<Language> declared, Predicate<String> names) {
        List<Token> tokens = Tokenizer.tokens(string, names, Glue.NONE, Elisions.NONE);
        Language language = declared.filter(given -> !LanguageGuess.excludes(string, tokens, given))
                .orElseGet(() -> LanguageGuess.of(string, tokens));
        var glue = Glue.of(language);
        var elisions = Elisions.of(language);
        boolean parts = !elisions.isEmpty() || glue.cuts(string, tokens, names);
        List<Token> parted = parts ? Tokenizer.tokens(string, names, glue, elisions) : tokens;
        return new Text(string, language, Sentences.split(string, titleEnd, language, parted, names));
    }

    /** The tokens of a short text such as a name, without sentences. */
    public static List<Token> tokens(String string) {
        return tokens(string, Language.UNKNOWN);
    }

    /** The tokens of a short text as they are parted in a text of a language. */
    public static List<Token> tokens(String string, Language language) {
        return tokens(string, Elisions.of(language));
    }

    static List<Token> tokens(String string, Elisions elisions) {
        return Tokenizer.tokens(string, word -> false, Glue.NONE, elisions);
    }

    /** A text without knowledge of names, of a declared or guessed language. */
    public static Text of(String string) {
        return of(string, 0, Optional.empty(), word -> false);
    }

    public String at(Span span) {
        return span.of(string);
    }

    /** The words of a span on one line: all white space between two words is one space. */
    public String line(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = string.charAt(i);
            if (Letter.isSpace(c) && (i == span.start() || c != ' ' || string.charAt(i - 1) == ' ')) {
                return WHITE_SPACE.matcher(at(span)).replaceAll(" ");
            }
        }
        return at(span);
    }
}
