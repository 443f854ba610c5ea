package kabar.article.formats;

/**
 * A line of a page of a PDF file, in points from the page's upper left corner.
 *
 * @param y the line that its letters stand on
 * @param size of its letters
 */
record PdfLine(String text, int page, double left, double right, double y, double size) {
    private static final String ENDS = ".!?؟:…\"”»";
    private static final String BULLETS = "•▪●■‣–-*·";
    /** What is left free at the end of a line in the middle of a paragraph is less than this share of the column. */
    private static final double RAGGED = 0.25;

    private static final double SHORT = 0.4;
    private static final double OTHER_SIZE = 0.1;
    private static final double APART = 1.35;
    /** An indentation, in sizes of a letter. */
    private static final double INDENT = 0.8;

    private static final double DEEP = 5;

    boolean isRightToLeft() {
        long right = text.codePoints()
                .filter(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .count();
        return right * 2 > text.codePoints().filter(Character::isLetter).count();
    }

    /** The text with the letters made neutral that differ from page to page: its number. A sentence has its own numbers. */
    String shape() {
        return isEnd() ? text : text.replaceAll("\\p{Nd}+", "0").replaceAll("\\s+", " ");
    }

    boolean isEnd() {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /**
     * Whether the next line begins a paragraph.
     *
     * @param spacing from line to line of a paragraph
     * @param column the left and the right edge of the text around
     */
    boolean endsBefore(PdfLine next, double spacing, PdfLine column) {
        boolean otherSize = Math.abs(next.size - size) > OTHER_SIZE * size;
        boolean bullet =
                next.text.length() > 1 && BULLETS.indexOf(next.text.charAt(0)) >= 0 && next.text.charAt(1) == ' ';
        double width = column.right - column.left;
        double free = isRightToLeft() ? left - column.left : column.right - right;
        boolean isShort = free > SHORT * width || free > RAGGED * width && isEnd();
        if (otherSize || bullet || isShort) {
            return true;
        }
        // Behind the foot of a page or column the text goes on at the head of the next one.
        if (next.page != page || next.y < y) {
            return isEnd();
        }
        double indent = isRightToLeft() ? right - next.right : next.left - left;
        return next.y - y > APART * spacing || indent > INDENT * size && indent < DEEP * size;
    }
}
