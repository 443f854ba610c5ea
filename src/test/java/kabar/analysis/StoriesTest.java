package kabar.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabar.facts.Facts;
import org.junit.jupiter.api.Test;

class StoriesTest {
    @Test
    void ofTheSampleAreTheCopiesThatReadersSee() {
        Stories stories = Stories.of(Sample.FACTS);
        Map<String, List<String>> members = new TreeMap<>();
        for (int a = 0; a < Sample.FACTS.size(); a++) {
            String first = Sample.FACTS.get(stories.storyOf(a)).article().id();
            members.computeIfAbsent(first, k -> new ArrayList<>())
                    .add(Sample.FACTS.get(a).article().id());
        }
        members.values().removeIf(ids -> ids.size() == 1);
        assertEquals(
                Map.of(
                        "ar-2024-03-25-difaf-resolution",
                        List.of("ar-2024-03-25-difaf-resolution", "ar-2024-03-26-marsa-resolution"),
                        "en-2024-04-14-harbour-iran-drones",
                        List.of(
                                "en-2024-04-14-harbour-iran-drones",
                                "en-2024-04-14-meridian-iran-drones",
                                "en-2024-04-15-northgate-iran-drones"),
                        "id-2024-10-11-arunika-unifil",
                        List.of(
                                "id-2024-10-11-arunika-unifil",
                                "id-2024-10-11-cakrawala-unifil",
                                "id-2024-10-12-selat-unifil")),
                members);
    }

    @Test
    void areThoseOfComparingAllPairs() {
        var random = new Random(7);
        List<Facts> facts = new ArrayList<>();
        for (int a = 0; a < 120; a++) {
            List<String> words = IntStream.range(0, 120)
                    .mapToObj(i -> "word" + random.nextInt(5000))
                    .collect(Collectors.toCollection(ArrayList::new));
            facts.add(Told.article(String.format("%03d", facts.size()), "", "", String.join(" ", words) + "."));
            for (int copy = random.nextInt(3); copy > 0; copy--) {
                for (int change = random.nextInt(15); change > 0; change--) {
                    words.set(random.nextInt(words.size()), "other" + random.nextInt(5000));
                }
                facts.add(Told.article(String.format("%03d", facts.size()), "", "", String.join(" ", words) + "."));
            }
        }
        Stories stories = Stories.of(facts);
        int[] slow = IntStream.range(0, facts.size()).toArray();
        List<Phrases> phrases = facts.stream().map(f -> Phrases.of(f.text())).toList();
        for (int a = 0; a < slow.length; a++) {
            for (int b = 0; b < a; b++) {
                if (phrases.get(a).isCopyOf(phrases.get(b))) {
                    int from = Math.max(slow[a], slow[b]);
                    int to = Math.min(slow[a], slow[b]);
                    slow = IntStream.of(slow).map(s -> s == from ? to : s).toArray();
                }
            }
        }
        for (int a = 0; a < slow.length; a++) {
            assertEquals(slow[a], stories.storyOf(a));
        }
    }

    @Test
    void doNotJoinShortNotesThatShareAPhrase() {
        var facts = List.of(
                Told.article("a", "", "", "Joe Biden arrived in Berlin on Monday to meet Olaf Scholz."),
                Told.article("b", "", "", "Joe Biden arrived in Berlin on Monday and left on Tuesday."),
                Told.article("c", "", "", "Joe Biden arrived in Berlin on Monday to meet Olaf Scholz."),
                Told.article("d", "", "", ""));
        Stories stories = Stories.of(facts);
        assertEquals(
                List.of(0, 1, 0, 3),
                IntStream.range(0, 4).mapToObj(stories::storyOf).toList());
        assertEquals(1, stories.similarity(2), 1e-9);
        assertTrue(stories.similarity(1) == 1);
    }
}
