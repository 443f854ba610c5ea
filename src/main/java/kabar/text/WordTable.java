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

    private final List<String> words = new ArrayList<>();
    private final List<V> values = new ArrayList<>();
    private int[] slots = filled(SMALLEST);
    /** Those of the words, to tell most others without a look at the word itself. */
    private int[] hashes = new int[SMALLEST];

    /** The place of a word, or {@link #NONE}. */
    public int find(String form, int from) {
        int mask = slots.length - 1;
        int hash = hash(form, from);
        for (int i = hash & mask; slots[i] != NONE; i = i + 1 & mask) {
            if (hashes[i] == hash) {
                String word = words.get(slots[i]);
                if (word.length() == form.length() - from && form.endsWith(word)) {
                    return slots[i];
                }
            }
        }
        return NONE;
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
            place = words.size() - 1;
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
        words.add(word);
        values.add(value);
        if (words.size() * 3 > slots.length) {
            slots = filled(slots.length * 2);
            hashes = new int[slots.length];
            for (int place = 0; place < words.size(); place++) {
                enter(place);
            }
        } else {
            enter(words.size() - 1);
        }
    }

    private void enter(int place) {
        int mask = slots.length - 1;
        int hash = hash(words.get(place), 0);
        int i = hash & mask;
        while (slots[i] != NONE) {
            i = i + 1 & mask;
        }
        slots[i] = place;
        hashes[i] = hash;
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
        int[] slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
