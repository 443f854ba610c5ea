package kabar.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024-08-02, 2024-08-02, 2024-W31, 2024-08, 2024",
        "2024-12-30, 2024-12-30, 2025-W01, 2024-12, 2024",
        "2021-01-03, 2021-01-03, 2020-W53, 2021-01, 2021",
        "1948-05-14, 1948-05-14, 1948-W20, 1948-05, 1948",
        "0622-07-16, 0622-07-16, 0622-W29, 0622-07, 0622",
    })
    void labelsADay(LocalDate day, String asDay, String week, String month, String year) {
        int epoch = (int) day.toEpochDay();
        assertEquals(asDay, Period.DAY.label(Period.DAY.bin(epoch)));
        assertEquals(week, Period.WEEK.label(Period.WEEK.bin(epoch)));
        assertEquals(month, Period.MONTH.label(Period.MONTH.bin(epoch)));
        assertEquals(year, Period.YEAR.label(Period.YEAR.bin(epoch)));
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrites(Period period) {
        for (int day = -20_000; day < 40_000; day += 13) {
            int bin = period.bin(day);
            assertEquals(bin, period.read(period.label(bin)));
            assertTrue(!LocalDate.ofEpochDay(day).isBefore(period.first(bin)));
            assertTrue(!LocalDate.ofEpochDay(day).isAfter(period.last(bin)));
        }
        assertEquals(Period.UNDATED, period.read("undated"));
        assertEquals(Period.WIDER, period.read("wider"));
    }

    @Test
    void putsWhatFitsNoBinApart() {
        int friday = (int) LocalDate.parse("2024-08-02").toEpochDay();
        assertEquals(Period.MONTH.bin(friday), Period.MONTH.bin(friday, friday + 5));
        assertEquals(Period.WIDER, Period.WEEK.bin(friday, friday + 5));
        assertEquals(Period.WIDER, Period.YEAR.bin(friday, Period.UNKNOWN));
        assertEquals(Period.WIDER, Period.YEAR.bin(Period.UNKNOWN, friday));
        assertEquals(Period.UNDATED, Period.YEAR.bin(Period.UNKNOWN, Period.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, August",
        "MONTH, 2024-13",
        "WEEK, 2024-W54",
        "WEEK, 2023-W53",
        "WEEK, 2024-08",
        "DAY, 2024-02-30",
        "YEAR, 24"
    })
    void saysHowToWriteIt(Period period, String label) {
        var e = assertThrows(IllegalArgumentException.class, () -> period.read(label));
        assertTrue(String.valueOf(e.getMessage()).contains("write it as 2024"), e::getMessage);
    }
}
