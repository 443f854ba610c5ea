package kabar.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import kabar.analysis.Network;
import kabar.tables.Plot;
import kabar.tables.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class GexfTest {
    private static final Network NETWORK = new Network(
            true,
            List.of(
                    new Network.Node("country:IL", "Israel", "country", Optional.of("IL"), 7),
                    new Network.Node("person:x", "A \"quoted\" <name> & نتنياهو\u0001", "person", Optional.empty(), 2)),
            List.of(
                    new Network.Edge(
                            "country:IL",
                            "person:x",
                            Optional.of("CONSULT"),
                            false,
                            2,
                            Optional.of(0.5),
                            Optional.of(LocalDate.parse("2024-08-01")),
                            Optional.of(LocalDate.parse("2024-10-10")),
                            0),
                    new Network.Edge(
                            "person:x",
                            "country:IL",
                            Optional.of("ASSAULT"),
                            true,
                            1,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            1)),
            Plot.bars(
                    "none",
                    new Result() {
                        @Override
                        public Table table() {
                            return Table.create(StringColumn.create("name"), IntColumn.create("n"));
                        }

                        @Override
                        public Table evidence(int row) {
                            return table();
                        }
                    },
                    "name",
                    "n"));

    @Test
    void writesNodesAndEdgesWithTheirDays(@TempDir Path folder) throws Exception {
        Gexf.write(NETWORK, folder.resolve("new/pairs.gexf"));
        Document document = read(folder.resolve("new/pairs.gexf"));
        assertEquals("1.3", document.getDocumentElement().getAttribute("version"));
        Element node = (Element) document.getElementsByTagName("node").item(1);
        assertEquals("A \"quoted\" <name> & نتنياهو", node.getAttribute("label"));
        Element edge = (Element) document.getElementsByTagName("edge").item(0);
        assertEquals("country:IL", edge.getAttribute("source"));
        assertEquals("2", edge.getAttribute("weight"));
        assertEquals("2024-08-01", edge.getAttribute("start"));
        assertEquals("2024-10-10", edge.getAttribute("end"));
        Element undated = (Element) document.getElementsByTagName("edge").item(1);
        assertEquals(false, undated.hasAttribute("start"));
        Element value = (Element) undated.getElementsByTagName("attvalue").item(1);
        assertEquals("negated", value.getAttribute("for"));
        assertEquals("true", value.getAttribute("value"));
        Element graph = (Element) document.getElementsByTagName("graph").item(0);
        assertEquals("directed", graph.getAttribute("defaultedgetype"));
    }

    @Test
    void hasASisterForGraphMl(@TempDir Path folder) throws Exception {
        GraphMl.write(NETWORK, folder.resolve("pairs.graphml"));
        Document document = read(folder.resolve("pairs.graphml"));
        assertEquals(2, document.getElementsByTagName("node").getLength());
        assertEquals(2, document.getElementsByTagName("edge").getLength());
        Element edge = (Element) document.getElementsByTagName("edge").item(0);
        assertEquals("2", edge.getElementsByTagName("data").item(0).getTextContent());
    }

    private static Document read(Path path) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(path.toFile());
    }
}
