package kabar.notebook;

import java.util.List;
import java.util.Optional;

/**
 * Something that came out of a run: a file, or what a cell shows.
 *
 * @param name of the file, or the source of the cell
 * @param line of the cell; 0 for a file
 * @param columns of its table; empty if it is none
 * @param rows the cells of the table as text, missing ones empty
 * @param evidence what each row of the table counts, or nothing if that is not known
 * @param printed what the cell printed, line by line
 */
record Outcome(
        String name,
        int line,
        List<String> columns,
        List<List<String>> rows,
        Optional<List<List<EvidenceRow>>> evidence,
        List<String> printed) {
    /** How it is called in a comparison. */
    String called() {
        return line == 0 ? name : "the output of the cell on line " + line;
    }

    boolean isTable() {
        return !columns.isEmpty();
    }

    /** What a row counts; a row that tells of an article is its own evidence. */
    List<EvidenceRow> evidence(int row) {
        if (evidence.isPresent()) {
            return row < evidence.get().size() ? evidence.get().get(row) : List.of();
        }
        return columns.contains("article") ? List.of(EvidenceRow.of(columns, rows.get(row))) : List.of();
    }

    /** Whether anything can be known of what its rows count. */
    boolean hasEvidence() {
        return evidence.isPresent() || columns.contains("article");
    }
}
