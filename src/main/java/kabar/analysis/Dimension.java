package kabar.analysis;

import java.util.Locale;
import java.util.Optional;

/** The dimensions that are neither dates nor units. */
enum Dimension implements By {
    ACTOR(Counted.MENTIONS),
    TYPE(Counted.MENTIONS),
    COUNTRY(Counted.MENTIONS),
    FORM(Counted.MENTIONS),
    SPEAKER(Counted.QUOTES),
    ADDRESSEE(Counted.QUOTES),
    QUOTE_KIND(Counted.QUOTES),
    EVENT_TYPE(Counted.EVENTS),
    SOURCE(Counted.EVENTS),
    TARGET(Counted.EVENTS),
    MODALITY(Counted.EVENTS),
    NEGATED(Counted.EVENTS),
    LANGUAGE,
    PUBLISHER;

    private final Optional<Counted> counted;

    Dimension() {
        this.counted = Optional.empty();
    }

    Dimension(Counted counted) {
        this.counted = Optional.of(counted);
    }

    /** What it is a property of; empty for the properties of articles. */
    Optional<Counted> counted() {
        return counted;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
