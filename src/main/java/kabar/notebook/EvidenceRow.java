package kabar.notebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kabar.facts.Event;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * One counted thing, as a result's evidence tells of it.
 *
 * @param cells by column; missing ones are left out
 */
record EvidenceRow(Map<String, String> cells) {
    /** Where it stands and which story it is part of may change while it stays what it is. */
    private static final Set<String> PLACE =
            Set.of("sentence", "start", "end", "story", "sentences", "chars", "sha256");

    EvidenceRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    static EvidenceRow of(Table table, int row) {
        var cells = new LinkedHashMap<String, String>();
        for (Column<?> column : table.columns()) {
            if (!column.isMissing(row)) {
                cells.put(column.name(), String.valueOf(column.get(row)));
            }
        }
        return new EvidenceRow(cells);
    }

    /** A row of a table that has been read as text. */
    static EvidenceRow of(List<String> columns, List<String> row) {
        var cells = new LinkedHashMap<String, String>();
        for (int c = 0; c < columns.size(); c++) {
            if (!row.get(c).isEmpty()) {
                cells.put(columns.get(c), row.get(c));
            }
        }
        return new EvidenceRow(cells);
    }

    /** What it is, wherever in its article it stands. */
    Map<String, String> identity() {
        var identity = new LinkedHashMap<>(cells);
        identity.keySet().removeAll(PLACE);
        return identity;
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether the same words of the same sentence are meant, whatever is said of them. */
    boolean isAbout(EvidenceRow other) {
        return List.of("article", "surface", "text").stream()
                .allMatch(column -> cell(column).equals(other.cell(column)));
    }

    /** What is said otherwise of the same words: {@code actor country:IL → country:US}. */
    String differences(EvidenceRow before) {
        return differences(before, PLACE);
    }

    /** The same for all cells, also those that tell where something stands. */
    String properties(EvidenceRow before) {
        return differences(before, Set.of());
    }

    private String differences(EvidenceRow before, Set<String> without) {
        var columns = new LinkedHashSet<>(before.cells.keySet());
        columns.addAll(cells.keySet());
        return columns.stream()
                .filter(column -> !without.contains(column))
                .filter(column -> !cell(column).equals(before.cell(column)))
                .map(column -> column + " " + shown(before.cell(column)) + " → " + shown(cell(column)))
                .collect(Collectors.joining(", "));
    }

    /** The words and where they stand: {@code a, sentence 3: [Joe Biden] Joe Biden left. (rule name)}. */
    String text() {
        var text = new StringBuilder(cell("article"));
        if (cells.containsKey("sentence")) {
            text.append(", sentence ").append(cell("sentence"));
        }
        String surface = cell("surface");
        String sentence = cell("text");
        if (!surface.isEmpty() || !sentence.isEmpty()) {
            text.append(": ");
            text.append(surface.isEmpty() || surface.equals(sentence) ? "" : "[" + surface + "] ");
            text.append(sentence);
        } else {
            text.append(": ")
                    .append(cells.entrySet().stream()
                            .filter(e -> !PLACE.contains(e.getKey())
                                    && !e.getKey().equals("article")
                                    && !e.getKey().equals("file"))
                            .map(Map.Entry::getValue)
                            .collect(Collectors.joining(" · ")));
        }
        if (cells.containsKey("rule")) {
            text.append(" (rule ").append(cell("rule")).append(")");
        }
        return text.toString();
    }

    /** Whether a cell says these words. */
    boolean says(String words) {
        return cells.values().stream().anyMatch(cell -> Objects.equals(cell, words));
    }

    /** Whether a rule of this name made it, alone or with others. */
    boolean by(String rule) {
        return cell("rule").equals(rule) || rules().contains(rule);
    }

    /** The names that its rule is made of. */
    List<String> rules() {
        return Event.rules(cell("rule")).toList();
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "(none)" : cell;
    }
}
