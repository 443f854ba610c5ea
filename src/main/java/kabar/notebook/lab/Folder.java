package kabar.notebook.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The folder that the lab was started in: what is not in it, the lab neither reads nor writes. */
final class Folder {
    private static final int DEEPEST = 5;
    private static final int MOST_SEEN = 20_000;
    private static final int MOST_NOTEBOOKS = 300;
    private static final Set<String> PASSED_BY = Set.of("target", "node_modules", "out");

    private static final int DEEPEST_CORPUS = 2;
    private static final List<String> ARTICLES =
            List.of(".txt", ".jsonl", ".csv", ".html", ".htm", ".xml", ".warc", ".gz", ".zip", ".docx", ".pdf");

    private final Path root;

    Folder(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    Path root() {
        return root;
    }

    /** The paths of the notebooks below the folder, in order. */
    List<String> notebooks() {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new Finder(found));
        } catch (IOException e) {
            throw new UncheckedIOException(root + " cannot be read", e);
        }
        return found.stream()
                .map(root::relativize)
                .sorted(Comparator.comparingInt(Path::getNameCount).thenComparing(Path::toString))
                .map(p -> p.toString().replace('\\', '/'))
                .toList();
    }

    /** The folders in it, and in these, that hold files as articles come in, in order. */
    List<String> corpora() {
        try (Stream<Path> all = Files.find(
                root, DEEPEST_CORPUS + 1, (file, attributes) -> attributes.isRegularFile() && isArticles(file))) {
            return all.limit(MOST_SEEN)
                    .map(file -> root.relativize(file.getParent()))
                    .filter(in -> StreamSupport.stream(in.spliterator(), false)
                            .map(Path::toString)
                            .noneMatch(Folder::isPassedBy))
                    .map(in -> in.toString().replace('\\', '/'))
                    .filter(in -> !in.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // Something on the way cannot be read; the path can still be typed.
            return List.of();
        }
    }

    /** A corpus below the folder that exists, as the path that leads to it from there. */
    Path corpus(String path) {
        try {
            Path corpus = root.resolve(path).toRealPath();
            if (!path.isBlank() && corpus.startsWith(root)) {
                return root.relativize(corpus);
            }
        } catch (IOException | InvalidPathException e) {
            // As good as outside.
        }
        throw new Refusal(
                404, "There is no " + path + " in the folder of the lab, " + root + "; start the lab in one above it.");
    }

    private static boolean isArticles(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ARTICLES.stream().anyMatch(name::endsWith);
    }

    private static boolean isPassedBy(String folder) {
        return PASSED_BY.contains(folder) || folder.startsWith(".");
    }

    /** A file below the folder that exists; neither {@code ..} nor a link leads out of it. */
    Path file(String path) {
        try {
            Path file = root.resolve(path).toRealPath();
            if (!path.isBlank() && file.startsWith(root) && Files.isRegularFile(file)) {
                return file;
            }
        } catch (IOException | InvalidPathException e) {
            // As good as outside.
        }
        throw new Refusal(404, "There is no file " + path + " in the folder of the lab.");
    }

    /** A notebook below the folder that exists. */
    Path notebook(String path) {
        Path file = file(path);
        if (!path.endsWith(".jsh") || !file.toString().endsWith(".jsh")) {
            throw new Refusal(404, path + " is no notebook; they end with .jsh.");
        }
        return file;
    }

    /** What tells one content of a file from another. */
    static String stamp(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Writes a text in the place of a file, as a whole or not at all. */
    static void write(Path file, String text) {
        try {
            if (!Files.isWritable(file)) {
                throw new Refusal(403, file.getFileName() + " is write-protected.");
            }
            Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".lab", ".tmp");
            try {
                Files.writeString(beside, text);
                var before = Files.getFileAttributeView(file, PosixFileAttributeView.class);
                if (before != null) {
                    Files.setPosixFilePermissions(
                            beside, before.readAttributes().permissions());
                }
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.getFileName() + " cannot be written", e);
        }
    }

    /** Links are not followed, and folders that hold no one's own notebooks are passed by. */
    private final class Finder extends SimpleFileVisitor<Path> {
        private final List<Path> found;
        private int seen;

        Finder(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            return isPassedBy(name) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".jsh") && attributes.isRegularFile()) {
                found.add(file);
            }
            boolean enough = ++seen >= MOST_SEEN || found.size() >= MOST_NOTEBOOKS;
            return enough ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
