package kabar.article.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of the article in a page: the innermost element that holds nearly all running text, which is blocks of some length that
 * are not links (after Kohlschütter, Fankhauser, Nejdl: Boilerplate Detection using Shallow Text Features, 2010); of it the blocks from the
 * first to the last running one.
 */
final class MainText {
    /** What an element inside must hold of the running text to be the article. */
    private static final double NEARLY_ALL = 0.8;
    /** What an element that is marked as the article must hold of it. */
    private static final double A_PART = 0.25;
    /** Running text that an article has at least, in characters. */
    private static final int SHORTEST = 120;

    private final List<Block> blocks;
    private final Map<Element, Integer> weights = new HashMap<>();
    private final Map<Element, Integer> counts = new HashMap<>();

    private MainText(Document page) {
        this.blocks = BlockReader.read(page.body());
        for (Block block : blocks) {
            int weight = block.weight();
            for (Element e = block.owner(); weight > 0 && e != null; e = e.parent()) {
                weights.merge(e, weight, Integer::sum);
                counts.merge(e, 1, Integer::sum);
            }
        }
    }

    /** The blocks of the article; none where the page has no running text. */
    static List<Block> of(Document page, Optional<String> title) {
        var text = new MainText(page);
        if (text.weight(page.body()) < SHORTEST) {
            return text.brief(page).map(e -> text.inside(e, title.orElse(""))).orElse(List.of());
        }
        return text.inside(text.innermost(text.marked(page)), title.orElse(""));
    }

    /** A short piece of news: the only element that the page marks as an article, if it has a headline and a sentence. */
    private Optional<Element> brief(Document page) {
        var marked = page.body().select("article, [itemprop=articleBody]").stream()
                .filter(e -> weight(e) > 0)
                .toList();
        return marked.stream()
                .filter(e -> marked.size() == 1 && page.body().selectFirst("h1") != null)
                .findFirst();
    }

    private int weight(Element element) {
        return weights.getOrDefault(element, 0);
    }

    /** The element that the page marks as its article, if it holds enough; else the body. */
    private Element marked(Document page) {
        int all = weight(page.body());
        for (String css : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            var found = page.body().select(css);
            Optional<Element> most = found.stream().reduce((a, b) -> weight(b) > weight(a) ? b : a);
            // Several that hold about as much are a list of articles.
            long rivals = most.stream()
                    .flatMap(m -> found.stream().filter(e -> !e.parents().contains(m) && weight(e) * 2 > weight(m)))
                    .count();
            if (most.isPresent() && rivals == 1 && weight(most.get()) >= Math.max(SHORTEST, A_PART * all)) {
                return most.get();
            }
        }
        return page.body();
    }

    private Element innermost(Element start) {
        Element at = start;
        while (true) {
            Element outer = at;
            Optional<Element> inner = outer.children().stream()
                    .filter(child -> weight(child) >= NEARLY_ALL * weight(outer))
                    .filter(child -> counts.getOrDefault(child, 0) > 1)
                    .filter(child -> outer.children().stream().noneMatch(other -> goesOn(child, other)))
                    .findFirst();
            if (inner.isEmpty()) {
                return at;
            }
            at = inner.get();
        }
    }

    /** Whether another part beside it is of the article as well: a paragraph, or one more of the same make. */
    private boolean goesOn(Element part, Element other) {
        return !part.equals(other)
                && weight(other) > 0
                && (other.nameIs("p")
                        || !part.className().isEmpty() && part.className().equals(other.className()));
    }

    private List<Block> inside(Element article, String title) {
        var own = blocks.stream()
                .filter(block ->
                        block.owner().equals(article) || block.owner().parents().contains(article))
                .toList();
        int[] running = IntStream.range(0, own.size())
                .filter(i -> own.get(i).weight() > 0)
                .toArray();
        if (running.length == 0) {
            return List.of();
        }
        int last = running[running.length - 1];
        while (last + 1 < own.size() && goesOn(own.get(last), own.get(last + 1))) {
            last++;
        }
        var kept = new ArrayList<Block>();
        boolean links = false;
        for (int i = last; i >= running[0]; i--) {
            Block block = own.get(i);
            // "Read also" above links goes with them.
            links = block.isLinks() || links && block.weight() == 0 && !block.isSentence();
            if (!links && !block.text().equals(title)) {
                kept.add(block);
            }
        }
        Collections.reverse(kept);
        kept.addAll(0, below(own.get(0)));
        return kept;
    }

    /** Whether a block behind the last running one is of the article, too: a short paragraph or a table beside it, or one more row or item. */
    private static boolean goesOn(Block last, Block next) {
        Optional<Element> table =
                Optional.ofNullable(next.owner().closest("tr")).map(row -> row.closest("table"));
        boolean beside = Objects.equals(table.orElse(next.owner()).parent(), beside(last));
        return !next.isLinks() && (next.continues(last) || beside && (next.isProse() || table.isPresent()));
    }

    /** What holds a paragraph, or the table of a row. */
    private static @Nullable Element beside(Block block) {
        Element table = block.owner().closest("table");
        return block.owner().nameIs("tr") && table != null
                ? table.parent()
                : block.owner().parent();
    }

    /** The sentences between the headline of the page and the article, as a summary has its own box. */
    private List<Block> below(Block article) {
        int start = blocks.indexOf(article);
        int headline = start - 1;
        while (headline >= 0 && !blocks.get(headline).owner().nameIs("h1")) {
            headline--;
        }
        return blocks.subList(headline < 0 ? start : headline + 1, start).stream()
                .filter(block -> block.weight() > 0 && block.isSentence())
                .toList();
    }
}
