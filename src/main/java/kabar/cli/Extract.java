package kabar.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import kabar.Kabar;
import kabar.Opening;
import kabar.article.Articles;
import kabar.engine.Extraction;
import kabar.engine.TableFiles;
import kabar.export.CsvFormat;
import kabar.notebook.WrongCall;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kabar extract CORPUS… --out DIR}: all tables, one file each. */
@Command(
        name = "extract",
        description =
                "Write the tables of actors, dates, quotes, events and figures of a folder of articles, one CSV file each, with a codebook.",
        mixinStandardHelpOptions = true)
final class Extract implements Callable<Integer> {
    private static final int MUCH = 500;
    /** Problems that are shown; all are in the table. */
    private static final int FIRST = 3;

    enum Separator {
        COMMA,
        SEMICOLON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CORPUS",
            arity = "1..*",
            description = "Files or folders of articles: .txt, .csv, .jsonl, .html …")
    private List<Path> corpus;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to.")
    private Path out;

    @Option(
            names = "--separator",
            paramLabel = "MARK",
            defaultValue = "COMMA",
            description =
                    "comma, or semicolon with decimal commas (spreadsheets set to Indonesian and many European languages).")
    private Separator separator;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to use (default: one for each core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--actors", paramLabel = "FILE", description = "Your own actors, laid over the dictionary.")
    private Optional<String> own = Optional.empty();

    @Option(names = "--corrections", paramLabel = "FILE", description = "Your corrections of mentions, applied last.")
    private Optional<String> corrections = Optional.empty();

    @Option(
            names = "--without",
            paramLabel = "RULE",
            split = ",",
            description = "Rules to switch off: names as in the column 'rule'.")
    private List<String> off = List.of();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Opening opening = opening();
        Articles articles = articles();
        if (articles.articles().isEmpty()) {
            err.println(Opening.nothing(articles));
            return Main.FAILED;
        }
        Extraction extraction = extraction(opening, articles);
        opening.differences().forEach(err::println);
        var format = separator == Separator.SEMICOLON ? CsvFormat.SEMICOLON : CsvFormat.COMMA;
        int all = articles.articles().size();
        IntConsumer progress = done -> {
            if (all >= MUCH && (done % MUCH == 0 || done == all)) {
                err.print("\r" + done + " of " + all + " articles");
                err.flush();
            }
        };
        var rows = new TableFiles(extraction, format).write(articles, out, progress);
        if (all >= MUCH) {
            err.println();
        }
        PrintWriter print = spec.commandLine().getOut();
        rows.forEach((table, count) -> print.println(out.resolve(table + ".csv") + "  " + count + " rows"));
        if (!articles.problems().isEmpty()) {
            print.println("problems:" + Opening.first(articles.problems(), FIRST));
        }
        print.flush();
        return Main.DONE;
    }

    private Opening opening() {
        var opening = Kabar.without(off.toArray(String[]::new));
        opening = own.map(GivenFile::existing)
                .map(Path::toString)
                .map(opening::actors)
                .orElse(opening);
        return corrections
                .map(GivenFile::existing)
                .map(Path::toString)
                .map(opening::corrections)
                .orElse(opening);
    }

    /** @throws WrongCall if a rule or one of the analyst's own files is wrong */
    private Extraction extraction(Opening opening, Articles articles) {
        try {
            return Extraction.with(opening.extractor(opening.dictionary(), articles.articles()))
                    .threads(threads);
        } catch (IllegalArgumentException e) {
            throw new WrongCall(String.valueOf(e.getMessage()));
        }
    }

    private Articles articles() {
        try {
            return Articles.load(corpus);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                throw new ParameterException(spec.commandLine(), e.getMessage(), e);
            }
            throw e;
        }
    }
}
