package kabar.extraction.dates;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kabar.text.Language;
import kabar.text.Token;

/**
 * The patterns of a language, read from {@code dates.txt}, as one trie for each head; see {@link PatternReader} for how they are
 * written. The heads that are found in texts share one trie. A token that begins no pattern costs one look-up.
 */
final class Grammar {
    /** The head of all patterns that are found in texts; the others are parts of these. */
    static final int FOUND = 0;

    private static final int MOST_HEADS = Long.SIZE;

    private final Lexicon lexicon;
    private final int end;
    private final Map<String, Integer> heads = new LinkedHashMap<>();
    private final List<Node> roots = new ArrayList<>();
    /** For each symbol the heads that can begin with it, a bit for each. */
    private final long[] begun;
    /** Symbols that can be a whole time alone: all but the words that patterns only begin with ("the", "in"). */
    private final BitSet alone = new BitSet();

    private final Openings openings;

    /** A place in the trie: what may follow, and the patterns that end here. */
    static final class Node {
        private final Int2ObjectOpenHashMap<List<Edge>> bySymbol = new Int2ObjectOpenHashMap<>(2);
        private final List<Edge> byHead = new ArrayList<>(0);
        private final List<PatternReader.Rule> accepts = new ArrayList<>(0);
        private long heads;

        /** The patterns that end here. */
        List<PatternReader.Rule> accepts() {
            return accepts;
        }

        List<Edge> edges(int symbol) {
            return bySymbol.isEmpty() ? List.of() : bySymbol.getOrDefault(symbol, List.of());
        }

        /** The words and classes that can follow. */
        IntSet symbols() {
            return bySymbol.keySet();
        }

        /** What a word can lead on to. */
        boolean takesWords() {
            return !bySymbol.isEmpty();
        }

        /** Whether one of these heads can follow. */
        boolean takes(long ofHeads) {
            return (heads & ofHeads) != 0;
        }

        List<Edge> byHead() {
            return byHead;
        }
    }

    /** @param target a symbol, or a head */
    record Edge(PatternReader.Step step, int target, Node to) {}

    /** @param found the heads that are found in texts */
    Grammar(Language language, Lexicon lexicon, String table, Set<String> found) {
        this.lexicon = lexicon;
        this.end = lexicon.symbol(PatternReader.END);
        roots.add(new Node());
        found.forEach(name -> heads.put(name, FOUND));
        var rules = PatternReader.read(language, table);
        rules.forEach(rule -> head(rule.head()));
        if (roots.size() > MOST_HEADS) {
            throw new IllegalArgumentException("data/languages/" + language + "/" + table + ".txt has " + roots.size()
                    + " heads; " + MOST_HEADS + " is the most");
        }
        rules.forEach(this::enter);
        begun = begun();
        openings = new Openings(roots, begun, alone);
    }

    private int head(String name) {
        return heads.computeIfAbsent(name, n -> {
            roots.add(new Node());
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
        boolean head = step.isClass() && heads.containsKey(step.name());
        int target = head ? head(step.name()) : symbol(step);
        var edges = head ? node.byHead : node.bySymbol.computeIfAbsent(target, t -> new ArrayList<>(1));
        for (Edge edge : edges) {
            if (edge.step.equals(step)) {
                return edge.to;
            }
        }
        var edge = new Edge(step, target, new Node());
        edges.add(edge);
        node.heads |= head ? 1L << target : 0;
        return edge.to;
    }

    private long[] begun() {
        long[] all = new long[lexicon.size()];
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int h = 0; h < roots.size(); h++) {
                Node root = roots.get(h);
                for (int symbol = 0; symbol < all.length; symbol++) {
                    boolean begins = root.bySymbol.containsKey(symbol) || (root.heads & all[symbol]) != 0;
                    if (begins && (all[symbol] & 1L << h) == 0) {
                        all[symbol] |= 1L << h;
                        grew = true;
                    }
                }
            }
        }
        return all;
    }

    Node root(int head) {
        return roots.get(head);
    }

    /** The symbol of the sentence's end. */
    int end() {
        return end;
    }

    List<List<Lexicon.Sense>> senses(List<Token> tokens) {
        return lexicon.senses(tokens, lexicon.numbers().in(tokens));
    }

    /** The heads that can begin with the words of a token, as far as they and the next word tell. */
    long begun(List<List<Lexicon.Sense>> senses, int at) {
        boolean last = at + 1 == senses.size();
        List<Lexicon.Sense> next = last ? List.of() : senses.get(at + 1);
        long all = 0;
        for (Lexicon.Sense sense : senses.get(at)) {
            long heads = begun[sense.symbol()];
            all |= sense.last() > at + 1 ? heads : openings.begun(sense.symbol(), heads, next, last, end);
        }
        return all;
    }

    /** Whether the words can be a whole time without others behind them. */
    boolean alone(Lexicon.Sense sense, int at) {
        return alone.get(sense.symbol()) || sense.last() > at + 1;
    }
}
