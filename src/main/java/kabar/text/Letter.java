package kabar.text;

/** What a char is, looked up in a table: asking {@link Character} for each char of a text takes longer than all the rest of its reading. */
final class Letter {
    static final char ZERO_WIDTH_SPACE = '\u200B';

    private static final int LETTER = 1;
    private static final int UPPER = 2;
    private static final int LOWER = 4;
    private static final int SPACE = 8;
    private static final int DIGIT = 16;
    private static final int UNSEEN = 32;
    private static final byte[] KINDS = kinds();

    private Letter() {}

    /** A letter, or a mark written above or below one. */
    static boolean is(char c) {
        return (KINDS[c] & LETTER) != 0;
    }

    static boolean isUpper(char c) {
        return (KINDS[c] & UPPER) != 0;
    }

    static boolean isLower(char c) {
        return (KINDS[c] & LOWER) != 0;
    }

    static boolean isSpace(char c) {
        return (KINDS[c] & SPACE) != 0;
    }

    static boolean isDigit(char c) {
        return (KINDS[c] & DIGIT) != 0;
    }

    /** Marks of direction, joiners, soft hyphens. */
    static boolean isUnseen(char c) {
        return (KINDS[c] & UNSEEN) != 0;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < kinds.length; i++) {
            char c = (char) i;
            int type = Character.getType(c);
            int kind = Character.isLetter(c)
                            || type == Character.NON_SPACING_MARK
                            || type == Character.COMBINING_SPACING_MARK
                    ? LETTER
                    : 0;
            kind |= Character.isUpperCase(c) ? UPPER : 0;
            kind |= Character.isLowerCase(c) ? LOWER : 0;
            kind |= Character.isDigit(c) ? DIGIT : 0;
            if (c == ZERO_WIDTH_SPACE || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                kind |= SPACE;
            } else if (type == Character.FORMAT) {
                kind |= UNSEEN;
            }
            kinds[i] = (byte) kind;
        }
        return kinds;
    }
}
