package kabar.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.Token;

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
    private static final int MOST_DIGITS = 18;

    private final WordTable<Word> words = new WordTable<>();
    private final String joined;
    private final char decimal;
    private final char thousands;
    private final Particles particles;

    record Word(Way way, BigDecimal value) {
        static final Word NONE = new Word(Way.NONE, BigDecimal.ZERO);

        boolean multiplies() {
            return way == Way.TIMES || way == Way.SCALE || way == Way.SCALES;
        }
    }

    enum Way {
        NONE,
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
            var way = Way.valueOf(row.get("way").toUpperCase(Locale.ROOT));
            String form = Fold.of(row.get("word"));
            switch (way) {
                case JOINED -> join = form;
                case DECIMAL -> point = row.get("word").charAt(0);
                case THOUSANDS -> comma = row.get("word").charAt(0);
                default -> add(form, new Word(way, value(way, row.get("value"))));
            }
        }
        joined = join;
        decimal = point;
        thousands = comma;
        particles = Particles.of(language);
    }

    private void add(String form, Word word) {
        // Spellings that fold alike are one word.
        if (!words.has(form)) {
            words.put(form, word);
        }
    }

    private static BigDecimal value(Way way, String written) {
        return written.isEmpty() ? way == Way.TEEN ? BigDecimal.ZERO : BigDecimal.ONE : new BigDecimal(written);
    }

    /** The numbers of a sentence. */
    Numerals in(List<Token> tokens) {
        var found = Numerals.NONE;
        for (int i = 0; i < tokens.size(); ) {
            Token token = tokens.get(i);
            var number = token.isNumber() ? digits(tokens, i) : token.isWord() ? words(tokens, i) : Numeral.NONE;
            if (number.isNone()) {
                i++;
            } else {
                found = found == Numerals.NONE ? new Numerals(tokens.size()) : found;
                found.put(number);
                i = number.last();
            }
        }
        return found;
    }

    private Numeral words(List<Token> tokens, int i) {
        String form = tokens.get(i).form();
        if (words.has(form)) {
            return new NumberWords(this, tokens, i, "").read();
        }
        for (Particles.Particle particle : particles.like(form)) {
            String prefix = particle.written();
            if (particle.read().isEmpty()
                    && particle.begins(form)
                    && words.find(form, prefix.length()) != WordTable.NONE) {
                return new NumberWords(this, tokens, i, prefix).read();
            }
        }
        return Numeral.NONE;
    }

    private Numeral digits(List<Token> tokens, int i) {
        Optional<BigDecimal> value = value(tokens.get(i).form());
        if (value.isEmpty()) {
            return Numeral.NONE;
        }
        BigDecimal number = value.get();
        int last = i + 1;
        Word word = last < tokens.size() && tokens.get(last).isWord() ? word(tokens.get(last), 0) : Word.NONE;
        if (word.way == Way.BRIEF && !tokens.get(last).spaced()) {
            return new Numeral(i, last + 1, 0, number.multiply(word.value), false, true);
        }
        while (word.multiplies()) {
            number = number.multiply(word.value);
            last++;
            word = last < tokens.size() ? word(tokens.get(last), 0) : Word.NONE;
        }
        return new Numeral(i, last, 0, number, last == i + 1, false);
    }

    /** What a token counts from one of its letters on. */
    Word word(Token token, int from) {
        int place = words.find(token.form(), from);
        return place == WordTable.NONE ? Word.NONE : words.at(place);
    }

    /** What is written onto a number word to join it to the one before; empty if the language writes nothing so. */
    String joined() {
        return joined;
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
        if (plain.length() > MOST_DIGITS) {
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
}
