package kabar.notebook;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kabar.tables.MarkedArticle;
import kabar.tables.MarkedArticle.Mark;
import kabar.text.Span;

/** An article in a report: what was found in it in colours, and what each mark means where the pointer rests on it. */
final class ReportArticle {
    private ReportArticle() {}

    static void write(StringBuilder html, MarkedArticle article) {
        html.append("<article class=\"marked\"><header>")
                .append(Html.escape(article.title()))
                .append("</header>\n<p class=\"legend\">");
        article.legend()
                .forEach((kind, n) -> html.append("<span class=\"f-")
                        .append(kind)
                        .append("\">")
                        .append(kind.words())
                        .append("</span> ")
                        .append(n)
                        .append(" "));
        html.append("</p>\n");
        int start = 0;
        for (String line : article.text().split("\n", -1)) {
            if (!line.isBlank()) {
                paragraph(html, article, new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        html.append("</article>\n");
    }

    /** Marks may lie across each other, so the text is cut wherever one begins or ends. */
    private static void paragraph(StringBuilder html, MarkedArticle article, Span line) {
        List<Mark> here =
                article.marks().stream().filter(m -> m.span().overlaps(line)).toList();
        boolean aside = article.asides().stream().anyMatch(s -> s.overlaps(line));
        var cuts = new TreeSet<Integer>(List.of(line.start(), line.end()));
        here.forEach(m -> {
            cuts.add(Math.max(line.start(), m.span().start()));
            cuts.add(Math.min(line.end(), m.span().end()));
        });
        html.append(aside ? "<p dir=\"auto\" class=\"aside\">" : "<p dir=\"auto\">");
        int from = line.start();
        for (int to : cuts.tailSet(line.start(), false)) {
            var part = new Span(from, to);
            List<Mark> over = here.stream().filter(m -> m.span().overlaps(part)).toList();
            String text = Html.escape(part.of(article.text()));
            html.append(over.isEmpty() ? text : marked(over, text));
            from = to;
        }
        html.append("</p>\n");
    }

    private static String marked(List<Mark> over, String text) {
        String classes = over.stream().map(m -> "f-" + m.kind()).distinct().collect(Collectors.joining(" "));
        String meaning = over.stream()
                .sorted((a, b) -> b.kind().compareTo(a.kind()))
                .map(m -> m.kind() + ": " + m.detail())
                .distinct()
                .collect(Collectors.joining("\n"));
        return "<span class=\"" + classes + "\" title=\"" + Html.escape(meaning) + "\">" + text + "</span>";
    }
}
