package kabar.notebook;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.notebook.Sentences.Placed;
import kabar.text.Span;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;

/**
 * The evidence of a report: for each number the places that it counts, each a link to its sentence with the characters to be marked
 * there. Each sentence stands in the report once.
 */
final class ReportEvidence {
    private static final int MOST_OF_ONE = 400;
    private static final int MOST = 30_000;

    private final Sentences sentences;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int references;
    private int written;

    ReportEvidence(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Whether there is room for more. */
    boolean isOpen() {
        return references < MOST;
    }

    /** Writes what one number counts, under an id and a name. */
    void write(StringBuilder html, String id, String name, Table evidence) {
        int rows = Math.min(evidence.rowCount(), MOST_OF_ONE);
        begin(html, id, name, things(evidence), evidence.rowCount());
        for (int row = 0; row < rows; row++) {
            Optional<String> article = text(evidence, "article", row);
            Optional<String> line = text(evidence, "text", row).map(text -> text.replace('\n', ' '));
            if (article.isPresent() && line.isPresent()) {
                String head = Stream.of("article", "published", "publisher")
                        .flatMap(at(evidence, row))
                        .collect(Collectors.joining(" · "));
                String words = text(evidence, "surface", row).orElse(article.get());
                refer(html, head, line.get(), words, marks(evidence, row, line.get()));
            } else {
                String all = evidence.columnNames().stream()
                        .flatMap(at(evidence, row))
                        .collect(Collectors.joining(" · "));
                html.append("<span dir=\"auto\">").append(Html.escape(all)).append("</span> ");
            }
        }
        references += rows;
        if (rows < evidence.rowCount()) {
            html.append("… ").append(evidence.rowCount() - rows).append(" more");
        }
        html.append("</dd>\n");
    }

    /** Writes the sentence that a row of facts stands in; {@code false} if that is not known. */
    boolean writeFact(StringBuilder html, String id, String name, Table facts, int row) {
        Optional<Placed> placed = placed(facts, row);
        placed.ifPresent(sentence -> {
            begin(html, id, name, 1, 1);
            String words = text(facts, "surface", row)
                    .or(() -> text(facts, "trigger", row))
                    .orElse(sentence.article().id());
            refer(html, sentence.head(), sentence.line(), words, marks(facts, row, sentence.line()));
            html.append("</dd>\n");
            references++;
        });
        return placed.isPresent();
    }

    /** How many things are counted: an event that several sentences tell of is one. */
    private static int things(Table evidence) {
        return evidence.containsColumn("event") ? evidence.column("event").countUnique() : evidence.rowCount();
    }

    private static void begin(StringBuilder html, String id, String name, int n, int rows) {
        html.append("<dt>").append(Html.escape(name)).append("</dt><dd id=\"").append(id);
        html.append("\" data-n=\"")
                .append(n)
                .append("\" data-rows=\"")
                .append(rows)
                .append("\">");
    }

    private void refer(StringBuilder html, String head, String line, String words, List<Span> marks) {
        int number = numbers.computeIfAbsent(head + "\n" + line, s -> numbers.size() + 1);
        html.append("<a href=\"#s").append(number).append("\" dir=\"auto\"");
        if (!marks.isEmpty()) {
            html.append(" data-m=\"");
            html.append(marks.stream().map(m -> m.start() + " " + m.end()).collect(Collectors.joining(" ")));
            html.append('"');
        }
        html.append('>').append(Html.escape(words)).append("</a> ");
    }

    /** Where in the line of its sentence that stands which a row tells of: by its place in the article, or by its words. */
    private List<Span> marks(Table table, int row, String line) {
        Optional<Span> exact = placed(table, row)
                .filter(sentence -> sentence.line().equals(line))
                .flatMap(sentence -> number(table, "start", row)
                        .flatMap(start -> number(table, "end", row).flatMap(end -> sentence.inLine(start, end))));
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        List<Span> found = text(table, "surface", row).stream()
                .flatMap(words -> Stream.of(words.split("; ")))
                .flatMap(words -> Sentences.find(words, line).stream())
                .distinct()
                .sorted(Comparator.comparing(Span::start))
                .toList();
        return found.stream()
                .filter(mark -> found.stream().noneMatch(m -> !m.equals(mark) && m.contains(mark)))
                .toList();
    }

    private Optional<Placed> placed(Table table, int row) {
        return text(table, "article", row)
                .flatMap(article -> number(table, "sentence", row)
                        .flatMap(n -> sentences.at(article, n))
                        .or(() -> text(table, "surface", row).flatMap(words -> sentences.with(article, words))));
    }

    private static Function<String, Stream<String>> at(Table table, int row) {
        return column -> text(table, column, row).stream();
    }

    private static Optional<String> text(Table table, String column, int row) {
        return Optional.of(column)
                .filter(table::containsColumn)
                .map(table::column)
                .filter(c -> !c.isMissing(row))
                .map(c -> String.valueOf(c.get(row)));
    }

    private static Optional<Integer> number(Table table, String column, int row) {
        return Optional.of(column)
                .filter(table::containsColumn)
                .map(table::column)
                .filter(c -> c instanceof NumericColumn<?> && !c.isMissing(row))
                .map(c -> (int) ((NumericColumn<?>) c).getDouble(row));
    }

    /** All sentences that evidence leads to. */
    void writeSentences(StringBuilder html) {
        if (numbers.isEmpty()) {
            return;
        }
        // Open for readers without scripts, which close it.
        html.append("<section id=\"sentences\"><details open><summary><h2>Sentences</h2> ")
                .append(numbers.size())
                .append(", to which the numbers lead</summary><ol>\n");
        writeNewSentences(html);
        html.append("</ol></details></section>\n");
    }

    /** Those that have not been written yet. */
    void writeNewSentences(StringBuilder html) {
        numbers.entrySet().stream().skip(written).forEach(entry -> {
            String[] parts = entry.getKey().split("\n", 2);
            html.append("<li id=\"s")
                    .append(entry.getValue())
                    .append("\"><cite>")
                    .append(Html.escape(parts[0]));
            html.append("</cite> <q dir=\"auto\">")
                    .append(Html.escape(parts[1]))
                    .append("</q></li>\n");
        });
        written = numbers.size();
    }
}
