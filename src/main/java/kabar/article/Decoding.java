package kabar.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import kabar.article.formats.Encoding;

/** Reads texts: UTF-8, or an older encoding where it is sure which, which a problem then tells. */
final class Decoding {
    /** Bytes before the first one that is not UTF-8 that are looked at, too. */
    private static final int BEFORE = 1 << 12;

    private Decoding() {}

    /**
     * The whole file, without a byte order mark.
     *
     * @throws InputFile.NotText at the first byte that is not UTF-8 where the encoding is not sure, or if the file is too long for an article
     */
    static String text(InputFile file, Consumer<Problem> problems) throws IOException {
        byte[] bytes = file.bytes(InputFile.LONGEST);
        var charset = StandardCharsets.UTF_8;
        Optional<Charset> older = Optional.empty();
        var check = new Utf8Check();
        try {
            check.add(bytes, bytes.length);
            check.end();
        } catch (InputFile.NotText e) {
            int from = (int) start(e.offset().orElse(0));
            older = Encoding.of(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + Encoding.SAMPLE)));
            assume(file, e, older, problems);
        }
        String text = older.orElse(charset).decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The file as UTF-8.
     *
     * @throws InputFile.NotText at the first byte that is not UTF-8 where the encoding is not sure
     */
    static InputStream utf8(InputFile file, Consumer<Problem> problems) throws IOException {
        try {
            return utf8(file);
        } catch (InputFile.NotText e) {
            byte[] sample;
            try (var in = file.open()) {
                in.skipNBytes(start(e.offset().orElse(0)));
                sample = in.readNBytes(Encoding.SAMPLE);
            }
            Optional<Charset> older = Encoding.of(sample);
            assume(file, e, older, problems);
            return new Utf8(new InputStreamReader(file.open(), older.orElse(StandardCharsets.UTF_8)));
        }
    }

    /**
     * The file, which is UTF-8.
     *
     * @throws InputFile.NotText at the first byte that is not
     */
    static InputStream utf8(InputFile file) throws IOException {
        var check = new Utf8Check();
        byte[] bytes = new byte[1 << 16];
        try (var in = file.open()) {
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                check.add(bytes, n);
            }
        }
        check.end();
        return file.open();
    }

    /** The same as {@link #utf8}; the bytes as they are where the encoding is not sure, for those who tell of each wrong line. */
    static InputStream utf8OrAsItIs(InputFile file, Consumer<Problem> problems) throws IOException {
        try {
            return utf8(file, problems);
        } catch (InputFile.NotText e) {
            return file.open();
        }
    }

    /** An even place, so that letters of two bytes stay whole. */
    private static long start(long offset) {
        return Math.max(0, offset - BEFORE) & ~1L;
    }

    private static void assume(
            InputFile file, InputFile.NotText wrong, Optional<Charset> older, Consumer<Problem> problems)
            throws InputFile.NotText {
        String charset = older.map(Charset::name).orElseThrow(() -> wrong);
        OptionalLong offset = charset.startsWith("UTF-16") ? OptionalLong.of(0) : wrong.offset();
        problems.accept(new Problem(
                file.name(),
                offset,
                "not UTF-8; read as " + charset + ", which it seems to be written in: save it as UTF-8 to be sure"));
    }

    /** What a reader gives, in UTF-8. */
    private static final class Utf8 extends InputStream {
        private final Reader reader;
        private final char[] chars = new char[1 << 13];
        private byte[] bytes = {};
        private int at;

        Utf8(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int n = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, into, from, n);
            at += n;
            return n;
        }

        private boolean fill() throws IOException {
            if (at < bytes.length) {
                return true;
            }
            int n = reader.read(chars, 0, chars.length - 1);
            if (n < 0) {
                return false;
            }
            // A letter of two chars is not cut in half.
            if (Character.isHighSurrogate(chars[n - 1]) && reader.read(chars, n, 1) == 1) {
                n++;
            }
            bytes = new String(chars, 0, n).getBytes(StandardCharsets.UTF_8);
            at = 0;
            return true;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
