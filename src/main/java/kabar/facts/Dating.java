package kabar.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kabar.article.Publication;

/**
 * When an article that carries no date was published, as far as its own words prove it: the days that all its clues allow. Clues that
 * contradict each other are kept and nothing is concluded.
 *
 * @param publication unknown where there are no clues, or contradictory ones
 * @param clues in the order of the text
 */
public record Dating(Publication publication, List<Clue> clues, boolean contradictory) {
    /** Clues are compared on days no further apart than this. */
    private static final int MOST_DAYS = 40 * 366;

    public static Dating of(List<Clue> clues) {
        var from = clues.stream().flatMap(c -> c.from().stream()).max(Comparator.naturalOrder());
        var to = clues.stream().flatMap(c -> c.to().stream()).min(Comparator.naturalOrder());
        boolean open = from.isEmpty() || to.isEmpty();
        boolean apart = !open && from.get().isAfter(to.get())
                || clues.stream().flatMap(c -> c.weekday().stream()).distinct().count() > 1
                || clues.stream().flatMap(c -> c.month().stream()).distinct().count() > 1;
        if (apart) {
            return new Dating(Publication.UNKNOWN, clues, true);
        }
        if (open) {
            boolean none = from.isEmpty() && to.isEmpty();
            return new Dating(none ? Publication.UNKNOWN : inferred(from, to), clues, false);
        }
        LocalDate first = from.get();
        LocalDate last = to.get();
        for (int i = 0; i < MOST_DAYS && !allowed(clues, first) && !first.isAfter(last); i++) {
            first = first.plusDays(1);
        }
        for (int i = 0; i < MOST_DAYS && !allowed(clues, last) && !last.isBefore(first); i++) {
            last = last.minusDays(1);
        }
        return first.isAfter(last)
                ? new Dating(Publication.UNKNOWN, clues, true)
                : new Dating(inferred(Optional.of(first), Optional.of(last)), clues, false);
    }

    /** The same with more clues, such as the days of other articles that tell the same story. */
    public Dating with(List<Clue> more) {
        var all = new ArrayList<>(clues);
        all.addAll(more);
        return of(List.copyOf(all));
    }

    /** Whether no clue speaks against a day. */
    public boolean allows(LocalDate day) {
        return allowed(clues, day);
    }

    private static boolean allowed(List<Clue> clues, LocalDate day) {
        return clues.stream().allMatch(c -> c.allows(day));
    }

    private static Publication inferred(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Publication(from, to, Optional.empty(), Publication.Rule.INFERRED);
    }
}
