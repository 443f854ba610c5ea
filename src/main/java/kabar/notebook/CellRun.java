package kabar.notebook;

import java.util.List;
import java.util.Optional;
import kabar.tables.TablePrinter;

/**
 * What came of a cell.
 *
 * @param printed what it printed itself, in the form of a terminal
 * @param value the value of its last expression, if that has one
 * @param shown that value as text
 * @param failure what stopped it
 */
public record CellRun(
        Cell cell, String printed, Optional<Object> value, String shown, Optional<NotebookException> failure) {
    static CellRun notRun(Cell cell) {
        return new CellRun(cell, "", Optional.empty(), "", Optional.empty());
    }

    /** The whole output as {@code //>} lines hold it: no spaces at the ends of lines, no blank lines at the end. */
    public List<String> output() {
        String text = printed.isEmpty() || printed.endsWith("\n") || shown.isEmpty() ? printed : printed + "\n";
        List<String> lines = TablePrinter.withoutIsolates(text + shown)
                .lines()
                .map(String::stripTrailing)
                .toList();
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return lines.subList(0, end);
    }
}
