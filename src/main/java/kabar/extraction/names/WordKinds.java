package kabar.extraction.names;

import it.unimi.dsi.fastutil.HashCommon;

/** Folded words and what each can be, in bits. A word of no list, as most are, costs a look at one number. */
final class WordKinds {
    private static final int SMALLEST = 1 << 10;
    /** Numbers kept together for each place: the hash of the word, and what it can be; 0 where no word is. */
    private static final int PLACE = 2;

    private String[] words;
    private int[] kinds;
    private int size;

    WordKinds() {
        words = new String[SMALLEST];
        kinds = new int[SMALLEST * PLACE];
    }

    /** The words of another, to which more can be added. */
    WordKinds(WordKinds other) {
        words = other.words.clone();
        kinds = other.kinds.clone();
        size = other.size;
    }

    /** All that a word can be; 0 for one of no list. */
    int of(String word) {
        return kinds[place(word) * PLACE + 1];
    }

    /** Says of a word that it can also be this, which is at least one bit. */
    void add(String word, int kind) {
        int place = place(word);
        if (kinds[place * PLACE + 1] == 0) {
            if (++size * 2 > words.length) {
                grow();
                place = place(word);
            }
            words[place] = word;
            kinds[place * PLACE] = word.hashCode();
        }
        kinds[place * PLACE + 1] |= kind;
    }

    /**
     * Where a word is, or would be. It is kept as it was last met: the same object is known at a glance when it comes again. Threads that
     * read at once may each put their own: strings never change, so any of them will do.
     */
    @SuppressWarnings("ReferenceEquality")
    private int place(String word) {
        int hash = word.hashCode();
        int mask = words.length - 1;
        int place = HashCommon.mix(hash) & mask;
        for (; kinds[place * PLACE + 1] != 0; place = place + 1 & mask) {
            if (kinds[place * PLACE] == hash) {
                String own = words[place];
                if (own == word) {
                    return place;
                }
                if (own.equals(word)) {
                    words[place] = word;
                    return place;
                }
            }
        }
        return place;
    }

    private void grow() {
        String[] all = words;
        int[] known = kinds;
        words = new String[all.length * 2];
        kinds = new int[known.length * 2];
        for (int i = 0; i < all.length; i++) {
            if (known[i * PLACE + 1] != 0) {
                int place = place(all[i]);
                words[place] = all[i];
                kinds[place * PLACE] = known[i * PLACE];
                kinds[place * PLACE + 1] = known[i * PLACE + 1];
            }
        }
    }
}
