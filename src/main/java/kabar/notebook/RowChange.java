package kabar.notebook;

import java.util.List;

/**
 * A row of an output that is new, gone or has other cells.
 *
 * @param label its words
 * @param what {@code is new}, {@code is gone}, or the cells: {@code mentions 1 → 2}
 * @param came the evidence that it has only now
 * @param went the evidence that it had only before
 * @param known whether anything is known of its evidence
 */
record RowChange(String label, String what, List<EvidenceRow> came, List<EvidenceRow> went, boolean known) {}
