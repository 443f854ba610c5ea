package kabar.article;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file of a corpus.
 *
 * @param root the corpus: the folder that {@link #name} counts from
 * @param metadata what an {@code articles.csv} beside the file says
 */
record InputFile(Path root, Path path, Metadata metadata) {
    /** The path below the corpus, with {@code /}. */
    String name() {
        return root.toAbsolutePath()
                .normalize()
                .relativize(path.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    /** The name without its ending. */
    String id() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    String ending() {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    /**
     * The whole file as text, without a byte order mark.
     *
     * @throws NotText at the first byte that is not UTF-8
     */
    String utf8() throws IOException, NotText {
        byte[] bytes = Files.readAllBytes(path);
        return decode(bytes, 0, bytes.length);
    }

    static String decode(byte[] bytes, int from, int to) throws NotText {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, to - from);
        var out = java.nio.CharBuffer.allocate(to - from);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new NotText(in.position(), bytes[in.position()] & 0xFF);
        }
        out.flip();
        int nul = out.chars().limit(4096).anyMatch(c -> c == 0) ? out.toString().indexOf(0) : -1;
        if (nul >= 0) {
            throw new NotText(from + nul, 0);
        }
        String text = out.toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A byte that is not UTF-8 text. */
    static final class NotText extends CharacterCodingException {
        private static final long serialVersionUID = 1;
        private final int offset;
        private final int value;

        NotText(int offset, int value) {
            this.offset = offset;
            this.value = value;
        }

        int offset() {
            return offset;
        }

        @Override
        public String getMessage() {
            return value == 0
                    ? "a zero byte: this is not a text file"
                    : String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8; save the file as UTF-8", value);
        }
    }
}
