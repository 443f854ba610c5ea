package kabar.export;

import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kabar.analysis.Network;

/**
 * Networks as GEXF 1.3 for Gephi and others: nodes with type and country, edges with weight, association and the days from the first
 * to the last article, so that the network can be played over time.
 */
public final class Gexf {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    private Gexf() {}

    public static void write(Network network, Path path) {
        XmlFile.write(path, xml -> {
            xml.writeStartElement("gexf");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.3");
            xml.writeStartElement("graph");
            xml.writeAttribute("defaultedgetype", network.directed() ? "directed" : "undirected");
            xml.writeAttribute("mode", "dynamic");
            xml.writeAttribute("timeformat", "date");
            attributes(xml, "node", "type", "string", "country", "string", "n", "integer");
            attributes(xml, "edge", "kind", "string", "negated", "boolean", "npmi", "double");
            xml.writeStartElement("nodes");
            for (Network.Node node : network.nodes()) {
                node(xml, node);
            }
            xml.writeEndElement();
            xml.writeStartElement("edges");
            int id = 0;
            for (Network.Edge edge : network.edges()) {
                edge(xml, id++, edge);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private static void attributes(XMLStreamWriter xml, String of, String... namesAndTypes) throws XMLStreamException {
        xml.writeStartElement("attributes");
        xml.writeAttribute("class", of);
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            xml.writeEmptyElement("attribute");
            xml.writeAttribute("id", namesAndTypes[i]);
            xml.writeAttribute("title", namesAndTypes[i]);
            xml.writeAttribute("type", namesAndTypes[i + 1]);
        }
        xml.writeEndElement();
    }

    private static void node(XMLStreamWriter xml, Network.Node node) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("node");
        xml.writeAttribute("id", node.id());
        xml.writeAttribute("label", XmlFile.clean(node.name()));
        xml.writeStartElement("attvalues");
        value(xml, "type", node.type());
        if (node.country().isPresent()) {
            value(xml, "country", node.country().get());
        }
        value(xml, "n", String.valueOf(node.n()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, int id, Network.Edge edge) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("edge");
        xml.writeAttribute("id", String.valueOf(id));
        xml.writeAttribute("source", edge.source());
        xml.writeAttribute("target", edge.target());
        xml.writeAttribute("weight", String.valueOf(edge.n()));
        if (edge.from().isPresent()) {
            xml.writeAttribute("start", edge.from().get().toString());
        }
        if (edge.to().isPresent()) {
            xml.writeAttribute("end", edge.to().get().toString());
        }
        xml.writeStartElement("attvalues");
        if (edge.kind().isPresent()) {
            value(xml, "kind", edge.kind().get());
        }
        if (edge.negated()) {
            value(xml, "negated", "true");
        }
        if (edge.npmi().isPresent()) {
            value(xml, "npmi", String.valueOf(edge.npmi().get()));
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void value(XMLStreamWriter xml, String attribute, String value) throws XMLStreamException {
        xml.writeEmptyElement("attvalue");
        xml.writeAttribute("for", attribute);
        xml.writeAttribute("value", XmlFile.clean(value));
    }
}
