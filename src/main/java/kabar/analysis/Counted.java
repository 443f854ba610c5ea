package kabar.analysis;

import java.util.Locale;
import java.util.Optional;

/** What a count counts. */
enum Counted {
    MENTIONS,
    QUOTES,
    EVENTS;

    /** The column that holds the number. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is counted when these dimensions are grouped by. */
    static Counted by(By... dimensions) {
        Optional<Dimension> first = Optional.empty();
        for (By by : dimensions) {
            if (by instanceof Dimension dimension && dimension.counted().isPresent()) {
                if (first.isPresent() && !first.get().counted().equals(dimension.counted())) {
                    throw new IllegalArgumentException(first.get() + " counts "
                            + first.get().counted().orElseThrow().column() + " and " + dimension + " counts "
                            + dimension.counted().orElseThrow().column() + "; count them one after the other");
                }
                first = Optional.of(dimension);
            }
        }
        return first.flatMap(Dimension::counted).orElse(MENTIONS);
    }
}
