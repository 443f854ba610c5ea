package kabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds, documents and archives of the web. */
class DraftFilesTest {
    private static final String ARABIC =
            "التقى وزير المرفأ سامر الخطيب ممثلي النقابات في فالمورا الجمعة بعد أسبوع من إضراب كامل.";
    private static final String PAGE = "<html lang=id><head><title>Perundingan dilanjutkan</title>"
            + "<meta property='article:published_time' content='2024-08-03T00:10:00+07:00'></head><body><article><p>Buruh dan pemilik"
            + " pelabuhan kembali berunding pada Jumat setelah mogok sepekan menutup dermaga utara.</p><p>Perundingan berlanjut pada hari"
            + " Minggu, kata menteri itu kepada wartawan di kantornya.</p></article></body></html>";

    @TempDir
    Path folder;

    private Loaded corpus;

    @BeforeEach
    void makeCorpus() {
        corpus = new Loaded(folder);
    }

    @Test
    void readsEachItemOfAFeed() throws IOException {
        corpus.write("rss.xml", """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <rss version="2.0" xmlns:content="c"><channel><title>الضفاف</title><language>ar</language>
                <item><title>وزير المرفأ &amp; النقابات</title><link>https://difaf.example/1</link><pubDate>Fri, 02 Aug 2024 23:30:00 -0400</pubDate>
                <description>موجز &x;</description><content:encoded><![CDATA[<p>%s</p><p><a href="/">المزيد من الأخبار</a></p>]]></content:encoded></item>
                <item><title>عنوان بلا نص</title></item><item/></channel></rss>
                """.formatted(ARABIC))
                .write("atom.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Weir</title><entry><title type="html">Rivers &amp;amp; dams</title>
                <link rel="self" href="https://weir.example/x.atom"/><link href="https://weir.example/1"/><updated>2024-08-09T00:00:00Z</updated>
                <published>2024-08-02T10:00:00+01:00</published><content type="xhtml"><div><p>Water rose.</p><p>Two villages were told to leave.</p></div></content>
                </entry></feed>
                """)
                .write("old.rdf", """
                <rdf:RDF xmlns:rdf="r" xmlns:dc="d"><channel><title>Selat</title></channel><item><title>Air naik</title><link>https://selat.example/1</link>
                <description>Air &lt;b&gt;Sungai Arle&lt;/b&gt; naik.</description><dc:date>2024-08-02</dc:date></item></rdf:RDF>
                """)
                .write("page.xml", "<a/>")
                .write("gone.xml", "");
        var items = corpus.load().articles();
        assertEquals(
                List.of("atom/1", "old/1", "rss/1", "rss/2"),
                items.stream().map(Article::id).toList());
        assertEquals(
                "Rivers & dams\n\nWater rose.\n\nTwo villages were told to leave.",
                items.get(0).text());
        assertEquals(Optional.of("https://weir.example/1"), items.get(0).url());
        assertEquals("2024-08-02", items.get(0).published().day().orElseThrow().toString());
        assertEquals("Air naik\n\nAir Sungai Arle naik.", items.get(1).text());
        assertEquals(Optional.of("Selat"), items.get(1).publisher());
        assertEquals("وزير المرفأ & النقابات\n\n" + ARABIC, items.get(2).text());
        assertEquals("2024-08-02", items.get(2).published().day().orElseThrow().toString());
        assertEquals(Publication.Rule.METADATA, items.get(2).published().rule());
        assertEquals(Optional.of("ar"), items.get(2).language());
        assertEquals(
                List.of(
                        "gone.xml: the file is empty",
                        "page.xml: no feed; of XML, feeds are read (RSS, Atom, RDF) and news sitemaps",
                        "rss.xml: item 2: has a title and no text",
                        "rss.xml: item 3: has no text"),
                corpus.problems());
    }

    @Test
    void readsADocumentAsItStandsAfterItsChanges() throws IOException {
        String cell = "<w:tc>%s</w:tc>";
        corpus.write(
                        "a.docx",
                        Made.docx(
                                "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Judul</w:t></w:r></w:p>"
                                        + "<w:p><w:r><w:t>Buruh </w:t></w:r><w:del><w:r><w:delText>lama</w:delText></w:r></w:del>"
                                        + "<w:ins><w:r><w:t>kembali</w:t></w:r></w:ins><w:r><w:tab/><w:t>berunding.</w:t></w:r></w:p>"
                                        + Made.paragraph(" ") + Made.paragraph(ARABIC)
                                        + "<w:tbl><w:tr>" + cell.formatted(Made.paragraph("Upah"))
                                        + cell.formatted(Made.paragraph("4"))
                                        + "</w:tr><w:tr>" + cell.formatted(Made.paragraph("Cuti"))
                                        + cell.formatted(Made.paragraph("2"))
                                        + "</w:tr></w:tbl>",
                                "Laporan1"))
                .write(
                        "b.docx",
                        Made.docx(Made.paragraph("Harbour talks") + Made.paragraph("They met."), "Harbour Talks"))
                .write("c.docx", Made.docx(Made.paragraph(" "), "x"))
                .write("d.docx", "no document")
                .write("e.docx", Made.zip(java.util.Map.of("x", new byte[3])));
        var loaded = corpus.load().articles();
        assertEquals(
                "Judul\n\nBuruh kembali berunding.\n\n" + ARABIC + "\n\nUpah | 4\nCuti | 2",
                loaded.get(0).text());
        assertEquals(Optional.of("Judul"), loaded.get(0).title());
        assertEquals(Optional.of("Harbour talks"), loaded.get(1).title());
        assertEquals(Publication.UNKNOWN, loaded.get(1).published());
        assertEquals(
                List.of(
                        "c.docx: there is no text in this document",
                        "d.docx: cannot be read: there is no word/document.xml in it",
                        "e.docx: cannot be read: there is no word/document.xml in it"),
                corpus.problems());
    }

    @Test
    void joinsTheLinesOfAPdfToParagraphs() throws IOException {
        String head = "Press review of the harbour office, page ";
        String full =
                "Dock workers and port owners in Valmora came back to the table on Friday, a week after strikes had closed govern-";
        corpus.write(
                "a.pdf",
                Made.pdf(
                        "Harbour talks",
                        List.of(
                                List.of(
                                        head + 1,
                                        "",
                                        "Harbour talks",
                                        "",
                                        full,
                                        "ment offices. Anak-",
                                        "",
                                        "The union met.",
                                        "It was late."),
                                List.of(head + 2, "", full, "ment halls, and", ""),
                                List.of(head + 3, "", "nobody came."))));
        assertEquals(
                "Harbour talks\n\n" + full.substring(0, full.length() - 1)
                        + "ment offices. Anak-\n\nThe union met.\n\nIt was late.\n\n"
                        + full.substring(0, full.length() - 1) + "ment halls, and\n\nnobody came.",
                corpus.load().articles().get(0).text());
        assertEquals(List.of(), corpus.problems());
    }

    @Test
    void readsArabicOfAPdfInTheOrderOfReading() throws IOException {
        String first = "التقى وزير المرفأ سامر الخطيب ممثلي النقابات في مدينة فالمورا صباح يوم الجمعة";
        corpus.write(
                "a.pdf",
                Made.pdf("x", List.of(List.of(first, "بعد أسبوع من إضراب أغلق الرصيف.", "", "وقال إنهم أقرب."))));
        assertEquals(
                first + " بعد أسبوع من إضراب أغلق الرصيف.\n\nوقال إنهم أقرب.",
                corpus.load().articles().get(0).text());
    }

    @Test
    void keepsSentencesOfAPdfThatDifferByTheirNumbers() throws IOException {
        corpus.write(
                "a.pdf",
                Made.pdf(
                        "x",
                        List.of(
                                List.of("On 3 January 28 boats lay idle.", "", "Weir News, page 1"),
                                List.of("On 4 January 31 boats lay idle.", "", "Weir News, page 2"))));
        assertEquals(
                "On 3 January 28 boats lay idle.\n\nOn 4 January 31 boats lay idle.",
                corpus.load().articles().get(0).text());
    }

    @Test
    void tellsOfAFeedThatIsCut() throws IOException {
        corpus.write("a.xml", "<rss><channel><item><title>One</title><description>Water rose in the val");
        assertEquals(List.of("a.xml: the feed is cut: its end is missing, and perhaps of item 1"), corpus.problems());
    }

    @Test
    void tellsOnceOfAFeedOfTitles() throws IOException {
        corpus.write(
                "a.xml",
                "<rss><channel><item><title>One</title></item><item><title>Two</title></item></channel></rss>");
        assertEquals(2, corpus.load().articles().size());
        assertEquals(List.of("a.xml: none of its items has more than a title"), corpus.problems());
    }

    @Test
    void tellsOfAPdfOfPictures() throws IOException {
        corpus.write("a.pdf", Made.pdf("x", List.of(List.of(), List.of())))
                .write("b.pdf", Made.pdf("x", List.of(List.of("The union met."), List.of())))
                .write("c.pdf", "not one");
        var problems = corpus.problems();
        assertEquals(
                "a.pdf: none of its pages (2) holds text, as in a scan; let a program for text recognition (OCR) add it",
                problems.get(0));
        assertEquals("b.pdf: 1 of its 2 pages hold no text, as in a scan", problems.get(1));
        assertTrue(problems.get(2).startsWith("c.pdf: cannot be read: "), problems.toString());
    }

    @Test
    void readsThePagesOfAnArchiveOfTheWeb() throws IOException {
        String records =
                "WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Date: 2024-08-03T05:00:00Z\r\nWARC-Record-ID: <urn:x:1>\r\nContent-Type:"
                        + " application/warc-fields\r\nContent-Length: 0\r\n\r\n\r\n\r\n"
                        + Made.warc("https://selat.example/a", 200, "text/html; charset=utf-8", PAGE)
                        + Made.warc("https://selat.example/b", 404, "text/html", PAGE)
                        + Made.warc("https://selat.example/c.png", 200, "image/png", "x")
                        + Made.warc("https://selat.example/d", 200, "text/html", "<p>no");
        var packed = new java.io.ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(records.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        corpus.write("a.warc", records)
                .write("b.warc.gz", packed.toByteArray())
                .write("c.warc", records.substring(0, 900));
        assertEquals(List.of("a/1", "b/1"), corpus.ids());
        Article page = corpus.load().articles().get(0);
        assertEquals(Optional.of("https://selat.example/a"), page.url());
        assertEquals("2024-08-03", page.published().day().orElseThrow().toString());
        assertTrue(page.text().startsWith("Perundingan dilanjutkan\n\nBuruh dan"), page.text());
        var problems = corpus.problems();
        assertTrue(
                problems.get(0).matches("a.warc@\\d+: https://selat.example/d: no running text .*"),
                problems.toString());
        assertTrue(problems.get(2).matches("c.warc@\\d+: from here on it is no WARC file: .*"), problems.toString());
    }

    @Test
    void readsJsonArrays() throws IOException {
        corpus.write("a.json", "[{\"id\":\"x\",\"judul\":\"J\",\"isi\":\"Air naik.\"},{\"id\":\"y\"}]")
                .write(
                        "b.json",
                        "{\"status\":\"ok\",\"articles\":[{\"content\":\"Water rose.\",\"publishedAt\":\"2024-08-02T10:00:00Z\"}]}")
                .write("c.json", "{\"text\":\"Satu.\"}")
                .write("d.json", "[{\"text\":\"Dua.\"},{\"text\":")
                .write("e.json", "7")
                .write("f.json", "{\"version\": 2, \"inputs\": [{\"file\": \"a\"}, {\"file\": \"b\"}]}");
        assertEquals(List.of("b/1", "c/1", "d/1", "x"), corpus.ids());
        assertEquals(
                List.of(
                        "a.json@42: item 2 has no \"text\"; each item is {\"id\": …, \"text\": …}",
                        "d.json@25: item 2 or what is behind it is not JSON: Unexpected end-of-input within/between Object entries",
                        "e.json: not an array of objects such as {\"id\": …, \"text\": …}",
                        "f.json@0: item 1 has no \"text\"; each item is {\"id\": …, \"text\": …}"),
                corpus.problems());
    }

    @Test
    void opensArchivesWithNamesInOlderEncodingsAndInArchives() throws IOException {
        byte[] text = "Air naik.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] inner = Made.zip(
                java.util.Map.of("أخبار/فالمورا والنقابات في المرفأ الشمالي.txt", text),
                Charset.forName("windows-1256"));
        byte[] zip = inner;
        for (int i = 0; i < 4; i++) {
            zip = Made.zip(java.util.Map.of("in.zip", zip));
        }
        corpus.write("a.zip", Made.zip(java.util.Map.of("in.zip", inner))).write("deep.zip", zip);
        assertEquals(List.of("a.zip/in.zip/أخبار/فالمورا والنقابات في المرفأ الشمالي"), corpus.ids());
        assertEquals(
                List.of(
                        "a.zip/in.zip: the names of its files are not UTF-8; read as windows-1256",
                        "deep.zip/in.zip/in.zip/in.zip: not read: an archive in 3 others; unpack them"),
                corpus.problems());
    }

    @Test
    void opensNoArchiveThatLeadsOutOfItself() throws IOException {
        corpus.write("a.zip", Made.zip(java.util.Map.of("../../evil.txt", new byte[] {'x'})))
                .write("b.txt", "Air naik.");
        assertEquals(List.of("b"), corpus.ids());
        assertTrue(
                corpus.problems().get(0).startsWith("a.zip: cannot be read: "),
                corpus.problems().toString());
    }

    @Test
    void stopsWhereAFileUnpacksToFarMoreThanTextsDo() throws IOException {
        String much = "text\n" + "a".repeat(120_000_000);
        corpus.write("a.csv.gz", Loaded.packed(much)).write("b.txt", "Air naik.");
        assertEquals(
                List.of("a.csv.gz: it unpacks to more than 200 times its size; unpack it yourself if you trust it"),
                corpus.problems());
    }
}
