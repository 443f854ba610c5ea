package kabar.notebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kabar.Corpus;
import kabar.analysis.By;
import kabar.tables.Result;
import tech.tablesaw.api.Table;

/** The evidence of all results of a run, each row once. Of very many rows only the first are kept. */
final class EvidencePool {
    private static final int MOST_ROWS = 2_000;
    private static final int MOST_REFERENCES = 100_000;

    private final Map<EvidenceRow, Integer> rows = new LinkedHashMap<>();
    private int references;

    /** Notes what each row of a result counts, as numbers of rows of this pool. */
    void add(Result result, ArrayNode evidence) {
        int last = Math.min(result.table().rowCount(), MOST_ROWS);
        for (int row = 0; row < last && references < MOST_REFERENCES; row++) {
            add(result.evidence(row), evidence.addArray());
        }
    }

    /** Notes all that is named, said, done and counted in the articles, whether a result shows it or not. */
    void add(Corpus corpus, ArrayNode evidence) {
        Stream.of(
                        corpus.counts(By.ACTOR).why(),
                        corpus.counts(By.SPEAKER).why(),
                        corpus.counts(By.EVENT_TYPE).why())
                .forEach(table -> add(table, evidence));
    }

    private void add(Table table, ArrayNode numbers) {
        for (int row = 0; row < table.rowCount() && references < MOST_REFERENCES; row++) {
            numbers.add(rows.computeIfAbsent(EvidenceRow.of(table, row), r -> rows.size()));
            references++;
        }
    }

    List<EvidenceRow> rows() {
        return List.copyOf(rows.keySet());
    }

    /** Whether nothing had to be left out. */
    boolean isComplete() {
        return references < MOST_REFERENCES;
    }
}
