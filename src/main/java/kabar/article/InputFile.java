package kabar.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/**
 * A file of a corpus.
 *
 * @param name the path below the corpus, with {@code /}
 * @param given what an {@code articles.csv} says of the file
 */
record InputFile(Path path, String name, Fields given) {
    private static final String PACKED = ".gz";
    /** A file of one article has no more bytes than this. */
    static final int LONGEST = 4 * Article.LONGEST;

    /** The name without its ending. */
    String id() {
        int dot = unpacked().lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    /** In lower case with its dot, without {@code .gz}; empty if there is none. */
    String ending() {
        String file = unpacked();
        int dot = file.lastIndexOf('.');
        return dot < file.lastIndexOf('/')
                ? ""
                : file.substring(Math.max(0, dot)).toLowerCase(Locale.ROOT);
    }

    private boolean isPacked() {
        return name.toLowerCase(Locale.ROOT).endsWith(PACKED);
    }

    private String unpacked() {
        return isPacked() ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    /** The bytes of the file, unpacked. */
    InputStream open() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        boolean inArchive = !path.getFileSystem().equals(FileSystems.getDefault());
        long size = inArchive && Files.getAttribute(path, "zip:compressedSize") instanceof Long packed
                ? packed
                : Files.size(path);
        if (isPacked()) {
            return new BufferedInputStream(new Unpacking(new GZIPInputStream(in, 1 << 16), size), 1 << 16);
        }
        return inArchive ? new Unpacking(in, size) : in;
    }

    /**
     * The whole file, unpacked.
     *
     * @throws NotText if the file is longer
     */
    byte[] bytes(int longest) throws IOException {
        byte[] bytes;
        try (var in = open()) {
            bytes = in.readNBytes(longest + 1);
        }
        if (bytes.length > longest) {
            throw new NotText(OptionalLong.empty(), "the file is longer than an article may be: " + longest + " bytes");
        }
        return bytes;
    }

    /** A file that is not UTF-8 text. */
    static final class NotText extends IOException {
        private static final long serialVersionUID = 1;
        private final long offset;

        NotText(OptionalLong offset, String message) {
            super(message);
            this.offset = offset.orElse(-1);
        }

        /** The first byte that is wrong, 0-based. */
        OptionalLong offset() {
            return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
