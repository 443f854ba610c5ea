package kabar.notebook;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Tables in a report. The numbers of a result lead to what they count, those of a fact to its sentence. */
final class ReportTable {
    private static final int MOST_ROWS = 2000;
    private static final int LONG = 25;
    private static final int MANY = 10;
    private static final int SHORT = 14;
    private static final int SENTENCE = 50;
    private static final Pattern ID = Pattern.compile("[a-z_]+:\\S+");

    private static final String LANGUAGES = "languages";

    private final ReportEvidence evidence;
    private int tables;

    ReportTable(ReportEvidence evidence) {
        this.evidence = evidence;
    }

    /** A table, with its evidence below if it is a result's. */
    void write(StringBuilder html, Table table, Optional<Result> result) {
        int id = ++tables;
        int rows = Math.min(table.rowCount(), MOST_ROWS);
        List<Column<?>> columns = table.columns();
        var places = new StringBuilder();
        html.append(rows > LONG ? "<div class=\"scroll long\">" : "<div class=\"scroll\">");
        html.append(columns.size() > MANY ? "<table class=\"data many\" id" : "<table class=\"data\" id")
                .append("=\"t")
                .append(id)
                .append("\"><thead><tr>");
        for (Column<?> column : columns) {
            html.append("<th scope=\"col\"").append(column instanceof NumericColumn<?> ? " class=\"n\">" : ">");
            html.append(Html.escape(column.name())).append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
        for (int row = 0; row < rows; row++) {
            var targets = new Targets("e" + id + "-" + row, table, row, places);
            html.append("<tr>");
            for (Column<?> column : columns) {
                cell(html, column, row, column instanceof NumericColumn<?> ? targets.of(column, result) : "");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
        if (rows == 0) {
            html.append("<p class=\"note\">(no rows)</p>\n");
        }
        if (rows < table.rowCount()) {
            html.append("<p class=\"note\">")
                    .append(rows)
                    .append(" of ")
                    .append(table.rowCount())
                    .append(" rows</p>\n");
        }
        if (places.length() > 0) {
            html.append("<details class=\"evidence\"><summary>Evidence</summary><dl>\n")
                    .append(places)
                    .append("</dl></details>\n");
        }
    }

    /** The number of the table that is written next; its id is {@code t} with this number. */
    int next() {
        return tables + 1;
    }

    /** Where the numbers of one row lead; what they lead to is written when the first one asks for it. */
    private final class Targets {
        private final String id;
        private final Table table;
        private final int row;
        private final StringBuilder places;
        private Optional<String> ofRow = Optional.empty();

        Targets(String id, Table table, int row, StringBuilder places) {
            this.id = id;
            this.table = table;
            this.row = row;
            this.places = places;
        }

        /** The id of the evidence of a number; empty if it has none. */
        String of(Column<?> column, Optional<Result> result) {
            if (column.isMissing(row) || !evidence.isOpen()) {
                return "";
            } else if (result.isEmpty()) {
                return ofRow(() -> evidence.writeFact(places, id, label(table, row), table, row));
            } else if (((NumericColumn<?>) column).getDouble(row) == 0) {
                return "";
            }
            Optional<Table> own = result.get().evidence(row, column.name());
            if (own.isPresent()) {
                String place = id + "-" + table.columnIndex(column);
                return write(place, label(table, row) + " · " + column.name(), own.get()) ? place : "";
            }
            return ofRow(() -> write(id, label(table, row), result.get().evidence(row)));
        }

        private String ofRow(BooleanSupplier written) {
            if (ofRow.isEmpty()) {
                ofRow = Optional.of(written.getAsBoolean() ? id : "");
            }
            return ofRow.get();
        }

        private boolean write(String place, String name, Table what) {
            if (what.rowCount() > 0) {
                evidence.write(places, place, name, what);
            }
            return what.rowCount() > 0;
        }
    }

    private static void cell(StringBuilder html, Column<?> column, int row, String target) {
        boolean missing = column.isMissing(row);
        if (column instanceof NumericColumn<?> numbers) {
            boolean fraction = column instanceof DoubleColumn || column instanceof FloatColumn;
            String text =
                    missing ? "" : fraction ? TablePrinter.number(numbers.getDouble(row)) : numbers.getString(row);
            html.append("<td class=\"n\"");
            if (fraction && !missing) {
                html.append(" data-v=\"").append(numbers.getDouble(row)).append('"');
            }
            html.append('>');
            if (target.isEmpty()) {
                html.append(text);
            } else {
                html.append("<a href=\"#")
                        .append(target)
                        .append("\">")
                        .append(text)
                        .append("</a>");
            }
        } else {
            String text = missing ? "" : String.valueOf(column.get(row));
            html.append("<td dir=\"auto\"").append(look(text)).append('>').append(Html.escape(text));
        }
        html.append("</td>");
    }

    /** Ids step back behind names, days stay on one line, and sentences have room. */
    private static String look(String text) {
        if (ID.matcher(text).matches()) {
            return " class=\"id\"";
        } else if (text.length() <= SHORT) {
            return " class=\"short\"";
        }
        return text.length() > SENTENCE ? " class=\"wide\"" : "";
    }

    /** The words of a row, for the head of its evidence: names rather than ids. */
    private static String label(Table table, int row) {
        List<String> words = table.columns().stream()
                .filter(c -> !(c instanceof NumericColumn<?> || c instanceof BooleanColumn))
                .filter(c -> !c.isMissing(row) && !LANGUAGES.equals(c.name()))
                .map(c -> String.valueOf(c.get(row)))
                .toList();
        List<String> names =
                words.stream().filter(w -> !ID.matcher(w).matches()).toList();
        return (names.isEmpty() ? words : names).stream().limit(4).collect(Collectors.joining(" · "));
    }
}
