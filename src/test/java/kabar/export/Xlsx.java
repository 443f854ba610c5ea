package kabar.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The cells of the first sheet of an .xlsx file.
 *
 * @param cells by their place, such as A1; an empty cell is not in it
 * @param formulas how many cells hold a formula
 */
record Xlsx(Map<String, String> cells, int formulas) {

    static Xlsx read(Path file) throws IOException, ParserConfigurationException, SAXException {
        try (var zip = new ZipFile(file.toFile())) {
            List<String> shared = elements(parse(zip, "xl/sharedStrings.xml"), "si").stream()
                    .map(Xlsx::text)
                    .toList();
            var cells = new HashMap<String, String>();
            Document sheet = parse(zip, "xl/worksheets/sheet1.xml");
            for (Element cell : elements(sheet, "c")) {
                var values = elements(cell, "v");
                if (!values.isEmpty()) {
                    String value = values.get(0).getTextContent();
                    boolean isText = cell.getAttribute("t").equals("s");
                    cells.put(cell.getAttribute("r"), isText ? shared.get(Integer.parseInt(value)) : value);
                }
            }
            return new Xlsx(cells, elements(sheet, "f").size());
        }
    }

    /** Joins the runs of a cell; {@code _x000D_} is a carriage return. */
    private static String text(Element item) {
        return elements(item, "t").stream()
                .map(Node::getTextContent)
                .collect(Collectors.joining())
                .replace("_x000D_", "\r");
    }

    private static Document parse(ZipFile zip, String entry)
            throws IOException, ParserConfigurationException, SAXException {
        try (var in = zip.getInputStream(zip.getEntry(entry))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static List<Element> elements(Node node, String tag) {
        var list = node instanceof Document document
                ? document.getElementsByTagName(tag)
                : ((Element) node).getElementsByTagName(tag);
        return new ArrayList<>(IntStream.range(0, list.getLength())
                .mapToObj(i -> (Element) list.item(i))
                .toList());
    }
}
