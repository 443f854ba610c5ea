package kabar.notebook;

import java.time.Duration;
import java.util.Optional;

/** How long a notebook may take. */
public record Limits(Optional<Duration> cell, Optional<Duration> run) {
    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());
}
