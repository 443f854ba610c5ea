package kabar.article;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** CSV with a header: one article a row, with a column {@code text} and any of id, url, title, published, publisher, language. */
final class CsvFiles {
    private CsvFiles() {}

    static void read(InputFile file, Consumer<Article> articles, Consumer<Problem> problems) throws IOException {
        int[] records = {0};
        List<String> columns = CsvRecords.read(Decoding.utf8(file, problems), record -> {
            records[0]++;
            article(file, record, articles, problems);
        });
        if (columns.isEmpty()) {
            problem(file, problems, "the file is empty");
        } else if (!Columns.anyIs(Columns.TEXT, columns)) {
            String remedy = Columns.anyIs(Columns.FILE, columns)
                    ? "; if it tells of the files beside it, name it " + Metadata.FILE
                    : "";
            problem(file, problems, "no column 'text'; it has " + Columns.quoted(columns) + remedy);
        } else if (records[0] == 0) {
            problem(file, problems, "there is no row below the header");
        } else {
            Columns.unused(columns).ifPresent(p -> problem(file, problems, p));
        }
    }

    private static void article(
            InputFile file, CsvRecords.Row row, Consumer<Article> articles, Consumer<Problem> problems) {
        var cells = Columns.fields(row.cells());
        Optional<String> body = Optional.ofNullable(cells.get(Columns.TEXT));
        String text = body.orElse("");
        var fields = Fields.of(cells, Publication.Rule.METADATA).or(file.given().shared());
        if (body.isPresent() && text.isBlank() && fields.title().isEmpty()) {
            problem(file, problems, "line " + row.line() + ": the column 'text' is empty");
        } else if (body.isPresent()) {
            fields.problem().ifPresent(p -> problem(file, problems, "line " + row.line() + ": " + p));
            articles.accept(fields.article(file.id() + "/" + row.number(), file.name(), text));
        }
    }

    private static void problem(InputFile file, Consumer<Problem> problems, String what) {
        problems.accept(new Problem(file.name(), OptionalLong.empty(), what));
    }
}
