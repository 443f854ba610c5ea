package kabar.notebook;

/**
 * How much of a comparison is shown.
 *
 * @param rows changed rows of one output
 * @param evidence pieces of evidence of one row
 */
public record DiffLimits(int rows, int evidence) {
    /** Enough to see what happened. */
    public static final DiffLimits SHORT = new DiffLimits(20, 5);

    public static final DiffLimits ALL = new DiffLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);
}
