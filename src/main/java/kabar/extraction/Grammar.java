package kabar.extraction;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.text.Language;
import kabar.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of a language, read from {@code dates.txt}, as one trie for each head; see {@link PatternReader} for how they are
 * written. A token that begins no pattern costs one look-up.
 */
final class Grammar {
    private final Lexicon lexicon;
    private final int end;
    private final Map<String, Integer> heads = new LinkedHashMap<>();
    private final List<Node> roots = new ArrayList<>();
    private final List<BitSet> firsts = new ArrayList<>();
    /** Symbols that can be a whole time alone: all but the words that patterns only begin with ("the", "in"). */
    private final BitSet alone = new BitSet();

    /** A place in the trie: what may follow, and the patterns that end here. */
    private static final class Node {
        private final Int2ObjectOpenHashMap<List<Edge>> bySymbol = new Int2ObjectOpenHashMap<>();
        private final List<Edge> byHead = new ArrayList<>();
        private final List<PatternReader.Rule> accepts = new ArrayList<>(0);
    }

    /** @param target a symbol, or a head */
    private record Edge(PatternReader.Step step, int target, Node to) {}

    private static final Frame NOTHING = new Frame(new EnumMap<>(Field.class), List.of(), "");
    private static final Match END = new Match(0, 0, 0, 0, NOTHING, 0, 0);

    /** What was taken on the way to a node; {@code match} is where its surface stands. */
    private record Taken(
            @Nullable Taken before,
            Edge edge,
            int first,
            int last,
            Match match,
            List<Lexicon.Fill> fills,
            @Nullable Frame frame) {}

    /**
     * A stretch of tokens that a pattern reads.
     *
     * @param first index of the first token of its surface
     * @param last index after the last one
     * @param reach where the words end that it rests on; beyond {@code last} where the pattern ends with context
     * @param prefix letters of the first token that do not belong to the surface
     */
    record Match(int first, int last, int reach, int prefix, Frame frame, int order, int inner) {
        /** Of two equally long: the pattern that stands first, and then the inner pattern that does. */
        private boolean before(Match other) {
            return order != other.order ? order < other.order : inner < other.inner;
        }
    }

    Grammar(Language language, Lexicon lexicon, String table) {
        this.lexicon = lexicon;
        this.end = lexicon.symbol(PatternReader.END);
        var rules = PatternReader.read(language, table);
        rules.forEach(rule -> head(rule.head()));
        rules.forEach(this::enter);
        firsts();
    }

    private int head(String name) {
        return heads.computeIfAbsent(name, n -> {
            roots.add(new Node());
            firsts.add(new BitSet());
            return roots.size() - 1;
        });
    }

    private void enter(PatternReader.Rule rule) {
        for (List<PatternReader.Step> steps : rule.variants()) {
            Node node = roots.get(head(rule.head()));
            for (PatternReader.Step step : steps) {
                node = child(node, step);
                if (step.isClass() || steps.size() == 1) {
                    alone.set(symbol(step));
                }
            }
            node.accepts.add(rule);
        }
    }

    private int symbol(PatternReader.Step step) {
        if (step.name().equals(PatternReader.END)) {
            return end;
        }
        return step.isClass() ? lexicon.symbol("<" + step.name() + ">") : lexicon.literal(step.name());
    }

    private Node child(Node node, PatternReader.Step step) {
        Integer inner = step.isClass() ? heads.get(step.name()) : null;
        boolean head = inner != null;
        int target = inner != null ? inner : symbol(step);
        var edges = head ? node.byHead : node.bySymbol.computeIfAbsent(target, t -> new ArrayList<>(1));
        for (Edge edge : edges) {
            if (edge.step.equals(step)) {
                return edge.to;
            }
        }
        var edge = new Edge(step, target, new Node());
        edges.add(edge);
        return edge.to;
    }

    /** The symbols each head can begin with, so that most tokens need no further look. */
    private void firsts() {
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int h = 0; h < roots.size(); h++) {
                BitSet first = firsts.get(h);
                int before = first.cardinality();
                Node root = roots.get(h);
                root.bySymbol.keySet().forEach(first::set);
                for (Edge edge : root.byHead) {
                    first.or(firsts.get(edge.target));
                }
                grew |= first.cardinality() > before;
            }
        }
    }

    /** One reading of a sentence. */
    final class Reading {
        private final List<Token> tokens;
        private final List<List<Lexicon.Sense>> senses;
        private final Long2ObjectOpenHashMap<List<Match>> memo = new Long2ObjectOpenHashMap<>();

        Reading(List<Token> tokens) {
            this.tokens = tokens;
            senses = lexicon.senses(tokens, lexicon.numbers().in(tokens));
        }

        /** Whether nothing can begin at a token: it says nothing of time, or only together with a next word that says nothing. */
        boolean silent(int at) {
            var here = senses.get(at);
            if (here.isEmpty()) {
                return true;
            }
            if (at + 1 < senses.size() && !senses.get(at + 1).isEmpty()) {
                return false;
            }
            for (Lexicon.Sense sense : here) {
                if (alone.get(sense.symbol()) || sense.last() > at + 1) {
                    return false;
                }
            }
            return true;
        }

        /** The longest match of a head that begins at a token; of two equally long, the pattern that stands first. */
        Optional<Match> longest(String head, int at) {
            Integer h = heads.get(head);
            if (h == null) {
                return Optional.empty();
            }
            Match best = null;
            for (Match match : matches(h, at, true)) {
                if (best == null
                        || match.last > best.last
                        || match.last == best.last && match.reach > best.reach
                        || match.last == best.last && match.reach == best.reach && match.before(best)) {
                    best = match;
                }
            }
            return Optional.ofNullable(best);
        }

        private List<Match> matches(int head, int at, boolean opening) {
            if (at >= tokens.size() || !mayBegin(head, at)) {
                return List.of();
            }
            long key = ((long) head * tokens.size() + at) * 2 + (opening ? 1 : 0);
            List<Match> known = memo.get(key);
            if (known == null) {
                known = new ArrayList<>(2);
                memo.put(key, known);
                walk(roots.get(head), at, null, opening, known);
            }
            return known;
        }

        private boolean mayBegin(int head, int at) {
            BitSet first = firsts.get(head);
            for (Lexicon.Sense sense : senses.get(at)) {
                if (first.get(sense.symbol())) {
                    return true;
                }
            }
            return false;
        }

        private void walk(Node node, int at, @Nullable Taken taken, boolean opening, List<Match> found) {
            if (taken != null) {
                for (PatternReader.Rule rule : node.accepts) {
                    accept(rule, taken, found);
                }
            }
            if (at >= tokens.size()) {
                for (Edge edge : node.bySymbol.getOrDefault(end, List.of())) {
                    walk(edge.to, at, new Taken(taken, edge, at, at, END, List.of(), null), false, found);
                }
                return;
            }
            if (!node.bySymbol.isEmpty()) {
                for (Lexicon.Sense sense : senses.get(at)) {
                    List<Edge> edges = node.bySymbol.get(sense.symbol());
                    if (edges != null) {
                        for (Edge edge : edges) {
                            if (fits(edge.step, at, sense.prefix(), opening)) {
                                var next =
                                        new Taken(taken, edge, at, sense.last(), word(at, sense), sense.fills(), null);
                                walk(edge.to, sense.last(), next, false, found);
                            }
                        }
                    }
                }
            }
            for (Edge edge : node.byHead) {
                for (Match match :
                        matches(edge.target, at, opening || !edge.step.prefix().isEmpty())) {
                    String prefix = tokens.get(at)
                            .form()
                            .substring(
                                    0,
                                    Math.min(match.prefix, tokens.get(at).form().length()));
                    if (fits(edge.step, at, prefix, opening)) {
                        var next = new Taken(taken, edge, at, match.last, match, List.of(), match.frame);
                        walk(edge.to, match.last, next, false, found);
                    }
                }
            }
        }

        private static Match word(int at, Lexicon.Sense sense) {
            return new Match(at, sense.last(), sense.last(), sense.prefix().length(), NOTHING, 0, 0);
        }

        private boolean fits(PatternReader.Step step, int at, String prefix, boolean opening) {
            boolean particle = step.prefix().isEmpty()
                    ? prefix.isEmpty() || opening
                    : step.prefix().equals(prefix);
            if (!particle || step.glued() && tokens.get(at).spaced()) {
                return false;
            }
            return !step.capital() || tokens.get(at).capital();
        }

        private void accept(PatternReader.Rule rule, Taken last, List<Match> found) {
            int from = -1;
            int to = -1;
            int prefix = 0;
            int reach = Math.max(last.match.reach, last.last);
            Frame inner = null;
            int inners = 0;
            int order = 0;
            var values = new EnumMap<Field, Double>(Field.class);
            var ends = new ArrayList<Frame>(2);
            for (Taken t = last; t != null; t = t.before) {
                if (!t.edge.step.context()) {
                    to = to < 0 ? t.match.last : to;
                    from = t.match.first;
                    prefix = t.match.prefix;
                }
                if (t.frame != null && t.edge.step.end()) {
                    ends.add(0, t.frame);
                } else if (t.frame != null) {
                    inner = t.frame;
                    order = t.match.inner + t.match.order;
                    inners++;
                    if (!t.frame.ends().isEmpty()) {
                        ends.addAll(0, t.frame.ends());
                    }
                    if (!merge(values, t.frame.values())) {
                        return;
                    }
                }
                for (Lexicon.Fill fill : t.fills) {
                    Field field = t.edge.step.as().orElse(fill.field());
                    if (!t.edge.step.mute() && !put(values, field, fill.value())) {
                        return;
                    }
                }
            }
            if (from < 0) {
                return;
            }
            for (Lexicon.Fill fill : rule.fills()) {
                values.put(fill.field(), fill.value());
            }
            String name = inner == null
                            || inner.rule().isEmpty()
                            || inners > 1 && !rule.name().isEmpty()
                    ? rule.name()
                    : rule.name().isEmpty() ? inner.rule() : inner.rule() + "+" + rule.name();
            found.add(new Match(
                    from, to, reach, prefix, new Frame(values, List.copyOf(ends), name), rule.order(), order));
        }
    }

    private static boolean merge(EnumMap<Field, Double> values, EnumMap<Field, Double> more) {
        for (var entry : more.entrySet()) {
            if (!put(values, entry.getKey(), entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean put(EnumMap<Field, Double> values, Field field, Double value) {
        Double known = values.putIfAbsent(field, value);
        return known == null || known.equals(value);
    }
}
