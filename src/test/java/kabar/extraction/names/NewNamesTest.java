package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Candidate;
import kabar.facts.Facts;
import kabar.knowledge.ActorDictionary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Names that no dictionary entry explains. */
class NewNamesTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    /** new-names.csv: text, language, and the unlisted names as "surface type", joined by "; ". */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/new-names.csv", numLinesToSkip = 1)
    void finds(String text, String language, @Nullable String expected) {
        String found = extract(text, language).mentions().stream()
                .filter(m -> m.rule().contains("new-name"))
                .map(m -> m.surface() + " " + m.actor().type())
                .collect(Collectors.joining("; "));
        assertEquals(Objects.requireNonNullElse(expected, ""), found);
    }

    @Test
    void listsEveryNewNameAmongTheCandidates() {
        var facts = extract("Acara itu dibuka oleh Yayasan Cahaya Sumbawa dan Ratna Kusumaningtyas.", "id");
        var surfaces = facts.candidates().stream().map(Candidate::surface).toList();
        assertTrue(surfaces.contains("Ratna Kusumaningtyas"), surfaces::toString);
        assertTrue(surfaces.contains("Yayasan Cahaya Sumbawa"), surfaces::toString);
    }

    @Test
    void listsNoShortFormThatTheArticleGivesAListedBody() {
        var facts = extract(
                "The Syrian Democratic Forces (SDF) took the town. Fighters of the SDF left, and SDF posts stood empty.",
                "en");
        assertEquals(List.of(), facts.candidates());
        assertEquals(
                3,
                facts.mentions().stream().filter(m -> m.surface().equals("SDF")).count());
    }

    @Test
    void givesASingleNameToThePersonNamedInFullElsewhere() {
        var facts = extract("Kata Eva, banjir surut. Eva Hutagaol tinggal di sana.", "id");
        assertEquals(
                "person:eva-hutagaol person:eva-hutagaol",
                facts.mentions().stream().map(m -> m.actor().id()).collect(Collectors.joining(" ")));
    }

    private static Facts extract(String text, String language) {
        return EXTRACTOR.extract(Written.text(text).in(language).article());
    }
}
