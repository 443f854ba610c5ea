package kabar.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** What the {@code articles.csv} of a folder says of the files beside it: columns file, title, published, publisher, language, url. */
final class Metadata {
    private static final String FILE = "articles.csv";
    static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Fields> rows = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Metadata() {}

    static boolean isFor(Path file) {
        return FILE.equals(String.valueOf(file.getFileName())) && hasFileColumn(file);
    }

    /** An {@code articles.csv} without a column {@code file} holds articles of its own. */
    private static boolean hasFileColumn(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            String header = reader.readLine();
            return header != null && header.toLowerCase(Locale.ROOT).matches("\uFEFF?(.*[,;])?\"?file\"?([,;].*)?");
        } catch (IOException e) {
            return false;
        }
    }

    static Metadata of(Path beside) {
        var metadata = new Metadata();
        Path folder = beside.toAbsolutePath().getParent();
        Path csv = folder == null ? Path.of(FILE) : folder.resolve(FILE);
        if (Files.isRegularFile(csv) && isFor(csv)) {
            metadata.read(csv);
        }
        return metadata;
    }

    Fields fields(Path file) {
        return rows.getOrDefault(String.valueOf(file.getFileName()), Fields.NONE);
    }

    /** What is wrong in it; told once. */
    List<Problem> takeProblems() {
        var taken = List.copyOf(problems);
        problems.clear();
        return taken;
    }

    private void read(Path csv) {
        try {
            byte[] bytes = Files.readAllBytes(csv);
            try (var parser = CSVParser.parse(InputFile.decode(bytes, 0, bytes.length), CSV)) {
                for (var row : parser) {
                    var cells = new HashMap<String, String>();
                    row.toMap()
                            .forEach((column, cell) -> cells.put(column.strip().toLowerCase(Locale.ROOT), cell));
                    String place = "line " + parser.getCurrentLineNumber();
                    var fields = Fields.of(cells, Publication.Rule.METADATA);
                    fields.problem()
                            .ifPresent(p -> problems.add(new Problem(FILE, OptionalLong.empty(), place + ": " + p)));
                    rows.put(cells.getOrDefault("file", ""), fields);
                }
            }
        } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
            problems.add(new Problem(FILE, OptionalLong.empty(), "cannot be read: " + e.getMessage()));
        }
    }
}
