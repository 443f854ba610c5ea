package kabar.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.Corpus;
import kabar.tables.Result;
import kabar.tables.Source;
import kabar.tables.Trail;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * What a notebook opened and wrote: articles, the analyst's own files laid over Kabar's knowledge, rules switched off, and the results
 * that became files.
 */
final class Tracks implements Trail.Follower {
    /** What may change of an article while its text stays the same. */
    private static final List<String> TOLD_OF =
            List.of("title", "publisher", "language", "published", "published_from", "published_to", "story");

    private static final Set<String> UNTOLD = Set.of("inferred", "unknown", "");

    private final SortedMap<String, String> articles = new TreeMap<>();
    private final SortedMap<String, Map<String, String>> told = new TreeMap<>();
    private final SortedMap<String, String> given = new TreeMap<>();
    private final SortedMap<String, byte[]> laid = new TreeMap<>();
    private final TreeSet<String> off = new TreeSet<>();
    private final List<Corpus> corpora = new ArrayList<>();
    private final Map<Path, Result> written = new LinkedHashMap<>();

    @Override
    public synchronized void opened(Source source, List<Path> files, List<String> rules) {
        note(source);
        files.forEach(this::keep);
        off.addAll(rules);
        if (source instanceof Corpus corpus) {
            corpora.add(corpus);
        }
    }

    @Override
    public synchronized void wrote(Result result, Path file) {
        written.put(file.toAbsolutePath().normalize(), result);
    }

    /** Notes the articles of a value, if it has some. */
    synchronized void note(Object value) {
        if (value instanceof Source source) {
            Table table = source.articles();
            List<Column<?>> columns = TOLD_OF.stream()
                    .filter(table::containsColumn)
                    .map(table::column)
                    .toList();
            for (int row = 0; row < table.rowCount(); row++) {
                String id = table.column("article").getString(row);
                articles.put(id, table.column("sha256").getString(row));
                var properties = new LinkedHashMap<String, String>();
                for (Column<?> column : columns) {
                    properties.put(column.name(), column.isMissing(row) ? "" : column.getString(row));
                }
                told.put(id, properties);
                given(table, row, properties).ifPresent(g -> given.put(id, g));
            }
        }
    }

    /** What the input itself tells of an article beside its text: no day that Kabar has inferred. */
    private static Optional<String> given(Table table, int row, Map<String, String> properties) {
        boolean isDated = table.containsColumn("published_rule")
                && !UNTOLD.contains(table.column("published_rule").getString(row));
        String all = Stream.of("title", "publisher", isDated ? "published" : "")
                .map(column -> properties.getOrDefault(column, ""))
                .collect(Collectors.joining("\n"));
        return Optional.of(all).filter(g -> !g.isBlank());
    }

    /** SHA-256 of what the input tells of an article beside its text, by the article's id. */
    synchronized SortedMap<String, String> given() {
        var digests = new TreeMap<String, String>();
        given.forEach((id, text) -> digests.put(id, RunRecord.sha256(text.getBytes(StandardCharsets.UTF_8))));
        return digests;
    }

    /** SHA-256 of the text by the article's id. */
    synchronized SortedMap<String, String> articles() {
        return new TreeMap<>(articles);
    }

    /** What is known of each article beside its text. */
    synchronized SortedMap<String, Map<String, String>> told() {
        return new TreeMap<>(told);
    }

    /** The analyst's own files as they were when they were read, by name. */
    synchronized SortedMap<String, byte[]> laid() {
        return new TreeMap<>(laid);
    }

    private void keep(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String name = String.valueOf(file.getFileName());
            boolean another = laid.containsKey(name) && !Arrays.equals(laid.get(name), bytes);
            laid.put(another ? file.toString().replace('\\', '/') : name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The rules that were switched off, in order. */
    synchronized List<String> off() {
        return List.copyOf(off);
    }

    synchronized List<Corpus> corpora() {
        return List.copyOf(corpora);
    }

    /** The result that a file was written from. */
    synchronized Optional<Result> writtenTo(Path file) {
        return Optional.ofNullable(written.get(file.toAbsolutePath().normalize()));
    }
}
