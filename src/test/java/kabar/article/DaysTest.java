package kabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-10-11|2024-10-11",
                "2024-10-11T23:30:00+07:00|2024-10-11",
                "2024-10-11T23:30:00-0400|2024-10-11",
                "2024-10-11T00:30:00Z|2024-10-11",
                "2024-10-11T00:30:00.123Z|2024-10-11",
                "2024-10-11 00:30|2024-10-11",
                "2024-10-11 00:30:15 +0700|2024-10-11",
                "2024-10-11 00:30:15+07:00|2024-10-11",
                "Fri, 11 Oct 2024 23:30:00 +0700|2024-10-11",
                "Fri, 11 Oct 2024 23:30:00 GMT|2024-10-11",
                "Fri, 11 Oct 2024 23:30 WIB|2024-10-11",
                "2024/10/11 23:30:00|2024-10-11"
            })
    void keepsTheDayOfItsOwnOffset(String written, LocalDate day) {
        var read = Days.publication(written, Publication.Rule.METADATA).orElseThrow();
        assertEquals(Optional.of(day), read.day());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024", "2024-02-30", "yesterday", "1728600000", "2024", "10-11-2024", "0"})
    void readsNothingElse(String written) {
        assertEquals(Optional.empty(), Days.publication(written, Publication.Rule.METADATA));
    }

    @Test
    void knowsOfAMonthThatTheDayLiesInIt() {
        var read = Days.publication("2024-02", Publication.Rule.METADATA).orElseThrow();
        assertEquals(Optional.empty(), read.day());
        assertEquals(Optional.of(LocalDate.of(2024, 2, 1)), read.from());
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), read.to());
    }
}
