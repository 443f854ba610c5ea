package kabar.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import kabar.analysis.Stories;
import kabar.article.Articles;
import kabar.export.Codebook;
import kabar.export.Csv;
import kabar.export.CsvFormat;
import kabar.export.CsvRows;
import kabar.facts.Facts;
import kabar.knowledge.Actor;
import kabar.tables.CandidateRows;
import kabar.tables.FactRows;
import kabar.tables.Schema;

/** Writes the tables of the contract as CSV files, row by row while the articles are being read. */
public final class TableFiles {
    private final Extraction extraction;
    private final CsvFormat format;

    public TableFiles(Extraction extraction, CsvFormat format) {
        this.extraction = extraction;
        this.format = format;
    }

    /**
     * Writes every table with its codebook into {@code folder}.
     *
     * @param progress is told how many articles are done
     * @return the number of rows of each table
     */
    public Map<String, Integer> write(Articles articles, Path folder, IntConsumer progress) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    folder + " cannot be written", new IOException("no folder can be made there", e));
        }
        var files = new LinkedHashMap<String, CsvRows>();
        var counts = new LinkedHashMap<String, Integer>();
        try {
            for (String table : Schema.tables()) {
                Path path = folder.resolve(table + ".csv");
                files.put(table, new CsvRows(path, Csv.header(Schema.of(table)), format));
                Codebook.write(Schema.of(table), path, format);
                counts.put(table, 0);
            }
            var actors = new TreeMap<String, Actor>();
            var candidates = new CandidateRows();
            var problems = new ArrayList<>(articles.problems());
            var stories = new Stories();
            var rows = new ArrayList<Object[]>();
            int[] done = {0};
            Consumer<Facts> each = facts -> {
                facts(facts, files, counts);
                facts.mentions().forEach(m -> actors.put(m.actor().id(), m.actor()));
                candidates.add(facts);
                stories.add(facts);
                rows.add(FactRows.article(facts, Optional.empty()));
                progress.accept(++done[0]);
            };
            extraction.each(articles.articles(), each, problems::add);
            write("articles", withStories(rows, stories), files, counts);
            var actorRows = new ArrayList<Object[]>();
            actors.values().forEach(actor -> actorRows.add(FactRows.actor(actor)));
            write("actors", actorRows, files, counts);
            write("candidates", candidates.rows(), files, counts);
            write("problems", problems.stream().map(FactRows::problem).toList(), files, counts);
        } finally {
            files.values().forEach(CsvRows::close);
        }
        return counts;
    }

    /** The rows of the articles with the id of the first article of their story. */
    private static List<Object[]> withStories(List<Object[]> rows, Stories stories) {
        int id = Csv.header(Schema.of("articles")).indexOf("article");
        int story = Csv.header(Schema.of("articles")).indexOf("story");
        for (int article = 0; article < rows.size(); article++) {
            rows.get(article)[story] = rows.get(stories.storyOf(article))[id];
        }
        return rows;
    }

    private static void facts(Facts facts, Map<String, CsvRows> files, Map<String, Integer> counts) {
        write("sentences", FactRows.sentences(facts), files, counts);
        write("mentions", FactRows.mentions(facts), files, counts);
        write("dates", FactRows.dates(facts), files, counts);
        write("quotes", FactRows.quotes(facts), files, counts);
        write("events", FactRows.events(facts), files, counts);
        write("figures", FactRows.figures(facts), files, counts);
    }

    private static void write(
            String table, List<Object[]> rows, Map<String, CsvRows> files, Map<String, Integer> counts) {
        CsvRows file = files.get(table);
        if (file != null) {
            rows.forEach(file::write);
            counts.merge(table, rows.size(), Integer::sum);
        }
    }
}
