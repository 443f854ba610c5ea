package kabar.analysis;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kabar.article.Article;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.Table;

/**
 * Stories: articles that are near-copies of one text, the one with most articles first. {@code similarity} is the least share of phrases
 * of three words that an article has in common with the first of its story.
 */
public final class StoryList implements Result {
    private final Archive archive;
    private final List<IntList> stories;

    private StoryList(Archive archive, List<IntList> stories) {
        this.archive = archive;
        this.stories = stories;
    }

    static StoryList of(Selection selection) {
        Archive archive = selection.archive();
        Map<Integer, IntList> members = new TreeMap<>();
        selection.chosen().articles().stream()
                .forEach(article -> members.computeIfAbsent(archive.story(article), s -> new IntArrayList())
                        .add(article));
        var stories = new ArrayList<>(members.values());
        stories.sort(Comparator.comparingInt(articles -> -articles.size()));
        return new StoryList(archive, List.copyOf(stories));
    }

    /** The stories with at least {@code n} articles. */
    public StoryList atLeast(int n) {
        return new StoryList(
                archive,
                stories.stream().filter(articles -> articles.size() >= n).toList());
    }

    /** The first {@code rows} stories. */
    public StoryList top(int rows) {
        return new StoryList(archive, stories.stream().limit(rows).toList());
    }

    @Override
    public Table table() {
        return new Sheet("stories", stories.size())
                .text("story", row -> archive.id(archive.story(stories.get(row).getInt(0))))
                .integer("articles", row -> stories.get(row).size())
                .integer("publishers", row -> (int) articles(row)
                        .flatMap(article -> article.publisher().stream())
                        .distinct()
                        .count())
                .text("languages", row -> String.join(" ", languages(row)))
                .optional("first_day", row -> days(row).min(Comparator.naturalOrder()))
                .optional("last_day", row -> days(row).max(Comparator.naturalOrder()))
                .number(
                        "similarity",
                        row -> stories.get(row)
                                .intStream()
                                .mapToDouble(archive.stories()::similarity)
                                .min()
                                .orElse(1))
                .text("title", this::title)
                .table();
    }

    /** The articles of a story, each with the share of its phrases that the first has too. */
    @Override
    public Table evidence(int row) {
        IntList articles = stories.get(RowNumber.in(stories.size(), row));
        var evidence = new Evidence(archive);
        return evidence.opened(articles.size(), articles::getInt)
                .number("similarity", i -> archive.stories().similarity(articles.getInt(i)))
                .text("text", i -> opening(articles.getInt(i)))
                .table();
    }

    /** The articles of the story that an article belongs to. */
    public Table why(String article) {
        for (int row = 0; row < stories.size(); row++) {
            if (articles(row).anyMatch(a -> a.id().equals(article))) {
                return evidence(row);
            }
        }
        throw new IllegalArgumentException("No article '" + article + "' in these stories");
    }

    @Override
    public String toString() {
        return TablePrinter.print(table());
    }

    private Stream<Article> articles(int row) {
        return stories.get(row).intStream().mapToObj(a -> archive.facts(a).article());
    }

    private Set<String> languages(int row) {
        var languages = new TreeSet<String>();
        stories.get(row).forEach(a -> languages.add(archive.languages().value(archive.language(a))));
        return languages;
    }

    private Stream<String> days(int row) {
        return articles(row).flatMap(a -> a.published().day().stream()).map(Object::toString);
    }

    private String title(int row) {
        int first = stories.get(row).getInt(0);
        return archive.facts(first).article().title().orElseGet(() -> opening(first));
    }

    /** The first sentence of an article. */
    private String opening(int article) {
        return archive.firstSentence(article + 1) > archive.firstSentence(article)
                ? new Evidence(archive).sentence(archive.firstSentence(article))
                : "";
    }
}
