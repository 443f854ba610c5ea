package kabar.text;

import it.unimi.dsi.fastutil.HashCommon;
import java.util.Arrays;

/**
 * Nodes numbered from 0 in the order in which they came, and the words that lead from one to the next. Looking for a word that leads
 * nowhere, as most do, touches one place of memory.
 */
final class WordTree {
    static final int NONE = -1;

    private static final int SMALLEST = 16;
    /** Numbers kept together for each node: hash and number of its first child, a filter of the hashes of all its children, if more. */
    private static final int NODE = 4;

    private static final int FIRST_HASH = 0;
    private static final int FIRST_CHILD = 1;
    private static final int FILTER = 2;
    private static final int MORE = 3;
    /** Numbers kept together for each child but the first of a node: the node, the hash, the child. */
    private static final int EDGE = 4;

    private int[] nodes;
    /** The word that leads to each node; none leads to the first. */
    private String[] words;

    private int size = 1;
    private int[] edges = empty(SMALLEST);
    private int others;

    /** @param expected about how many nodes there will be */
    WordTree(int expected) {
        nodes = new int[Math.max(SMALLEST, expected) * NODE];
        words = new String[Math.max(SMALLEST, expected)];
        Arrays.fill(words, "");
    }

    /** The number of nodes. */
    int size() {
        return size;
    }

    /**
     * Where a word leads from a node, or {@link #NONE}.
     *
     * @param hash of the word
     */
    int child(int node, String word, int hash) {
        int at = node * NODE;
        if ((nodes[at + FILTER] & bit(hash)) == 0) {
            return NONE;
        }
        if (nodes[at + FIRST_HASH] == hash && is(nodes[at + FIRST_CHILD], word)) {
            return nodes[at + FIRST_CHILD];
        }
        if (nodes[at + MORE] == 0) {
            return NONE;
        }
        int mask = edges.length / EDGE - 1;
        for (int slot = place(node, hash) & mask; edges[slot * EDGE + 2] != NONE; slot = slot + 1 & mask) {
            int edge = slot * EDGE;
            if (edges[edge] == node && edges[edge + 1] == hash && is(edges[edge + 2], word)) {
                return edges[edge + 2];
            }
        }
        return NONE;
    }

    /** Whether some word of a hash can lead on from a node: false is certain, true is not. */
    boolean mayLead(int node, int hash) {
        int at = node * NODE;
        return (nodes[at + FILTER] & bit(hash)) != 0 && (nodes[at + FIRST_HASH] == hash || nodes[at + MORE] != 0);
    }

    /** Makes the node to which a word leads that so far leads nowhere. */
    int add(int node, String word, int hash) {
        if (size == words.length) {
            nodes = Arrays.copyOf(nodes, nodes.length * 2);
            words = Arrays.copyOf(words, words.length * 2);
        }
        int child = size++;
        words[child] = word;
        int at = node * NODE;
        if (nodes[at + FILTER] == 0) {
            nodes[at + FIRST_HASH] = hash;
            nodes[at + FIRST_CHILD] = child;
        } else {
            nodes[at + MORE] = 1;
            enter(node, hash, child);
        }
        nodes[at + FILTER] |= bit(hash);
        return child;
    }

    /**
     * Takes the word that a text has instead of its own, which is equal: as the same object it is known at a glance when it comes again.
     * Threads that read at once may each put their own: strings never change, so any of them will do.
     */
    @SuppressWarnings("ReferenceEquality")
    void meet(int child, String word) {
        if (words[child] != word) {
            words[child] = word;
        }
    }

    private boolean is(int child, String word) {
        return words[child].equals(word);
    }

    private void enter(int node, int hash, int child) {
        if (++others * 2 > edges.length / EDGE) {
            int[] old = edges;
            edges = empty(old.length / EDGE * 2);
            for (int edge = 0; edge < old.length; edge += EDGE) {
                if (old[edge + 2] != NONE) {
                    put(old[edge], old[edge + 1], old[edge + 2]);
                }
            }
        }
        put(node, hash, child);
    }

    private void put(int node, int hash, int child) {
        int mask = edges.length / EDGE - 1;
        int slot = place(node, hash) & mask;
        while (edges[slot * EDGE + 2] != NONE) {
            slot = slot + 1 & mask;
        }
        edges[slot * EDGE] = node;
        edges[slot * EDGE + 1] = hash;
        edges[slot * EDGE + 2] = child;
    }

    private static int bit(int hash) {
        return 1 << (HashCommon.mix(hash) >>> Integer.SIZE - 5);
    }

    private static int place(int node, int hash) {
        return (int) HashCommon.mix((long) node << Integer.SIZE | hash & 0xFFFFFFFFL);
    }

    private static int[] empty(int slots) {
        int[] edges = new int[slots * EDGE];
        Arrays.fill(edges, NONE);
        return edges;
    }
}
