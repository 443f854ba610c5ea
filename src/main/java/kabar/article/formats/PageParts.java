package kabar.article.formats;

import java.util.List;
import java.util.Locale;
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
    private static final double MOST = 0.4;

    private PageParts() {}

    static void takeOff(Document page) {
        SELECTORS.forEach(css -> page.select(css).remove());
        int all = page.body().text().length();
        for (Element element : page.body().select("[class], [id], form, header")) {
            boolean heading = element.nameIs("header") && element.closest("article, main") == null;
            boolean part = element.nameIs("form") || heading || isNamedSo(element);
            if (part && !holdsTheArticle(element, all)) {
                element.remove();
            }
        }
    }

    private static boolean holdsTheArticle(Element element, int all) {
        return element.nameIs("body")
                || element.nameIs("article")
                || element.nameIs("main")
                || element.text().length() > MOST * all
                || element.selectFirst("[itemprop=articleBody]") != null;
    }

    private static boolean isNamedSo(Element element) {
        String names = " "
                + String.join(" ", BETWEEN_WORDS.split(element.className() + " " + element.id()))
                        .toLowerCase(Locale.ROOT)
                + " ";
        return NAMES.stream().anyMatch(names::contains);
    }
}
