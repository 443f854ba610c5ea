package kabar.notebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Tables in a report. The numbers of a result lead to its evidence; each sentence stands in the report once. */
final class ReportTable {
    private static final int MOST_ROWS = 2000;
    private static final int MOST_EVIDENCE = 400;
    private static final int MOST_REFERENCES = 30_000;
    private static final int LONG = 25;
    private static final int SHORT = 14;
    private static final int SENTENCE = 50;
    private static final Pattern ID = Pattern.compile("[a-z_]+:\\S+");

    private final Map<String, Integer> sentences = new LinkedHashMap<>();
    private int tables;
    private int references;

    /** A table, with its evidence below if it is a result's. */
    void write(StringBuilder html, Table table, Optional<Result> result) {
        int id = ++tables;
        int rows = Math.min(table.rowCount(), MOST_ROWS);
        List<Column<?>> columns = table.columns();
        var evidence = new StringBuilder();
        html.append(rows > LONG ? "<div class=\"scroll long\">" : "<div class=\"scroll\">");
        html.append("<table class=\"data\" id=\"t").append(id).append("\"><thead><tr>");
        for (Column<?> column : columns) {
            html.append("<th scope=\"col\"").append(column instanceof NumericColumn<?> ? " class=\"n\">" : ">");
            html.append(Html.escape(column.name())).append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
        for (int row = 0; row < rows; row++) {
            String target = "";
            if (result.isPresent() && references < MOST_REFERENCES) {
                Table rowEvidence = result.get().evidence(row);
                if (rowEvidence.rowCount() > 0) {
                    target = "e" + id + "-" + row;
                    evidence(evidence, target, label(table, row), rowEvidence);
                }
            }
            html.append("<tr>");
            for (Column<?> column : columns) {
                cell(html, column, row, target);
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
        if (rows < table.rowCount()) {
            html.append("<p class=\"note\">")
                    .append(rows)
                    .append(" of ")
                    .append(table.rowCount())
                    .append(" rows</p>\n");
        }
        if (evidence.length() > 0) {
            html.append("<details class=\"evidence\"><summary>Evidence</summary><dl>\n")
                    .append(evidence)
                    .append("</dl></details>\n");
        }
    }

    /** The number of the table that is written next; its id is {@code t} with this number. */
    int next() {
        return tables + 1;
    }

    /** All sentences that evidence leads to. */
    void writeSentences(StringBuilder html) {
        if (sentences.isEmpty()) {
            return;
        }
        html.append("<section id=\"sentences\"><h2>Sentences</h2><ol>\n");
        sentences.forEach((sentence, number) -> {
            String[] parts = sentence.split("\n", 2);
            html.append("<li id=\"s")
                    .append(number)
                    .append("\"><cite>")
                    .append(Html.escape(parts[0]))
                    .append("</cite> <q dir=\"auto\">")
                    .append(Html.escape(parts[1]))
                    .append("</q></li>\n");
        });
        html.append("</ol></section>\n");
    }

    private void cell(StringBuilder html, Column<?> column, int row, String target) {
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
            if (target.isEmpty() || missing || fraction) {
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

    private void evidence(StringBuilder html, String target, String label, Table evidence) {
        int rows = Math.min(evidence.rowCount(), MOST_EVIDENCE);
        boolean sentence = evidence.containsColumn("text") && evidence.containsColumn("article");
        html.append("<dt>")
                .append(Html.escape(label))
                .append("</dt><dd id=\"")
                .append(target)
                .append("\">");
        for (int row = 0; row < rows; row++) {
            int r = row;
            if (sentence && !evidence.column("text").isMissing(row)) {
                String surface = Optional.of("surface")
                        .filter(evidence::containsColumn)
                        .map(c -> cell(evidence, c, r))
                        .filter(s -> !s.isEmpty())
                        .orElse(cell(evidence, "article", r));
                html.append("<a href=\"#s")
                        .append(number(evidence, row))
                        .append("\" dir=\"auto\">")
                        .append(Html.escape(surface))
                        .append("</a> ");
            } else {
                String line = evidence.columnNames().stream()
                        .map(c -> cell(evidence, c, r))
                        .filter(c -> !c.isEmpty())
                        .collect(Collectors.joining(" · "));
                html.append("<span dir=\"auto\">").append(Html.escape(line)).append("</span> ");
            }
        }
        references += rows;
        if (rows < evidence.rowCount()) {
            html.append("… ").append(evidence.rowCount() - rows).append(" more");
        }
        html.append("</dd>\n");
    }

    /** The number of a sentence; a new one is kept. */
    private int number(Table evidence, int row) {
        String head = IntStream.range(0, 3)
                .mapToObj(i -> List.of("article", "published", "publisher").get(i))
                .filter(evidence::containsColumn)
                .map(c -> cell(evidence, c, row))
                .filter(c -> !c.isEmpty())
                .collect(Collectors.joining(" · "));
        String text = cell(evidence, "text", row).replace('\n', ' ');
        return sentences.computeIfAbsent(head + "\n" + text, s -> sentences.size() + 1);
    }

    /** The words of a row, for the head of its evidence. */
    private static String label(Table table, int row) {
        return table.columns().stream()
                .filter(c -> !(c instanceof NumericColumn<?>) && !c.isMissing(row))
                .map(c -> String.valueOf(c.get(row)))
                .limit(4)
                .collect(Collectors.joining(" · "));
    }

    private static String cell(Table table, String column, int row) {
        Column<?> cells = table.column(column);
        return cells.isMissing(row) ? "" : String.valueOf(cells.get(row));
    }
}
