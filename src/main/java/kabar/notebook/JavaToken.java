package kabar.notebook;

import java.util.ArrayList;
import java.util.List;

/**
 * A token of Java source, as far as it matters for finding where snippets end.
 *
 * @param start in chars of the source
 */
record JavaToken(Kind kind, String text, int start) {
    enum Kind {
        WORD,
        LITERAL,
        SIGN,
        /** A string, text block, character or comment that is never closed. */
        UNCLOSED
    }

    int end() {
        return start + text.length();
    }

    boolean is(String other) {
        return kind != Kind.LITERAL && text.equals(other);
    }

    /** The tokens of a source without its comments; {@code ->}, {@code ::}, {@code ==} and other signs of two are one token. */
    static List<JavaToken> of(String source) {
        var tokens = new ArrayList<JavaToken>();
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            int end;
            Kind kind;
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            } else if (source.startsWith("//", i)) {
                int line = source.indexOf('\n', i);
                i = line < 0 ? source.length() : line;
                continue;
            } else if (source.startsWith("/*", i)) {
                int close = source.indexOf("*/", i + 2);
                if (close >= 0) {
                    i = close + 2;
                    continue;
                }
                kind = Kind.UNCLOSED;
                end = source.length();
            } else if (source.startsWith("\"\"\"", i)) {
                end = quoted(source, i + 3, "\"\"\"", true);
                kind = end < 0 ? Kind.UNCLOSED : Kind.LITERAL;
            } else if (c == '"' || c == '\'') {
                end = quoted(source, i + 1, String.valueOf(c), false);
                kind = end < 0 ? Kind.UNCLOSED : Kind.LITERAL;
            } else if (Character.isJavaIdentifierStart(source.codePointAt(i))) {
                end = word(source, i);
                kind = Kind.WORD;
            } else if (Character.isDigit(c)
                    || c == '.' && i + 1 < source.length() && Character.isDigit(source.charAt(i + 1))) {
                end = number(source, i);
                kind = Kind.LITERAL;
            } else {
                end = i + signLength(source, i);
                kind = Kind.SIGN;
            }
            end = end < 0 ? source.length() : end;
            tokens.add(new JavaToken(kind, source.substring(i, end), i));
            i = end;
        }
        return tokens;
    }

    private static int quoted(String source, int from, String close, boolean lines) {
        for (int i = from; i < source.length(); i++) {
            if (source.charAt(i) == '\\') {
                i++;
            } else if (source.startsWith(close, i)) {
                return i + close.length();
            } else if (!lines && source.charAt(i) == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private static int word(String source, int from) {
        int i = from;
        while (i < source.length() && Character.isJavaIdentifierPart(source.codePointAt(i))) {
            i += Character.charCount(source.codePointAt(i));
        }
        return i;
    }

    private static int number(String source, int from) {
        int i = from;
        while (i < source.length()) {
            char c = source.charAt(i);
            boolean exponent = (c == '+' || c == '-') && "eEpP".indexOf(source.charAt(i - 1)) >= 0 && i > from;
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '_' && !exponent) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static final List<String> PAIRS = List.of(
            "->", "::", "==", "!=", "<=", ">=", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "&&", "||");

    private static int signLength(String source, int at) {
        return PAIRS.stream().anyMatch(p -> source.startsWith(p, at)) ? 2 : Character.charCount(source.codePointAt(at));
    }
}
