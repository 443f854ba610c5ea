package kabar.article.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages that an archive of the web keeps (WARC, ISO 28500). */
public final class WarcPages {
    private static final int OK = 200;

    private WarcPages() {}

    /**
     * A page as the server sent it.
     *
     * @param offset where its record begins, in bytes
     * @param isCut whether it is longer than was asked for
     */
    public record Page(String url, long offset, HtmlPage.Decoded page, boolean isCut) {}

    /** What is behind a place is no record. */
    public static final class Broken extends IOException {
        private static final long serialVersionUID = 1;
        private final long offset;

        private Broken(long offset, Exception cause) {
            super(String.valueOf(cause.getMessage()), cause);
            this.offset = offset;
        }

        public long offset() {
            return offset;
        }
    }

    /**
     * Reads an archive record by record.
     *
     * @param longest bytes of a page that are read
     * @throws Broken where the archive breaks; then the pages before it have been given
     */
    public static void read(InputStream in, int longest, Consumer<Page> pages) throws IOException {
        long offset = 0;
        Optional<Page> before = Optional.empty();
        try (var reader = new WarcReader(in)) {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                // Only the start of the next record shows that one was whole.
                before.ifPresent(pages);
                before = Optional.empty();
                offset = reader.position();
                if (record.get() instanceof WarcResponse response
                        && response.contentType().base().equals(MediaType.HTTP)) {
                    before = page(response, offset, longest);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new Broken(offset, e);
        }
        before.ifPresent(pages);
    }

    private static Optional<Page> page(WarcResponse response, long offset, int longest) throws IOException {
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        String name = type.base().toString().toLowerCase(Locale.ROOT);
        boolean isPage = name.equals("text/html") || name.equals("application/xhtml+xml");
        if (http.status() != OK || !isPage) {
            return Optional.empty();
        }
        byte[] html = http.bodyDecoded().stream().readNBytes(longest + 1);
        var charset = Optional.ofNullable(type.parameters().get("charset"));
        return Optional.of(new Page(response.target(), offset, HtmlPage.decode(html, charset), html.length > longest));
    }
}
