package kabar.article.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the blocks of a page in their order, as a browser shows them: {@code <br><br>} parts paragraphs, a short row of a table is a line. */
final class BlockReader implements NodeVisitor {
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");
    private static final String BETWEEN_CELLS = " | ";
    /** A row with a longer cell parts a page, not data. */
    private static final int LONGEST_CELL = 80;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;
    private int breaks;
    private Optional<Element> owner = Optional.empty();
    private Optional<Element> row = Optional.empty();

    private BlockReader() {}

    static List<Block> read(Element root) {
        var reader = new BlockReader();
        root.traverse(reader);
        reader.end();
        return List.copyOf(reader.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                lineBreak();
            } else if (row.isPresent()) {
                if (isCell(element) && !text.isEmpty()) {
                    text.append(BETWEEN_CELLS);
                }
            } else if (isBlock(element)) {
                end();
                row = Optional.of(element).filter(BlockReader::isDataRow);
                owner = row;
            } else if (element.nameIs("q")) {
                text.append('“');
            }
            links += element.nameIs("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.nameIs("a") ? 1 : 0;
            if (row.map(element::equals).orElseGet(() -> isBlock(element))) {
                end();
                row = Optional.empty();
            } else if (element.nameIs("q") && row.isEmpty()) {
                text.append('”');
            }
        }
    }

    private void add(TextNode node) {
        String words = BLANKS.matcher(INVISIBLE.matcher(node.getWholeText()).replaceAll(""))
                .replaceAll(" ");
        if (words.isBlank() && (text.isEmpty() || text.charAt(text.length() - 1) <= ' ')) {
            return;
        }
        if (!words.isBlank()) {
            breaks = 0;
            owner = owner.or(() -> block(node));
        }
        boolean spaced = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
        String added = spaced ? words.stripLeading() : words;
        text.append(added);
        linked += links > 0 ? added.length() : 0;
    }

    private void lineBreak() {
        breaks++;
        if (row.isPresent()) {
            text.append(' ');
        } else if (breaks > 1) {
            end();
        } else if (!text.toString().isBlank()) {
            while (text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            text.append('\n');
        }
    }

    private void end() {
        String block = text.toString().strip();
        owner.filter(o -> !block.isEmpty()).ifPresent(o -> blocks.add(new Block(o, block, linked)));
        text.setLength(0);
        linked = 0;
        breaks = 0;
        owner = Optional.empty();
    }

    private static Optional<Element> block(TextNode node) {
        Optional<Element> element = Optional.ofNullable(node.parent()).map(Element.class::cast);
        while (element.isPresent() && !isBlock(element.get())) {
            element = element.flatMap(e -> Optional.ofNullable(e.parent()));
        }
        return element;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().indexOf('-') > 0;
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private static boolean isDataRow(Element element) {
        return element.nameIs("tr")
                && element.children().size() > 1
                && element.children().stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
                && element.select("table, ul, ol, h1, h2, h3").isEmpty();
    }
}
