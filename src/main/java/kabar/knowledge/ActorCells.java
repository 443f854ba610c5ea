package kabar.knowledge;

import java.util.Optional;

/** The cells of an actor's row, by the columns of {@code data/actors}. */
interface ActorCells {
    /** What stands in a column; empty where nothing does, or where the file has no such column. */
    Optional<String> value(String column);
}
