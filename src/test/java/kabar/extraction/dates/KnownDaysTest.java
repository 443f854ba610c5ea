package kabar.extraction.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import kabar.article.Publication;
import kabar.facts.Timex;
import kabar.text.Language;
import kabar.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that stand for what happened on them, told without their year. */
class KnownDaysTest {
    private static final DateFinder FINDER = new DateFinder();

    private static String value(String language, LocalDate published, String text) {
        List<Timex> times = FINDER.find(
                Publication.on(published, Publication.Rule.METADATA),
                Text.of(text, 0, Language.of(language), word -> false));
        return times.get(0).value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2025-05-02 | Life in Gaza has not been the same since October 7.         | 2023-10-07
            en | 2025-05-02 | October 7 was a shock to all of Israel.                     | 2023-10-07
            ar | 2024-11-20 | ماذا تغير في غزة منذ السابع من أكتوبر؟                      | 2023-10-07
            ar | 2024-08-12 | كاتب: 7 أكتوبر أول هزيمة لإسرائيل                            | 2023-10-07
            id | 2025-01-15 | Warga Gaza mengungsi sejak 7 Oktober.                       | 2023-10-07
            en | 2017-03-04 | The law on terrorism dates back to September 11.            | 2001-09-11
            en | 2017-03-04 | Security has been tighter since 9/11.                       | 2001-09-11
            """)
    void areThoseOfTheEvent(String language, LocalDate published, String text, String value) {
        assertEquals(value, value(language, published, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2024-10-20 | Two people were killed in Gaza on October 7.                | 2024-10-07
            en | 2025-05-02 | The harvest in Chile has been poor since October 7.         | 2024-10-07
            en | 2023-05-02 | The border of Israel has been quiet since October 7.        | 2022-10-07
            ar | 2024-10-20 | قتل ثلاثة في غزة في 7 أكتوبر.                                 | 2024-10-07
            id | 2024-10-20 | Tiga orang tewas di Gaza pada 7 Oktober.                    | 2024-10-07
            """)
    void areAnyDaysOfTheCalendarElse(String language, LocalDate published, String text, String value) {
        assertEquals(value, value(language, published, text));
    }
}
