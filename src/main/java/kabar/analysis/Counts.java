package kabar.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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

    @Override
    public Table evidence(int row) {
        int group = shown.get(row);
        return evidence(other -> other == group);
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
        Notes.add(notes, selection, grouping.by().stream().anyMatch(Period.class::isInstance));
        return Notes.join(notes);
    }

    @Override
    public String toString() {
        return TablePrinter.print(table()) + note().map(note -> note + "\n").orElse("");
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
