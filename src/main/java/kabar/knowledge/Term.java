package kabar.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** Whether both have a day in common; an end that is not known has no limit. */
    boolean overlaps(Term other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    /** What is left of it on the days before and after another. */
    List<Term> without(Term other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        var left = new ArrayList<Term>();
        if (first().isBefore(other.first())) {
            left.add(new Term(holder, office, of, from, other.from.map(day -> day.minusDays(1))));
        }
        if (last().isAfter(other.last())) {
            left.add(new Term(holder, office, of, other.to.map(day -> day.plusDays(1)), to));
        }
        return left;
    }

    private LocalDate first() {
        return from.orElse(LocalDate.MIN);
    }

    private LocalDate last() {
        return to.orElse(LocalDate.MAX);
    }
}
