package kabar.article.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a Word document as it stands after all changes: no headers, footers, notes or deleted words. Its title is the paragraph of
 * the style for titles, or the title in its properties if the text begins with that; its properties say when a file was made, not when
 * an article was published, and are no day.
 */
public final class DocxText {
    private static final String DOCUMENT = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    /** More than a long report has. */
    private static final int LONGEST = 1 << 26;
    /** A row with a longer cell parts the page, not data. */
    private static final int LONGEST_CELL = 80;

    private DocxText() {}

    /**
     * Reads the bytes of a document.
     *
     * @throws IOException if they are none
     */
    public static Draft read(byte[] bytes) throws IOException {
        Map<String, String> parts = parts(bytes);
        String xml = Optional.ofNullable(parts.get(DOCUMENT))
                .orElseThrow(() -> new IOException("there is no " + DOCUMENT + " in it"));
        var paragraphs = Paragraphs.of(Jsoup.parse(xml, Parser.xmlParser()));
        Optional<String> property = Optional.ofNullable(parts.get(PROPERTIES))
                .map(core -> Jsoup.parse(core, Parser.xmlParser())
                        .select("dc|title")
                        .text()
                        .strip());
        Optional<Paragraph> first = paragraphs.stream().findFirst();
        Optional<String> title = first.filter(p ->
                        p.isTitle || property.filter(p.text::equalsIgnoreCase).isPresent())
                .map(p -> p.text);
        return Draft.of(title, text(title.isPresent() ? paragraphs.subList(1, paragraphs.size()) : paragraphs));
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(DOCUMENT) || entry.getName().equals(PROPERTIES)) {
                    byte[] part = zip.readNBytes(LONGEST + 1);
                    if (part.length > LONGEST) {
                        throw new IOException(entry.getName() + " in it is longer than " + LONGEST + " bytes");
                    }
                    parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("its list of parts is broken", e);
        }
        return parts;
    }

    private static String text(List<Paragraph> paragraphs) {
        var text = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean together = i > 0
                    && paragraphs.get(i).group.isPresent()
                    && paragraphs.get(i).group.equals(paragraphs.get(i - 1).group);
            text.append(i == 0 ? "" : together ? "\n" : "\n\n").append(paragraphs.get(i).text);
        }
        return text.toString();
    }

    /** @param group the table or list of which it is a row or an item */
    private record Paragraph(String text, boolean isTitle, Optional<String> group) {}

    /** Gathers the paragraphs of a document, those of a short row of a table as one. */
    private static final class Paragraphs implements NodeVisitor {
        private final List<Paragraph> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Optional<Element> row = Optional.empty();
        private int tables;
        private int skipped;

        static List<Paragraph> of(Element document) {
            var paragraphs = new Paragraphs();
            document.traverse(paragraphs);
            return List.copyOf(paragraphs.found);
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                boolean shown = node.parent() instanceof Element parent && parent.nameIs("w:t");
                text.append(shown && skipped == 0 ? words.getWholeText() : "");
            } else if (node instanceof Element element) {
                switch (element.normalName()) {
                    // The same once more, for older programs.
                    case "mc:fallback" -> skipped++;
                    case "w:tbl" -> tables++;
                    case "w:tab" -> text.append(' ');
                    case "w:br", "w:cr" -> text.append(row.isPresent() ? ' ' : '\n');
                    case "w:tr" -> row = row.or(() -> Optional.of(element).filter(Paragraphs::isData));
                    default -> {}
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            switch (element.normalName()) {
                case "mc:fallback" -> skipped--;
                case "w:p" -> {
                    if (row.isPresent()) {
                        text.append(' ');
                    } else {
                        end(element.selectFirst("> w|pPr > w|numPr") == null ? "" : "list", isTitle(element));
                    }
                }
                case "w:tc" -> text.append(row.isPresent() ? "| " : "");
                case "w:tr" -> {
                    if (row.filter(element::equals).isPresent()) {
                        text.setLength(Math.max(0, text.lastIndexOf("| ")));
                        end("table " + tables, false);
                        row = Optional.empty();
                    }
                }
                default -> {}
            }
        }

        private void end(String group, boolean isTitle) {
            String paragraph = text.toString()
                    .replace('\u00A0', ' ')
                    .replaceAll("[ \t]+", " ")
                    .strip();
            if (!paragraph.isEmpty()) {
                found.add(new Paragraph(paragraph, isTitle, Optional.of(group).filter(g -> !g.isEmpty())));
            }
            text.setLength(0);
        }

        private static boolean isTitle(Element paragraph) {
            return paragraph.select("> w|pPr > w|pStyle").attr("w:val").equals("Title");
        }

        private static boolean isData(Element row) {
            var cells = row.select("> w|tc");
            return cells.size() > 1
                    && cells.stream().allMatch(cell -> cell.select("w|t").text().length() <= LONGEST_CELL);
        }
    }
}
