package kabar.export;

import java.math.BigDecimal;

/**
 * How a cell is written so that a spreadsheet shows what it says: text that could be taken for a formula gets a leading {@code '},
 * and text longer than a spreadsheet's cell is cut, with a mark that tells how much is missing.
 */
final class Cells {
    /** Characters that a cell of Excel can hold. */
    static final int LONGEST = 32_767;

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Cells() {}

    static String text(String cell) {
        String guarded = needsGuard(cell) ? "'" + cell : cell;
        if (guarded.length() <= LONGEST) {
            return guarded;
        }
        int keep = LONGEST - 20;
        if (Character.isHighSurrogate(guarded.charAt(keep - 1))) {
            keep--;
        }
        return guarded.substring(0, keep) + "…[+" + (guarded.length() - keep) + "]";
    }

    /** What {@link #text} was given, except for what it cut. */
    static String read(String cell) {
        return cell.startsWith("'") && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** A formula's first character, behind any number of quotes that would be taken for guards on reading. */
    private static boolean needsGuard(String cell) {
        int i = 0;
        while (i < cell.length() && cell.charAt(i) == '\'') {
            i++;
        }
        return i < cell.length() && FORMULA.indexOf(cell.charAt(i)) >= 0;
    }

    /** A number without exponent and without trailing zeros; an infinite one as text. */
    static String number(Number number, char decimal) {
        if (Double.isInfinite(number.doubleValue()) && !(number instanceof BigDecimal)) {
            return text(number.toString());
        }
        var value = number instanceof BigDecimal big ? big : new BigDecimal(number.toString());
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return decimal == '.' ? plain : plain.replace('.', decimal);
    }
}
