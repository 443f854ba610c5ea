package kabar.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A line of a data file, or of a file of the analyst's, that is new, gone or otherwise.
 *
 * @param file its path
 * @param line 1-based, in the later file, or in the earlier one if it is gone
 * @param before its cells by column, empty if it is new; the column of a plain list is ""
 * @param after its cells by column, empty if it is gone
 */
record LineChange(String file, int line, Map<String, String> before, Map<String, String> after) {
    private static final CSVFormat CSV = CSVFormat.RFC4180.builder().get();

    /** What became of the lines of a file, whatever their order. */
    static List<LineChange> between(String file, List<String> before, List<String> after) {
        var gone = lines(file, before, after);
        var changes = new ArrayList<LineChange>();
        for (Line line : lines(file, after, before)) {
            Optional<Line> same = gone.stream()
                    .filter(g -> line.cells.size() > 1 && g.key().equals(line.key()))
                    .findFirst();
            same.ifPresent(gone::remove);
            changes.add(new LineChange(file, line.number, same.map(Line::cells).orElse(Map.of()), line.cells));
        }
        gone.forEach(line -> changes.add(new LineChange(file, line.number, line.cells, Map.of())));
        return changes;
    }

    /** What is new, gone or otherwise, as words: names between the bars of a cell are words of their own. */
    TreeSet<String> words() {
        var words = new TreeSet<String>();
        var columns = new TreeSet<>(before.keySet());
        columns.addAll(after.keySet());
        for (String column : columns) {
            TreeSet<String> old = parts(before.getOrDefault(column, ""));
            TreeSet<String> now = parts(after.getOrDefault(column, ""));
            old.stream().filter(w -> !now.contains(w)).forEach(words::add);
            now.stream().filter(w -> !old.contains(w)).forEach(words::add);
        }
        return words;
    }

    /** What it is about: its first cell. */
    String key() {
        Map<String, String> cells = after.isEmpty() ? before : after;
        return cells.values().stream().findFirst().orElse("");
    }

    String text() {
        String place = file + ", line " + line;
        if (before.isEmpty()) {
            return place + " is new: " + filled(after);
        } else if (after.isEmpty()) {
            return place + " is gone: " + filled(before);
        }
        var columns = new ArrayList<>(after.keySet());
        before.keySet().stream().filter(c -> !columns.contains(c)).forEach(columns::add);
        return place + " (" + key() + "): "
                + columns.stream()
                        .filter(c -> !before.getOrDefault(c, "").equals(after.getOrDefault(c, "")))
                        .map(c -> (c.isEmpty() ? "" : c + " ") + quoted(before.getOrDefault(c, "")) + " → "
                                + quoted(after.getOrDefault(c, "")))
                        .collect(Collectors.joining(", "));
    }

    private record Line(int number, Map<String, String> cells) {
        String key() {
            return cells.values().stream().findFirst().orElse("");
        }
    }

    /** The lines that the other version lacks. */
    private static List<Line> lines(String file, List<String> lines, List<String> other) {
        var there = other.stream().collect(Collectors.groupingBy(l -> l, LinkedHashMap::new, Collectors.counting()));
        List<String> columns = lines.stream()
                .filter(l -> !l.startsWith("#") && !l.isBlank())
                .findFirst()
                .filter(l -> file.endsWith(".csv"))
                .map(LineChange::cells)
                .orElse(List.of(""));
        var lacking = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || there.merge(line, -1L, Long::sum) >= 0) {
                continue;
            }
            List<String> cells = file.endsWith(".csv") ? cells(line) : List.of(line);
            var byColumn = new LinkedHashMap<String, String>();
            for (int c = 0; c < cells.size(); c++) {
                byColumn.put(c < columns.size() ? columns.get(c) : "column " + (c + 1), cells.get(c));
            }
            lacking.add(new Line(i + 1, byColumn));
        }
        return lacking;
    }

    private static List<String> cells(String line) {
        try (var parser = CSVParser.parse(line.replaceFirst("^\uFEFF", ""), CSV)) {
            return parser.stream().flatMap(r -> r.toList().stream()).toList();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return List.of(line);
        }
    }

    private static TreeSet<String> parts(String cell) {
        return Arrays.stream(cell.split("[|]"))
                .map(p -> p.strip().replaceFirst("\\*$", "").toLowerCase(Locale.ROOT))
                .filter(p -> !p.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String filled(Map<String, String> cells) {
        return cells.values().stream().filter(c -> !c.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String quoted(String cell) {
        return cell.isEmpty() ? "(none)" : cell;
    }
}
