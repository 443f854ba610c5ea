package kabar.analysis;

import java.util.List;
import java.util.function.IntPredicate;

/** The values of one dimension of counted rows, as ints in the order of their ids. */
interface Axis {
    /** The columns it fills: the id, and the label where that is another. */
    List<String> columns();

    /**
     * The value of a row.
     *
     * @param from first day of the date that the row's sentence speaks of, if counting goes by those
     * @param to last day
     */
    int code(int row, int from, int to);

    /** The cells of a value, one a column. */
    List<String> cells(int code);

    /**
     * The values that are called so.
     *
     * @throws IllegalArgumentException if that can be none, naming what would be right
     */
    IntPredicate called(String label);
}
