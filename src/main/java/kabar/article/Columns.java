package kabar.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.text.Data;
import kabar.text.Nearest;

/** What inputs call the fields of an article ({@code data/article-columns.csv}), in several languages. */
final class Columns {
    static final String TEXT = "text";
    static final String FILE = "file";
    /** A shorter name stands inside too many others. */
    private static final int TELLING = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]");
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        Data.rows("article-columns.csv").forEach(row -> FIELDS.put(plain(row.get("name")), row.get("field")));
    }

    private Columns() {}

    /** The field that a column of this name is. */
    static Optional<String> field(String column) {
        return Optional.ofNullable(FIELDS.get(plain(column)));
    }

    static boolean anyIs(String field, Collection<String> columns) {
        return columns.stream()
                .anyMatch(column -> field(column).filter(field::equals).isPresent());
    }

    /** The cells by their fields; where several columns are one field, the cell of the first name that is not blank. */
    static Map<String, String> fields(Map<String, String> cells) {
        var plain = new HashMap<String, String>();
        cells.forEach((column, cell) -> plain.merge(plain(column), cell, (one, other) -> one.isBlank() ? other : one));
        var fields = new HashMap<String, String>();
        FIELDS.forEach((name, field) -> {
            String cell = plain.get(name);
            if (cell != null && fields.getOrDefault(field, "").isBlank()) {
                fields.put(field, cell);
            }
        });
        return fields;
    }

    /**
     * What there is to say of columns that nothing is read from: all of them where none is the day of publication, else those that
     * look like a field which no other column is. Notes of the analyst's own are no fault.
     */
    static Optional<String> unused(Collection<String> columns) {
        var missing = new ArrayList<>(Stream.of("title", "published", "publisher")
                .filter(field -> !anyIs(field, columns))
                .toList());
        List<String> unused = columns.stream()
                .filter(column -> !column.isBlank() && field(column).isEmpty())
                .filter(column -> missing.contains("published") || looksLike(column, missing))
                .toList();
        return unused.isEmpty()
                ? Optional.empty()
                : Optional.of("not used: " + quoted(unused) + "; there is no " + String.join(", no ", missing)
                        + ": name the column that is it so (README lists the names)");
    }

    static String quoted(Collection<String> columns) {
        return columns.stream().map(column -> "'" + column + "'").collect(Collectors.joining(", "));
    }

    private static boolean looksLike(String column, Collection<String> missing) {
        String plain = plain(column);
        List<String> names = FIELDS.entrySet().stream()
                .filter(entry -> missing.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return names.stream().anyMatch(name -> name.length() >= TELLING && plain.contains(name))
                || Nearest.to(plain, names).isPresent();
    }

    private static String plain(String column) {
        return BETWEEN_WORDS.matcher(column.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
