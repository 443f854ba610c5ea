package kabar.extraction.events.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import kabar.extraction.events.EventFinder;
import kabar.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verbs that make news by whoever does what they tell. */
class LoneVerbsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "id"})
    void areRulesOfTheLanguage(String code) {
        Language language = Language.of(code).orElseThrow();
        var rules = Set.copyOf(EventFinder.rules(language));
        List<String> unknown = language.rows("event-alone").stream()
                .map(row -> LoneVerbs.rule(language, row.get("words")))
                .filter(rule -> !rules.contains(rule))
                .toList();
        assertEquals(List.of(), unknown);
    }
}
