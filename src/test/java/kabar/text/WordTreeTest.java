package kabar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTreeTest {
    @Test
    void numbersNodesInTheOrderInWhichTheyCome() {
        var tree = new WordTree(1);
        int united = add(tree, 0, "united");
        int nations = add(tree, united, "nations");
        int kingdom = add(tree, united, "kingdom");
        assertEquals(List.of(1, 2, 3), List.of(united, nations, kingdom));
        assertEquals(kingdom, child(tree, united, "kingdom"));
        assertEquals(WordTree.NONE, child(tree, united, "states"));
        assertEquals(WordTree.NONE, child(tree, nations, "kingdom"));
        assertEquals(WordTree.NONE, child(tree, 0, "nations"));
        assertEquals(4, tree.size());
    }

    @Test
    void tellsWordsOfOneHashApart() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        var tree = new WordTree(1);
        int first = add(tree, 0, "Aa");
        assertEquals(WordTree.NONE, child(tree, 0, "BB"));
        int second = add(tree, 0, "BB");
        assertNotEquals(first, second);
        assertEquals(first, child(tree, 0, "Aa"));
        assertEquals(second, child(tree, 0, "BB"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsWhatMapsOfMapsFind(long seed) {
        var random = new Random(seed);
        var tree = new WordTree(16);
        List<Map<String, Integer>> plain = new ArrayList<>(List.of(new HashMap<>()));
        for (int i = 0; i < 20_000; i++) {
            int node = random.nextInt(4) == 0 ? 0 : random.nextInt(plain.size());
            String word = Integer.toString(random.nextInt(3_000), Character.MAX_RADIX);
            Integer known = plain.get(node).get(word);
            assertEquals(known == null ? WordTree.NONE : known, child(tree, node, word));
            if (known == null && random.nextBoolean()) {
                plain.get(node).put(word, add(tree, node, word));
                plain.add(new HashMap<>());
            }
        }
        assertEquals(plain.size(), tree.size());
    }

    private static int add(WordTree tree, int node, String word) {
        return tree.add(node, word, word.hashCode());
    }

    private static int child(WordTree tree, int node, String word) {
        return tree.child(node, word, word.hashCode());
    }
}
