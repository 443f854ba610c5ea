package kabar.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import kabar.article.Article;
import kabar.extraction.Rules;
import kabar.facts.Event;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.text.Span;
import tech.tablesaw.api.Table;

/** Tables of what a number counts, one line a counted thing, each with its sentence. */
final class Evidence {
    private final Archive archive;

    Evidence(Archive archive) {
        this.archive = archive;
    }

    /** The evidence of some occasions of a grouping. */
    static Table of(Grouping grouping, int[] occasions) {
        Occasions all = grouping.occasions();
        int[] rows = new int[occasions.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = all.row(occasions[i]);
        }
        var evidence = new Evidence(grouping.selection().archive());
        Table table = switch (grouping.counted()) {
            case MENTIONS -> evidence.mentions(rows);
            case QUOTES -> evidence.quotes(rows);
            case EVENTS -> evidence.events(rows);
        };
        boolean byDate = grouping.by().stream().anyMatch(Mentioned.class::isInstance);
        if (byDate && grouping.counted() != Counted.EVENTS) {
            Table dates = new Sheet("evidence", rows.length)
                    .optional("date_from", i -> day(all.from(occasions[i])))
                    .optional("date_to", i -> day(all.to(occasions[i])))
                    .table();
            dates.columns().forEach(table::addColumns);
        }
        return table;
    }

    /**
     * Evidence with each sentence once.
     *
     * @param counted the name of the column that tells how many rows of the evidence stand in a sentence
     */
    static Table bySentence(Table evidence, String counted) {
        var sentences = new LinkedHashMap<List<Object>, List<Integer>>();
        for (int row = 0; row < evidence.rowCount(); row++) {
            List<Object> place = List.of(
                    evidence.column("article").get(row),
                    evidence.column("sentence").get(row));
            sentences.computeIfAbsent(place, p -> new ArrayList<>()).add(row);
        }
        List<List<Integer>> rows = List.copyOf(sentences.values());
        return new Sheet("sentences", rows.size())
                .text(
                        "article",
                        i -> evidence.stringColumn("article").get(rows.get(i).get(0)))
                .integer(
                        "sentence",
                        i -> evidence.intColumn("sentence").getInt(rows.get(i).get(0)))
                .integer(counted, i -> rows.get(i).size())
                .text(
                        "surface",
                        i -> rows.get(i).stream()
                                .map(evidence.stringColumn("surface")::get)
                                .distinct()
                                .collect(Collectors.joining("; ")))
                .text("text", i -> evidence.stringColumn("text").get(rows.get(i).get(0)))
                .table();
    }

    Table mentions(int[] rows) {
        IntFunction<Mention> mention = i -> archive.mention(rows[i]);
        Rows places = archive.rows(Counted.MENTIONS);
        return opened(places, rows)
                .text("surface", i -> mention.apply(i).surface())
                .text("text", i -> sentence(places.sentence(rows[i])))
                .text("actor", i -> mention.apply(i).actor().id())
                .text("name", i -> mention.apply(i).actor().name())
                .text("form", i -> mention.apply(i).form().toString())
                .text("rule", i -> mention.apply(i).rule())
                .integer("start", i -> mention.apply(i).span().start())
                .integer("end", i -> mention.apply(i).span().end())
                .table();
    }

    Table quotes(int[] rows) {
        IntFunction<Quote> quote = i -> archive.quote(rows[i]);
        Rows places = archive.rows(Counted.QUOTES);
        return opened(places, rows)
                .text(
                        "surface",
                        i -> words(places.article(rows[i]), quote.apply(i).span()))
                .text("text", i -> sentence(places.sentence(rows[i])))
                .optional("speaker", i -> quote.apply(i).speaker().map(Party::id))
                .optional("speaker_name", i -> quote.apply(i).speaker().map(Party::name))
                .optional("cue", i -> quote.apply(i).cue())
                .text("kind", i -> quote.apply(i).kind().toString())
                .text("rule", i -> quote.apply(i).rule())
                .integer("start", i -> quote.apply(i).span().start())
                .integer("end", i -> quote.apply(i).span().end())
                .table();
    }

    Table events(int[] rows) {
        IntFunction<Event> event = i -> archive.event(rows[i]);
        Rows places = archive.rows(Counted.EVENTS);
        return opened(places, rows)
                .text("surface", i -> event.apply(i).trigger())
                .text("text", i -> sentence(places.sentence(rows[i])))
                .text(
                        "event",
                        i -> archive.id(places.article(rows[i])) + "#"
                                + event.apply(i).number())
                .text("type", i -> event.apply(i).type())
                .optional("source_name", i -> event.apply(i).source().map(Party::name))
                .optional("target_name", i -> event.apply(i).target().map(Party::name))
                .optional("date_from", i -> event.apply(i).from().map(Object::toString))
                .optional("date_to", i -> event.apply(i).to().map(Object::toString))
                .text("modality", i -> event.apply(i).modality().toString())
                .flag("negated", i -> event.apply(i).negated())
                .text("rule", i -> event.apply(i).rule())
                .optional("inferred", i -> inferred(event.apply(i)))
                .integer("start", i -> event.apply(i).span().start())
                .integer("end", i -> event.apply(i).span().end())
                .table();
    }

    /** How the sides of an event are known that its clause does not name. */
    private static Optional<String> inferred(Event event) {
        return Optional.of(String.join("; ", Rules.findings(event.rule()))).filter(words -> !words.isEmpty());
    }

    /** The columns that tell where something stands, for rows of some kind. */
    private Sheet opened(Rows places, int[] rows) {
        return opened(rows.length, i -> places.article(rows[i]))
                .integer("sentence", i -> places.sentence(rows[i]) - archive.firstSentence(places.article(rows[i])));
    }

    /** The columns that tell of which article something is. */
    Sheet opened(int rows, IntFunction<Integer> article) {
        IntFunction<Article> of = i -> archive.facts(article.apply(i)).article();
        return new Sheet("evidence", rows)
                .text("article", i -> of.apply(i).id())
                .optional("published", i -> published(of.apply(i)))
                .optional("publisher", i -> of.apply(i).publisher())
                .text("language", i -> archive.languages().value(archive.language(article.apply(i))))
                .text("story", i -> archive.id(archive.story(article.apply(i))));
    }

    /** A sentence as it stands, on one line. */
    String sentence(int sentence) {
        return archive.sentence(sentence)
                .of(archive.facts(archive.articleOfSentence(sentence)).article().text())
                .strip()
                .replaceAll("\\s*\\R\\s*", " ");
    }

    /** The surfaces of mentions, each once, in their order. */
    static String surfaces(List<Mention> mentions) {
        return String.join(
                "; ", mentions.stream().map(Mention::surface).distinct().toList());
    }

    private String words(int article, Span span) {
        return span.of(archive.facts(article).article().text());
    }

    /** The day, or the days between which the article was published. */
    private static Optional<String> published(Article article) {
        var published = article.published();
        if (published.day().isPresent()) {
            return published.day().map(Object::toString);
        }
        if (published.from().isEmpty() && published.to().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(published.from().map(Object::toString).orElse("") + ".."
                + published.to().map(Object::toString).orElse(""));
    }

    private static Optional<String> day(int day) {
        return day == Period.UNKNOWN ? Optional.empty() : Optional.of(Period.DAY.label(day));
    }
}
