package kabar.article.formats;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import kabar.text.Language;
import kabar.text.Text;

/** Tells in which older encoding a text is written that is not UTF-8. */
public final class Encoding {
    /** As much as is looked at. */
    public static final int SAMPLE = 1 << 16;

    private static final Set<String> WESTERN = Set.of("windows-1252", "ISO-8859-1");
    private static final Set<String> ARABIC = Set.of("windows-1256", "ISO-8859-6");
    /** What the detector gives for a sentence; below are guesses. */
    private static final int CONFIDENT = 50;

    private static final double NEARLY_ALL = 0.9;
    /** Letters of Turkish (windows-1254) in the places of other letters. */
    private static final String TURKISH = "ĞİŞğış";
    /** The quotation marks, dashes and signs that have the same bytes in all encodings of Windows. */
    private static final String SHARED = "€…‹‘’“”•–—›\u00A0©«®°·»™";

    private Encoding() {}

    /** What is sure of the encoding of these first or other bytes of a text; empty for UTF-8 and for what may be several. */
    public static Optional<Charset> of(byte[] text) {
        byte[] bytes = Arrays.copyOf(text, Math.min(text.length, SAMPLE));
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent() || isMostlyUtf8(bytes) || hasControls(bytes)) {
            return wide;
        }
        Optional<Charset> arabic = detected(withoutAscii(bytes), ARABIC)
                .filter(c -> share(new String(bytes, c), Character.UnicodeScript.ARABIC) > NEARLY_ALL);
        boolean western = detected(bytes, WESTERN).isPresent();
        return arabic.or(() -> charset("windows-1252").filter(c -> western || isPlainWestern(new String(bytes, c))));
    }

    private static Optional<Charset> detected(byte[] bytes, Set<String> names) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        return match != null && match.getConfidence() >= CONFIDENT && names.contains(match.getName())
                ? charset(match.getName())
                : Optional.empty();
    }

    /** The names of columns and files around a few Arabic words are no sign against them. */
    private static byte[] withoutAscii(byte[] bytes) {
        byte[] rest = bytes.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] = rest[i] >= 0 ? (byte) ' ' : rest[i];
        }
        return rest;
    }

    /** The encoding that a page or file names, as browsers understand it. */
    public static Optional<Charset> named(String name) {
        String called = name.strip();
        boolean western = called.equalsIgnoreCase("iso-8859-1")
                || called.equalsIgnoreCase("latin1")
                || called.equalsIgnoreCase("us-ascii");
        return charset(western ? "windows-1252" : called);
    }

    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** UTF-16, by its mark or because nearly all pairs of bytes are letters of a script that news is written in. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return Optional.of(mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            String text = new String(bytes, 0, bytes.length & ~1, charset);
            long usual = text.chars().filter(Encoding::isUsual).count();
            if (usual > NEARLY_ALL * text.length() && text.indexOf(' ') >= 0) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static boolean isUsual(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < 0x180
                || c >= 0x600 && c < 0x700
                || c >> 8 == 0x20;
    }

    private static boolean hasControls(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && !Character.isWhitespace(b)) {
                return true;
            }
        }
        return false;
    }

    /** A text with more letters of UTF-8 than bytes that are none was UTF-8 before something broke it. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long letters = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        return letters >= broken;
    }

    /** Latin text of a language that is known here, with some quotation marks or a few letters with accents. */
    private static boolean isPlainWestern(String text) {
        boolean marks = text.chars().allMatch(c -> c < 0x80 || SHARED.indexOf(c) >= 0);
        boolean latin = share(text, Character.UnicodeScript.LATIN) > NEARLY_ALL
                && text.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count() * 10
                        < text.chars().filter(Character::isLetter).count();
        boolean turkish = new String(text.getBytes(Charset.forName("windows-1252")), Charset.forName("windows-1254"))
                .chars()
                .anyMatch(c -> TURKISH.indexOf(c) >= 0);
        return text.chars().noneMatch(c -> c == 0xFFFD || c >= 0x80 && c < 0xA0)
                && (marks || latin && !turkish)
                && Text.of(text).language() != Language.UNKNOWN;
    }

    /** Of the letters beyond ASCII those of a script. */
    private static double share(String text, Character.UnicodeScript script) {
        long all = text.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count();
        long right = text.chars()
                .filter(c -> c > 0x7F && Character.isLetter(c) && Character.UnicodeScript.of(c) == script)
                .count();
        return all == 0 ? 0 : (double) right / all;
    }
}
