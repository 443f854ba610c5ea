package kabar.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabar.tables.Plot;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.Table;

/**
 * How often something is in the news: mentions, quotes or events, in groups. Beside each number stand the sentences, articles, stories,
 * publishers and languages that make it up. Sorted by the number, the largest first, then by id. Immutable: each method gives a new
 * result.
 */
public final class Counts implements Result {
    private final Grouping grouping;
    private final List<Integer> shown;

    private Counts(Grouping grouping, List<Integer> shown) {
        this.grouping = grouping;
        this.shown = shown;
    }

    static Counts of(Selection selection, List<By> by) {
        var grouping = Grouping.of(selection, by);
        return new Counts(
                grouping,
                IntStream.range(0, grouping.size())
                        .boxed()
                        .sorted(grouping::compare)
                        .toList());
    }

    /** The first {@code rows} rows. */
    public Counts top(int rows) {
        return new Counts(grouping, shown.stream().limit(rows).toList());
    }

    /**
     * The first {@code rows} rows of each value of a dimension, value by value: {@code counts(ACTOR, MONTH).top(10, MONTH)}.
     *
     * @throws IllegalArgumentException if the counts do not go by this dimension
     */
    public Counts top(int rows, By each) {
        int axis = grouping.by().indexOf(each);
        if (axis < 0) {
            throw new IllegalArgumentException("These counts have no rows for each " + each + "; they go by "
                    + String.join(", ", grouping.by().stream().map(By::toString).toList()));
        }
        var byValue = new TreeMap<Integer, List<Integer>>();
        shown.forEach(group -> byValue.computeIfAbsent(grouping.keys().get(group)[axis], v -> new ArrayList<>())
                .add(group));
        return new Counts(
                grouping,
                byValue.values().stream()
                        .flatMap(groups -> groups.stream().limit(rows))
                        .toList());
    }

    /** The rows with at least this number of counted things. */
    public Counts atLeast(int n) {
        return new Counts(
                grouping,
                shown.stream().filter(group -> grouping.tally().n(group) >= n).toList());
    }

    /** The rows in the order of a column: numbers from the largest, text from A. */
    public Counts sorted(String column) {
        return new Counts(
                grouping, Ranking.by(column, table()).stream().map(shown::get).toList());
    }

    /**
     * With a row of 0 for each day, week, month or year without news, from the first to the last (or of the days that
     * {@code between} asked for), series by series in the order of time.
     */
    public Counts filled() {
        var wider = Grouping.of(grouping.selection(), grouping.by());
        return new Counts(wider, List.copyOf(Gaps.of(wider).fill(shown)));
    }

    /** The rows of the {@code series} largest values of the first dimension, by the sum of their rows. */
    public Counts series(int series) {
        return ofSeries(largest(series)::contains);
    }

    /** The rows of all others than the {@code series} largest. */
    Counts others(int series) {
        Set<Integer> largest = largest(series);
        return ofSeries(value -> !largest.contains(value));
    }

    private Set<Integer> largest(int series) {
        var sums = new TreeMap<Integer, Integer>();
        shown.forEach(group ->
                sums.merge(grouping.keys().get(group)[0], grouping.tally().n(group), Integer::sum));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(series)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Counts ofSeries(IntPredicate wanted) {
        return new Counts(
                grouping,
                shown.stream()
                        .filter(group -> wanted.test(grouping.keys().get(group)[0]))
                        .toList());
    }

    /** Who does what to whom: an edge from each source to each target, of counts by SOURCE, TARGET and, if wanted, EVENT_TYPE. */
    public Network network() {
        return Network.of(grouping, shown, this);
    }

    /** As a picture: lines over time where one of the dimensions is a date, else bars. */
    public Plot plot() {
        Optional<String> date = dateColumn();
        String first = labelColumn(0);
        String n = grouping.counted().column();
        if (date.isEmpty()) {
            List<String> others = IntStream.range(1, grouping.axes().size())
                    .mapToObj(this::labelColumn)
                    .toList();
            return new Plot(Plot.Kind.BARS, title(), this, first, Optional.empty(), n, others);
        }
        Optional<String> series = Optional.of(first).filter(column -> !column.equals(date.get()));
        return new Plot(Plot.Kind.TIMELINE, title(), this, date.get(), series, n);
    }

    /** As a picture: a field for each value of the first dimension and each of the second, the darker the more. */
    public Plot heatmap() {
        if (grouping.axes().size() != 2) {
            throw new IllegalArgumentException("A heat map needs counts by two dimensions, such as ACTOR and MONTH");
        }
        return new Plot(
                Plot.Kind.HEATMAP,
                title(),
                this,
                labelColumn(1),
                Optional.of(labelColumn(0)),
                grouping.counted().column());
    }

    /** The same with each country counted together with its government, army and ministers of the day. */
    public Counts rolledUp() {
        return of(grouping.selection().rolledUp(), grouping.by());
    }

    /**
     * What is counted under these values: one for each dimension, or for the first ones only.
     *
     * @param labels ids or labels, dates as they stand in the table
     */
    public Table why(String... labels) {
        if (labels.length > grouping.axes().size()) {
            throw new IllegalArgumentException("why(…) takes one value for each of " + String.join(", ", dimensions())
                    + ", but got " + String.join(", ", labels));
        }
        var called = new ArrayList<IntPredicate>();
        for (int d = 0; d < labels.length; d++) {
            called.add(grouping.axes().get(d).called(labels[d]));
        }
        return evidence(group -> {
            int[] key = grouping.keys().get(group);
            return IntStream.range(0, labels.length).allMatch(d -> called.get(d).test(key[d]));
        });
    }

    /** A result without rows has no evidence, whatever the row. */
    @Override
    public Table evidence(int row) {
        if (shown.isEmpty()) {
            return evidence(group -> false);
        }
        int group = shown.get(RowNumber.in(shown.size(), row));
        return evidence(other -> other == group);
    }

    /**
     * The sentences behind one row, each once, in the order of their articles: how often each is counted, by which words, and its text.
     *
     * @param row 0-based
     */
    public Table sentences(int row) {
        return Evidence.bySentence(evidence(row), grouping.counted().column());
    }

    @Override
    public Table table() {
        var sheet = new Sheet("counts", shown.size());
        for (int d = 0; d < grouping.axes().size(); d++) {
            int axis = d;
            List<String> columns = grouping.axes().get(d).columns();
            for (int c = 0; c < columns.size(); c++) {
                int cell = c;
                sheet.text(columns.get(c), row -> cells(shown.get(row), axis).get(cell));
            }
        }
        Tally tally = grouping.tally();
        return sheet.integer(grouping.counted().column(), row -> tally.n(shown.get(row)))
                .integer("sentences", row -> tally.sentences(shown.get(row)))
                .integer("articles", row -> tally.articles(shown.get(row)))
                .integer("stories", row -> tally.stories(shown.get(row)))
                .integer("publishers", row -> tally.publishers(shown.get(row)))
                .text("languages", row -> tally.languages(shown.get(row)))
                .table();
    }

    @Override
    public Optional<String> note() {
        var notes = new ArrayList<String>();
        Selection selection = grouping.selection();
        if (grouping.by().stream().anyMatch(Mentioned.class::isInstance) && grouping.counted() != Counted.EVENTS) {
            int things = (int) grouping.occasions().rows().distinct().count();
            notes.add(String.format(
                    Locale.ROOT,
                    "counted once for each date that the sentence speaks of: %,d for %,d %s",
                    grouping.occasions().size(),
                    things,
                    grouping.counted().column()));
        }
        int leftOut = grouping.leftOut();
        if (leftOut > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "left out: %,d %s told not to have happened; count by NEGATED, too, to see %s",
                    leftOut,
                    leftOut == 1 ? "event" : "events",
                    leftOut == 1 ? "it" : "them"));
        }
        Notes.add(notes, selection, grouping.by().stream().anyMatch(Period.class::isInstance));
        return Notes.join(notes);
    }

    @Override
    public String toString() {
        return TablePrinter.print(this);
    }

    /** How many columns the first dimension has. */
    int labelColumns() {
        return grouping.axes().get(0).columns().size();
    }

    /** What the rows shown count in one bin of time. */
    Table evidenceOfBin(String label) {
        int axis = IntStream.range(0, grouping.axes().size())
                .filter(d -> grouping.axes().get(d) instanceof PeriodAxis)
                .findFirst()
                .orElseThrow();
        IntPredicate bin = grouping.axes().get(axis).called(label);
        var groups = new HashSet<>(shown);
        return evidence(
                group -> groups.contains(group) && bin.test(grouping.keys().get(group)[axis]));
    }

    private String labelColumn(int axis) {
        List<String> columns = grouping.axes().get(axis).columns();
        return columns.get(columns.size() - 1);
    }

    private Optional<String> dateColumn() {
        return grouping.axes().stream()
                .filter(PeriodAxis.class::isInstance)
                .map(axis -> axis.columns().get(0))
                .findFirst();
    }

    private String title() {
        return grouping.counted().column() + " by "
                + String.join(" and ", dimensions()).replace('_', ' ');
    }

    private List<String> cells(int group, int axis) {
        return grouping.axes().get(axis).cells(grouping.keys().get(group)[axis]);
    }

    private List<String> dimensions() {
        return grouping.axes().stream().map(axis -> axis.columns().get(0)).toList();
    }

    private Table evidence(IntPredicate groups) {
        int[] occasions = IntStream.range(0, grouping.occasions().size())
                .filter(o -> groups.test(grouping.groupOf().getInt(o)))
                .toArray();
        return Evidence.of(grouping, occasions);
    }
}
