package kabar.notebook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kabar.export.PlotPage;
import kabar.tables.Plot;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.Table;

/** How the shell shows a value: of a long table the beginning, and of a plot where its picture is. */
final class ShellDisplay {
    private static final int ROWS = 20;
    private static final int FEWEST_ROWS = 5;
    private static final int LINES = 60;

    private final Set<String> pictures = new HashSet<>();

    /** A value that is a table, or shows itself as one. */
    Optional<String> tabular(Object value) {
        return Display.table(value).map(table -> {
            if (value instanceof Plot plot) {
                draw(plot);
            }
            String note = value instanceof Result result
                    ? result.note().map(n -> n.stripTrailing() + "\n").orElse("")
                    : "";
            return beginning(table) + note;
        });
    }

    private static String beginning(Table table) {
        int rows = ROWS;
        String text = TablePrinter.print(table, rows);
        while (rows > FEWEST_ROWS && text.lines().count() > LINES) {
            rows = Math.max(FEWEST_ROWS, rows * 2 / 3);
            text = TablePrinter.print(table, rows);
        }
        return table.rowCount() > rows
                ? text.stripTrailing() + "; show(…) prints all, Csv.write(…) keeps them\n"
                : text;
    }

    /** Writes the picture; the trail tells where. */
    private void draw(Plot plot) {
        String title = plot.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        String name = title.isEmpty() ? "plot" : title;
        String unused = name;
        for (int n = 2; !pictures.add(unused); n++) {
            unused = name + "-" + n;
        }
        PlotPage.write(plot, Workbench.out(unused + ".html"));
    }
}
