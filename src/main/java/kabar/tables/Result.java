package kabar.tables;

import java.util.Optional;
import tech.tablesaw.api.Table;

/** A table whose numbers lead to what they count. A report makes its rows clickable. */
public interface Result {
    Table table();

    /**
     * What one row of {@link #table()} counts, one line a counted thing. The columns {@code article}, {@code published},
     * {@code text} (the sentence) and {@code surface} (the words that count) are shown specially where they are present.
     *
     * @param row 0-based
     */
    Table evidence(int row);

    /**
     * What one number counts, where that is not what its row counts: in a table with a column for each series, for instance. A table
     * without rows: nothing can be shown for it. Nothing at all, as for most columns: {@link #evidence(int)} tells.
     *
     * @param row 0-based
     * @param column of {@link #table()}, one of numbers
     */
    default Optional<Table> evidence(int row, String column) {
        return Optional.empty();
    }

    /** What a reader must know of the numbers and no column says; printed below the table. */
    default Optional<String> note() {
        return Optional.empty();
    }
}
