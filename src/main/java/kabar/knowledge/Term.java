package kabar.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An office held by a person: {@code defence-minister@country:US 2021-01-22..2025-01-20}.
 *
 * @param office one of {@code data/actors/offices.csv}
 * @param of the id of the country or organisation
 * @param from the first day known to be in office; empty if not known
 * @param to the last possible day in office; empty if no end is known
 */
public record Term(Actor holder, String office, String of, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Whether the holder was surely in office on the whole of these days. */
    public boolean covers(LocalDate first, LocalDate last) {
        return from.isPresent() && !first.isBefore(from.get()) && (to.isEmpty() || !last.isAfter(to.get()));
    }
}
