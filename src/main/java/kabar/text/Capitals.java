package kabar.text;

/**
 * What the words of a phrase ask of those of a text, a bit for each word; words beyond the sixty-fourth ask nothing.
 *
 * @param some may not be written in small letters
 * @param all are written in capitals only
 */
public record Capitals(long some, long all) {
    /** Any way to write the words will do. */
    public static final Capitals NONE = new Capitals(0, 0);

    /** Of the first words, by their number: what most phrases ask, so that they share it. */
    private static final Capitals[] FIRST = first();

    static Capitals of(long some, long all) {
        if (all == 0 && (some & some + 1) == 0) {
            return FIRST[Long.bitCount(some)];
        }
        return new Capitals(some, all);
    }

    private static Capitals[] first() {
        var first = new Capitals[Long.SIZE + 1];
        first[0] = NONE;
        for (int words = 1; words < first.length; words++) {
            first[words] = new Capitals(-1L >>> Long.SIZE - words, 0);
        }
        return first;
    }
}
