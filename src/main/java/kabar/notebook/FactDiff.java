package kabar.notebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What differs between two tables of facts, each with its place in an article. A fact that only stands elsewhere, because words before it
 * came or went, is the same fact: those are told of in one line for each article.
 */
final class FactDiff {
    private static final String ARTICLE = "article";
    private static final Set<String> PLACE = Set.of("event", "sentence", "start", "end");
    /** What tells of which words a fact is, whatever is said of them. */
    private static final Set<String> WORDS = Set.of("surface", "trigger", "text");

    private final Outcome before;
    private final Outcome after;

    private FactDiff(Outcome before, Outcome after) {
        this.before = before;
        this.after = after;
    }

    /** Whether the rows of a table are facts. */
    static boolean knows(Outcome table) {
        return table.columns().containsAll(List.of(ARTICLE, "sentence", "start"));
    }

    static List<RowChange> of(Outcome before, Outcome after) {
        return new FactDiff(before, after).changes();
    }

    private List<RowChange> changes() {
        Map<Map<String, String>, Deque<Integer>> old = new LinkedHashMap<>();
        for (int row = 0; row < before.rows().size(); row++) {
            old.computeIfAbsent(fact(before, row), k -> new ArrayDeque<>()).add(row);
        }
        var fresh = new ArrayList<Integer>();
        Map<String, Integer> moved = new LinkedHashMap<>();
        for (int row = 0; row < after.rows().size(); row++) {
            Optional<Integer> same =
                    Optional.ofNullable(old.get(fact(after, row))).map(Deque::poll);
            if (same.isEmpty()) {
                fresh.add(row);
            } else if (!before.rows().get(same.get()).equals(after.rows().get(row))) {
                moved.merge(cell(after, row, ARTICLE), 1, Integer::sum);
            }
        }
        List<Integer> lost =
                old.values().stream().flatMap(Deque::stream).sorted().toList();
        var changes = new ArrayList<RowChange>(matched(fresh, lost));
        moved.forEach((article, n) -> changes.add(new RowChange(
                article, n + (n == 1 ? " row" : " rows") + " at another place", List.of(), List.of(), true)));
        return changes;
    }

    /** Of the same words another thing is told now; or the words are new, or gone. */
    private List<RowChange> matched(List<Integer> fresh, List<Integer> lost) {
        Map<Map<String, String>, Deque<Integer>> about = new HashMap<>();
        lost.forEach(row -> about.computeIfAbsent(words(before, row), k -> new ArrayDeque<>())
                .add(row));
        var left = new LinkedHashSet<>(lost);
        var changes = new ArrayList<RowChange>();
        for (int row : fresh) {
            Optional<Integer> was =
                    Optional.ofNullable(about.get(words(after, row))).map(Deque::poll);
            was.ifPresent(left::remove);
            List<EvidenceRow> none = List.of();
            changes.add(new RowChange(
                    label(after, row),
                    was.map(old -> difference(old, row)).orElse("is new"),
                    after.evidence(row),
                    was.map(before::evidence).orElse(none),
                    true));
        }
        left.forEach(row ->
                changes.add(new RowChange(label(before, row), "is gone", List.of(), before.evidence(row), true)));
        return changes;
    }

    private String difference(int old, int now) {
        Map<String, String> was = fact(before, old);
        Map<String, String> is = fact(after, now);
        var columns = new LinkedHashSet<>(is.keySet());
        columns.addAll(was.keySet());
        List<String> differing = columns.stream()
                .filter(c -> !Objects.equals(was.get(c), is.get(c)))
                .toList();
        return TableDiff.cells(
                differing,
                differing.stream().map(c -> was.getOrDefault(c, "")).toList(),
                differing.stream().map(c -> is.getOrDefault(c, "")).toList());
    }

    private static Map<String, String> fact(Outcome table, int row) {
        return chosen(table, row, c -> !PLACE.contains(c));
    }

    private static Map<String, String> words(Outcome table, int row) {
        return chosen(table, row, c -> WORDS.contains(c) || c.equals(ARTICLE));
    }

    private static Map<String, String> chosen(Outcome table, int row, Predicate<String> columns) {
        List<String> cells = table.rows().get(row);
        return IntStream.range(0, cells.size())
                .filter(c -> columns.test(table.columns().get(c)))
                .boxed()
                .collect(Collectors.toMap(table.columns()::get, cells::get, (a, b) -> a, LinkedHashMap::new));
    }

    private static String cell(Outcome table, int row, String column) {
        return table.rows().get(row).get(table.columns().indexOf(column));
    }

    /** The article, the words, and who is named. */
    private static String label(Outcome table, int row) {
        return chosen(
                        table,
                        row,
                        c -> c.equals(ARTICLE) || WORDS.contains(c) || c.equals("name") || c.endsWith("_name"))
                .values()
                .stream()
                .filter(cell -> !cell.isEmpty())
                .limit(4)
                .collect(Collectors.joining(" · "));
    }
}
