package kabar.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reader of a result must know and no column says. */
final class Notes {
    private Notes() {}

    /**
     * Adds what holds for every result of a selection.
     *
     * @param dated whether articles that may lie in the days asked for have rows of their own
     */
    static void add(List<String> notes, Selection selection, boolean dated) {
        if (selection.filter().rolledUp()) {
            notes.add("countries count with their governments, armies and, where the day is known, ministers");
        }
        if (selection.aside() > 0 && !dated) {
            notes.add(String.format(
                    Locale.ROOT,
                    "not counted: %,d %s whose date is not known well enough",
                    selection.aside(),
                    selection.aside() == 1 ? "article" : "articles"));
        }
    }

    static Optional<String> join(List<String> notes) {
        return notes.isEmpty() ? Optional.empty() : Optional.of("(" + String.join("; ", notes) + ")");
    }
}
