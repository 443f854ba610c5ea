package kabar.extraction.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import kabar.text.Data;
import kabar.text.Text;
import kabar.text.Token;

/**
 * Pairs quotation marks inside one paragraph. A mark that can only close, with none open, is stray; so is an open mark when another one
 * of its group opens before it is closed.
 */
final class QuotationMarks {
    private static final Map<Character, Mark> MARKS = marks();
    private static final int SHORTEST_UNCLOSED = 3;

    private enum Side {
        OPEN,
        CLOSE,
        EITHER
    }

    private record Mark(String group, Side side) {}

    /** An opening mark that waits for its pair. */
    private record Open(Mark mark, int at, int inside) {}

    private QuotationMarks() {}

    static boolean isMark(Text text, Token token) {
        return token.isMark() && MARKS.containsKey(character(text, token));
    }

    /** The mark as it stands in the text; of one written as an HTML entity, the mark it means. */
    private static char character(Text text, Token token) {
        return token.span().length() > 1
                ? token.form().charAt(0)
                : text.string().charAt(token.start());
    }

    /** The quotations that are not inside another one, in order. */
    static List<Quotation> outermost(Text text, List<Token> tokens, boolean openToEnd, IntUnaryOperator sentenceEnd) {
        var pairs = pairs(text, tokens, openToEnd);
        if (pairs.isEmpty()) {
            unclosed(text, tokens, sentenceEnd).ifPresent(pairs::add);
        }
        pairs.sort(Comparator.comparingInt(Quotation::open));
        var outermost = new ArrayList<Quotation>();
        int end = 0;
        for (Quotation pair : pairs) {
            if (pair.open() >= end && pair.tokens() > 0) {
                outermost.add(pair);
                end = pair.end();
            }
        }
        return outermost;
    }

    /** The only mark of a paragraph, if it opens before a word: what it opens ends with the sentence. */
    private static Optional<Quotation> unclosed(Text text, List<Token> tokens, IntUnaryOperator sentenceEnd) {
        int only = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (mark(text, tokens, i).filter(m -> !m.group().equals("single")).isPresent()) {
                if (only >= 0) {
                    return Optional.empty();
                }
                only = i;
            }
        }
        if (only < 1
                || only + 1 >= tokens.size()
                || side(tokens, only, 1, mark(text, tokens, only).orElseThrow(), false) != Side.OPEN
                || !tokens.get(only).spaced()) {
            return Optional.empty();
        }
        int end = tokens.get(only - 1).is(":") ? tokens.size() : sentenceEnd.applyAsInt(only);
        int last = end;
        while (last > only + 1 && tokens.get(last - 1).isMark()) {
            last--;
        }
        return last - only > SHORTEST_UNCLOSED
                ? Optional.of(new Quotation(only, only + 1, last, last, false))
                : Optional.empty();
    }

    private static List<Quotation> pairs(Text text, List<Token> tokens, boolean openToEnd) {
        var pairs = new ArrayList<Quotation>();
        var waiting = new HashMap<String, List<Open>>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Mark> found = mark(text, tokens, i);
            if (found.isEmpty()) {
                continue;
            }
            int width = doubled(text, tokens, i) ? 2 : 1;
            Mark mark = width == 2 ? new Mark("double", found.get().side()) : found.get();
            var open = waiting.computeIfAbsent(mark.group(), g -> new ArrayList<>());
            Side side = side(tokens, i, width, mark, !open.isEmpty());
            if (side == Side.OPEN) {
                // a second mark of the same shape means that the first was stray; one of another shape opens a
                // quotation inside
                open.removeIf(o -> o.mark().equals(mark));
                open.add(new Open(mark, i, i + width));
            } else if (!open.isEmpty()) {
                int pair = pair(open, mark);
                Open first = open.get(pair);
                pairs.add(new Quotation(
                        first.at(), first.inside(), i, i + width, mark.group().equals("single")));
                open.subList(pair, open.size()).clear();
            }
            i += width - 1;
        }
        waiting.getOrDefault("double", List.of()).stream()
                .filter(o -> openToEnd && o.at() == 0)
                .forEach(o -> pairs.add(new Quotation(0, o.inside(), tokens.size(), tokens.size(), false)));
        return pairs;
    }

    /** Which open mark this one closes: one of its own kind (straight or curved), else the last. */
    private static int pair(List<Open> open, Mark mark) {
        boolean straight = mark.side() == Side.EITHER;
        for (int i = open.size() - 1; i >= 0; i--) {
            if ((open.get(i).mark().side() == Side.EITHER) == straight) {
                return i;
            }
        }
        return open.size() - 1;
    }

    private static Optional<Mark> mark(Text text, List<Token> tokens, int i) {
        return tokens.get(i).isMark()
                ? Optional.ofNullable(MARKS.get(character(text, tokens.get(i))))
                : Optional.empty();
    }

    /** Two single marks written together are a double one. */
    private static boolean doubled(Text text, List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && !tokens.get(i + 1).spaced()
                && mark(text, tokens, i).filter(m -> m.group().equals("single")).isPresent()
                && character(text, tokens.get(i)) == character(text, tokens.get(i + 1));
    }

    private static Side side(List<Token> tokens, int i, int width, Mark mark, boolean isOpen) {
        int next = i + width;
        boolean spaceBefore = i == 0
                || tokens.get(i).spaced()
                || tokens.get(i - 1).isMark() && "([-–—".contains(first(tokens.get(i - 1)));
        boolean spaceAfter = next >= tokens.size() || tokens.get(next).spaced();
        boolean opensByPlace = spaceBefore && !spaceAfter;
        boolean closesByPlace = !spaceBefore && (spaceAfter || tokens.get(next).isMark());
        if (mark.group().equals("single")) {
            // an apostrophe inside or behind a word looks the same
            return opensByPlace && mark.side() != Side.CLOSE ? Side.OPEN : closesByPlace ? Side.CLOSE : stray(isOpen);
        }
        if (mark.side() == Side.EITHER) {
            return opensByPlace ? Side.OPEN : closesByPlace || isOpen ? Side.CLOSE : Side.OPEN;
        }
        if (mark.side() == Side.CLOSE) {
            return !isOpen && opensByPlace ? Side.OPEN : Side.CLOSE;
        }
        return isOpen && closesByPlace ? Side.CLOSE : Side.OPEN;
    }

    private static Side stray(boolean isOpen) {
        return isOpen ? Side.OPEN : Side.CLOSE;
    }

    private static String first(Token token) {
        return token.form().isEmpty() ? "'" : token.form().substring(0, 1);
    }

    private static Map<Character, Mark> marks() {
        var marks = new HashMap<Character, Mark>();
        for (var row : Data.rows("text/quotation-marks.csv")) {
            marks.put(
                    row.get("mark").charAt(0),
                    new Mark(row.get("group"), Side.valueOf(row.get("side").toUpperCase(Locale.ROOT))));
        }
        return marks;
    }
}
