package kabar.extraction.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kabar.text.Data;
import kabar.text.Language;
import kabar.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events with known dates that a text speaks of. */
class KnownEventsTest {
    private static List<LocalDate> days(String language, String words) {
        var own = Language.of(language).orElseThrow();
        return new KnownEvents(own)
                .namedIn(Text.tokens(words, own)).stream()
                        .map(KnownEvents.Naming::day)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en, He spoke of the killing of Hassan Nasrallah in Beirut., 2024-09-27",
        "en, Prices rose after COVID-19 reached the country., 2020-02-11",
        "en, She was eight when MH17 was shot down., 2014-07-17",
        "ar, قال إن اغتيال قاسم سليماني غيّر المنطقة., 2020-01-03",
        "ar, عاد إلى بيروت بعد انفجار مرفأ بيروت., 2020-08-04",
        "id, Ia selamat dari bom Sarinah di Jakarta., 2016-01-14",
        "id, Sejak tragedi Kanjuruhan liga dihentikan., 2022-10-01",
    })
    void isKnownByTheWordsThatNameIt(String language, String words, LocalDate day) {
        assertEquals(List.of(day), days(language, words));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Nasrallah said five people were killed in the raid.",
        "en, The death toll rose; Haniyeh spoke on television.",
        "ar, أعلن نصر الله مقتل خمسة أشخاص.",
        "id, Sinwar mengatakan lima orang tewas.",
    })
    void isNotKnownByWordsThatOnlyStandInTheSameSentence(String language, String words) {
        assertEquals(List.of(), days(language, words));
    }

    @Test
    void isNamedInEveryLanguageThatTheListHas() {
        var rows = Data.rows("events.csv");
        assertTrue(rows.size() >= 250, () -> "only " + rows.size());
        for (var row : rows) {
            for (String language : List.of("en", "ar", "id")) {
                assertFalse(row.get(language).isBlank(), () -> row.get("event") + " has no words in " + language);
            }
        }
    }
}
