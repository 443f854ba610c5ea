package kabar.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article was published, as far as it is known: a first and a last possible day, both inclusive.
 *
 * @param time the time of day, where the input gives one
 */
public record Publication(Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalTime> time, Rule rule) {
    /** Where the date comes from. */
    public enum Rule {
        METADATA,
        FRONT_MATTER,
        HTML_META,
        FILE_NAME,
        URL,
        INFERRED,
        UNKNOWN;

        /** As the column {@code published_rule} writes it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static final Publication UNKNOWN =
            new Publication(Optional.empty(), Optional.empty(), Optional.empty(), Rule.UNKNOWN);

    public Publication {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException(
                    "Published from " + from.get() + " to " + to.get() + ": the end is before the start");
        }
    }

    public static Publication on(LocalDate day, Rule rule) {
        return new Publication(Optional.of(day), Optional.of(day), Optional.empty(), rule);
    }

    /** The day, if it is known to the day. */
    public Optional<LocalDate> day() {
        return from.equals(to) ? from : Optional.empty();
    }
}
