package kabar.article.formats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The items of RSS, Atom and RDF feeds and of news sitemaps, one draft each. The parser knows no entities but those of XML and opens no
 * other file.
 */
public final class FeedItems {
    private static final String ITEMS =
            "rss > channel > item, rdf|RDF > item, feed > entry, urlset > url:has(news|title)";
    private static final List<String> TITLE = List.of("title", "news|title");
    private static final List<String> BODY =
            List.of("content|encoded", "content", "description", "summary", "news|title");
    private static final List<String> DAY =
            List.of("pubDate", "published", "dc|date", "news|publication_date", "dcterms|issued");

    private FeedItems() {}

    /** The items, in their order; empty where this is no feed. */
    public static Optional<List<Draft>> read(String xml) {
        Document document = Jsoup.parse(xml, Parser.xmlParser());
        Optional<Element> root = Optional.ofNullable(document.firstElementChild());
        return root.filter(r -> List.of("rss", "rdf:rdf", "feed", "urlset").contains(r.normalName()))
                .map(r -> document.select(ITEMS).stream()
                        .map(item -> item(item, channel(r)))
                        .toList());
    }

    /** Whether a feed ends before its root does, so that its last item may be cut. */
    public static boolean isCut(String xml) {
        Optional<Element> root =
                Optional.ofNullable(Jsoup.parse(xml, Parser.xmlParser()).firstElementChild());
        return root.filter(r -> !xml.contains("</" + r.tagName())).isPresent();
    }

    private static Element channel(Element root) {
        return Optional.ofNullable(root.selectFirst("channel")).orElse(root);
    }

    private static Draft item(Element item, Element channel) {
        return new Draft(
                Optional.empty(),
                first(item, TITLE).map(FeedItems::plain),
                DAY.stream().flatMap(name -> values(item, name)).toList(),
                first(item, List.of("source > title", "source", "news|name", "dc|publisher"))
                        .or(() -> first(channel, List.of("dc|publisher", "title")))
                        .map(FeedItems::plain),
                first(item, List.of("dc|language", "news|language"))
                        .or(() -> language(item))
                        .or(() -> language(channel))
                        .or(() -> first(channel, List.of("language", "dc|language"))),
                url(item),
                BODY.stream()
                        .flatMap(name -> children(item, name))
                        .map(FeedItems::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .filter(text -> item.selectFirst("news|title") == null)
                        .orElse(""));
    }

    private static Optional<String> language(Element element) {
        return Optional.of(element.attr("xml:lang")).filter(lang -> !lang.isBlank());
    }

    private static Optional<String> url(Element item) {
        return Stream.concat(
                        children(item, "link")
                                .filter(link -> List.of("", "alternate").contains(link.attr("rel")))
                                .map(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText()),
                        Stream.concat(
                                values(item, "loc"),
                                children(item, "guid")
                                        .filter(guid ->
                                                !guid.attr("isPermaLink").equals("false"))
                                        .map(Element::wholeText)))
                .map(String::strip)
                .filter(url -> url.startsWith("http"))
                .findFirst();
    }

    /** What an element says in HTML, escaped or as elements, or in plain words. */
    private static String text(Element element) {
        return HtmlPage.text(element.attr("type").equals("xhtml") ? element.html() : element.wholeText());
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }

    private static Optional<String> first(Element element, List<String> names) {
        return names.stream().flatMap(name -> values(element, name)).findFirst();
    }

    private static Stream<String> values(Element element, String name) {
        return children(element, name).map(e -> e.wholeText().strip()).filter(value -> !value.isEmpty());
    }

    private static Stream<Element> children(Element element, String name) {
        return element.select((name.contains("|name") || name.contains("news|") ? "" : "> ") + name).stream();
    }
}
