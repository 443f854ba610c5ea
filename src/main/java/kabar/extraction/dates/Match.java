package kabar.extraction.dates;

/**
 * A stretch of tokens that a pattern reads.
 *
 * @param head what the pattern reads: {@code date}, {@code duration}, {@code core} …
 * @param first index of the first token of its surface
 * @param last index after the last one
 * @param reach where the words end that it rests on; beyond {@code last} where the pattern ends with context
 * @param prefix letters of the first token that do not belong to the surface
 * @param order the place of the pattern in its file
 * @param inner the places of the patterns inside
 */
record Match(String head, int first, int last, int reach, int prefix, Frame frame, int order, int inner) {
    /** Nothing read. */
    static final Match NONE = new Match("", 0, -1, -1, 0, Frame.NOTHING, 0, 0);

    boolean isNone() {
        return last < first;
    }

    int length() {
        return last - first;
    }

    /** Whether it reaches further; of two that reach as far, whether it begins earlier, then whether its pattern stands first, and then the pattern inside. */
    boolean better(Match other) {
        if (last != other.last) {
            return last > other.last;
        }
        if (reach != other.reach) {
            return reach > other.reach;
        }
        if (first != other.first) {
            return first < other.first;
        }
        return order != other.order ? order < other.order : inner < other.inner;
    }
}
