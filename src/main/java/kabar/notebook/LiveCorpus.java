package kabar.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.Corpus;
import kabar.Kabar;
import kabar.analysis.By;
import kabar.analysis.Unit;
import kabar.export.Csv;
import tech.tablesaw.api.Table;

/** A corpus that is looked through: each question is a line, each answer an event with what a report would show. */
final class LiveCorpus {
    private static final int MOST_TABLES = 100;
    private static final int PAIRS = 25;

    private final Corpus corpus;
    private final Sentences sentences;
    private final Path tables;

    private LiveCorpus(Corpus corpus, Path tables) {
        this.corpus = corpus;
        this.sentences = new Sentences(List.of(corpus));
        this.tables = tables;
    }

    /** Answers until the questions end. */
    static boolean serve(Path in, Path tables, BufferedReader questions, LiveEvents events) throws IOException {
        try {
            Corpus corpus = Kabar.open(in);
            var live = new LiveCorpus(corpus, tables);
            events.send(LiveEvents.event("open").put("summary", corpus.toString()));
            for (String line = questions.readLine(); line != null; line = questions.readLine()) {
                events.send(live.answer(LiveEvents.read(line)));
            }
            return true;
        } catch (UncheckedIOException | IllegalArgumentException e) {
            events.fail(e);
            return false;
        }
    }

    static int table(int ask, int table) {
        return ask * MOST_TABLES + table;
    }

    /** A value under its heading, which may be empty. */
    private record Part(String heading, Object value) {
        boolean hasRows() {
            return Display.table(value).map(t -> t.rowCount() > 0).orElse(true);
        }
    }

    private ObjectNode answer(JsonNode question) {
        int ask = question.path("ask").asInt();
        ObjectNode answer = LiveEvents.event("answer").put("ask", ask);
        var report = new Report(sentences);
        try {
            answer.put(
                    "title",
                    title(question.path("what").asText(), question.path("words").asText()));
            List<Part> parts =
                    parts(question.path("what").asText(), question.path("words").asText());
            ArrayNode shown = answer.putArray("parts");
            for (Part part : parts) {
                int table = report.nextTable();
                shown.addObject().put("heading", part.heading).put("html", report.shown(part.value));
                if (report.nextTable() > table) {
                    Path file = tables.resolve("t" + table(ask, table) + ".csv");
                    Display.table(part.value).ifPresent(t -> Csv.write(t, file));
                }
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            // What is asked for is not there; the message says what is.
            answer.put("problem", String.valueOf(e.getMessage()));
        }
        return answer.put("sentences", report.newSentences());
    }

    private List<Part> parts(String what, String words) {
        return switch (what) {
            case "articles" -> articles();
            case "actors" -> List.of(new Part("", corpus.counts(By.ACTOR)));
            case "search" -> List.of(new Part("", corpus.concordance(phrases(words))));
            case "article" -> article(corpus.article(words));
            case "actor" -> actor(corpus.actor(words));
            default -> throw new IllegalArgumentException("There is no view " + what);
        };
    }

    /** An actor's name, an article's title, and else what was asked for. */
    private String title(String what, String words) {
        return switch (what) {
            case "actor" ->
                cell(corpus.actor(words).counts(By.ACTOR).table(), "name").orElse(words);
            case "article" -> cell(corpus.article(words).articles(), "title").orElse(words);
            default -> words;
        };
    }

    private static Optional<String> cell(Table table, String column) {
        return Optional.of(table)
                .filter(t -> t.rowCount() > 0 && !t.column(column).isMissing(0))
                .map(t -> String.valueOf(t.column(column).get(0)));
    }

    private List<Part> articles() {
        var parts = new ArrayList<Part>();
        Table articles = corpus.articles();
        parts.add(new Part(
                "", articles.selectColumns("article", "title", "publisher", "language", "published", "sentences")));
        if (corpus.problems().rowCount() > 0) {
            parts.add(new Part("Problems", corpus.problems()));
        }
        return parts;
    }

    private static List<Part> article(Corpus one) {
        return Stream.of(
                        new Part("", one.marked()),
                        new Part("Who is named", one.counts(By.ACTOR)),
                        new Part(
                                "Who did what",
                                one.events()
                                        .selectColumns(
                                                "type",
                                                "trigger",
                                                "source_name",
                                                "target_name",
                                                "modality",
                                                "sentence")),
                        new Part(
                                "Who said what",
                                one.quotes().selectColumns("kind", "speaker_name", "cue", "text", "sentence")))
                .filter(Part::hasRows)
                .toList();
    }

    private static List<Part> actor(Corpus of) {
        return Stream.of(
                        new Part("When", of.timeline(By.ACTOR, By.MONTH).plot()),
                        new Part(
                                "What is said by them",
                                of.quotes().selectColumns("article", "speaker_name", "text", "sentence")),
                        new Part(
                                "What they did, and what was done to them",
                                of.events()
                                        .selectColumns(
                                                "article",
                                                "type",
                                                "trigger",
                                                "source_name",
                                                "target_name",
                                                "modality",
                                                "sentence")),
                        new Part(
                                "Who stands with them",
                                of.cooccurrence(Unit.SENTENCE).top(PAIRS)))
                .filter(Part::hasRows)
                .toList();
    }

    /** Phrases are parted by commas, of whichever script. */
    private static String[] phrases(String words) {
        return Stream.of(words.split("[,;\u060C\u061B]"))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toArray(String[]::new);
    }
}
