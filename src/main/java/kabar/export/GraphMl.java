package kabar.export;

import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kabar.analysis.Network;

/** Networks as GraphML for Gephi, Cytoscape, igraph, yEd and others. */
public final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMl() {}

    public static void write(Network network, Path path) {
        XmlFile.write(path, xml -> {
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            for (String key : new String[] {"name", "type", "country"}) {
                key(xml, "node", key, "string");
            }
            key(xml, "node", "n", "int");
            key(xml, "edge", "weight", "int");
            key(xml, "edge", "npmi", "double");
            key(xml, "edge", "negated", "boolean");
            for (String key : new String[] {"kind", "from", "to"}) {
                key(xml, "edge", key, "string");
            }
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "G");
            xml.writeAttribute("edgedefault", network.directed() ? "directed" : "undirected");
            for (Network.Node node : network.nodes()) {
                xml.writeCharacters("\n");
                xml.writeStartElement("node");
                xml.writeAttribute("id", node.id());
                data(xml, "node_name", node.name());
                data(xml, "node_type", node.type());
                if (node.country().isPresent()) {
                    data(xml, "node_country", node.country().get());
                }
                data(xml, "node_n", node.n());
                xml.writeEndElement();
            }
            for (Network.Edge edge : network.edges()) {
                edge(xml, edge);
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private static void edge(XMLStreamWriter xml, Network.Edge edge) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("edge");
        xml.writeAttribute("source", edge.source());
        xml.writeAttribute("target", edge.target());
        data(xml, "edge_weight", edge.n());
        if (edge.npmi().isPresent()) {
            data(xml, "edge_npmi", edge.npmi().get());
        }
        if (edge.kind().isPresent()) {
            data(xml, "edge_kind", edge.kind().get());
        }
        if (edge.negated()) {
            data(xml, "edge_negated", true);
        }
        if (edge.from().isPresent()) {
            data(xml, "edge_from", edge.from().get());
        }
        if (edge.to().isPresent()) {
            data(xml, "edge_to", edge.to().get());
        }
        xml.writeEndElement();
    }

    private static void key(XMLStreamWriter xml, String of, String name, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", of + "_" + name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void data(XMLStreamWriter xml, String key, Object value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(XmlFile.clean(String.valueOf(value)));
        xml.writeEndElement();
    }
}
