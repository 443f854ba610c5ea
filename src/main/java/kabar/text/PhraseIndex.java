package kabar.text;

import it.unimi.dsi.fastutil.objects.ObjectOpenHashSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Phrases as a trie over folded words, one step a word: names, titles, verbs. Each leads to values of a kind. Fill it, then share it:
 * reading is safe for all threads.
 */
public final class PhraseIndex<T> {
    /** The node before the first word. */
    public static final int ROOT = 0;
    /** No such node. */
    public static final int NONE = WordTree.NONE;

    private static final int FEW = 16;

    private final WordTree tree;
    private final HashFilter starts;
    private final HashFilter words;
    private final ObjectOpenHashSet<String> known;
    private final List<List<Entry<T>>> entries;
    /** The nodes where a phrase ends. */
    private final BitSet ends = new BitSet();
    /** Those where one ends that asks for capitals or accents. */
    private final BitSet choosy = new BitSet();
    /** Those where all that end ask for the same. */
    private final BitSet alike = new BitSet();

    /**
     * A phrase as it is entered.
     *
     * @param capitals what its words ask of capital letters
     * @param words the words as they are spelled; empty in an index that does not look at accents
     */
    public record Entry<T>(T value, Capitals capitals, List<String> words) {
        public Entry(T value, Capitals capitals) {
            this(value, capitals, List.of());
        }

        /** Whether it asks for the same capitals and accents as another. */
        private boolean asksAs(Entry<T> other) {
            return capitals.some() == other.capitals.some()
                    && capitals.all() == other.capitals.all()
                    && words.equals(other.words);
        }
    }

    private final boolean accented;

    public PhraseIndex() {
        this(false, FEW);
    }

    /** @param phrases about how many there will be */
    public PhraseIndex(int phrases) {
        this(false, phrases);
    }

    private PhraseIndex(boolean accented, int phrases) {
        this.accented = accented;
        this.tree = new WordTree(phrases);
        this.starts = new HashFilter(phrases / 2);
        this.words = new HashFilter(phrases / 2);
        this.known = new ObjectOpenHashSet<>(phrases / 2);
        this.entries = new ArrayList<>(phrases);
        entries.add(List.of());
    }

    /**
     * An index that tells Latin words apart by their accents: "frappé" from "frappe". A capital letter may lack its accent, as may a word
     * all in capitals.
     */
    public static <T> PhraseIndex<T> accented() {
        return new PhraseIndex<>(true, FEW);
    }

    /** The node a word leads to from a node, or {@link #NONE}. */
    public int step(int node, String form) {
        int hash = form.hashCode();
        if (node == ROOT && !starts.mayHold(hash)) {
            return NONE;
        }
        int child = tree.child(node, form, hash);
        if (child != NONE) {
            tree.meet(child, form);
        }
        return child;
    }

    /** Where a word without one of its particles leads; hardly any leads on, so that most are never made. */
    int step(int node, Readings.Reading word) {
        return mayLead(node, word.hash()) ? step(node, word.form()) : NONE;
    }

    /** What ends at a node. */
    public List<Entry<T>> at(int node) {
        return entries.get(node);
    }

    /** Whether a phrase ends at a node. */
    boolean ends(int node) {
        return ends.get(node);
    }

    /** Whether the words that lead to a node may be written so that they are none of what ends there. */
    boolean choosy(int node) {
        return choosy.get(node);
    }

    /** Whether what ends at a node asks for the same, all of it. */
    boolean alike(int node) {
        return alike.get(node);
    }

    /**
     * Whether a word of this {@link String#hashCode()} can begin a phrase: false is certain and quickly told, true is not certain. Most
     * words of a text begin none.
     */
    public boolean mayStart(int hash) {
        return starts.mayHold(hash);
    }

    /** The words that begin phrases. */
    HashFilter starts() {
        return starts;
    }

    /** The same of a word that can lead on from a node. */
    public boolean mayLead(int node, int hash) {
        return node == ROOT ? starts.mayHold(hash) : tree.mayLead(node, hash);
    }

    /** Whether a word of this {@link String#hashCode()} can stand anywhere in a phrase: false is certain, true is not. */
    public boolean mayKnow(int hash) {
        return words.mayHold(hash);
    }

    /** Whether a folded word stands anywhere in a phrase; two words with a space between them, whether a phrase begins with both. */
    public boolean knows(String form) {
        int space = form.indexOf(' ');
        if (space > 0) {
            int first = step(ROOT, form.substring(0, space));
            return first != NONE && step(first, form.substring(space + 1)) != NONE;
        }
        return words.mayHold(form.hashCode()) && known.contains(form);
    }

    /**
     * Enters a phrase; the same value under the same words counts once. A phrase with an apostrophe is entered as each language parts
     * it: "Côte d'Ivoire" is two words in English and three in a language that knows the elision.
     */
    public void add(String phrase, T value) {
        if (isPlain(phrase)) {
            int node = ROOT;
            var words = new PhraseWords(accented);
            for (int start = 0; start < phrase.length(); ) {
                int end = wordEnd(phrase, start);
                if (end > start) {
                    node = child(node, Fold.of(phrase, start, end));
                    words.add(phrase, start, end);
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
        var words = new PhraseWords(accented);
        for (Token token : tokens) {
            if (!token.isMark()) {
                node = child(node, token.form());
                words.add(phrase, token.start(), token.end());
            }
        }
        enter(node, value, words);
    }

    private void enter(int node, T value, PhraseWords words) {
        if (node == ROOT) {
            return;
        }
        var entry = new Entry<>(value, words.capitals(), words.spelled());
        if (words.choosy()) {
            choosy.set(node);
        }
        ends.set(node);
        List<Entry<T>> here = entries.get(node);
        if (here.isEmpty()) {
            entries.set(node, List.of(entry));
            alike.set(node);
        } else if (!holds(here, entry)) {
            // One entry needs no list of its own kind; from the second on they are few of all, and grow.
            List<Entry<T>> more = here.size() == 1 ? new ArrayList<>(here) : here;
            more.add(entry);
            alike.set(node, alike.get(node) && entry.asksAs(here.get(0)));
            entries.set(node, more);
        }
    }

    /** As {@link List#contains}, without what the equality of records costs while the program starts. */
    private static <T> boolean holds(List<Entry<T>> entries, Entry<T> other) {
        for (Entry<T> entry : entries) {
            if (entry.value().equals(other.value()) && entry.asksAs(other)) {
                return true;
            }
        }
        return false;
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

    private int child(int node, String form) {
        int hash = form.hashCode();
        int child = tree.child(node, form, hash);
        if (child != NONE) {
            return child;
        }
        int words = known.size();
        child = tree.add(node, known.addOrGet(form), hash);
        entries.add(List.of());
        if (known.size() > words) {
            this.words.add(hash);
        }
        if (node == ROOT) {
            starts.add(hash);
        }
        return child;
    }
}
