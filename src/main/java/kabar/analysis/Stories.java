package kabar.analysis;

import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kabar.facts.Facts;

/**
 * Which articles are near-copies of one text. Two articles are, when the phrases of three words they share are at least half of those
 * of the shorter one (of very short texts, nearly all). Copies of copies belong to the same story. Candidates come from MinHash signatures
 * in bands (Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3); what decides is the exact share.
 * Articles are added in their order; which story one belongs to is known when all are there.
 */
public final class Stories {
    /** Bands of two values each: a pair that shares a fifth of its phrases is missed once in fourteen times, a third once in 2,000. */
    private static final int BANDS = 64;

    private static final int BITS = 32;
    /** So many articles alike are enough to be found by the next copy. */
    private static final int MOST = 16;

    private static final SimilarityHashPolicy SIGNATURES = SimilarityHashing.superMinHash(2 * BANDS, BITS);

    private final List<Long2ObjectOpenHashMap<IntArrayList>> bands = new ArrayList<>();
    private final List<Phrases> phrases = new ArrayList<>();
    private final IntArrayList story = new IntArrayList();
    private final SimilarityHasher hasher = SIGNATURES.createHasher();

    public Stories() {
        for (int band = 0; band < BANDS; band++) {
            bands.add(new Long2ObjectOpenHashMap<>());
        }
    }

    /** The facts in the order of their articles. */
    static Stories of(List<Facts> facts) {
        var stories = new Stories();
        facts.forEach(stories::add);
        return stories;
    }

    /** Adds the next article. */
    public void add(Facts facts) {
        int article = phrases.size();
        var own = Phrases.of(facts.text());
        phrases.add(own);
        story.add(article);
        if (own.size() == 0) {
            return;
        }
        byte[] signature = hasher.compute(own.hashes());
        for (int band = 0; band < BANDS; band++) {
            long key = SIGNATURES.getComponent(signature, 2 * band) << BITS
                    | SIGNATURES.getComponent(signature, 2 * band + 1);
            IntArrayList others = bands.get(band).computeIfAbsent(key, k -> new IntArrayList(1));
            for (int other : others) {
                if (storyOf(other) != storyOf(article) && own.isCopyOf(phrases.get(other))) {
                    join(other, article);
                }
            }
            if (others.size() < MOST) {
                others.add(article);
            }
        }
    }

    /** The first of the added articles that tells the same story, by its number from 0: itself, where it is the first. */
    public int storyOf(int article) {
        int at = article;
        while (story.getInt(at) != at) {
            at = story.getInt(at);
        }
        return at;
    }

    /** Which part of the phrases of the shorter one an article shares with the first of its story, 0 to 1. */
    double similarity(int article) {
        return phrases.get(article).shared(phrases.get(storyOf(article)));
    }

    private void join(int one, int other) {
        int a = storyOf(one);
        int b = storyOf(other);
        story.set(Math.max(a, b), Math.min(a, b));
    }
}
