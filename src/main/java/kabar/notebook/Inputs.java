package kabar.notebook;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kabar.tables.Source;
import tech.tablesaw.api.Table;

/** The articles that a notebook has read: of every corpus that one of its variables or expressions is. */
final class Inputs {
    private final SortedMap<String, String> articles = new TreeMap<>();

    /** Notes the articles of a value, if it has some. */
    synchronized void note(Object value) {
        if (value instanceof Source source) {
            Table table = source.articles();
            for (int row = 0; row < table.rowCount(); row++) {
                articles.put(
                        table.column("article").getString(row),
                        table.column("sha256").getString(row));
            }
        }
    }

    /** SHA-256 of the text by the article's id. */
    synchronized Map<String, String> articles() {
        return new TreeMap<>(articles);
    }
}
