package kabar.extraction.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Facts;
import kabar.knowledge.ActorDictionary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named in a sentence, and as what. */
class MentionFinderTest {
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    /** mentions.csv: text, language, day of publication (may be empty), and the mentions as "surface=actor form", joined by "; ". */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/mentions.csv", numLinesToSkip = 1)
    void finds(String text, String language, @Nullable String published, @Nullable String expected) {
        assertEquals(Objects.requireNonNullElse(expected, ""), found(text, language, Optional.ofNullable(published)));
    }

    @Test
    void countsTheSurnameOnceThePersonIsNamedInFull() {
        var mentions = extract(
                        "Herzog spoke first. Isaac Herzog then left, and Mr Herzog did not return.",
                        "en",
                        Optional.empty())
                .mentions();
        assertEquals(
                List.of("person:isaac-herzog", "person:isaac-herzog", "person:isaac-herzog"),
                mentions.stream().map(m -> m.actor().id()).toList());
    }

    @Test
    void keepsPeopleOfOneSurnameApart() {
        var text = "Jay Nixon, the governor, spoke. Nixon said he would sign.";
        var ids = extract(text, "en", Optional.empty()).mentions().stream()
                .map(m -> m.actor().id())
                .distinct()
                .toList();
        assertEquals(List.of("person:jay-nixon"), ids);
    }

    @Test
    void givesTheSameUnknownPersonOneIdInAllArticles() {
        String first = found("Kata Direktur Teppy Dharmawan, Senin.", "id", Optional.empty());
        String second = found("Hal itu disampaikan Kepala Dinas Teppy Dharmawan.", "id", Optional.empty());
        assertEquals("Teppy Dharmawan=person:teppy-dharmawan name", first);
        assertEquals(first, second);
    }

    @Test
    void takesTheKingdomForThatOfThePublisher() {
        var text = "أكد السفير حرص المملكة على السلام. وزار وفد من البحرين المدينة.";
        var article = Written.text(text).in("ar").by("aawsat.com").article();
        assertEquals(
                List.of("country:SA", "country:BH"),
                EXTRACTOR.extract(article).mentions().stream()
                        .map(m -> m.actor().id())
                        .toList());
    }

    @Test
    void guessesNoHolderOfAnOfficeThatACountryHasManyOf() {
        assertEquals(
                "China=country:CN name",
                found("Duta Besar China dipanggil pada Kamis pagi.", "id", Optional.of("2024-09-12")));
    }

    @ParameterizedTest
    @CsvSource({
        "في بنغازي وطرابلس دعا الوفد ليبيا إلى الحوار, government:house-of-representatives-libya",
        "في بيروت وصيدا دعا الوفد لبنان إلى الحوار, government:parliament-of-lebanon"
    })
    void readsAParliamentByTheCountryThatTheArticleSpeaksOf(String first, String parliament) {
        var ids = extract(first + ". وعقد مجلس النواب جلسة يوم الثلاثاء.", "ar", Optional.empty()).mentions().stream()
                .map(m -> m.actor().id())
                .toList();
        assertEquals(parliament, ids.get(ids.size() - 1));
    }

    @Test
    void readsNoMinistryBehindSomebodyOfAnotherCountryAsThatOfTheArticle() {
        var text = "قالت سوريا إن سوريا تريد السلام في سوريا. ورحبت سوريا بذلك. ";
        assertEquals("government:ministry-of-foreign-affairs-of-syria", last(text + "وأصدرت وزارة الخارجية بيانا."));
        assertEquals("person:marco-rubio", last(text + "وتحدث ماركو روبيو أمام موظفي وزارة الخارجية."));
    }

    private static String last(String text) {
        var ids = extract(text, "ar", Optional.empty()).mentions().stream()
                .map(m -> m.actor().id())
                .toList();
        return ids.get(ids.size() - 1);
    }

    private static String found(String text, String language, Optional<String> published) {
        return extract(text, language, published).mentions().stream()
                .map(m -> m.surface() + "=" + m.actor().id() + " " + m.form())
                .collect(Collectors.joining("; "));
    }

    private static Facts extract(String text, String language, Optional<String> published) {
        return EXTRACTOR.extract(
                Written.text(text).in(language).on(published.orElse("")).article());
    }
}
