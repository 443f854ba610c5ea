package kabar.knowledge;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kabar.text.Fold;
import kabar.text.Text;

/**
 * All names as a trie over folded words: one step a word. Built once; serves all threads.
 *
 * <p>A demonym is entered with its endings ({@code endings.csv}) and with the article; a name also in the spellings of
 * {@code variants.csv}.
 */
public final class NameIndex {
    /** The node before the first word. */
    public static final int ROOT = 0;
    /** No such node. */
    public static final int NONE = -1;

    private final Object2IntOpenHashMap<String> words = new Object2IntOpenHashMap<>();
    private final Long2IntOpenHashMap edges = new Long2IntOpenHashMap();
    private final List<List<Entry>> entries = new ArrayList<>();

    /**
     * A name as it is entered.
     *
     * @param needs the use of capitals that each word asks for
     * @param spelling the rule that made this spelling; empty for the name as listed
     */
    public record Entry(Name name, List<Case> needs, String spelling) {}

    /** What a word of a name asks of the word in the text. */
    public enum Case {
        ANY,
        CAPITAL,
        UPPER
    }

    private NameIndex() {
        words.defaultReturnValue(NONE);
        edges.defaultReturnValue(NONE);
        entries.add(List.of());
    }

    public static NameIndex of(Iterable<Name> names) {
        var index = new NameIndex();
        var spellings = new Spellings();
        for (Name name : names) {
            index.add(name, name.text(), "");
            for (var spelling : spellings.of(name)) {
                index.add(name, spelling.text(), spelling.rule());
            }
        }
        return index;
    }

    /** The node a word leads to from a node, or {@link #NONE}. */
    public int step(int node, String form) {
        int word = words.getInt(form);
        return word == NONE ? NONE : edges.get(key(node, word));
    }

    /** The names that end at a node. */
    public List<Entry> at(int node) {
        return entries.get(node);
    }

    /** Whether a folded word begins a name. */
    public boolean starts(String form) {
        return step(ROOT, form) != NONE;
    }

    private void add(Name name, String text, String spelling) {
        int node = ROOT;
        var needs = new ArrayList<Case>(4);
        for (String word : wordsOf(text)) {
            String form = Fold.of(word);
            node = child(node, form.endsWith(".") ? form.substring(0, form.length() - 1) : form);
            needs.add(caseOf(word));
        }
        if (node == ROOT) {
            return;
        }
        List<Entry> here = entries.get(node);
        for (Entry entry : here) {
            if (entry.name().actor().equals(name.actor())
                    && entry.name().kind() == name.kind()
                    && entry.needs().equals(needs)) {
                return;
            }
        }
        if (here.isEmpty()) {
            here = new ArrayList<>(1);
            entries.set(node, here);
        }
        here.add(new Entry(name, List.copyOf(needs), spelling));
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
            edges.put(key, child);
        }
        return child;
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word;
    }

    /** Cuts a name as the text floor cuts words: at spaces, hyphens and every mark but apostrophes and the dots of U.S. */
    static List<String> wordsOf(String text) {
        var words = new ArrayList<String>();
        for (var token : Text.tokens(text)) {
            if (!token.isMark()) {
                words.add(token.span().of(text));
            }
        }
        return words;
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
