package kabar.text;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Phrases as a trie over folded words, one step a word: names, titles, verbs. Each leads to values of a kind. Fill it, then share it:
 * reading is safe for all threads.
 */
public final class PhraseIndex<T> {
    /** The node before the first word. */
    public static final int ROOT = 0;
    /** No such node. */
    public static final int NONE = -1;

    /** Bits of the filter for each word that begins a phrase: one word in sixteen that begins none passes. */
    private static final int FILTER_BITS = 16;

    private final Object2IntOpenHashMap<String> first = new Object2IntOpenHashMap<>();
    private final Object2IntOpenHashMap<String> words = new Object2IntOpenHashMap<>();
    private final Long2IntOpenHashMap edges = new Long2IntOpenHashMap();
    private final IntOpenHashSet starts = new IntOpenHashSet();
    private long[] filter = new long[1];
    private final List<List<Entry<T>>> entries = new ArrayList<>();

    /**
     * A phrase as it is entered.
     *
     * @param needs the use of capitals that each word asks for
     * @param words the words as they are spelled; empty in an index that does not look at accents
     */
    public record Entry<T>(T value, List<Case> needs, List<String> words) {
        public Entry(T value, List<Case> needs) {
            this(value, needs, List.of());
        }
    }

    /** What a word of a phrase asks of the word in the text. */
    public enum Case {
        ANY,
        CAPITAL,
        UPPER
    }

    private final boolean accented;

    public PhraseIndex() {
        this(false);
    }

    private PhraseIndex(boolean accented) {
        this.accented = accented;
        first.defaultReturnValue(NONE);
        words.defaultReturnValue(NONE);
        edges.defaultReturnValue(NONE);
        entries.add(List.of());
    }

    /**
     * An index that tells Latin words apart by their accents: "frappé" from "frappe". A capital letter may lack its accent, as may a word
     * all in capitals.
     */
    public static <T> PhraseIndex<T> accented() {
        return new PhraseIndex<>(true);
    }

    /** The node a word leads to from a node, or {@link #NONE}. */
    public int step(int node, String form) {
        if (node == ROOT) {
            return mayStart(form.hashCode()) ? first.getInt(form) : NONE;
        }
        int word = words.getInt(form);
        return word == NONE ? NONE : edges.get(key(node, word));
    }

    /** What ends at a node. */
    public List<Entry<T>> at(int node) {
        return entries.get(node);
    }

    /**
     * Whether a word of this {@link String#hashCode()} can begin a phrase: false is certain and quickly told, true is not certain. Most
     * words of a text begin none.
     */
    boolean mayStart(int hash) {
        int bit = HashCommon.mix(hash) & (filter.length * Long.SIZE - 1);
        return (filter[bit / Long.SIZE] & 1L << bit) != 0;
    }

    /** Whether a folded word stands anywhere in a phrase. */
    public boolean knows(String form) {
        return words.getInt(form) != NONE;
    }

    /**
     * Enters a phrase; the same value under the same words counts once. A phrase with an apostrophe is entered as each language parts
     * it: "Côte d'Ivoire" is two words in English and three in a language that knows the elision.
     */
    public void add(String phrase, T value) {
        if (isPlain(phrase)) {
            int node = ROOT;
            var words = new ArrayList<String>(4);
            for (int start = 0; start < phrase.length(); ) {
                int end = wordEnd(phrase, start);
                if (end > start) {
                    node = child(node, Fold.of(phrase, start, end));
                    words.add(phrase.substring(start, end));
                }
                start = end + 1;
            }
            enter(node, value, words);
            return;
        }
        var tokens = Text.tokens(phrase);
        var parted = Text.tokens(phrase, Elisions.ALL);
        enter(phrase, tokens, value);
        if (parted.size() > tokens.size()) {
            enter(phrase, parted, value);
        }
    }

    private void enter(String phrase, List<Token> tokens, T value) {
        int node = ROOT;
        var words = new ArrayList<String>(4);
        for (Token token : tokens) {
            if (!token.isMark()) {
                node = child(node, token.form());
                words.add(token.span().of(phrase));
            }
        }
        enter(node, value, words);
    }

    private void enter(int node, T value, List<String> words) {
        if (node == ROOT) {
            return;
        }
        List<Case> needs = words.stream().map(PhraseIndex::caseOf).toList();
        var entry = new Entry<>(value, needs, accented ? List.copyOf(words) : List.of());
        List<Entry<T>> here = entries.get(node);
        if (here.contains(entry)) {
            return;
        }
        if (here.isEmpty()) {
            here = new ArrayList<>(1);
            entries.set(node, here);
        }
        here.add(entry);
    }

    /** Nothing but letters, spaces and hyphens: its words are plain to see without a tokenizer. */
    private static boolean isPlain(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c != ' ' && c != '-' && !Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    private static int wordEnd(String phrase, int start) {
        int end = start;
        while (end < phrase.length() && phrase.charAt(end) != ' ' && phrase.charAt(end) != '-') {
            end++;
        }
        return end;
    }

    private void start(int hash) {
        if (starts.add(hash) && starts.size() * FILTER_BITS > filter.length * Long.SIZE) {
            filter = new long[filter.length * 2];
            starts.forEach(this::mark);
        }
        mark(hash);
    }

    private void mark(int hash) {
        int bit = HashCommon.mix(hash) & (filter.length * Long.SIZE - 1);
        filter[bit / Long.SIZE] |= 1L << bit;
    }

    private int child(int node, String form) {
        int word = words.getInt(form);
        if (word == NONE) {
            word = words.size();
            words.put(form, word);
        }
        long key = key(node, word);
        int child = edges.get(key);
        if (child == NONE) {
            child = entries.size();
            entries.add(List.of());
            if (node == ROOT) {
                start(form.hashCode());
                first.put(form, child);
            }
            edges.put(key, child);
        }
        return child;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    private static Case caseOf(String word) {
        int letters = 0;
        int upper = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                letters++;
                upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
            }
        }
        if (upper == 0 || !Character.isUpperCase(word.charAt(0))) {
            return Case.ANY;
        }
        return upper == letters && letters > 1 && letters <= 5 ? Case.UPPER : Case.CAPITAL;
    }
}
