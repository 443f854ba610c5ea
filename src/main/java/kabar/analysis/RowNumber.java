package kabar.analysis;

/** The number of a row, as an analyst gives it. */
final class RowNumber {
    private RowNumber() {}

    /**
     * The row, if there is such a one.
     *
     * @param row 0-based
     * @throws IllegalArgumentException saying how many rows there are
     */
    static int in(int rows, int row) {
        if (row < 0 || row >= rows) {
            throw new IllegalArgumentException("There is no row " + row + "; "
                    + switch (rows) {
                        case 0 -> "the table has no rows";
                        case 1 -> "the table has one, row 0";
                        default -> "the table has " + rows + ", the first is row 0";
                    });
        }
        return row;
    }
}
