package kabar.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kabar.export.PlotPage;
import kabar.tables.Plot;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.Table;

/** The report of a run: one HTML file that needs nothing else, and can be read without scripts. */
final class Report {
    /** What is longer is not read in a report. */
    private static final int MOST_CHARS = 200_000;

    private final StringBuilder html = new StringBuilder();
    private final ReportEvidence evidence;
    private final ReportTable tables;
    private int plots;

    /** A report of what was found in these sentences; it is made cell by cell or as a whole. */
    Report(Sentences sentences) {
        this.evidence = new ReportEvidence(sentences);
        this.tables = new ReportTable(evidence);
    }

    static void write(Run run) {
        try {
            var report = new Report(new Sentences(run.tracks().corpora()));
            Files.writeString(run.out().resolve(RunFolder.REPORT), report.html(run));
        } catch (IOException e) {
            throw new UncheckedIOException(run.out() + " cannot be written", e);
        }
    }

    private String html(Run run) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>")
                .append(Html.escape(run.notebook().title()))
                .append("</title>\n<style>\n")
                .append(resource("report.css"))
                .append("</style><noscript><style>.plot { height: auto; }</style></noscript></head><body><main>\n");
        head(run);
        run.cells().forEach(this::cell);
        evidence.writeSentences(html);
        html.append("</main>\n");
        if (plots > 0) {
            html.append("<script>").append(PlotPage.script()).append("</script>\n");
        }
        html.append("<script>\n").append(resource("report.js")).append("</script>\n</body></html>\n");
        return html.toString();
    }

    private void head(Run run) {
        html.append("<header><p><b>").append(Html.escape(run.notebook().file())).append("</b>");
        for (Map.Entry<String, String> parameter : run.parameters().entrySet()) {
            html.append(" <span class=\"parameter\"><i>")
                    .append(Html.escape(parameter.getKey()))
                    .append("</i> <bdi>")
                    .append(Html.escape(parameter.getValue()))
                    .append("</bdi></span>");
        }
        html.append(run.articles().isEmpty() ? "" : " <span>" + run.articles().size() + " articles</span>");
        html.append(" <span>Kabar ").append(Html.escape(RunRecord.version())).append("</span></p></header>\n");
        run.failure()
                .ifPresent(f -> html.append("<pre class=\"failure\">")
                        .append(Html.escape(f.getMessage()))
                        .append("</pre>\n"));
    }

    private void cell(CellRun cell) {
        if (!cell.cell().isCode()) {
            html.append("<section class=\"text\">\n")
                    .append(Html.markdown(cell.cell().text()))
                    .append("</section>\n");
            return;
        }
        html.append("<section class=\"cell\" id=\"line")
                .append(cell.cell().line())
                .append("\">\n");
        if (!cell.cell().source().isEmpty()) {
            html.append("<details class=\"code\" open><summary>")
                    .append(
                            cell.cell().title().isEmpty()
                                    ? "code"
                                    : Html.escape(cell.cell().title()))
                    .append("</summary><pre><code>")
                    .append(Html.escape(cell.cell().text()))
                    .append("</code></pre></details>\n");
        }
        output(cell);
        html.append("</section>\n");
    }

    private void output(CellRun cell) {
        if (!cell.printed().isBlank()) {
            pre("printed", cell.printed());
        }
        cell.value().ifPresent(v -> value(v, cell.shown()));
        cell.failure().ifPresent(f -> pre("failure", f.getMessage()));
    }

    /** What the report tells of a cell below its code, for a page that is made as cells come in; ids go on from cell to cell. */
    String outputOf(CellRun cell) {
        html.setLength(0);
        output(cell);
        return html.toString();
    }

    /** What the report shows of a value. */
    String shown(Object value) {
        html.setLength(0);
        value(value, String.valueOf(value));
        return html.toString();
    }

    /** The sentences that are led to for the first time since this was asked last, as items of a list. */
    String newSentences() {
        html.setLength(0);
        evidence.writeNewSentences(html);
        return html.toString();
    }

    /** The number of the table that is written next. */
    int nextTable() {
        return tables.next();
    }

    private void value(Object value, String shown) {
        if (value instanceof Plot plot) {
            html.append("<figure><figcaption dir=\"auto\">")
                    .append(Html.escape(plot.title()))
                    .append("</figcaption>\n<div class=\"plot\" data-table=\"t")
                    .append(tables.next())
                    .append("\"><script type=\"application/json\">")
                    .append(PlotPage.data(plot))
                    .append(
                            "</script><noscript>The picture needs scripts; its numbers stand below.</noscript></div></figure>\n");
            plots++;
        }
        Optional<Table> table = Display.table(value);
        if (table.isPresent()) {
            Optional<Result> result = value instanceof Result r ? Optional.of(r) : Optional.empty();
            tables.write(html, table.get(), result);
            result.flatMap(Result::note)
                    .ifPresent(n -> html.append("<p class=\"note\" dir=\"auto\">")
                            .append(Html.escape(n))
                            .append("</p>\n"));
        } else {
            Display.article(value)
                    .ifPresentOrElse(article -> ReportArticle.write(html, article), () -> pre("value", shown));
        }
    }

    private void pre(String kind, String whole) {
        int end = whole.length() <= MOST_CHARS ? whole.length() : whole.lastIndexOf('\n', MOST_CHARS) + 1;
        String text = whole.substring(0, end == 0 ? MOST_CHARS : end);
        html.append("<pre class=\"")
                .append(kind)
                .append("\" dir=\"auto\">")
                .append(Html.escape(TablePrinter.withoutIsolates(text).stripTrailing()))
                .append("</pre>\n");
        if (text.length() < whole.length()) {
            html.append("<p class=\"note\">")
                    .append(String.format(
                            Locale.ROOT, "the first %,d of %,d characters", text.length(), whole.length()))
                    .append("</p>\n");
        }
    }

    static String resource(String name) {
        try (InputStream in = Report.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("kabar/notebook/" + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
