package kabar.extraction.dates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kabar.text.Affixes;
import kabar.text.Data;
import kabar.text.Language;
import kabar.text.Text;
import kabar.text.Token;

/** The days of {@code data/known-days.csv}, which a language tells without their year: "since October 7". */
final class KnownDays {
    private final List<Known> days;
    private final Affixes affixes;

    /**
     * @param about words one of which stands in a text that means the event
     * @param plain words behind which a day is any day of the calendar
     */
    private record Known(LocalDate day, Set<String> about, Set<String> plain) {}

    KnownDays(Language language) {
        affixes = Affixes.of(language);
        days = Data.rows("known-days.csv").stream()
                .filter(row -> row.get("language").equals(language.code()))
                .map(row -> new Known(
                        LocalDate.parse(row.get("day")),
                        forms(row.get("about"), language),
                        forms(row.get("plain"), language)))
                .toList();
    }

    private static Set<String> forms(String words, Language language) {
        return Arrays.stream(words.split("\\|"))
                .flatMap(word -> Text.tokens(word, language).stream())
                .map(Token::form)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The day of the event that one without a year stands for.
     *
     * @param before the token before the day, where there is one
     */
    Optional<LocalDate> find(Frame day, Optional<Token> before, Text text) {
        return days.stream()
                .filter(known -> day.isDayOf(known.day()))
                .filter(known ->
                        before.isEmpty() || !known.plain().contains(before.get().form()))
                .filter(known -> speaksOf(known, text))
                .map(Known::day)
                .findFirst();
    }

    private boolean speaksOf(Known known, Text text) {
        return text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::form)
                .anyMatch(form -> affixes.isOrLeadsTo(form, known.about()));
    }
}
