package kabar.extraction.speech;

/**
 * What stands between a pair of quotation marks.
 *
 * @param open index of the opening mark in the paragraph
 * @param first index of the first token inside
 * @param last index after the last token inside
 * @param end index after the closing mark; the same as {@code last} where none closes it
 * @param single whether in single marks
 */
record Quotation(int open, int first, int last, int end, boolean single) {
    boolean holds(int token) {
        return open <= token && token < end;
    }

    int tokens() {
        return last - first;
    }
}
