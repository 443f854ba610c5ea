package kabar.extraction.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kabar.text.Token;

/**
 * The marks inside the digits of a language's numbers.
 *
 * @param decimal before the fraction
 * @param thousands between groups of three
 * @param spaced whether a space may stand between them, too
 */
record DigitMarks(char decimal, char thousands, boolean spaced) {
    private static final int MOST_DIGITS = 18;

    /** Where digits end that are written in groups of three: "41 000". */
    int end(List<Token> tokens, int i) {
        int last = i + 1;
        boolean head = spaced && tokens.get(i).form().length() <= 3;
        while (head
                && last < tokens.size()
                && tokens.get(last).isNumber()
                && isGroup(tokens.get(last).form())) {
            last++;
        }
        return last;
    }

    private boolean isGroup(String digits) {
        return digits.length() == 3 || digits.length() > 4 && digits.charAt(3) == decimal;
    }

    private static String joined(List<Token> tokens, int first, int last) {
        var form = new StringBuilder(tokens.get(first).form());
        for (int i = first + 1; i < last; i++) {
            form.append(tokens.get(i).form());
        }
        return form.toString();
    }

    /** The value of digits with their marks; empty where the marks make no number. */
    Optional<BigDecimal> value(List<Token> tokens, int first, int last) {
        return value(last == first + 1 ? tokens.get(first).form() : joined(tokens, first, last));
    }

    private Optional<BigDecimal> value(String digits) {
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
