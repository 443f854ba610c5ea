package kabar.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Folded words with something to look up for each. A word can be looked up from one of its letters on, as behind a particle, without
 * making a string of the rest.
 */
public final class WordTable<V> {
    public static final int NONE = -1;
    private static final int SMALLEST = 64;

    /** Numbers kept together for each word: its hash, to tell most others without a look at the word itself, and its place. */
    private static final int SLOT = 2;

    private final List<V> values = new ArrayList<>();
    /** Each as it was last met. */
    private String[] words = new String[SMALLEST];

    private int[] slots = filled(SMALLEST);

    /** The place of a word, or {@link #NONE}. */
    public int find(String form, int from) {
        int mask = slots.length - 1;
        int hash = hash(form, from);
        for (int i = hash * SLOT & mask; slots[i + 1] != NONE; i = i + SLOT & mask) {
            if (slots[i] == hash && isAt(slots[i + 1], form, from)) {
                return slots[i + 1];
            }
        }
        return NONE;
    }

    /**
     * Whether a word stands at a place. It is kept as it was met: the same object is known at a glance when it comes again. Threads that
     * read at once may each put their own: strings never change, so any of them will do.
     */
    @SuppressWarnings("ReferenceEquality")
    private boolean isAt(int place, String form, int from) {
        String word = words[place];
        if (from == 0 && word == form) {
            return true;
        }
        boolean same = word.length() == form.length() - from && form.endsWith(word);
        if (same && from == 0) {
            words[place] = form;
        }
        return same;
    }

    public int find(String form) {
        return find(form, 0);
    }

    public boolean has(String form) {
        return find(form, 0) != NONE;
    }

    /** What stands beside a word, or something else for a word that the table does not have. */
    public V of(String form, V otherwise) {
        int place = find(form, 0);
        return place == NONE ? otherwise : values.get(place);
    }

    /** The same, where a word that the table does not have is put there with a new value. */
    public V orPut(String form, Supplier<V> value) {
        int place = find(form, 0);
        if (place == NONE) {
            put(form, value.get());
            place = values.size() - 1;
        }
        return values.get(place);
    }

    public V at(int place) {
        return values.get(place);
    }

    /** Puts a word that the table does not have yet. */
    public void put(String word, V value) {
        if (has(word)) {
            throw new IllegalArgumentException("'" + word + "' is there already");
        }
        if (values.size() == words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        words[values.size()] = word;
        values.add(value);
        if (values.size() * 3 * SLOT > slots.length) {
            slots = filled(slots.length);
            for (int place = 0; place < values.size(); place++) {
                enter(place);
            }
        } else {
            enter(values.size() - 1);
        }
    }

    private void enter(int place) {
        int mask = slots.length - 1;
        int hash = hash(words[place], 0);
        int i = hash * SLOT & mask;
        while (slots[i + 1] != NONE) {
            i = i + SLOT & mask;
        }
        slots[i] = hash;
        slots[i + 1] = place;
    }

    /** As {@link String#hashCode} of the rest, spread. */
    private static int hash(String form, int from) {
        int h = 0;
        if (from == 0) {
            h = form.hashCode();
        } else {
            for (int i = from; i < form.length(); i++) {
                h = 31 * h + form.charAt(i);
            }
        }
        return h ^ h >>> 16;
    }

    private static int[] filled(int size) {
        int[] slots = new int[size * SLOT];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
