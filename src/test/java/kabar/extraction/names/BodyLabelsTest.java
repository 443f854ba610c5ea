package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** English names of bodies that the dictionary does not know. */
class BodyLabelsTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());
    private static final Set<ActorType> OTHERS =
            Set.of(ActorType.PERSON, ActorType.PLACE, ActorType.COUNTRY, ActorType.PEOPLE);

    /** body-labels.csv: text, language, and the bodies found as "surface = name", joined by "; ". */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/body-labels.csv", numLinesToSkip = 1)
    void areMadeOfTheWordsOfTheName(String text, String language, @Nullable String expected) {
        String found = EXTRACTOR.extract(Written.text(text).in(language).article()).mentions().stream()
                .filter(m -> !OTHERS.contains(m.actor().type()))
                .map(m -> m.surface() + " = " + m.actor().name())
                .collect(Collectors.joining("; "));
        assertEquals(Objects.requireNonNullElse(expected, ""), found);
    }
}
