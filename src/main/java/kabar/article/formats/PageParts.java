package kabar.article.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kabar.text.Data;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes off what every page of a site has around its articles: menus, share bars, comments ({@code data/page-parts.txt}). */
final class PageParts {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final List<String> SELECTORS = Data.lines("page-parts.txt").stream()
            .filter(line -> line.startsWith("css "))
            .map(line -> line.substring(4))
            .toList();
    private static final List<String> NAMES = Data.lines("page-parts.txt").stream()
            .filter(line -> !line.startsWith("css "))
            .map(line -> " " + line + " ")
            .toList();
    /** What holds as much of the words of a page is not beside the article, whatever it is called. */
    private static final double MOST = 0.75;

    private static final int PARAGRAPHS = 3;
    private static final int LONG = 80;

    private static final int TEASER = 600;

    private PageParts() {}

    static void takeOff(Document page) {
        SELECTORS.forEach(css -> page.select(css).remove());
        takeOffTeasers(page);
        int all = page.body().text().length();
        for (Element element : page.body().select("[class], [id], form, header")) {
            boolean heading = element.nameIs("header") && element.closest("article, main") == null;
            boolean part = element.nameIs("form") || heading || isNamedSo(element);
            if (part && !holdsTheArticle(element, all)) {
                element.remove();
            }
        }
    }

    /** A box whose heading is a link tells of another page. */
    private static void takeOffTeasers(Document page) {
        for (Element heading : page.body().select("h2:has(a), h3:has(a), h4:has(a)")) {
            Optional<Element> box = Optional.ofNullable(heading.closest("article, li"))
                    .filter(b -> b.text().length() <= TEASER && b.selectFirst("h1") == null);
            boolean isLink =
                    heading.select("a").text().length() >= heading.text().length();
            box.filter(b -> isLink).ifPresent(Element::remove);
        }
    }

    private static boolean holdsTheArticle(Element element, int all) {
        return element.nameIs("body")
                || element.nameIs("article")
                || element.nameIs("main")
                || element.text().length() > MOST * all
                || element.selectFirst("h1, [itemprop=articleBody]") != null
                || paragraphs(element) >= PARAGRAPHS;
    }

    /** Paragraphs right below it that are no links; comments and teasers have a box each. */
    private static long paragraphs(Element element) {
        return element.children().stream()
                .filter(child -> child.nameIs("p") && child.ownText().length() >= LONG)
                .count();
    }

    private static boolean isNamedSo(Element element) {
        String names = " "
                + String.join(" ", BETWEEN_WORDS.split(element.className() + " " + element.id()))
                        .toLowerCase(Locale.ROOT)
                + " ";
        return NAMES.stream().anyMatch(names::contains);
    }
}
