package kabar.text;

/** Tells texts whose lines were broken by hand at a certain width from those that have a line for each paragraph. */
final class Wrapping {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;
    private static final int FEWEST_LINES = 4;
    private static final double MOST = 0.6;

    private Wrapping() {}

    /**
     * True if no line is wider than a page, blank lines part the paragraphs, and most lines that another follows at once are nearly as wide
     * as the page and end within a sentence.
     */
    static boolean of(String text) {
        int followed = 0;
        int full = 0;
        boolean blank = false;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                break;
            }
            int length = end - start - (end > start && text.charAt(end - 1) == '\r' ? 1 : 0);
            if (length > WIDEST) {
                return false;
            }
            boolean alone = end + 1 >= text.length() || text.charAt(end + 1) == '\n' || text.charAt(end + 1) == '\r';
            blank |= alone && end + 1 < text.length();
            if (length > 0 && !alone) {
                followed++;
                char last = text.charAt(start + length - 1);
                full += length >= NARROWEST && (Character.isLetterOrDigit(last) || last == ',') ? 1 : 0;
            }
            start = end + 1;
        }
        return blank && followed >= FEWEST_LINES && text.length() - start <= WIDEST && full >= MOST * followed;
    }
}
