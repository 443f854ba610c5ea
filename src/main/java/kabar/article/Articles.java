package kabar.article;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The articles of one or more files or folders, in the order of their ids (code points), with all that could not be read, in the
 * order of the files. All are held in memory: a million articles of 2 kB need about 3 GB.
 */
public record Articles(List<Article> articles, List<Problem> problems) {

    /**
     * Loads files and folders; a folder, and likewise a {@code .zip}, with all that is below it.
     *
     * @throws UncheckedIOException if a path does not exist, naming it and the nearest one that does
     */
    public static Articles load(List<Path> paths) {
        var articles = new ArrayList<Article>();
        var problems = new ArrayList<Problem>();
        for (Path path : paths) {
            new Corpus(articles::add, problems::add).read(path);
        }
        List<Article> unique = unique(articles, problems);
        problems.sort(Comparator.comparing(Problem::file, CodePoints.ORDER));
        return new Articles(unique, List.copyOf(problems));
    }

    public static Articles load(Path path) {
        return load(List.of(path));
    }

    private static List<Article> unique(List<Article> articles, List<Problem> problems) {
        Set<String> given = articles.stream().map(Article::id).collect(Collectors.toSet());
        var seen = new HashMap<String, Article>();
        var unique = new ArrayList<Article>(articles.size());
        for (Article article : articles) {
            Article first = seen.putIfAbsent(article.id(), article);
            if (first == null) {
                unique.add(article);
                continue;
            }
            int n = 2;
            while (given.contains(article.id() + "~" + n) || seen.containsKey(article.id() + "~" + n)) {
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
