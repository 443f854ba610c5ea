package kabar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhraseMatcherTest {
    private static final PhraseIndex<String> NAMES =
            index("حماس", "الحوثيون", "الحوثيين", "جو بايدن", "Jokowi", "WHO", "Red Cross", "Abu Al-Walid");

    @Test
    void takesTheLongestPhrase() {
        assertEquals(List.of("Red Cross"), found(index("Red", "Red Cross"), "The Red Cross said so."));
    }

    @Test
    void takesParticlesOffInArabic() {
        assertEquals(List.of("حماس"), found(NAMES, "التقى الوفد بقيادة وحماس في القاهرة يوم الجمعة الماضي."));
        assertEquals(List.of("جو بايدن"), found(NAMES, "وجه المتحدث رسالة لجو بايدن في مؤتمر صحفي يوم الجمعة."));
        assertEquals(List.of("الحوثيين"), found(NAMES, "وجهت الحكومة اليوم رسالة للحوثيين في صنعاء بعد الهجوم."));
    }

    @Test
    void takesEndingsOffInIndonesian() {
        assertEquals(
                List.of("Jokowi"),
                found(NAMES, "Mereka mengatakan bahwa itu adalah keputusan Jokowilah, bukan yang lain."));
    }

    @Test
    void doesNotTakeAnAcronymForAWord() {
        assertEquals(List.of(), found(NAMES, "The minister, who spoke on Friday, said nothing of it."));
        assertEquals(List.of("WHO"), found(NAMES, "The minister said that the WHO was told on Friday."));
    }

    @Test
    void doesNotTrustCapitalsInALineAllInCapitals() {
        assertEquals(List.of(), found(NAMES, "MINISTER WHO SPOKE ON FRIDAY SAID NOTHING OF IT"));
    }

    @Test
    void findsEachOfVeryManyPhrases() {
        List<String> words = IntStream.range(0, 5000)
                .mapToObj(i ->
                        "w" + Integer.toString(i * 7919, Character.MAX_RADIX).replaceAll("[0-9]", "q"))
                .distinct()
                .toList();
        PhraseIndex<String> index = index(words.toArray(String[]::new));
        for (String word : words) {
            assertEquals(List.of(word), found(index, "It was " + word + " there."), word);
        }
    }

    private static PhraseIndex<String> index(String... phrases) {
        var index = new PhraseIndex<String>();
        for (String phrase : phrases) {
            index.add(phrase, phrase);
        }
        return index;
    }

    private static List<String> found(PhraseIndex<String> index, String text) {
        Text cut = Text.of(text);
        var matcher = new PhraseMatcher<>(index);
        return cut.sentences().stream()
                .flatMap(sentence -> matcher.matches(sentence, text).stream())
                .map(match -> match.entries().get(0).value())
                .toList();
    }
}
