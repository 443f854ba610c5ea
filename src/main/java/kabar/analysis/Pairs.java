package kabar.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.tables.Plot;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.Table;

/**
 * Which actors stand together: n is the number of units (sentences, articles, stories) that hold both, N the number of all counted units,
 * of which many hold nobody. Sorted by n, the largest first, then by ids. Immutable: each method gives a new result.
 */
public final class Pairs implements Result {
    private final Units units;
    private final PairTally pairs;
    private final List<Integer> shown;
    private final Optional<Measure> measure;

    private Pairs(Units units, PairTally pairs, List<Integer> shown, Optional<Measure> measure) {
        this.units = units;
        this.pairs = pairs;
        this.shown = shown;
        this.measure = measure;
    }

    /** @throws IllegalArgumentException if pairs do not go by it */
    static Pairs of(Selection selection, Unit unit, By period) {
        if (period instanceof Period published) {
            return of(selection, unit, Optional.of(published));
        }
        String instead = period instanceof Mentioned ? "; by the dates spoken of go counts(ACTOR, " + period + ")" : "";
        throw new IllegalArgumentException("Pairs go by DAY, WEEK, MONTH or YEAR of publication, such as cooccurrence("
                + unit + ", MONTH), but got " + period + instead);
    }

    static Pairs of(Selection selection, Unit unit, Optional<Period> period) {
        var units = Units.of(selection, unit, period);
        var pairs = new PairTally(units);
        var order = IntStream.range(0, pairs.size()).boxed().sorted(pairs::compare);
        return new Pairs(units, pairs, order.toList(), Optional.empty());
    }

    /** The first {@code rows} rows. */
    public Pairs top(int rows) {
        return new Pairs(units, pairs, shown.stream().limit(rows).toList(), measure);
    }

    /** The pairs that stand together in at least {@code n} units. */
    public Pairs atLeast(int n) {
        return new Pairs(
                units,
                pairs,
                shown.stream().filter(pair -> pairs.tally().n(pair) >= n).toList(),
                measure);
    }

    /** The pairs that chance alone would hardly give. */
    public Pairs withoutChance() {
        return new Pairs(
                units,
                pairs,
                shown.stream().filter(pair -> !pairs.contingency(pair).chance()).toList(),
                measure);
    }

    /** With all measures, sorted by one of them; a pair that chance may well give is marked in the column {@code chance}. */
    public Pairs by(Measure by) {
        Comparator<Integer> order = Comparator.comparingDouble(pair -> {
            double value = by.of(pairs.contingency(pair));
            return Double.isNaN(value) ? Double.POSITIVE_INFINITY : -value;
        });
        return new Pairs(
                units,
                pairs,
                shown.stream().sorted(order.thenComparing(pairs::compare)).toList(),
                Optional.of(by));
    }

    /** The rows in the order of a column: numbers from the largest, text from A. */
    public Pairs sorted(String column) {
        return new Pairs(
                units,
                pairs,
                Ranking.by(column, table()).stream().map(shown::get).toList(),
                measure);
    }

    /** The same with each country counted together with its government, army and ministers of the day. */
    public Pairs rolledUp() {
        return of(units.selection().rolledUp(), units.unit(), units.period());
    }

    /** The units that hold both: ids, labels, or names in any language. */
    public Table why(String one, String other) {
        return evidence(code(one), code(other), bin -> true);
    }

    /** The units of one day, week, month or year that hold both. */
    public Table why(String one, String other, String when) {
        Period period = units.period()
                .orElseThrow(() -> new IllegalArgumentException(
                        "These pairs are not counted by date; ask for cooccurrence(" + units.unit() + ", MONTH)"));
        int wanted = period.read(when);
        return evidence(code(one), code(other), bin -> bin == wanted);
    }

    /** A result without rows has no evidence, whatever the row. */
    @Override
    public Table evidence(int row) {
        if (shown.isEmpty()) {
            return evidence(List.of(), new int[0]);
        }
        int pair = shown.get(RowNumber.in(shown.size(), row));
        return evidence(pairs.a(pair), pairs.b(pair), bin -> bin == pairs.bin(pair));
    }

    /** {@code n_a} and {@code n_b} count the units that hold one of the two; the measures are computed, and count nothing. */
    @Override
    public Optional<Table> evidence(int row, String column) {
        int pair = shown.get(row);
        IntPredicate bin = b -> b == pairs.bin(pair);
        return switch (column) {
            case "n", "articles", "stories", "publishers" -> Optional.empty();
            case "n_a" -> Optional.of(evidence(pairs.a(pair), pairs.a(pair), bin));
            case "n_b" -> Optional.of(evidence(pairs.b(pair), pairs.b(pair), bin));
            default -> Optional.of(Table.create("evidence"));
        };
    }

    /** The actors as nodes and the pairs as edges. */
    public Network network() {
        return Network.of(pairs, units, shown, this);
    }

    /** As a picture: a point for each actor, a line for each pair. */
    public Plot plot() {
        return plot(Plot.Kind.NETWORK);
    }

    /** As a picture: a field for each pair, the darker the more they have in common. */
    public Plot matrix() {
        return plot(Plot.Kind.MATRIX);
    }

    private Plot plot(Plot.Kind kind) {
        String title = "together in one " + units.unit().name().toLowerCase(Locale.ROOT);
        return new Plot(kind, title, this, "a_name", Optional.of("b_name"), "n");
    }

    @Override
    public Table table() {
        Tally tally = pairs.tally();
        var sheet = new Sheet("pairs", shown.size())
                .text("a", row -> actor(pairs.a(shown.get(row))).id())
                .text("a_name", row -> actor(pairs.a(shown.get(row))).name())
                .text("b", row -> actor(pairs.b(shown.get(row))).id())
                .text("b_name", row -> actor(pairs.b(shown.get(row))).name());
        units.period()
                .ifPresent(period ->
                        sheet.text(PeriodAxis.column(period, false), row -> period.label(pairs.bin(shown.get(row)))));
        sheet.integer("n", row -> tally.n(shown.get(row)))
                .integer("articles", row -> tally.articles(shown.get(row)))
                .integer("stories", row -> tally.stories(shown.get(row)))
                .integer("publishers", row -> tally.publishers(shown.get(row)))
                .text("languages", row -> tally.languages(shown.get(row)));
        return measure.isPresent() ? measures(sheet).table() : sheet.table();
    }

    @Override
    public Optional<String> note() {
        var notes = new ArrayList<String>();
        String unit = units.unit().name().toLowerCase(Locale.ROOT);
        if (units.period().isEmpty()) {
            int total = pairs.total(Units.ALL);
            String plural = units.unit() == Unit.STORY ? "stories" : unit + "s";
            notes.add(String.format(Locale.ROOT, "N = %,d %s", total, total == 1 ? unit : plural));
        }
        Notes.add(notes, units.selection(), units.period().isPresent());
        return Notes.join(notes);
    }

    @Override
    public String toString() {
        return TablePrinter.print(this);
    }

    private Sheet measures(Sheet sheet) {
        List<Contingency> tables = shown.stream().map(pairs::contingency).toList();
        return sheet.integer("n_a", row -> tables.get(row).a())
                .integer("n_b", row -> tables.get(row).b())
                .integer("n_all", row -> tables.get(row).total())
                .number("expected", row -> tables.get(row).expected())
                .number("npmi", row -> tables.get(row).npmi())
                .number("g2", row -> tables.get(row).g2())
                .number("jaccard", row -> tables.get(row).jaccard())
                .number("dice", row -> tables.get(row).dice())
                .number("lift", row -> tables.get(row).lift())
                .number("t_score", row -> tables.get(row).tScore())
                .number("chi2", row -> tables.get(row).chi2())
                .number("fisher_p", row -> tables.get(row).fisher())
                .flag("chance", row -> tables.get(row).chance());
    }

    private Actor actor(int code) {
        return units.selection().archive().actors().value(code);
    }

    private int code(String called) {
        ActorNames names = units.selection().archive().names();
        return names.code(names.actor(called));
    }

    private Table evidence(int a, int b, IntPredicate bins) {
        var both = new ArrayList<int[]>();
        int[] actors = units.selection().chosen().actorsOfMentions();
        units.each((bin, first, last) -> {
            if (bins.test(bin)) {
                int[] named = IntStream.range(first, last)
                        .map(units::row)
                        .filter(row -> actors[row] == a || actors[row] == b)
                        .toArray();
                if (IntStream.of(named).anyMatch(row -> actors[row] == a)
                        && IntStream.of(named).anyMatch(row -> actors[row] == b)) {
                    both.add(named);
                }
            }
        });
        return evidence(both, actors);
    }

    /** One line a unit, with the first sentence that names each of the two. */
    private Table evidence(List<int[]> unitsWithBoth, int[] actors) {
        Archive archive = units.selection().archive();
        Rows places = archive.rows(Counted.MENTIONS);
        var evidence = new Evidence(archive);
        Sheet sheet = evidence.opened(
                unitsWithBoth.size(), i -> places.article(unitsWithBoth.get(i)[0]));
        if (units.unit() == Unit.STORY) {
            sheet.text(
                    "articles",
                    i -> IntStream.of(unitsWithBoth.get(i))
                            .mapToObj(row -> archive.id(places.article(row)))
                            .distinct()
                            .collect(Collectors.joining("; ")));
        }
        return sheet.integer("sentence", i -> {
                    int row = unitsWithBoth.get(i)[0];
                    return places.sentence(row) - archive.firstSentence(places.article(row));
                })
                .text("surface", i -> Evidence.surfaces(mentions(unitsWithBoth.get(i))))
                .text("text", i -> {
                    int[] rows = unitsWithBoth.get(i);
                    int other = IntStream.of(rows)
                            .filter(row -> actors[row] != actors[rows[0]])
                            .findFirst()
                            .orElse(rows[0]);
                    return IntStream.of(rows[0], other)
                            .map(row -> places.sentence(row))
                            .distinct()
                            .mapToObj(evidence::sentence)
                            .collect(Collectors.joining(" … "));
                })
                .table();
    }

    private List<Mention> mentions(int[] rows) {
        return IntStream.of(rows).mapToObj(units.selection().archive()::mention).toList();
    }
}
