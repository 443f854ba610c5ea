package kabar.extraction;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a language in digits and words. {@code numbers.csv} gives each word its value and its way of counting:
 *
 * <ul>
 *   <li>{@code add}: two, twenty, seratus
 *   <li>{@code teen}: ten more than the word before (belas)
 *   <li>{@code times}: multiplies the word before, which may be missing (hundred, puluh)
 *   <li>{@code scale}: multiplies all before it (thousand, juta); {@code scales}: only after a number (آلاف); {@code group}: stands
 *       for a number with its scale (seribu, ألفان); {@code brief}: a scale written onto digits (bn)
 *   <li>{@code one}: one, but only before a multiplier (a hundred)
 *   <li>{@code and}: joins two parts of a number; {@code joined}: the same, written onto the word (و)
 *   <li>{@code decimal}, {@code thousands}: the marks inside digits
 * </ul>
 */
final class Numbers {
    private final Map<String, Word> words = new HashMap<>();
    private final String joined;
    private final char decimal;
    private final char thousands;
    private final List<String> prefixes;

    private record Word(Way way, BigDecimal value) {}

    private enum Way {
        ADD,
        TEEN,
        TIMES,
        SCALE,
        SCALES,
        GROUP,
        BRIEF,
        ONE,
        AND,
        JOINED,
        DECIMAL,
        THOUSANDS
    }

    Numbers(Language language) {
        String join = "";
        char point = '.';
        char comma = ',';
        for (var row : language.rows("numbers")) {
            var way = Way.valueOf(row.get("way").toUpperCase(java.util.Locale.ROOT));
            String form = Fold.of(row.get("word"));
            switch (way) {
                case JOINED -> join = form;
                case DECIMAL -> point = row.get("word").charAt(0);
                case THOUSANDS -> comma = row.get("word").charAt(0);
                default ->
                    words.put(
                            form,
                            new Word(
                                    way,
                                    row.get("value").isEmpty()
                                            ? way == Way.TEEN ? BigDecimal.ZERO : BigDecimal.ONE
                                            : new BigDecimal(row.get("value"))));
            }
        }
        joined = join;
        decimal = point;
        thousands = comma;
        prefixes = language.rows("prefixes").stream()
                .filter(row -> row.get("read").isEmpty())
                .map(row -> row.get("written"))
                .toList();
    }

    /** For each token the number that begins there, if one does; the inner tokens of a number begin none. */
    @Nullable
    Numeral[] in(List<Token> tokens) {
        var found = new Numeral[tokens.size()];
        for (int i = 0; i < tokens.size(); ) {
            Token token = tokens.get(i);
            Numeral number = null;
            if (token.isNumber()) {
                number = digits(tokens, i);
            } else if (token.isWord()) {
                number = words(tokens, i);
            }
            if (number != null) {
                found[i] = number;
            }
            i = number == null ? i + 1 : number.last();
        }
        return found;
    }

    private @Nullable Numeral words(List<Token> tokens, int i) {
        String form = tokens.get(i).form();
        if (words.containsKey(form)) {
            return new Run(tokens, i, "").read();
        }
        for (String prefix : prefixes) {
            if (form.startsWith(prefix) && words.containsKey(form.substring(prefix.length()))) {
                return new Run(tokens, i, prefix).read();
            }
        }
        return null;
    }

    private @Nullable Numeral digits(List<Token> tokens, int i) {
        Optional<BigDecimal> value = value(tokens.get(i).form());
        if (value.isEmpty()) {
            return null;
        }
        BigDecimal number = value.get();
        int last = i + 1;
        boolean brief = false;
        if (last < tokens.size()) {
            Token next = tokens.get(last);
            Word word = next.isWord() ? words.get(next.form()) : null;
            if (word != null && word.way == Way.BRIEF && !next.spaced()) {
                number = number.multiply(word.value);
                brief = true;
                last++;
            } else {
                while (word != null && (word.way == Way.SCALE || word.way == Way.SCALES || word.way == Way.TIMES)) {
                    number = number.multiply(word.value);
                    last++;
                    word = last < tokens.size() ? words.get(tokens.get(last).form()) : null;
                }
            }
        }
        return new Numeral(i, last, 0, number, last == i + 1, brief);
    }

    /** The value of digits with their marks; empty where the marks make no number. */
    Optional<BigDecimal> value(String digits) {
        var plain = new StringBuilder(digits.length());
        int marks = 0;
        char mark = 0;
        boolean mixed = false;
        int at = -1;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
            } else {
                mixed |= marks > 0 && c != mark;
                mark = c == '٫' ? decimal : c == '٬' ? thousands : c;
                marks++;
                at = plain.length();
            }
        }
        if (plain.length() > 18) {
            return Optional.empty();
        }
        int after = plain.length() - at;
        boolean whole = marks == 0 || marks > 1 && !mixed || mark == thousands && after == 3;
        if (!whole) {
            plain.insert(at, '.');
        } else if (marks > 0 && after != 3) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.toString()));
    }

    /** Number words from one token on. */
    private final class Run {
        private final List<Token> tokens;
        private final int first;
        private final String prefix;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;
        private BigDecimal last = BigDecimal.ZERO;
        private boolean started;
        private BigDecimal limit = new BigDecimal("1e18");

        Run(List<Token> tokens, int first, String prefix) {
            this.tokens = tokens;
            this.first = first;
            this.prefix = prefix;
        }

        @Nullable
        Numeral read() {
            int i = first;
            Word word = words.get(tokens.get(i).form().substring(prefix.length()));
            if (word == null || word.way == Way.AND) {
                return null;
            }
            if (word.way == Way.ONE) {
                Word next = i + 1 < tokens.size() ? words.get(tokens.get(i + 1).form()) : null;
                if (next == null || next.way != Way.TIMES && next.way != Way.SCALE && next.way != Way.SCALES) {
                    return null;
                }
            }
            boolean and = false;
            int end = i;
            while (word != null && take(word, and)) {
                end = ++i;
                and = false;
                word = null;
                if (i >= tokens.size()
                        || !tokens.get(i).isWord() && !tokens.get(i).is("-")) {
                    break;
                }
                String form = tokens.get(i).form();
                if (form.equals("-") && !tokens.get(i).spaced() && i + 1 < tokens.size()) {
                    form = tokens.get(++i).form();
                }
                word = words.get(form);
                if (word != null && word.way == Way.AND || form.equals(joined)) {
                    and = true;
                    i++;
                    word = i < tokens.size() ? words.get(tokens.get(i).form()) : null;
                } else if (word == null && !joined.isEmpty() && form.startsWith(joined)) {
                    and = true;
                    word = words.get(form.substring(joined.length()));
                }
            }
            if (!started) {
                return null;
            }
            BigDecimal value = total.add(group).add(last);
            return new Numeral(first, end, prefix.length(), value, false, false);
        }

        private boolean take(Word word, boolean and) {
            BigDecimal v = word.value;
            boolean counted = last.signum() > 0 || group.signum() > 0;
            switch (word.way) {
                case ONE -> {
                    if (started) {
                        return false;
                    }
                    last = BigDecimal.ONE;
                }
                case ADD -> {
                    if (!adds(v, and)) {
                        return false;
                    }
                }
                case TEEN -> {
                    if (!started && v.signum() > 0) {
                        last = v;
                    } else if (last.signum() == 0 || last.compareTo(BigDecimal.TEN) >= 0) {
                        return false;
                    } else {
                        last = last.add(BigDecimal.TEN);
                    }
                }
                case TIMES -> {
                    if (last.compareTo(BigDecimal.TEN) >= 0 || group.signum() > 0 && last.signum() == 0) {
                        return false;
                    }
                    group = group.add(v.multiply(last.max(BigDecimal.ONE)));
                    last = BigDecimal.ZERO;
                }
                case SCALE, SCALES -> {
                    if (!counted && (word.way == Way.SCALES || total.signum() > 0 && !and) || v.compareTo(limit) >= 0) {
                        return false;
                    }
                    total = total.add(group.add(last).max(BigDecimal.ONE).multiply(v));
                    group = BigDecimal.ZERO;
                    last = BigDecimal.ZERO;
                    limit = v;
                }
                case GROUP -> {
                    if (counted || v.compareTo(limit) >= 0) {
                        return false;
                    }
                    total = total.add(v);
                    limit = v;
                }
                default -> {
                    return false;
                }
            }
            started = true;
            return true;
        }

        private boolean adds(BigDecimal v, boolean and) {
            int next = v.intValueExact();
            int before = last.intValueExact();
            boolean fits;
            if (before == 0) {
                fits = group.signum() == 0 || next < 100;
            } else if (before >= 100) {
                fits = next < 100;
                group = fits ? group.add(last) : group;
                last = fits ? BigDecimal.ZERO : last;
            } else if (before >= 20 && before % 10 == 0) {
                fits = next > 0 && next < 10;
            } else {
                fits = and && before < 10 && next >= 20 && next < 100 && next % 10 == 0
                        || !and && before < 10 && next == 10;
            }
            // Two numbers side by side ("two three", "1 and 2") are not one.
            boolean follows = !started || before > 0 || group.signum() > 0 || total.signum() > 0;
            if (fits && follows) {
                last = last.add(v);
            }
            return fits && follows;
        }
    }
}
