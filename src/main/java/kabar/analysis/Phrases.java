package kabar.analysis;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import kabar.text.Sentence;
import kabar.text.Text;
import kabar.text.Token;

/** The set of all runs of three words of an article's title and body, as sorted hashes. */
final class Phrases {
    private static final int WORDS = 3;
    private static final Hasher64 HASH = Hashing.komihash5_0();
    private static final double COPY = 0.5;
    /** Of fewer phrases than this, chance and set phrases make up too much. */
    private static final int FEW = 30;

    private static final double COPY_OF_FEW = 0.9;

    private final long[] hashes;

    private Phrases(long[] hashes) {
        this.hashes = hashes;
    }

    static Phrases of(Text text) {
        var hashes = new LongOpenHashSet();
        long before = 0;
        long last = 0;
        int words = 0;
        for (Sentence sentence : text.sentences()) {
            if (sentence.kind() == Sentence.Kind.BOILERPLATE) {
                continue;
            }
            for (Token token : sentence.tokens()) {
                if (!token.isMark()) {
                    long word = HASH.hashCharsToLong(token.form());
                    if (++words >= WORDS) {
                        hashes.add(HASH.hashLongLongLongToLong(before, last, word));
                    }
                    before = last;
                    last = word;
                }
            }
        }
        long[] sorted = hashes.toLongArray();
        Arrays.sort(sorted);
        return new Phrases(sorted);
    }

    ElementHashProvider hashes() {
        return ElementHashProvider.ofValues(hashes);
    }

    int size() {
        return hashes.length;
    }

    boolean isCopyOf(Phrases other) {
        return shared(other) >= (Math.min(size(), other.size()) < FEW ? COPY_OF_FEW : COPY);
    }

    /** Which part of the smaller set the two have in common, 0 to 1. */
    double shared(Phrases other) {
        int common = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 1 : (double) common / smaller;
    }
}
