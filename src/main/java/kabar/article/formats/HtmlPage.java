package kabar.article.formats;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import kabar.text.Language;
import kabar.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page as a browser saves it. */
public final class HtmlPage {
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:<meta[^>]{0,200}charset\\s*=\\s*|<\\?xml[^>]{0,80}encoding\\s*=\\s*)[\"']?(?<name>[\\w:.-]+)");
    /** One letter of so many may be broken. */
    private static final int FEW = 50;
    /** Browsers look no further for it. */
    private static final int HEAD = 4096;

    private HtmlPage() {}

    /**
     * Characters of a page.
     *
     * @param isText whether the bytes could be read as characters
     * @param remark what was assumed of the encoding where the page does not say it or says it wrong; why they could not be read
     */
    public record Decoded(String html, boolean isText, Optional<String> remark) {}

    /** UTF-8 where the bytes are, else the encoding that the page declares, else the one that is sure. */
    public static Decoded decode(byte[] bytes, Optional<String> header) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var match = DECLARED.matcher(head);
        Optional<String> name = header.or(() -> match.find() ? Optional.of(match.group("name")) : Optional.empty());
        Optional<Charset> declared =
                name.flatMap(Encoding::named).filter(c -> !c.name().startsWith("UTF-16"));
        if (Encoding.isUtf8(bytes)) {
            boolean other =
                    declared.filter(c -> !c.equals(StandardCharsets.UTF_8)).isPresent() && !isAscii(bytes);
            return new Decoded(
                    text(bytes, StandardCharsets.UTF_8),
                    true,
                    other
                            ? Optional.of("the page says that it is written in " + name.orElse("")
                                    + ", but is UTF-8; read as that")
                            : Optional.empty());
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return new Decoded(text(bytes, declared.get()), true, Optional.empty());
        }
        Optional<Charset> sure = Encoding.of(bytes);
        String says = declared.isPresent()
                ? "the page says that it is UTF-8, and is not"
                : "the page does not say its encoding";
        return sure.map(c -> new Decoded(text(bytes, c), true, Optional.of(says + "; read as " + c.name())))
                .orElseGet(() -> broken(text(bytes, StandardCharsets.UTF_8), says));
    }

    /** A page of UTF-8 with a few broken letters is one still; any other might be written in anything. */
    private static Decoded broken(String html, String says) {
        long broken = html.chars().filter(c -> c == 0xFFFD).count();
        long letters = html.chars().filter(c -> c > 0x7F).count() - broken;
        return broken * FEW <= letters
                ? new Decoded(html, true, Optional.of(broken + " letters of the page are broken; read as \uFFFD"))
                : new Decoded("", false, Optional.of(says + ": save it as UTF-8"));
    }

    /** The article of a page; its body is blank where the page holds no running text. */
    public static Draft read(String html) {
        Document page = Jsoup.parse(html);
        Draft fields = PageFields.of(page);
        PageParts.takeOff(page);
        String body = Block.text(MainText.of(page, fields.title()));
        Language language = Text.of(body).language();
        // Templates say lang="en" of whatever is written in them.
        boolean agrees = fields.language()
                .filter(said -> language.equals(Language.UNKNOWN)
                        || Language.declared(said).filter(language::equals).isPresent())
                .isPresent();
        return new Draft(
                Optional.empty(),
                fields.title(),
                fields.published(),
                fields.publisher(),
                fields.language().filter(said -> agrees),
                fields.url(),
                body);
    }

    /** The text of a piece of a page, such as the description of an item of a feed. */
    static String text(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        PageParts.takeOff(page);
        return Block.text(BlockReader.read(page.body()).stream()
                .filter(block -> !block.isLinks())
                .toList());
    }

    private static String text(byte[] bytes, Charset charset) {
        String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isAscii(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII).indexOf(0xFFFD) < 0;
    }
}
