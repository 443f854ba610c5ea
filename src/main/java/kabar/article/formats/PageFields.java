package kabar.article.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kabar.text.Data;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** What the head of a page says of its article ({@code data/page-fields.csv} and JSON-LD). */
final class PageFields {
    // <!-- saved from url=(0042)https://selat.example/2024/07/11/berita -->
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(?<url>https?://\\S+)");
    // "Judul - Selat", "العنوان | الضفاف"
    private static final Pattern BEFORE_SITE = Pattern.compile("\\s+[-–—|·:»]+\\s+");
    /** A heading that is shorter may be the name of a section. */
    private static final int HEADLINE = 15;
    /** The name of a site has no more words. */
    private static final int SITE = 4;

    private final Document page;
    private final JsonLd told;

    private PageFields(Document page) {
        this.page = page;
        this.told = JsonLd.of(page);
    }

    /** A draft without a text. */
    static Draft of(Document page) {
        var fields = new PageFields(page);
        Optional<String> publisher = fields.told
                .publisher()
                .or(() -> fields.values("publisher").stream().findFirst());
        var published = new ArrayList<>(fields.told.published());
        published.addAll(fields.values("published"));
        return new Draft(
                Optional.empty(),
                fields.title(publisher),
                published,
                publisher,
                Optional.of(page.select("html").attr("lang").strip()).filter(lang -> !lang.isEmpty()),
                fields.url(),
                "");
    }

    private List<String> values(String field) {
        return Data.rows("page-fields.csv").stream()
                .filter(row -> row.get("field").equals(field))
                .flatMap(row ->
                        page.select(row.get("select")).stream().map(element -> value(element, row.get("attribute"))))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String value(Element element, String attribute) {
        // Some sites escape twice: "&amp;quot;".
        return attribute.equals("text")
                ? element.text()
                : Parser.unescapeEntities(element.attr(attribute), false).replaceAll("\\s+", " ");
    }

    /** The first title, without the name of the site that pages put behind it. */
    private Optional<String> title(Optional<String> site) {
        List<String> titles = Stream.concat(values("title").stream(), told.headline().stream())
                .toList();
        return titles.stream()
                .findFirst()
                .map(first -> titles.stream()
                        .skip(1)
                        .filter(other -> other.length() >= HEADLINE && other.length() < first.length())
                        .filter(other -> first.startsWith(other)
                                && BEFORE_SITE
                                        .matcher(first.substring(other.length()))
                                        .lookingAt())
                        .findFirst()
                        .orElseGet(() -> withoutSite(first, site)));
    }

    private static String withoutSite(String title, Optional<String> site) {
        var between = BEFORE_SITE.matcher(title);
        int last = -1;
        int tail = -1;
        while (between.find()) {
            last = between.start();
            tail = between.end();
        }
        if (last < HEADLINE) {
            return title;
        }
        String name = title.substring(tail);
        boolean isSite =
                site.map(s -> alike(name, s)).orElse(name.split("\\s+").length <= SITE && title.indexOf('|') > 0);
        return isSite ? title.substring(0, last) : title;
    }

    private static boolean alike(String name, String site) {
        String a = letters(name);
        String b = letters(site);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private Optional<String> url() {
        return Stream.concat(values("url").stream(), savedFrom())
                .filter(url -> url.matches("https?://[^/]+/.+"))
                .findFirst();
    }

    private Stream<String> savedFrom() {
        return Stream.concat(
                        page.childNodes().stream(),
                        page.select("html, head").stream().flatMap(e -> e.childNodes().stream()))
                .filter(Comment.class::isInstance)
                .map(Node::outerHtml)
                .map(SAVED_FROM::matcher)
                .filter(match -> match.find())
                .map(match -> match.group("url"));
    }
}
