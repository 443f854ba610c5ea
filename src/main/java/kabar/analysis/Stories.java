package kabar.analysis;

import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import kabar.extraction.Facts;

/**
 * Which articles are near-copies of one text. Two articles are, when the phrases of three words they share are at least half of those
 * of the shorter one (of very short texts, nearly all). Copies of copies belong to the same story. Candidates come from MinHash signatures
 * in bands (Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3); what decides is the exact share.
 */
final class Stories {
    /** Bands of two values each: a pair that shares a fifth of its phrases is missed once in fourteen times, a third once in 2,000. */
    private static final int BANDS = 64;

    private static final int BITS = 32;
    private static final SimilarityHashPolicy SIGNATURES = SimilarityHashing.superMinHash(2 * BANDS, BITS);

    private final int[] story;
    private final double[] similarity;

    private Stories(int[] story, double[] similarity) {
        this.story = story;
        this.similarity = similarity;
    }

    /** The facts in the order of their articles. */
    static Stories of(List<Facts> facts) {
        int size = facts.size();
        var phrases = new Phrases[size];
        var bands = new ArrayList<Long2ObjectOpenHashMap<IntArrayList>>();
        for (int band = 0; band < BANDS; band++) {
            bands.add(new Long2ObjectOpenHashMap<>());
        }
        var hasher = SIGNATURES.createHasher();
        int[] story = new int[size];
        for (int a = 0; a < size; a++) {
            story[a] = a;
            phrases[a] = Phrases.of(facts.get(a).text());
            if (phrases[a].size() == 0) {
                continue;
            }
            byte[] signature = hasher.compute(phrases[a].hashes());
            for (int band = 0; band < BANDS; band++) {
                long key = SIGNATURES.getComponent(signature, 2 * band) << BITS
                        | SIGNATURES.getComponent(signature, 2 * band + 1);
                IntArrayList others = bands.get(band).computeIfAbsent(key, k -> new IntArrayList(1));
                for (int other : others) {
                    if (root(story, other) != root(story, a) && phrases[a].isCopyOf(phrases[other])) {
                        join(story, other, a);
                    }
                }
                // One of each story is enough to be found by the next copy.
                if (others.isEmpty() || root(story, others.getInt(others.size() - 1)) != root(story, a)) {
                    others.add(a);
                }
            }
        }
        double[] similarity = new double[size];
        for (int a = 0; a < size; a++) {
            story[a] = root(story, a);
            similarity[a] = phrases[a].shared(phrases[story[a]]);
        }
        return new Stories(story, similarity);
    }

    /** The first article of the story that an article belongs to: itself, where it is the first or nobody copies it. */
    int storyOf(int article) {
        return story[article];
    }

    /** Which part of the phrases of the shorter one an article shares with the first of its story, 0 to 1. */
    double similarity(int article) {
        return similarity[article];
    }

    private static int root(int[] story, int article) {
        int at = article;
        while (story[at] != at) {
            at = story[at];
        }
        return at;
    }

    private static void join(int[] story, int one, int other) {
        int a = root(story, one);
        int b = root(story, other);
        story[Math.max(a, b)] = Math.min(a, b);
    }
}
