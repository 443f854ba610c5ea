package kabar.text;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;

/** A set of hashes that quickly says of most others that it does not hold them: hardly one in thirty of those passes. */
final class HashFilter {
    private static final int BITS_EACH = 16;

    private final IntOpenHashSet hashes;
    private long[] bits;

    /** @param expected about how many hashes there will be */
    HashFilter(int expected) {
        hashes = new IntOpenHashSet(expected);
        bits = new long[HashCommon.nextPowerOfTwo(Math.max(1, expected * BITS_EACH / Long.SIZE))];
    }

    /** What is looked for in any filter for a hash: a word of bits, and two of its bits. */
    static long key(int hash) {
        return HashCommon.mix((long) hash);
    }

    /** False is certain, true is not. */
    boolean mayHold(int hash) {
        return mayHold(key(hash));
    }

    private boolean mayHold(long key) {
        long marks = marks(key);
        return (bits[(int) key & bits.length - 1] & marks) == marks;
    }

    /** The first place from one on of a key that it may hold; their number where there is none. */
    int next(long[] keys, int from) {
        int i = from;
        while (i < keys.length && !mayHold(keys[i])) {
            i++;
        }
        return i;
    }

    void add(int hash) {
        if (hashes.add(hash) && hashes.size() * BITS_EACH > bits.length * Long.SIZE) {
            bits = new long[bits.length * 2];
            hashes.forEach(this::mark);
        }
        mark(hash);
    }

    private void mark(int hash) {
        long key = key(hash);
        bits[(int) key & bits.length - 1] |= marks(key);
    }

    /** The shift takes the lowest six bits of each part. */
    private static long marks(long key) {
        return 1L << (key >>> Integer.SIZE) | 1L << (key >>> Integer.SIZE + Byte.SIZE);
    }
}
