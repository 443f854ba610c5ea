package kabar.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small files of binary formats. */
final class Made {
    private Made() {}

    static byte[] zip(Map<String, byte[]> entries, Charset names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        return zip(entries, StandardCharsets.UTF_8);
    }

    /** A Word document of this body, with this title in its properties. */
    static byte[] docx(String body, String title) throws IOException {
        String document = "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='w'><w:body>" + body
                + "</w:body></w:document>";
        String core = "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>" + title
                + "</dc:title><dcterms:created>2023-01-01T00:00:00Z</dcterms:created></cp:coreProperties>";
        return zip(Map.of(
                "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8),
                "docProps/core.xml", core.getBytes(StandardCharsets.UTF_8),
                "word/document.xml", document.getBytes(StandardCharsets.UTF_8)));
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    /**
     * A PDF file. The letters stand in the order in which they are seen, as writers of such files put them.
     *
     * @param title in its properties
     * @param pages of lines, all of one size and at one distance; an empty line leaves its place empty
     */
    static byte[] pdf(String title, List<List<String>> pages) {
        var codes = new TreeMap<Integer, Integer>();
        pages.stream()
                .flatMap(List::stream)
                .flatMapToInt(String::chars)
                .filter(c -> c > 0x7E)
                .forEach(c -> codes.putIfAbsent(c, 0x80 + codes.size()));
        var pdf = new StringBuilder("%PDF-1.4\n");
        var kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            int page = 10 + 2 * i;
            kids.append(page).append(" 0 R ");
            object(
                    pdf,
                    page,
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents "
                            + (page + 1) + " 0 R>>");
            stream(pdf, page + 1, content(pages.get(i), codes));
        }
        object(pdf, 1, "<</Type/Catalog/Pages 2 0 R>>");
        object(pdf, 2, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        object(
                pdf,
                3,
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 0/LastChar 255/Widths[" + "500 ".repeat(256)
                        + "]/ToUnicode 4 0 R>>");
        var map = new StringBuilder(
                "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange ");
        map.append(codes.size()).append(" beginbfchar ");
        codes.forEach((letter, code) -> map.append(String.format(Locale.ROOT, "<%02X> <%04X> ", code, letter)));
        stream(pdf, 4, map + "endbfchar endcmap");
        object(pdf, 5, "<</Title(" + title + ")>>");
        pdf.append("trailer <</Root 1 0 R/Info 5 0 R>>\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String content(List<String> lines, Map<Integer, Integer> codes) {
        var content = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean arabic = line.chars().anyMatch(c -> c > 0x600 && c < 0x700);
            String seen = arabic ? new StringBuilder(line).reverse().toString() : line;
            int x = arabic ? 560 - 5 * line.length() : 40;
            var hex = new StringBuilder();
            seen.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%02X", codes.getOrDefault(c, c))));
            content.append(String.format(Locale.ROOT, "BT /F 10 Tf %d %d Td <%s> Tj ET%n", x, 760 - 12 * i, hex));
        }
        return content.toString();
    }

    private static void object(StringBuilder pdf, int number, String what) {
        pdf.append(number).append(" 0 obj ").append(what).append(" endobj\n");
    }

    private static void stream(StringBuilder pdf, int number, String what) {
        object(pdf, number, "<</Length " + what.length() + ">> stream\n" + what + "\nendstream");
    }

    /** A record of an archive of the web: an answer of a server. */
    static String warc(String url, int status, String type, String body) {
        String http = "HTTP/1.1 " + status + " OK\r\nContent-Type: " + type + "\r\nContent-Length: " + utf8(body)
                + "\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-08-03T05:00:00Z\r\nWARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + utf8(http) + "\r\n\r\n"
                + http + "\r\n\r\n";
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
