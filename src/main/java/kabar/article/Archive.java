package kabar.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kabar.article.formats.Encoding;

/** Opens zip archives. Nothing of them is written anywhere; an archive with names that lead out of it is refused. */
final class Archive {
    /** Archives in archives in an archive: deeper ones are not opened. */
    static final int DEEPEST = 3;
    /** An archive inside another is held in memory as a whole. */
    private static final long LONGEST_INNER = 1L << 28;
    /** Older archivers write names as MS-DOS did. */
    private static final String DOS = "IBM437";

    private Archive() {}

    /**
     * Opens an archive.
     *
     * @param told hears in which encoding the names are read where they are not UTF-8
     * @throws IOException if it cannot be opened, saying why
     */
    static FileSystem open(Path path, boolean inner, Consumer<String> told) throws IOException {
        if (inner && Files.size(path) > LONGEST_INNER) {
            throw new IOException("an archive in an archive may have " + LONGEST_INNER + " bytes; unpack it");
        }
        try {
            return FileSystems.newFileSystem(path, Map.of());
        } catch (IllegalArgumentException | ProviderNotFoundException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("bad entry name")) {
                throw e;
            }
        }
        Charset charset = encoding(path).orElse(Charset.forName(DOS));
        told.accept("the names of its files are not UTF-8; read as " + charset.name());
        return FileSystems.newFileSystem(path, Map.of("encoding", charset.name()));
    }

    private static Optional<Charset> encoding(Path path) throws IOException {
        try (var zip = FileSystems.newFileSystem(path, Map.of("encoding", StandardCharsets.ISO_8859_1.name()));
                var files = Files.walk(zip.getPath("/"))) {
            String names = files.map(Path::toString).sorted().collect(Collectors.joining("\n"));
            return Encoding.of(names.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
