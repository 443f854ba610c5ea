package kabar.extraction.dates;

/** Whether the day or the month stands first in dates such as 10/1/2018. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Not known; a date that can be both is marked open. */
    OPEN;

    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /** What the dates of a text show: those that can be read in one way only. Where they disagree nothing is shown. */
    static DateOrder seenIn(String text) {
        boolean day = false;
        boolean month = false;
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            int first = numberBefore(text, slash);
            int second = numberFrom(text, slash + 1);
            int end = slash + 1 + (second > 9 ? 2 : 1);
            boolean date = first >= 1
                    && second >= 1
                    && first <= DAYS
                    && second <= DAYS
                    && end + 1 < text.length()
                    && text.charAt(end) == '/'
                    && Character.isDigit(text.charAt(end + 1));
            day |= date && first > MONTHS && second <= MONTHS;
            month |= date && first <= MONTHS && second > MONTHS;
        }
        return day == month ? OPEN : day ? DAY_FIRST : MONTH_FIRST;
    }

    /** The number of one or two figures that ends before a place, or -1. */
    private static int numberBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < 3 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return number(text, start, end);
    }

    private static int numberFrom(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return number(text, start, end);
    }

    private static int number(String text, int start, int end) {
        if (end - start < 1 || end - start > 2) {
            return -1;
        }
        int n = 0;
        for (int i = start; i < end; i++) {
            n = n * 10 + Character.digit(text.charAt(i), 10);
        }
        return n;
    }
}
