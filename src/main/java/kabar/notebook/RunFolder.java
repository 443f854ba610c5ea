package kabar.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The folder of a run. What an earlier run left is taken away as a whole; a folder of other things is never touched. */
public final class RunFolder {
    static final String RECORD = "run.json";
    static final String REPORT = "report.html";
    static final String MEMORY = "run.zip";
    private static final Set<Path> OURS = Set.of(Path.of(RECORD), Path.of(REPORT), Path.of(MEMORY));

    private RunFolder() {}

    /**
     * Makes the folder, empty but for a record that marks it as ours.
     *
     * @throws WrongCall if it holds what no run wrote
     * @throws UncheckedIOException if it cannot be written
     */
    public static void prepare(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new WrongCall(folder + " is a file; give a folder with --out");
            }
            if (Files.exists(folder.resolve(RECORD))) {
                clear(folder);
            } else if (Files.isDirectory(folder) && !isEmpty(folder)) {
                throw new WrongCall(
                        folder + " holds files that no run of a notebook wrote; give another folder with --out");
            }
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(RECORD), "{}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written", e);
        }
    }

    /** Whether {@link #prepare} would take the folder. */
    public static boolean isOurs(Path folder) {
        try {
            return Files.notExists(folder)
                    || Files.isDirectory(folder) && (Files.exists(folder.resolve(RECORD)) || isEmpty(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    /** Deletes a folder that {@link #prepare} made. */
    public static void delete(Path folder) {
        try {
            clear(folder);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be deleted", e);
        }
    }

    /** The files that the notebook wrote, as paths below the folder, in order. */
    static List<Path> files(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).map(folder::relativize).forEach(files::add);
        }
        files.removeIf(OURS::contains);
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var items = Files.list(folder)) {
            return items.findAny().isEmpty();
        }
    }

    private static void clear(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                if (!visited.equals(folder)) {
                    Files.delete(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
