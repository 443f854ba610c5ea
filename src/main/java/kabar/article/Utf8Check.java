package kabar.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;

/** Finds the first byte of a file that is not UTF-8 text, and says in which encoding the file seems to be written. */
final class Utf8Check {
    /** As much as is looked at to name the encoding. */
    private static final int SAMPLE = 4096;

    private static final int LONGEST_LETTER = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer letters = CharBuffer.allocate(1 << 14);
    private byte[] rest = {};
    private long done;

    /** Looks at the next bytes of the file. */
    void add(byte[] bytes, int length) throws InputFile.NotText {
        byte[] all = Arrays.copyOf(rest, rest.length + length);
        System.arraycopy(bytes, 0, all, rest.length, length);
        decode(all, false);
    }

    /** Called behind the last byte. */
    void end() throws InputFile.NotText {
        decode(rest, true);
    }

    private void decode(byte[] bytes, boolean last) throws InputFile.NotText {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new InputFile.NotText(OptionalLong.of(done + i), zero(bytes));
            }
        }
        var in = ByteBuffer.wrap(bytes);
        CoderResult result;
        do {
            letters.clear();
            result = decoder.decode(in, letters, last);
        } while (result.isOverflow());
        if (result.isError()) {
            int at = in.position();
            byte[] sample = Arrays.copyOfRange(bytes, Math.max(0, at - SAMPLE), Math.min(bytes.length, at + SAMPLE));
            throw new InputFile.NotText(
                    OptionalLong.of(done + at),
                    String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8;", bytes[at] & 0xFF) + encoding(sample)
                            + " save the file as UTF-8");
        }
        done += in.position();
        rest = Arrays.copyOfRange(bytes, in.position(), bytes.length);
        assert rest.length < LONGEST_LETTER : "a letter has four bytes at most";
    }

    private String zero(byte[] bytes) {
        boolean wide = done == 0
                && bytes.length > 1
                && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                        || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
        return wide
                ? "the file seems to be written in UTF-16; save it as UTF-8"
                : "a zero byte: this is not a text file";
    }

    /** The encoding in which the bytes beyond ASCII are letters, most of them. */
    private static String encoding(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return " it seems to be written in UTF-16;";
        }
        if (share(bytes, "windows-1256", Character.UnicodeScript.ARABIC) > 0.9) {
            return " it seems to be written in windows-1256, as older Arabic pages are;";
        }
        return share(bytes, "windows-1252", Character.UnicodeScript.LATIN) > 0.5
                ? " it seems to be written in windows-1252;"
                : "";
    }

    private static double share(byte[] bytes, String charset, Character.UnicodeScript script) {
        if (!Charset.isSupported(charset)) {
            return 0;
        }
        String text = new String(bytes, Charset.forName(charset));
        long letters =
                text.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count();
        long right = text.chars()
                .filter(c -> c > 0x7F && Character.isLetter(c) && Character.UnicodeScript.of(c) == script)
                .count();
        return letters == 0 ? 0 : (double) right / letters;
    }
}
