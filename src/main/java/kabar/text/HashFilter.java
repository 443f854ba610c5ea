package kabar.text;

import it.unimi.dsi.fastutil.HashCommon;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;

/** A set of hashes that quickly says of most others that it does not hold them: hardly one in fifty of those passes. */
final class HashFilter {
    private static final int BITS_EACH = 16;

    private final IntOpenHashSet hashes;
    private long[] bits;

    /** @param expected about how many hashes there will be */
    HashFilter(int expected) {
        hashes = new IntOpenHashSet(expected);
        bits = new long[HashCommon.nextPowerOfTwo(Math.max(1, expected * BITS_EACH / Long.SIZE))];
    }

    /** What is looked for in any filter for a hash: two places in one number. */
    static long key(int hash) {
        return HashCommon.mix((long) hash);
    }

    /** False is certain, true is not. */
    boolean mayHold(int hash) {
        return mayHold(key(hash));
    }

    boolean mayHold(long key) {
        return isMarked((int) key) && isMarked((int) (key >>> Integer.SIZE));
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
        markBit((int) key);
        markBit((int) (key >>> Integer.SIZE));
    }

    private boolean isMarked(int place) {
        int bit = place & (bits.length * Long.SIZE - 1);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private void markBit(int place) {
        int bit = place & (bits.length * Long.SIZE - 1);
        bits[bit / Long.SIZE] |= 1L << bit;
    }
}
