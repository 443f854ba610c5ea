package kabar.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import kabar.text.Fold;
import kabar.text.Nearest;

/**
 * A dimension with a list of values.
 *
 * @param columns one, or the id's and the label's
 * @param ids in order
 * @param labels of the ids; the same list where there is one column
 * @param code of each row; {@link Codes#NONE} where it has no value
 * @param id the id of what an analyst calls so, where other names than id and label are known
 */
record ListedAxis(
        List<String> columns, List<String> ids, List<String> labels, IntUnaryOperator code, UnaryOperator<String> id)
        implements Axis {
    /** The row of what has no value, behind all others. */
    static final int UNKNOWN = Integer.MAX_VALUE;

    private static final String UNKNOWN_LABEL = "unknown";

    static ListedAxis of(String column, List<String> ids, IntUnaryOperator code) {
        return new ListedAxis(List.of(column), ids, ids, code, UnaryOperator.identity());
    }

    /** A dimension whose values are gathered from the rows: for each the id and, behind it, the label. */
    static ListedAxis gathered(
            List<String> columns, int rows, IntFunction<Optional<Value>> valueOf, UnaryOperator<String> id) {
        Map<String, String> labels = new TreeMap<>();
        for (int row = 0; row < rows; row++) {
            valueOf.apply(row).ifPresent(value -> labels.putIfAbsent(value.id(), value.label()));
        }
        var codes = new Codes<>(labels.keySet());
        return new ListedAxis(
                columns,
                codes.values(),
                new ArrayList<>(labels.values()),
                row -> valueOf.apply(row).map(value -> codes.code(value.id())).orElse(Codes.NONE),
                id);
    }

    /** A value with its label. */
    record Value(String id, String label) {}

    @Override
    public int code(int row, int from, int to) {
        int value = code.applyAsInt(row);
        return value == Codes.NONE ? UNKNOWN : value;
    }

    @Override
    public List<String> cells(int code) {
        if (code == UNKNOWN) {
            return columns.stream().map(c -> UNKNOWN_LABEL).toList();
        }
        return columns.size() == 1 ? List.of(ids.get(code)) : List.of(ids.get(code), labels.get(code));
    }

    @Override
    public IntPredicate called(String label) {
        if (label.equals(UNKNOWN_LABEL)) {
            return value -> value == UNKNOWN;
        }
        String folded = Fold.of(label);
        boolean known =
                ids.contains(label) || labels.stream().anyMatch(l -> Fold.of(l).equals(folded));
        if (known) {
            return value -> value != UNKNOWN
                    && (ids.get(value).equals(label)
                            || Fold.of(labels.get(value)).equals(folded));
        }
        String other = id.apply(label);
        if (other.equals(label)) {
            throw new IllegalArgumentException(
                    "No " + columns.get(0) + " '" + label + "' here." + Nearest.question(label, labels));
        }
        return value -> value != UNKNOWN && ids.get(value).equals(other);
    }
}
