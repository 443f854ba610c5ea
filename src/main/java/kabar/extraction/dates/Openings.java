package kabar.extraction.dates;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.util.BitSet;
import java.util.List;

/**
 * Which words can stand second where a pattern opens with a word that tells no time alone ("the", "in"). Most of what follows such
 * words tells none either, so that no pattern need be tried.
 */
final class Openings {
    /** Of each opening word, by the second one, the heads that can begin so, a bit for each. */
    private final Int2ObjectOpenHashMap<long[]> seconds = new Int2ObjectOpenHashMap<>();

    /**
     * @param roots the patterns of each head
     * @param begun for each symbol the heads that can begin with it
     * @param whole symbols that can be a time alone
     */
    Openings(List<Grammar.Node> roots, long[] begun, BitSet whole) {
        long[] outer = outer(roots);
        for (int symbol = 0; symbol < begun.length; symbol++) {
            if (begun[symbol] != 0 && !whole.get(symbol)) {
                seconds.put(symbol, seconds(roots, begun, outer, symbol));
            }
        }
    }

    /** Of each head itself and those whose patterns can begin with one of its, a bit for each. */
    private static long[] outer(List<Grammar.Node> roots) {
        var outer = new long[roots.size()];
        for (int h = 0; h < outer.length; h++) {
            outer[h] = 1L << h;
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int h = 0; h < outer.length; h++) {
                for (Grammar.Edge edge : roots.get(h).byHead()) {
                    long all = outer[edge.target()] | outer[h];
                    grew |= all != outer[edge.target()];
                    outer[edge.target()] = all;
                }
            }
        }
        return outer;
    }

    private static long[] seconds(List<Grammar.Node> roots, long[] begun, long[] outer, int opening) {
        var all = new long[begun.length];
        for (int h = 0; h < outer.length; h++) {
            for (Grammar.Edge edge : roots.get(h).edges(opening)) {
                add(edge.to(), outer[h], begun, all);
            }
        }
        return all;
    }

    /** What can follow at a node; behind a whole pattern anything can. */
    private static void add(Grammar.Node node, long heads, long[] begun, long[] all) {
        boolean ends = !node.accepts().isEmpty();
        for (int symbol = 0; symbol < all.length; symbol++) {
            if (ends || node.takes(begun[symbol])) {
                all[symbol] |= heads;
            }
        }
        node.symbols().forEach(symbol -> all[symbol] |= heads);
    }

    /**
     * The heads of those that an opening word can begin with these words behind it.
     *
     * @param heads those that it can begin at all
     * @param next the senses of the next token; none at the end of a sentence
     * @param end the symbol of the sentence's end
     */
    long begun(int opening, long heads, List<Lexicon.Sense> next, boolean last, int end) {
        long[] known = seconds.get(opening);
        if (known == null || heads == 0) {
            return heads;
        }
        long all = last ? known[end] : 0;
        for (int i = 0; i < next.size(); i++) {
            all |= known[next.get(i).symbol()];
        }
        return heads & all;
    }
}
