package kabar.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days as inputs write them: ISO 8601, the instants of feeds (RFC 1123), and days inside names and addresses. */
final class Days {
    private static final Pattern IN_NAME = Pattern.compile(
            "(?<![0-9])(?<year>(?:19|20)[0-9]{2})(?<mark>[-_/.]?)(?<month>[01][0-9])\\k<mark>(?<day>[0-3][0-9])(?![0-9])");

    // 2024/02/28 14:20:00
    private static final Pattern SLASHES = Pattern.compile("^(?<year>[0-9]{4})/(?<month>[0-9]{2})/(?<day>[0-9]{2})");

    // "Fri, 02 Aug 2024 23:30:00 EST", "… WIB": the day is that of the zone, whichever it is.
    private static final Pattern ZONE = Pattern.compile(" [A-Z]{1,5}$");

    private static final DateTimeFormatter OFFSET_WITHOUT_COLON =
            DateTimeFormatter.ofPattern("uuuu-MM-dd['T'][ ]HH:mm[:ss][.SSS][ ]xx", Locale.ROOT);

    private Days() {}

    /** An instant keeps the day and time of its own offset. */
    static Optional<Publication> publication(String text, Publication.Rule rule) {
        String value = SLASHES.matcher(text.strip()).replaceFirst("${year}-${month}-${day}");
        return attempt(() -> at(OffsetDateTime.parse(value).toLocalDateTime(), rule))
                .or(() -> attempt(() -> at(LocalDateTime.parse(value.replace(' ', 'T')), rule)))
                .or(() -> attempt(() -> Publication.on(LocalDate.parse(value), rule)))
                .or(() -> attempt(() ->
                        at(OffsetDateTime.parse(value.replaceFirst(" ", "T")).toLocalDateTime(), rule)))
                .or(() -> attempt(() ->
                        at(OffsetDateTime.parse(value, OFFSET_WITHOUT_COLON).toLocalDateTime(), rule)))
                .or(() -> attempt(() -> month(YearMonth.parse(value), rule)))
                .or(() -> attempt(() -> at(
                        ZonedDateTime.parse(
                                        ZONE.matcher(value).replaceFirst(" GMT"), DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toLocalDateTime(),
                        rule)));
    }

    /** The only day that a file name or address holds. */
    static Optional<Publication> inName(String name, Publication.Rule rule) {
        var match = IN_NAME.matcher(name);
        Optional<LocalDate> day = Optional.empty();
        while (match.find()) {
            int year = Integer.parseInt(match.group("year"));
            int month = Integer.parseInt(match.group("month"));
            int dayOfMonth = Integer.parseInt(match.group("day"));
            Optional<LocalDate> read = attempt(() -> LocalDate.of(year, month, dayOfMonth));
            if (day.isPresent() && read.isPresent() && !day.equals(read)) {
                return Optional.empty();
            }
            day = day.or(() -> read);
        }
        return day.map(d -> Publication.on(d, rule));
    }

    /** Of a month alone is known that the day lies in it. */
    private static Publication month(YearMonth month, Publication.Rule rule) {
        return new Publication(Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()), Optional.empty(), rule);
    }

    private static Publication at(LocalDateTime instant, Publication.Rule rule) {
        Optional<LocalTime> time = Optional.of(instant.toLocalTime());
        var day = Optional.of(instant.toLocalDate());
        return new Publication(day, day, time, rule);
    }

    private static <T> Optional<T> attempt(java.util.function.Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
