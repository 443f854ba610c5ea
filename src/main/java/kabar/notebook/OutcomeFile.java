package kabar.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kabar.export.Csv;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** What came out of a run, as JSON: what is known of the articles, and of each output what its rows count. */
final class OutcomeFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;
    private final List<EvidenceRow> rows = new ArrayList<>();
    private final Map<List<String>, String> sentences = new HashMap<>();

    OutcomeFile(JsonNode root) {
        this.root = root;
        root.path("evidence").forEach(row -> rows.add(new EvidenceRow(map(row))));
    }

    static JsonNode of(Run run) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode articles = root.putObject("articles");
        run.tracks().told().forEach((id, told) -> {
            ObjectNode article = articles.putObject(id);
            told.forEach(article::put);
        });
        var pool = new EvidencePool();
        ObjectNode files = root.putObject("files");
        for (Path file : RunFolder.files(run.out())) {
            run.tracks()
                    .writtenTo(run.out().resolve(file))
                    .ifPresent(result -> pool.add(result, files.putArray(name(file))));
        }
        ArrayNode cells = root.putArray("cells");
        run.cells().stream().filter(c -> c.cell().isCode()).forEach(c -> cell(cells.addObject(), c, pool));
        ArrayNode facts = root.putArray("facts");
        run.tracks().corpora().forEach(corpus -> pool.add(corpus, facts));
        ArrayNode evidence = root.putArray("evidence");
        pool.rows().forEach(row -> {
            ObjectNode node = evidence.addObject();
            row.cells().forEach(node::put);
        });
        root.put("complete", pool.isComplete());
        return root;
    }

    private static void cell(ObjectNode node, CellRun run, EvidencePool pool) {
        node.put("line", run.cell().line()).put("source", run.cell().text());
        ArrayNode printed = node.putArray("printed");
        Optional<Table> table = run.value().flatMap(Display::table);
        if (table.isEmpty()) {
            run.output().forEach(printed::add);
            return;
        }
        TablePrinter.withoutIsolates(run.printed()).lines().forEach(printed::add);
        ArrayNode columns = node.putArray("columns");
        table.get().columnNames().forEach(columns::add);
        ArrayNode rows = node.putArray("rows");
        cells(table.get()).forEach(row -> row.forEach(rows.addArray()::add));
        if (run.value().orElseThrow() instanceof Result result) {
            pool.add(result, node.putArray("evidence"));
        }
    }

    /** What was known of an article beside its text. */
    SortedMap<String, Map<String, String>> articles() {
        var articles = new TreeMap<String, Map<String, String>>();
        root.path("articles").properties().forEach(e -> articles.put(e.getKey(), map(e.getValue())));
        return articles;
    }

    /** What the cells show, in their order. */
    List<Outcome> cells() {
        var cells = new ArrayList<Outcome>();
        for (JsonNode cell : root.path("cells")) {
            var table = new ArrayList<List<String>>();
            cell.path("rows").forEach(row -> table.add(texts(row)));
            cells.add(new Outcome(
                    cell.path("source").asText(),
                    cell.path("line").asInt(),
                    texts(cell.path("columns")),
                    table,
                    evidence(cell.path("evidence")),
                    texts(cell.path("printed"))));
        }
        return cells;
    }

    /** A CSV file of the run's folder. */
    Outcome csv(Path folder, String file) {
        Table table = Csv.read(folder.resolve(file));
        List<String> columns = table.columnNames();
        List<List<String>> cells = cells(table);
        Optional<List<List<EvidenceRow>>> evidence = evidence(root.path("files").path(file));
        if (evidence.isEmpty() && columns.contains("article")) {
            evidence = Optional.of(cells.stream()
                    .map(row -> List.of(withSentence(EvidenceRow.of(columns, row))))
                    .toList());
        }
        return new Outcome(file, 0, columns, cells, evidence, List.of());
    }

    /** All evidence, and all that was found in the articles. */
    List<EvidenceRow> all() {
        return List.copyOf(rows);
    }

    /** Whether all evidence is here; of very much only the first part is kept. */
    boolean isComplete() {
        return root.path("complete").asBoolean(false);
    }

    /** The row with its sentence, if other evidence tells that. */
    private EvidenceRow withSentence(EvidenceRow row) {
        if (sentences.isEmpty()) {
            rows.forEach(r -> sentences.putIfAbsent(place(r), r.cell("text")));
        }
        String sentence = sentences.getOrDefault(place(row), "");
        if (sentence.isEmpty() || !row.cell("text").isEmpty()) {
            return row;
        }
        var cells = new LinkedHashMap<>(row.cells());
        cells.put("text", sentence);
        return new EvidenceRow(cells);
    }

    private static List<String> place(EvidenceRow row) {
        return List.of(row.cell("article"), row.cell("sentence"));
    }

    private Optional<List<List<EvidenceRow>>> evidence(JsonNode node) {
        if (!node.isArray()) {
            return Optional.empty();
        }
        var evidence = new ArrayList<List<EvidenceRow>>();
        for (JsonNode numbers : node) {
            var row = new ArrayList<EvidenceRow>();
            numbers.forEach(number -> row.add(rows.get(number.asInt())));
            evidence.add(row);
        }
        return Optional.of(evidence);
    }

    private static List<List<String>> cells(Table table) {
        var rows = new ArrayList<List<String>>();
        for (int r = 0; r < table.rowCount(); r++) {
            var row = new ArrayList<String>();
            for (Column<?> column : table.columns()) {
                row.add(column.isMissing(r) ? "" : String.valueOf(column.get(r)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Map<String, String> map(JsonNode node) {
        var map = new LinkedHashMap<String, String>();
        node.properties().forEach(e -> map.put(e.getKey(), e.getValue().asText()));
        return map;
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
