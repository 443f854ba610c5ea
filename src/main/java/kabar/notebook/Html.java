package kabar.notebook;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Text as HTML. */
final class Html {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser MARKDOWN =
            Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    // Nothing that runs, and nothing that is fetched: a report must open offline.
    private static final Safelist SAFE = Safelist.relaxed()
            .removeProtocols("img", "src", "http", "https")
            .addProtocols("img", "src", "data")
            .addTags("del", "hr", "mark")
            .addAttributes(":all", "dir", "lang");

    private Html() {}

    /** Markdown with tables; what could run or load something is taken out. */
    static String markdown(String text) {
        String html = Jsoup.clean(
                RENDERER.render(MARKDOWN.parse(text)), "", SAFE, new Document.OutputSettings().prettyPrint(false));
        return html.replaceAll("<img(?![^>]*src=)[^>]*>", "")
                .replaceAll("<(p|h[1-6]|li|td|th|blockquote)>", "<$1 dir=\"auto\">");
    }

    /** Plain text, safe in content and attributes. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
