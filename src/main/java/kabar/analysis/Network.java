package kabar.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kabar.knowledge.Actor;
import kabar.tables.Plot;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.Table;

/**
 * Actors and what binds them. It shows itself as a table of its edges.
 *
 * @param directed whether an edge leads from its source to its target
 * @param nodes by id
 * @param counted what it is made of
 */
public record Network(boolean directed, List<Node> nodes, List<Edge> edges, Result counted) implements Result {
    /**
     * An actor.
     *
     * @param n in how many units it stands at all, or in how many events
     */
    public record Node(String id, String name, String type, Optional<String> country, int n) {
        private Node and(Node other) {
            return new Node(id, name, type, country, n + other.n);
        }
    }

    /**
     * What binds two actors.
     *
     * @param kind what they do, in a network of events; empty for pairs
     * @param negated whether it is told not to have happened
     * @param n how often
     * @param npmi of a pair, see {@link Measure#NPMI}; empty where it is not defined
     * @param from first known day of publication
     * @param to last known day of publication
     * @param row of what the network is made of, 0-based
     */
    public record Edge(
            String source,
            String target,
            Optional<String> kind,
            boolean negated,
            int n,
            Optional<Double> npmi,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            int row) {}

    static Network of(PairTally pairs, Units units, List<Integer> shown, Result counted) {
        Archive archive = units.selection().archive();
        Map<Integer, Integer> standing = new TreeMap<>();
        var edges = new ArrayList<Edge>();
        for (int pair : shown) {
            for (int actor : new int[] {pairs.a(pair), pairs.b(pair)}) {
                standing.merge(actor, pairs.margin(pairs.bin(pair), actor), Math::max);
            }
            edges.add(new Edge(
                    archive.actors().value(pairs.a(pair)).id(),
                    archive.actors().value(pairs.b(pair)).id(),
                    units.period().map(period -> period.label(pairs.bin(pair))),
                    false,
                    pairs.tally().n(pair),
                    Optional.of(pairs.contingency(pair).npmi()).filter(Double::isFinite),
                    day(pairs.from(pair)),
                    day(pairs.to(pair)),
                    edges.size()));
        }
        var nodes = new ArrayList<Node>();
        standing.forEach((code, n) -> {
            Actor actor = archive.actors().value(code);
            nodes.add(new Node(actor.id(), actor.name(), actor.type().toString(), actor.country(), n));
        });
        return new Network(false, List.copyOf(nodes), List.copyOf(edges), counted);
    }

    static Network of(Grouping grouping, List<Integer> shown, Result counted) {
        int source = grouping.by().indexOf(By.SOURCE);
        int target = grouping.by().indexOf(By.TARGET);
        int negated = grouping.by().indexOf(By.NEGATED);
        if (source < 0 || target < 0) {
            throw new IllegalArgumentException(
                    "A network needs both sides of events: counts(SOURCE, TARGET, EVENT_TYPE)");
        }
        var nodes = new TreeMap<String, Node>();
        var edges = new ArrayList<Edge>();
        for (int row = 0; row < shown.size(); row++) {
            int group = shown.get(row);
            int[] key = grouping.keys().get(group);
            if (key[source] == ListedAxis.UNKNOWN || key[target] == ListedAxis.UNKNOWN) {
                continue;
            }
            int n = grouping.tally().n(group);
            for (int side : new int[] {source, target}) {
                List<String> cells = grouping.axes().get(side).cells(key[side]);
                nodes.merge(cells.get(0), node(grouping, cells.get(0), cells.get(1), n), Node::and);
            }
            List<String> kinds = IntStream.range(0, key.length)
                    .filter(d -> d != source && d != target && d != negated)
                    .mapToObj(d -> grouping.axes().get(d).cells(key[d]).get(0))
                    .toList();
            edges.add(new Edge(
                    grouping.axes().get(source).cells(key[source]).get(0),
                    grouping.axes().get(target).cells(key[target]).get(0),
                    kinds.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", kinds)),
                    negated >= 0
                            && grouping.axes().get(negated).cells(key[negated]).contains("true"),
                    n,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    row));
        }
        return new Network(true, List.copyOf(nodes.values()), List.copyOf(edges), counted);
    }

    /** An edge a row, by the names of its actors. */
    @Override
    public Table table() {
        var names = new TreeMap<String, String>();
        nodes.forEach(node -> names.put(node.id(), node.name()));
        var sheet = new Sheet("network", edges.size())
                .text("source_name", row -> names.getOrDefault(edges.get(row).source, ""))
                .text("target_name", row -> names.getOrDefault(edges.get(row).target, ""));
        if (edges.stream().anyMatch(edge -> edge.kind.isPresent())) {
            sheet.optional("kind", row -> edges.get(row).kind);
        }
        if (edges.stream().anyMatch(Edge::negated)) {
            sheet.flag("negated", row -> edges.get(row).negated);
        }
        return sheet.integer("n", row -> edges.get(row).n).table();
    }

    @Override
    public Table evidence(int row) {
        return counted.evidence(edges.get(RowNumber.in(edges.size(), row)).row);
    }

    @Override
    public Optional<String> note() {
        return counted.note();
    }

    /** As a picture: a point for each actor, a line for each edge. */
    public Plot plot() {
        String title = directed ? "who to whom" : "who with whom";
        return new Plot(Plot.Kind.NETWORK, title, this, "source_name", Optional.of("target_name"), "n");
    }

    @Override
    public String toString() {
        return TablePrinter.print(this);
    }

    private static Node node(Grouping grouping, String id, String name, int n) {
        Optional<Actor> actor = grouping.selection().archive().actors().values().stream()
                .filter(a -> a.id().equals(id))
                .findFirst();
        return new Node(
                id, name, actor.map(a -> a.type().toString()).orElse("words"), actor.flatMap(Actor::country), n);
    }

    private static Optional<LocalDate> day(int day) {
        return day == Period.UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
