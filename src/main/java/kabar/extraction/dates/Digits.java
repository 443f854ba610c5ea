package kabar.extraction.dates;

import java.util.List;

/** What digits can be in patterns: {@code <#day>}, {@code <#month>}, {@code <#year>}, {@code <#day.month>} … */
final class Digits {
    private static final int LONGEST = 10;
    private static final int MOST_PARTS = 3;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;
    /** Numbers that are years even where no word says so. */
    private static final int FIRST_BARE_YEAR = 1800;

    private static final int LAST_BARE_YEAR = 2101;
    /** Years of the Hijri calendar that figures alone can tell. */
    private static final int FIRST_HIJRI_YEAR = 1300;

    private static final int LAST_HIJRI_YEAR = 1500;

    private final int day;
    private final int month;
    private final int year;
    private final int bareYear;
    private final int yy;
    private final int hijriMonth;
    private final int hijriYear;
    private final int hour;
    private final int minute;
    private final int hhmm;
    private final int yyyymmdd;
    private final int hourMinute;
    private final int dayMonth;
    private final int yearMonth;
    private final int dayMonthYear;
    private final int yearMonthDay;

    Digits(Lexicon lexicon) {
        day = lexicon.symbol("<#day>");
        month = lexicon.symbol("<#month>");
        year = lexicon.symbol("<#year>");
        bareYear = lexicon.symbol("<#bareyear>");
        yy = lexicon.symbol("<#yy>");
        hijriMonth = lexicon.symbol("<#hijrimonth>");
        hijriYear = lexicon.symbol("<#hijriyear>");
        hour = lexicon.symbol("<#hour>");
        minute = lexicon.symbol("<#minute>");
        hhmm = lexicon.symbol("<#hhmm>");
        yyyymmdd = lexicon.symbol("<#yyyymmdd>");
        hourMinute = lexicon.symbol("<#hour.minute>");
        dayMonth = lexicon.symbol("<#day.month>");
        yearMonth = lexicon.symbol("<#year.month>");
        dayMonthYear = lexicon.symbol("<#day.month.year>");
        yearMonthDay = lexicon.symbol("<#year.month.day>");
    }

    /** Adds the senses of a number token, the {@code i}-th of its sentence. */
    void senses(String form, int i, List<Lexicon.Sense> found) {
        if (form.length() > LONGEST) {
            return;
        }
        int[] n = new int[MOST_PARTS];
        int[] length = new int[MOST_PARTS];
        int parts = 0;
        for (int c = 0; c < form.length(); c++) {
            char letter = form.charAt(c);
            if (letter == '.' && length[parts] > 0 && parts + 1 < MOST_PARTS) {
                parts++;
            } else if (letter < '0' || letter > '9' || length[parts] > 8) {
                return;
            } else {
                n[parts] = n[parts] * 10 + letter - '0';
                length[parts]++;
            }
        }
        switch (parts) {
            case 0 -> whole(n[0], length[0], i, found);
            case 1 -> two(n, length, i, found);
            default -> three(n, length, i, found);
        }
    }

    private void whole(int n, int digits, int i, List<Lexicon.Sense> found) {
        say(found, i, day, digits <= 2 && isDay(n), Field.DAY, n);
        say(found, i, month, digits <= 2 && isMonth(n), Field.MONTH, n);
        say(found, i, year, digits == 4 && isYear(n), Field.YEAR, n);
        say(found, i, bareYear, digits == 4 && n >= FIRST_BARE_YEAR && n < LAST_BARE_YEAR, Field.YEAR, n);
        say(found, i, yy, digits == 2, Field.YEAR, n < 50 ? 2000 + n : 1900 + n);
        say(found, i, hijriMonth, digits <= 2 && isMonth(n), Field.MONTH, Field.HIJRI + n);
        say(found, i, hijriYear, digits == 4 && n >= FIRST_HIJRI_YEAR && n < LAST_HIJRI_YEAR, Field.YEAR, n);
        say(found, i, hour, digits <= 2 && n <= 24, Field.HOUR, n);
        say(found, i, minute, digits == 2 && n < 60, Field.MINUTE, n);
        if (digits == 4 && n / 100 < 24 && n % 100 < 60) {
            int hours = n / 100;
            found.add(sense(hhmm, i, new Lexicon.Fill(Field.HOUR, hours), new Lexicon.Fill(Field.MINUTE, n % 100)));
        }
        int monthOf = n / 100 % 100;
        if (digits == 8 && isMonth(monthOf)) {
            found.add(date(yyyymmdd, i, n / 10_000, monthOf, n % 100));
        }
    }

    private void two(int[] n, int[] length, int i, List<Lexicon.Sense> found) {
        if (n[0] < 25 && n[1] < 60 && length[1] == 2) {
            found.add(sense(hourMinute, i, new Lexicon.Fill(Field.HOUR, n[0]), new Lexicon.Fill(Field.MINUTE, n[1])));
        }
        if (isDay(n[0]) && isMonth(n[1]) && length[1] == 2) {
            found.add(sense(dayMonth, i, new Lexicon.Fill(Field.DAY, n[0]), new Lexicon.Fill(Field.MONTH, n[1])));
        }
        if (length[0] == 4 && isYear(n[0]) && isMonth(n[1])) {
            found.add(sense(yearMonth, i, new Lexicon.Fill(Field.YEAR, n[0]), new Lexicon.Fill(Field.MONTH, n[1])));
        }
    }

    private void three(int[] n, int[] length, int i, List<Lexicon.Sense> found) {
        if (isDay(n[0]) && isMonth(n[1]) && length[2] == 4) {
            found.add(date(dayMonthYear, i, n[2], n[1], n[0]));
        }
        if (length[0] == 4 && isYear(n[0]) && isMonth(n[1]) && isDay(n[2])) {
            found.add(date(yearMonthDay, i, n[0], n[1], n[2]));
        }
    }

    private static boolean isDay(int n) {
        return n >= 1 && n <= 31;
    }

    private static boolean isMonth(int n) {
        return n >= 1 && n <= 12;
    }

    private static boolean isYear(int n) {
        return n >= FIRST_YEAR && n < LAST_YEAR;
    }

    private static void say(List<Lexicon.Sense> found, int i, int symbol, boolean holds, Field field, int value) {
        if (holds) {
            found.add(sense(symbol, i, new Lexicon.Fill(field, value)));
        }
    }

    private static Lexicon.Sense date(int symbol, int i, int year, int month, int day) {
        return sense(
                symbol,
                i,
                new Lexicon.Fill(Field.YEAR, year),
                new Lexicon.Fill(Field.MONTH, month),
                new Lexicon.Fill(Field.DAY, day));
    }

    private static Lexicon.Sense sense(int symbol, int i, Lexicon.Fill... fills) {
        return new Lexicon.Sense(symbol, List.of(fills), i + 1, "");
    }
}
