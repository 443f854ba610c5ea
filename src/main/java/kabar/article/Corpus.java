package kabar.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kabar.text.Data;
import kabar.text.Nearest;

/** Reads the files of one corpus in the order of their names (code points). Which reader takes a file is told by its ending. */
final class Corpus {
    private static final Map<String, Reader> READERS = new TreeMap<>(Map.ofEntries(
            Map.entry(".atom", DraftFiles::feed),
            Map.entry(".csv", CsvFiles::read),
            Map.entry(".docx", DraftFiles::word),
            Map.entry(".htm", HtmlFiles::read),
            Map.entry(".html", HtmlFiles::read),
            Map.entry(".json", JsonFiles::read),
            Map.entry(".jsonl", JsonLines::read),
            Map.entry(".ndjson", JsonLines::read),
            Map.entry(".pdf", DraftFiles::pdf),
            Map.entry(".rdf", DraftFiles::feed),
            Map.entry(".rss", DraftFiles::feed),
            Map.entry(".txt", TextFiles::read),
            Map.entry(".warc", WarcFiles::read),
            Map.entry(".xhtml", HtmlFiles::read),
            Map.entry(".xml", DraftFiles::feed)));

    private static final String READ = "Kabar reads files that end in " + String.join(", ", READERS.keySet())
            + ", these with .gz behind, and .zip of them";

    private static final String OF_PAGE = "_files";

    private final Consumer<Article> articles;
    private final Consumer<Problem> problems;
    private int found;
    private int depth;

    Corpus(Consumer<Article> articles, Consumer<Problem> problems) {
        this.articles = articles;
        this.problems = problems;
    }

    /** Reads one file: gives its articles to {@code articles} and what it could not read to {@code problems}. */
    interface Reader {
        void read(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException;
    }

    void read(Path path) {
        if (!Files.exists(path)) {
            String message = path + ": there is no such file or folder." + sibling(path);
            throw new UncheckedIOException(message, new NoSuchFileException(path.toString()));
        }
        String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        if (Files.isDirectory(path)) {
            folder(path, "");
            if (found == 0) {
                problem(name, "there is no article in this folder: " + READ);
            }
        } else {
            Path beside = path.toAbsolutePath().resolveSibling(Metadata.FILE);
            var metadata = new Metadata(problems);
            if (Files.isRegularFile(beside) && !beside.equals(path.toAbsolutePath()) && Metadata.isFor(beside)) {
                metadata.read(beside, Metadata.FILE);
            }
            file(path, name, metadata);
            metadata.tellOf(name);
        }
    }

    /** @param below what stands before the names: empty, or the path of the archive with {@code /} */
    private void folder(Path root, String below) {
        var files = new TreeMap<String, Path>(CodePoints.ORDER);
        try {
            // The folder may be a link to it, which the walk would take for a file.
            Path folder = root.toRealPath();
            Files.walkFileTree(folder, new Walk(folder, below, files));
        } catch (IOException e) {
            problem(below.isEmpty() ? "." : below, "cannot be read: " + e.getMessage());
        }
        var metadata = new Metadata(problems);
        files.entrySet()
                .removeIf(file -> Metadata.isFor(file.getValue()) && metadata.read(file.getValue(), file.getKey()));
        files.forEach((name, file) -> file(file, name, metadata));
        metadata.tell(files.keySet());
    }

    private void file(Path path, String name, Metadata metadata) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            archive(path, name);
            return;
        }
        var file = new InputFile(path, name, metadata.fields(name));
        Reader reader = READERS.get(file.ending());
        if (reader == null) {
            problem(name, "not read: " + otherwise(file.ending()).orElse(READ));
            return;
        }
        try {
            reader.read(file, this::article, problems);
        } catch (InputFile.NotText e) {
            problems.accept(new Problem(name, e.offset(), e.getMessage()));
        } catch (IOException e) {
            problem(name, "cannot be read: " + e.getMessage());
        }
    }

    private static Optional<String> otherwise(String ending) {
        return Data.rows("other-formats.csv").stream()
                .filter(row -> row.get("ending").equals(ending))
                .map(row -> "save it as " + row.get("as"))
                .findFirst();
    }

    private void archive(Path path, String name) {
        if (depth == Archive.DEEPEST) {
            problem(name, "not read: an archive in " + depth + " others; unpack them");
            return;
        }
        depth++;
        try (var zip = Archive.open(path, depth > 1, what -> problem(name, what))) {
            folder(zip.getPath("/"), name + "/");
        } catch (IOException | UncheckedIOException e) {
            problem(name, "cannot be read: " + e.getMessage() + "; unpack it or pack it anew");
        }
        depth--;
    }

    private void article(Article article) {
        if (article.text().length() > Article.LONGEST) {
            problem(
                    article.file(),
                    "'" + article.id() + "' has " + article.text().length() + " characters; an article may have "
                            + Article.LONGEST);
            return;
        }
        found++;
        articles.accept(article);
    }

    private void problem(String file, String what) {
        problems.accept(new Problem(file, OptionalLong.empty(), what));
    }

    /** " Did you mean seeds?", or nothing where no neighbour has a similar name. */
    private static String sibling(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            var names =
                    siblings.map(p -> String.valueOf(p.getFileName())).sorted().toList();
            return Nearest.question(String.valueOf(path.normalize().getFileName()), names);
        } catch (IOException e) {
            return "";
        }
    }

    /** Gathers the files below a folder, but for hidden ones and notes about the folder. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final String below;
        private final Map<String, Path> files;

        Walk(Path root, String below, Map<String, Path> files) {
            this.root = root;
            this.below = below;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && (isHidden(folder) || isOfPage(folder))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !isNote(file) && Files.isRegularFile(file)) {
                files.put(name(file), file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problem(name(file), "cannot be read: " + e.getMessage());
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return below + root.relativize(file).toString().replace('\\', '/');
        }

        private static boolean isHidden(Path file) {
            return String.valueOf(file.getFileName()).startsWith(".");
        }

        /** {@code berita_files} beside {@code berita.html} holds the pictures and scripts of a page that a browser saved. */
        private static boolean isOfPage(Path folder) {
            String name = String.valueOf(folder.getFileName());
            String page = name.endsWith(OF_PAGE) ? name.substring(0, name.length() - OF_PAGE.length()) : "";
            return !page.isEmpty()
                    && (Files.exists(folder.resolveSibling(page + ".html"))
                            || Files.exists(folder.resolveSibling(page + ".htm")));
        }

        /** A README or licence beside the articles is about the folder, not an article. */
        private static boolean isNote(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return name.startsWith("readme") || name.startsWith("license") || name.endsWith(".codebook.csv");
        }
    }
}
