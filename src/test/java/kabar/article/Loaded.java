package kabar.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes the files of a small corpus and loads them. */
record Loaded(Path folder) {
    /** What problems say where nothing was read. */
    static final String READ =
            "Kabar reads files that end in .atom, .csv, .docx, .htm, .html, .json, .jsonl, .ndjson, .pdf,"
                    + " .rdf, .rss, .txt, .warc, .xhtml, .xml, these with .gz behind, and .zip of them";

    Loaded write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Loaded write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
        return this;
    }

    Articles load() {
        return Articles.load(folder);
    }

    List<String> ids() {
        return load().articles().stream().map(Article::id).toList();
    }

    /** {@code file: problem}, {@code file@offset: problem} where the offset is known. */
    List<String> problems() {
        return problems(load());
    }

    static List<String> problems(Articles articles) {
        return articles.problems().stream()
                .map(p -> p.file() + (p.offset().isPresent() ? "@" + p.offset().getAsLong() : "") + ": " + p.problem())
                .toList();
    }

    static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
