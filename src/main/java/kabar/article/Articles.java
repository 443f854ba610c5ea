package kabar.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kabar.text.Nearest;

/**
 * The articles of one or more files or folders, in the order of their ids (code points), with all that could not be read.
 * Which reader takes a file is told by its ending.
 */
public record Articles(List<Article> articles, List<Problem> problems) {
    private static final Map<String, Reader> READERS = Map.of(
            ".txt", TextFiles::read,
            ".jsonl", JsonLines::read,
            ".ndjson", JsonLines::read,
            ".csv", CsvFiles::read);

    /** Reads one file: gives its articles to {@code articles} and what it could not read to {@code problems}. */
    interface Reader {
        void read(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException;
    }

    /**
     * Loads files and folders; a folder with all that is below it.
     *
     * @throws UncheckedIOException if a path does not exist, naming it
     */
    public static Articles load(List<Path> paths) {
        var articles = new ArrayList<Article>();
        var problems = new ArrayList<Problem>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UncheckedIOException(new java.nio.file.NoSuchFileException(
                        path.toString(), null, "there is no such file or folder." + sibling(path)));
            }
            for (InputFile file : files(path)) {
                read(file, articles, problems);
            }
        }
        return new Articles(unique(articles, problems), List.copyOf(problems));
    }

    public static Articles load(Path path) {
        return load(List.of(path));
    }

    private static void read(InputFile file, List<Article> articles, List<Problem> problems) {
        Reader reader = READERS.get(file.ending());
        if (reader == null) {
            String known = String.join(", ", READERS.keySet().stream().sorted().toList());
            problems.add(
                    new Problem(file.name(), OptionalLong.empty(), "not read: Kabar reads files that end in " + known));
            return;
        }
        try {
            reader.read(file, articles::add, problems::add);
        } catch (IOException e) {
            problems.add(new Problem(file.name(), OptionalLong.empty(), "cannot be read: " + e.getMessage()));
        }
    }

    private static List<InputFile> files(Path path) {
        if (Files.isRegularFile(path)) {
            Path folder = path.toAbsolutePath().getParent();
            return List.of(new InputFile(folder == null ? path : folder, path.toAbsolutePath(), Metadata.of(path)));
        }
        try (Stream<Path> tree = Files.walk(path)) {
            var metadata = new HashMap<Path, Metadata>();
            return tree.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(path.relativize(file)) && !Metadata.isFor(file) && !isNote(file))
                    .sorted(Comparator.comparing(file -> path.relativize(file).toString()))
                    .map(file -> new InputFile(
                            path,
                            file,
                            metadata.computeIfAbsent(file.toAbsolutePath().getParent(), f -> Metadata.of(file))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** " Did you mean seeds?", or nothing where no neighbour has a similar name. */
    private static String sibling(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            var names =
                    siblings.map(p -> String.valueOf(p.getFileName())).sorted().toList();
            return Nearest.question(String.valueOf(path.getFileName()), names);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** A README or licence beside the articles is about the folder, not an article. */
    private static boolean isNote(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.startsWith("readme") || name.startsWith("license") || name.endsWith(".codebook.csv");
    }

    private static List<Article> unique(List<Article> articles, List<Problem> problems) {
        var seen = new HashMap<String, Article>();
        var unique = new ArrayList<Article>(articles.size());
        for (Article article : articles) {
            Article first = seen.putIfAbsent(article.id(), article);
            if (first == null) {
                unique.add(article);
                continue;
            }
            int n = 2;
            while (seen.containsKey(article.id() + "~" + n)) {
                n++;
            }
            Article renamed = article.withId(article.id() + "~" + n);
            seen.put(renamed.id(), renamed);
            unique.add(renamed);
            problems.add(new Problem(
                    article.file(),
                    OptionalLong.empty(),
                    "the id '" + article.id() + "' is taken by " + first.file() + "; this article is kept as '"
                            + renamed.id() + "': give each article an id of its own"));
        }
        unique.sort(Comparator.comparing(Article::id, CodePoints.ORDER));
        return List.copyOf(unique);
    }
}
