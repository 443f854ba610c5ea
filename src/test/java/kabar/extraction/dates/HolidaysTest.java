package kabar.extraction.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kabar.article.Publication;
import kabar.text.Language;
import kabar.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feasts of several calendars, against the days on which they were kept. */
class HolidaysTest {
    private static final DateFinder FINDER = new DateFinder();
    private static final LocalDate DAY = LocalDate.of(2024, 7, 10);

    @ParameterizedTest
    @CsvSource({
        "en, Shops closed for Orthodox Easter 2024., 2024-05-05, 2024-05-05, 2024-05-05",
        "en, They met on Yom Kippur 2023., 2023-09-25, 2023-09-24, 2023-09-25",
        "en, The talks paused for Hanukkah 2023., 2023-12-08/2023-12-15, 2023-12-07, 2023-12-15",
        "en, Families marked Nowruz 2024., 2024-03-20, 2024-03-20, 2024-03-20",
        "en, Markets were shut on Diwali 2023., 2023-11-12, 2023-11-12, 2023-11-12",
        "en, Thousands marched on Quds Day 2023., 2023-04-14, 2023-04-14, 2023-04-14",
        "en, Banks closed on Victoria Day 2023., 2023-05-22, 2023-05-22, 2023-05-22",
        "en, Amsterdam celebrated King's Day 2025., 2025-04-26, 2025-04-26, 2025-04-26",
        "en, Prices fell on Black Friday 2023., 2023-11-24, 2023-11-24, 2023-11-24",
        "en, Lanterns were lit for the Mid-Autumn Festival 2023., 2023-09-29, 2023-09-29, 2023-09-29",
        "en, It opened on the second day of Eid al-Fitr., 2024-04-11, 2024-04-11, 2024-04-11",
        "id, Polisi berjaga pada H-7 Lebaran., 2024-04-03, 2024-04-03, 2024-04-03",
        "id, Warga berziarah pada hari kedua Lebaran., 2024-04-11, 2024-04-11, 2024-04-11",
        "ar, زار الوزير المصابين ثاني أيام عيد الأضحى., 2024-06-17, 2024-06-17, 2024-06-17",
        "ar, احتفل الأقباط بعيد القيامة المجيد., 2024-05-05, 2024-05-05, 2024-05-05",
    })
    void fallsOnTheDayItWasKept(String language, String words, String value, LocalDate from, LocalDate to) {
        var published = new Publication(
                Optional.of(DAY), Optional.of(DAY), Optional.of(LocalTime.NOON), Publication.Rule.METADATA);
        var found = FINDER.find(published, Text.of(words, 0, Language.of(language), word -> false));
        assertEquals(1, found.size(), found::toString);
        assertEquals(value, found.get(0).value());
        assertEquals(Optional.of(from), found.get(0).from());
        assertEquals(Optional.of(to), found.get(0).to());
    }
}
