package kabar.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kabar.tables.Trail;

/** Writes XML files in UTF-8. */
final class XmlFile {
    private XmlFile() {}

    /** What writes the elements of a document. */
    interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    static void write(Path path, Content content) {
        try {
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
                XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
                xml.writeStartDocument("UTF-8", "1.0");
                xml.writeCharacters("\n");
                content.write(xml);
                xml.writeEndDocument();
                xml.flush();
            }
            Trail.wrote(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path, e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write " + path, e);
        }
    }

    /** The text without the control characters and lone surrogates that XML cannot hold. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
