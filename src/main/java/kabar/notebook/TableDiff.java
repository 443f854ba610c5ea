package kabar.notebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabar.tables.TablePrinter;

/** What differs between two tables, row by row: rows are the same that have the same first cells. */
final class TableDiff {
    private final Outcome before;
    private final Outcome after;
    private final int keys;

    private TableDiff(Outcome before, Outcome after) {
        this.before = before;
        this.after = after;
        this.keys = keys(before, after);
    }

    /** The rows that changed: those of the later table in its order, then those that are gone. */
    static List<RowChange> of(Outcome before, Outcome after) {
        return FactDiff.knows(before) && FactDiff.knows(after)
                ? FactDiff.of(before, after)
                : new TableDiff(before, after).changes();
    }

    private List<RowChange> changes() {
        Map<String, Integer> old = rows(before);
        Map<String, Integer> now = rows(after);
        var changes = new ArrayList<RowChange>();
        now.forEach((key, row) -> {
            Integer was = old.get(key);
            if (was == null) {
                changes.add(new RowChange(
                        label(after, row), "is new", after.evidence(row), List.of(), after.hasEvidence()));
                return;
            }
            String cells = cells(before.rows().get(was), after.rows().get(row));
            if (!cells.isEmpty()) {
                List<EvidenceRow> first = before.evidence(was);
                List<EvidenceRow> second = after.evidence(row);
                changes.add(new RowChange(
                        label(after, row),
                        cells,
                        without(second, first),
                        without(first, second),
                        before.hasEvidence() && after.hasEvidence()));
            }
        });
        old.forEach((key, row) -> {
            if (!now.containsKey(key)) {
                changes.add(new RowChange(
                        label(before, row), "is gone", List.of(), before.evidence(row), before.hasEvidence()));
            }
        });
        return changes;
    }

    /** As few of the first columns as tell all rows apart; all columns if nothing does. */
    private static int keys(Outcome before, Outcome after) {
        int columns =
                before.columns().equals(after.columns()) ? before.columns().size() : 0;
        for (int keys = 1; keys < columns; keys++) {
            if (areApart(before, keys) && areApart(after, keys)) {
                return keys;
            }
        }
        return Math.max(before.columns().size(), after.columns().size());
    }

    private static boolean areApart(Outcome table, int keys) {
        var seen = new HashSet<List<String>>();
        return table.rows().stream().allMatch(row -> seen.add(row.subList(0, keys)));
    }

    /** The rows by their first cells; a row that stands there twice has a number as well. */
    private Map<String, Integer> rows(Outcome table) {
        var rows = new LinkedHashMap<String, Integer>();
        var times = new HashMap<String, Integer>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<String> row = table.rows().get(r);
            String key = String.join("\u0000", row.subList(0, Math.min(keys, row.size())));
            rows.put(key + "\u0000" + times.merge(key, 1, Integer::sum), r);
        }
        return rows;
    }

    private String cells(List<String> old, List<String> now) {
        return cells(after.columns(), old, now);
    }

    /** The cells that differ between two rows of the same columns: {@code mentions 1 → 2}. */
    static String cells(List<String> columns, List<String> old, List<String> now) {
        return IntStream.range(0, Math.min(old.size(), now.size()))
                .filter(c -> !old.get(c).equals(now.get(c)))
                .mapToObj(c ->
                        columns.get(c) + " " + shown(old.get(c), now.get(c)) + " → " + shown(now.get(c), old.get(c)))
                .collect(Collectors.joining(", "));
    }

    /** The words that the row begins with: names rather than ids. */
    private String label(Outcome table, int row) {
        List<String> cells = table.rows().get(row);
        List<String> words = IntStream.range(0, cells.size())
                .filter(c -> c < keys || table.columns().get(c).matches("name|.*_name|surface"))
                .filter(c -> c == 0 || !isNumber(cells.get(c)))
                .limit(4)
                .mapToObj(cells::get)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
        List<String> names =
                words.stream().filter(w -> !w.matches("[a-z_]+:\\S+")).toList();
        return String.join(" · ", names.isEmpty() ? words : names);
    }

    static List<EvidenceRow> without(List<EvidenceRow> rows, List<EvidenceRow> others) {
        var left = others.stream()
                .collect(Collectors.groupingBy(EvidenceRow::identity, HashMap::new, Collectors.counting()));
        return rows.stream()
                .filter(row -> left.merge(row.identity(), -1L, Long::sum) < 0)
                .toList();
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-?[0-9.]+([eE]-?[0-9]+)?");
    }

    /** A cell beside the one that it is compared with: numbers rounded, unless that makes them the same. */
    private static String shown(String cell, String beside) {
        String rounded = rounded(cell);
        return cell.isEmpty() ? "(none)" : rounded.equals(rounded(beside)) ? cell : rounded;
    }

    private static String rounded(String cell) {
        boolean isLong = cell.matches("-?[0-9]+[.][0-9]{4,}([eE]-?[0-9]+)?");
        return isLong ? TablePrinter.number(Double.parseDouble(cell)) : cell;
    }
}
