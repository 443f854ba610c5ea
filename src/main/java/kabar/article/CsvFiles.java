package kabar.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV with a header: one article a row, with a column {@code text} and any of id, url, title, published, publisher, language. */
final class CsvFiles {
    private CsvFiles() {}

    static void read(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
        String text;
        try {
            text = file.utf8();
        } catch (InputFile.NotText e) {
            problems.accept(new Problem(file.name(), OptionalLong.of(e.offset()), e.getMessage()));
            return;
        }
        if (text.isBlank()) {
            problems.accept(new Problem(file.name(), OptionalLong.empty(), "the file is empty"));
            return;
        }
        int line = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        String header = text.substring(0, line);
        boolean semicolons = header.indexOf(';') >= 0 && header.indexOf(',') < 0;
        var format = Metadata.CSV.builder().setDelimiter(semicolons ? ';' : ',').get();
        try (var parser = CSVParser.parse(text, format)) {
            Optional<String> body = parser.getHeaderNames().stream()
                    .filter(n -> n.strip().toLowerCase(Locale.ROOT).matches("text|body|content"))
                    .findFirst();
            if (body.isEmpty()) {
                problems.accept(new Problem(
                        file.name(),
                        OptionalLong.of(0),
                        "no column 'text'; it has " + String.join(", ", parser.getHeaderNames())));
                return;
            }
            for (var row : parser) {
                article(file, row, body.get(), articles, problems);
            }
        } catch (UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            problems.accept(new Problem(file.name(), OptionalLong.empty(), "not CSV: " + e.getMessage()));
        }
    }

    private static void article(
            InputFile file, CSVRecord row, String body, Consumer<Article> articles, Consumer<Problem> problems) {
        var at = OptionalLong.of(row.getBytePosition() < 0 ? row.getCharacterPosition() : row.getBytePosition());
        String place = "row " + row.getRecordNumber() + ": ";
        var cells = new HashMap<String, String>();
        row.toMap().forEach((column, cell) -> cells.put(column.strip().toLowerCase(Locale.ROOT), cell));
        if (!row.isSet(body) || row.get(body).isBlank()) {
            problems.accept(new Problem(file.name(), at, place + "the column '" + body + "' is empty"));
            return;
        }
        var fields = Fields.of(cells, Publication.Rule.METADATA);
        fields.problem().ifPresent(p -> problems.accept(new Problem(file.name(), at, place + p)));
        articles.accept(fields.article(file.id() + "/" + row.getRecordNumber(), file.name(), row.get(body)));
    }
}
