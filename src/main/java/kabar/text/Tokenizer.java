package kabar.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Cuts a text into {@link Token}s. Hyphens, underscores, apostrophe-s and elisions part words; dotted abbreviations (U.S.) stay whole. */
final class Tokenizer {
    private static final Map<String, String> ENTITIES = entities();
    private static final int LONGEST_ENTITY = 7;

    private final String text;
    private final Predicate<String> names;
    private final Glue glue;
    private final Elisions elisions;
    private final List<Token> tokens;
    private boolean tagged;

    private Tokenizer(String text, Predicate<String> names, Glue glue, Elisions elisions) {
        this.text = text;
        this.names = names;
        this.glue = glue;
        this.elisions = elisions;
        this.tokens = new ArrayList<>(text.length() / 5 + 4);
    }

    /** @param names tells a folded word that begins a known name, so that words written onto names can be parted */
    static List<Token> tokens(String text, Predicate<String> names, Glue glue, Elisions elisions) {
        var tokenizer = new Tokenizer(text, names, glue, elisions);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        int i = 0;
        boolean spaced = true;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Letter.isSpace(c)) {
                spaced = true;
                tagged = false;
                i++;
                continue;
            }
            int end;
            boolean elided = false;
            if (Letter.is(c)) {
                end = address(i);
                int word = elided(i);
                if (word > i) {
                    end = word;
                    elided = true;
                    add(i, end, Token.Kind.WORD, spaced);
                } else if (end > i) {
                    add(i, end, Token.Kind.ADDRESS, spaced);
                } else {
                    end = word(i, spaced);
                }
            } else if (Letter.isDigit(c)) {
                end = number(i);
                add(i, end, Token.Kind.NUMBER, spaced);
            } else if (c == '&' && entity(i) > i) {
                end = entity(i);
                String mark = ENTITIES.getOrDefault(text.substring(i + 1, end - 1), "");
                if (mark.isEmpty()) {
                    spaced = true;
                    i = end;
                    continue;
                }
                tokens.add(new Token(new Span(i, end), mark, Token.Kind.MARK, Token.Shape.NONE, spaced, tagged));
            } else {
                end = i + (Character.isHighSurrogate(c) && i + 1 < text.length() ? 2 : 1);
                if (c == '#') {
                    tagged = true;
                }
                if (Letter.isUnseen(c)) {
                    i = end;
                    continue;
                }
                add(i, end, Token.Kind.MARK, spaced);
            }
            // What an elided word is written onto stands as free as behind a space.
            spaced = elided;
            i = end;
        }
    }

    /** Where a mark or space ends that is written as an HTML entity, else {@code start}. */
    private int entity(int start) {
        int end = text.indexOf(';', start);
        return end > start && end - start <= LONGEST_ENTITY && ENTITIES.containsKey(text.substring(start + 1, end))
                ? end + 1
                : start;
    }

    /** Where a word ends that is written onto the next one with an apostrophe ("l'"), else {@code start}. */
    private int elided(int start) {
        if (elisions.isEmpty()) {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && Letter.is(text.charAt(end))) {
            end++;
        }
        return end < text.length() && isApostrophe(text.charAt(end)) && elisions.at(text, start, end) ? end + 1 : start;
    }

    private int word(int start, boolean spaced) {
        int end = dotted(start);
        if (end > start) {
            add(start, end, Token.Kind.WORD, spaced);
            return end;
        }
        end = start + 1;
        while (end < text.length() && (Letter.is(text.charAt(end)) || isInnerApostrophe(end) || isInnerUnseen(end))) {
            end++;
        }
        parts(start, end, spaced);
        // "thatU.S.": the abbreviation at the end keeps its dots
        Token last = tokens.get(tokens.size() - 1);
        int dotted = last.span().length() == 1 && last.start() > start ? dotted(last.start()) : end;
        if (dotted > end) {
            tokens.remove(tokens.size() - 1);
            add(last.start(), dotted, Token.Kind.WORD, false);
            return dotted;
        }
        return end;
    }

    /** Adds a word, or the words that are glued together in it. */
    private void parts(int start, int end, boolean spaced) {
        int cut = glue.cut(text, start, end, names);
        if (cut > start) {
            parts(start, cut, spaced);
            parts(cut, end, false);
        } else {
            add(start, end, Token.Kind.WORD, spaced);
        }
    }

    /** End of an abbreviation of single letters with dots (U.S., U.S, U.A.E.), else {@code start}. */
    private int dotted(int start) {
        int i = start;
        int letters = 0;
        while (i + 1 < text.length()
                && Character.isLetter(text.charAt(i))
                && text.charAt(i + 1) == '.'
                && (i + 2 >= text.length() || !Letter.is(text.charAt(i + 2)) || startsLetterAlone(i + 2))) {
            letters++;
            i += 2;
        }
        if (letters >= 1
                && i < text.length()
                && Letter.isUpper(text.charAt(i))
                && (i + 1 >= text.length() || !Letter.is(text.charAt(i + 1)) && text.charAt(i + 1) != '.')
                && text.charAt(i - 1) == '.') {
            return i + 1;
        }
        return letters >= 2 ? i : start;
    }

    private boolean startsLetterAlone(int i) {
        return i + 1 >= text.length() || !Letter.is(text.charAt(i + 1));
    }

    /** An apostrophe between letters belongs to the word (Sana'a), but not before a final s (Israel's). */
    private boolean isInnerApostrophe(int i) {
        if (!isApostrophe(text.charAt(i))) {
            return false;
        }
        if (i + 1 >= text.length() || !Letter.is(text.charAt(i + 1))) {
            return false;
        }
        boolean possessive = (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 >= text.length() || !Letter.is(text.charAt(i + 2)));
        return !possessive;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʿ' || c == 'ʼ' || c == '`';
    }

    private int number(int start) {
        int end = start + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = (c == '.' || c == ',' || c == '٬' || c == '٫')
                    && end + 1 < text.length()
                    && Letter.isDigit(text.charAt(end + 1));
            if (!Letter.isDigit(c) && !inner) {
                break;
            }
            end++;
        }
        return end;
    }

    private int address(int start) {
        boolean web = text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start)
                || text.startsWith("pic.twitter.com/", start);
        if (!web) {
            return start;
        }
        int end = start;
        while (end < text.length() && !Letter.isSpace(text.charAt(end))) {
            end++;
        }
        while (!endsAddress(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Marks at the end of an address belong to the sentence. */
    private static boolean endsAddress(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '=' || c == '#' || c == '&' || c == '-' || c == '_';
    }

    private void add(int start, int end, Token.Kind kind, boolean spaced) {
        boolean word = kind == Token.Kind.WORD;
        String form = Fold.of(text, start, end);
        if (word && form.endsWith(".")) {
            form = form.substring(0, form.length() - 1);
        }
        var shape = word ? shape(start, end) : Token.Shape.NONE;
        tokens.add(new Token(new Span(start, end), form, kind, shape, spaced, tagged));
    }

    private Token.Shape shape(int start, int end) {
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Letter.isUpper(c)) {
                upper++;
            } else if (Letter.isLower(c)) {
                lower++;
            }
        }
        if (upper + lower == 0) {
            return Token.Shape.NONE;
        }
        if (upper == 0) {
            return Token.Shape.LOWER;
        }
        if (!Letter.isUpper(text.charAt(start))) {
            return Token.Shape.LOWER;
        }
        if (lower == 0) {
            return upper == 1 ? Token.Shape.CAPITALISED : Token.Shape.UPPER;
        }
        return upper == 1 ? Token.Shape.CAPITALISED : Token.Shape.MIXED;
    }

    private boolean isInnerUnseen(int i) {
        return Letter.isUnseen(text.charAt(i)) && i + 1 < text.length() && Letter.is(text.charAt(i + 1));
    }

    private static Map<String, String> entities() {
        var entities = new HashMap<String, String>();
        for (var row : Data.rows("text/entities.csv")) {
            entities.put(row.get("entity"), row.get("mark"));
        }
        return entities;
    }
}
