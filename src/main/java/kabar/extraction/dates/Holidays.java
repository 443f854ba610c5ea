package kabar.extraction.dates;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabar.text.Data;

/**
 * The days of {@code data/holidays.csv} in each year. A rule is {@code date 12-25}, {@code nth 11 4 4} (the fourth Thursday of
 * November; a fifth number adds days), {@code easter -2}, {@code orthodox 0} (Easter by the Julian calendar), {@code hijri 10-1} (Umm
 * al-Qura), {@code hebrew 8-15}, {@code chinese 1-1}, {@code persian 1-1} or {@code days} with a list. {@code back 5} behind a rule is
 * the last Friday before that day; {@code moved 5-1 7+1} moves a Friday to the day before and a Sunday to the day after.
 */
final class Holidays {
    private static final long MILLIS_A_DAY = 86_400_000L;
    private static final int PERSIAN_ERA = 621;
    private static final ULocale PERSIAN = new ULocale("fa_IR@calendar=persian");
    private static final List<Holiday> ALL = new ArrayList<>();
    private static final Map<String, Integer> INDEX = new HashMap<>();

    private record Holiday(String rule, int days, boolean fromEve) {}

    static {
        for (var row : Data.rows("holidays.csv")) {
            INDEX.put(row.get("holiday"), ALL.size());
            ALL.add(new Holiday(
                    row.get("rule"),
                    Integer.parseInt(row.get("days")),
                    row.get("begins").equals("eve")));
        }
    }

    private Holidays() {}

    static int index(String id) {
        Integer index = INDEX.get(id);
        if (index == null) {
            throw new IllegalArgumentException("No holiday '" + id + "' in data/holidays.csv");
        }
        return index;
    }

    static int days(int holiday) {
        return ALL.get(holiday).days();
    }

    /** Whether it begins on the evening before its first day. */
    static boolean fromEve(int holiday) {
        return ALL.get(holiday).fromEve();
    }

    /** The first days of a holiday that fall into a year; by the moon there can be two, or none. */
    static List<LocalDate> in(int holiday, int year) {
        String[] rule = ALL.get(holiday).rule().split(" ");
        var found = new ArrayList<LocalDate>(1);
        switch (rule[0]) {
            case "date" -> found.add(LocalDate.of(year, month(rule[1]), day(rule[1])));
            case "nth" -> found.add(nth(year, rule));
            case "easter" -> found.add(easter(year).plusDays(Integer.parseInt(rule[1])));
            case "orthodox" -> found.add(orthodoxEaster(year).plusDays(Integer.parseInt(rule[1])));
            case "persian" -> {
                for (int p = year - PERSIAN_ERA - 1; p <= year - PERSIAN_ERA; p++) {
                    var calendar = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN);
                    calendar.clear();
                    calendar.set(p, month(rule[1]) - 1, day(rule[1]));
                    found.add(day(calendar));
                }
            }
            case "hijri" -> {
                for (int h : hijriYears(year)) {
                    hijri(h, month(rule[1]), day(rule[1])).ifPresent(found::add);
                }
            }
            case "hebrew" -> {
                for (int h = year + 3760; h <= year + 3761; h++) {
                    found.add(day(new HebrewCalendar(h, month(rule[1]) - 1, day(rule[1]))));
                }
            }
            case "chinese" -> {
                // On 21 February the Chinese year that begins in this one has always begun.
                var calendar = new ChineseCalendar();
                calendar.setTimeZone(TimeZone.GMT_ZONE);
                calendar.setTimeInMillis(LocalDate.of(year, 2, 21).toEpochDay() * MILLIS_A_DAY);
                calendar.set(Calendar.MONTH, month(rule[1]) - 1);
                calendar.set(Calendar.DAY_OF_MONTH, day(rule[1]));
                found.add(day(calendar));
            }
            case "days" -> {
                for (int i = 1; i < rule.length; i++) {
                    found.add(LocalDate.parse(rule[i]));
                }
            }
            default -> throw new IllegalArgumentException("No way of reckoning '" + rule[0] + "' in data/holidays.csv");
        }
        found.replaceAll(day -> moved(day, rule));
        found.removeIf(day -> day.getYear() != year);
        return found;
    }

    /** What stands behind a rule: the last weekday before, or days by weekday that are kept on another. */
    private static LocalDate moved(LocalDate day, String... rule) {
        for (int i = 2; i < rule.length; i++) {
            if (rule[i].equals("back")) {
                return day.with(TemporalAdjusters.previous(DayOfWeek.of(Integer.parseInt(rule[i + 1]))));
            }
            boolean moves = rule[2].equals("moved")
                    && i > 2
                    && rule[i].charAt(0) - '0' == day.getDayOfWeek().getValue();
            if (moves) {
                return day.plusDays(Integer.parseInt(rule[i].substring(1)));
            }
        }
        return day;
    }

    /** A day of the Umm al-Qura calendar, where that calendar is known and has such a day. */
    static java.util.Optional<LocalDate> hijri(int year, int month, int day) {
        try {
            return java.util.Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return java.util.Optional.empty();
        }
    }

    /** The Hijri years that touch a year of the common era. */
    static List<Integer> hijriYears(int year) {
        try {
            int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            return List.of(first, first + 1);
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    private static LocalDate nth(int year, String[] rule) {
        var weekday = DayOfWeek.of(Integer.parseInt(rule[2]));
        int n = Integer.parseInt(rule[3]);
        var month = LocalDate.of(year, Integer.parseInt(rule[1]), 1);
        int more = rule.length > 4 ? Integer.parseInt(rule[4]) : 0;
        return month.with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)).plusDays(more);
    }

    /** Gregorian Easter (Meeus, Jones and Butcher; Jean Meeus, Astronomical Algorithms, 1991). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Easter by the Julian calendar (Meeus, the same chapter), which is 13 days behind until 2099. */
    private static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
    }

    private static LocalDate day(Calendar calendar) {
        calendar.setTimeZone(TimeZone.GMT_ZONE);
        return LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC);
    }

    private static int month(String monthDay) {
        return Integer.parseInt(monthDay.substring(0, monthDay.indexOf('-')));
    }

    private static int day(String monthDay) {
        return Integer.parseInt(monthDay.substring(monthDay.indexOf('-') + 1));
    }
}
