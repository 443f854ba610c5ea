package kabar.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.tables.Plot;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/**
 * How counts go over time: a line for each day, week, month or year, without gaps, a column for each of the largest series, and one,
 * {@code other}, for all others together. What has no
 * date or fits no bin has its own line at the end.
 */
public final class Timeline implements Result {
    private static final int SERIES = 8;
    /** The column of all series that have none of their own. */
    private static final String OTHER = "other";

    /** More empty lines than this in a row tell no more than that there are many. */
    private static final int MOST_EMPTY = 40;
    /** Stretches that a note names. */
    private static final int NAMED = 3;

    private final Selection selection;
    private final By by;
    private final By period;
    private final Counts counts;
    /** With the rows of the other series. */
    private final Counts all;
    /** Those of the series that have no column of their own. */
    private final Counts others;

    private final Map<String, Integer> othersByBin = new LinkedHashMap<>();
    private final String bin;
    private final List<String> bins;
    /** The first and last of the empty bins that are left out. */
    private final List<String> leftOut = new ArrayList<>();

    private final List<Integer> numbers;
    /** The rows of the counts, by series and bin. */
    private final Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();

    private Timeline(Selection selection, By by, By period, int series) {
        this.selection = selection;
        this.by = by;
        this.period = period;
        this.all = selection.counts(by, period);
        this.others = all.others(series);
        this.counts = all.series(series).filled();
        Table table = counts.table();
        this.bin = table.columnNames().get(counts.labelColumns());
        this.numbers = table.intColumn(counts.labelColumns() + 1).asList();
        var bins = new LinkedHashSet<String>();
        Map<String, String> titles = titles(table);
        for (Row row : table) {
            bins.add(row.getString(bin));
            rows.computeIfAbsent(titles.get(row.getString(0)), k -> new LinkedHashMap<>())
                    .put(row.getString(bin), row.getRowNumber());
        }
        Table rest = others.table();
        List<Integer> ofRest = rest.intColumn(counts.labelColumns() + 1).asList();
        for (Row row : rest) {
            // Dates spoken of begin and end with those of the series shown.
            if (!(period instanceof Mentioned)) {
                bins.add(row.getString(bin));
            }
            othersByBin.merge(row.getString(bin), ofRest.get(row.getRowNumber()), Integer::sum);
        }
        // Only some series may have lines without a date; they come last.
        this.bins = withoutLongGaps(bins.stream()
                .sorted((one, other) -> isApart(one) || isApart(other)
                        ? Boolean.compare(isApart(one), isApart(other))
                        : one.compareTo(other))
                .toList());
    }

    /**
     * One date far away, such as that of an old war, would draw the lines of all the years between. Dates spoken of begin and end with those
     * of the series shown.
     */
    private List<String> withoutLongGaps(List<String> all) {
        var kept = new ArrayList<String>();
        var empty = new ArrayList<String>();
        for (String bin : all) {
            if (isEmpty(bin)) {
                empty.add(bin);
                continue;
            }
            boolean edge = period instanceof Mentioned && (kept.isEmpty() || isApart(bin));
            if (!edge && empty.size() <= MOST_EMPTY) {
                kept.addAll(empty);
            } else if (!edge) {
                leftOut.add(empty.get(0) + " to " + empty.get(empty.size() - 1));
            }
            empty.clear();
            kept.add(bin);
        }
        if (!(period instanceof Mentioned)) {
            kept.addAll(empty);
        }
        return List.copyOf(kept);
    }

    private boolean isEmpty(String bin) {
        if (othersByBin.containsKey(bin) && !(period instanceof Mentioned)) {
            return false;
        }
        return rows.values().stream()
                .allMatch(byBin ->
                        Optional.ofNullable(byBin.get(bin)).map(numbers::get).orElse(0) == 0);
    }

    static Timeline of(Selection selection, By by, By period) {
        return new Timeline(selection, by, period, SERIES);
    }

    /** With so many series, the largest. */
    public Timeline top(int series) {
        return new Timeline(selection, by, period, series);
    }

    /** The same numbers with a row for each series and bin. */
    public Counts counts() {
        return counts;
    }

    /** What one number counts, or all of a series. */
    public Table why(String... labels) {
        return counts.why(labels);
    }

    @Override
    public Table table() {
        var sheet = new Sheet("timeline", bins.size()).text(bin, bins::get);
        rows.forEach((title, byBin) -> sheet.integer(
                title,
                row -> Optional.ofNullable(byBin.get(bins.get(row)))
                        .map(numbers::get)
                        .orElse(0)));
        if (!othersByBin.isEmpty()) {
            sheet.integer(OTHER, row -> othersByBin.getOrDefault(bins.get(row), 0));
        }
        return sheet.table();
    }

    @Override
    public Table evidence(int row) {
        return all.evidenceOfBin(bins.get(row));
    }

    /** Each column but the first is a series, and each number what that series has in the bin. */
    @Override
    public Optional<Table> evidence(int row, String column) {
        if (column.equals(OTHER) && !rows.containsKey(OTHER)) {
            return Optional.of(others.evidenceOfBin(bins.get(row)));
        }
        return Optional.of(Optional.ofNullable(rows.get(column))
                .map(byBin -> byBin.get(bins.get(row)))
                .map(counts::evidence)
                .orElse(Table.create("evidence")));
    }

    /** As a picture: a line over time for each series. */
    public Plot plot() {
        return counts.plot();
    }

    @Override
    public Optional<String> note() {
        if (leftOut.isEmpty()) {
            return counts.note();
        }
        String gaps = "(left out, without anything: "
                + String.join(", ", leftOut.stream().limit(NAMED).toList())
                + (leftOut.size() > NAMED ? " and " + (leftOut.size() - NAMED) + " more" : "") + ")";
        return Optional.of(counts.note().map(note -> gaps + " " + note).orElse(gaps));
    }

    @Override
    public String toString() {
        return TablePrinter.print(this);
    }

    private static boolean isApart(String bin) {
        return bin.equals(Period.UNDATED_LABEL) || bin.equals(Period.WIDER_LABEL);
    }

    /** The label of each id; the id itself, where two have the same label. */
    private Map<String, String> titles(Table rows) {
        Map<String, String> titles = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Row row : rows) {
            String id = row.getString(0);
            if (!titles.containsKey(id)) {
                String label = row.getString(counts.labelColumns() - 1);
                titles.put(id, taken.add(label.toLowerCase(Locale.ROOT)) ? label : id);
            }
        }
        return titles;
    }
}
