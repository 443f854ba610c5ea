package kabar.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kabar.article.Publication;
import kabar.article.Written;
import kabar.extraction.Extractor;
import kabar.facts.Event;
import kabar.facts.Facts;
import kabar.facts.Figure;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.facts.Timex;
import kabar.knowledge.ActorDictionary;
import kabar.text.Span;

/** Small articles written for a test, with facts added by hand where the test is about those. */
final class Told {
    static final ActorDictionary ACTORS = Sample.ACTORS;
    private static final Extractor EXTRACTOR = Extractor.with(ACTORS);

    private Told() {}

    /** An article; {@code published} is a day, two days with {@code ..} between, or empty. */
    static Facts article(String id, String publisher, String published, String body) {
        Facts facts = EXTRACTOR.extract(Written.text(body)
                .by(publisher)
                .when(publication(published))
                .as(id)
                .article());
        // What a test adds by hand is all there is of it.
        return with(facts, List.of(), List.of(), List.of(), List.of());
    }

    static Facts withDates(Facts facts, Timex... dates) {
        return with(facts, List.of(dates), facts.quotes(), facts.events(), facts.figures());
    }

    static Facts withQuotes(Facts facts, Quote... quotes) {
        return with(facts, facts.dates(), List.of(quotes), facts.events(), facts.figures());
    }

    static Facts withEvents(Facts facts, Event... events) {
        return with(facts, facts.dates(), facts.quotes(), List.of(events), facts.figures());
    }

    static Facts withFigures(Facts facts, Figure... figures) {
        return with(facts, facts.dates(), facts.quotes(), facts.events(), List.of(figures));
    }

    private static Facts with(
            Facts facts, List<Timex> dates, List<Quote> quotes, List<Event> events, List<Figure> figures) {
        return new Facts(
                facts.article(), facts.text(), facts.mentions(), dates, quotes, events, figures, facts.candidates());
    }

    static Timex date(int sentence, String from, String to) {
        return new Timex(
                sentence,
                new Span(0, 1),
                "x",
                Timex.Kind.DATE,
                from,
                Optional.empty(),
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                Optional.empty(),
                "test");
    }

    static Quote quote(int sentence, String speaker) {
        return new Quote(
                sentence,
                new Span(0, 1),
                Quote.Kind.INDIRECT,
                "x",
                Optional.of("said"),
                Optional.of(speaker).filter(s -> !s.isEmpty()).map(Told::party),
                Optional.empty(),
                List.of(),
                "test");
    }

    static Event event(int number, int sentence, String type, String source, String target) {
        return new Event(
                number,
                sentence,
                new Span(0, 1),
                "x",
                type,
                "01",
                Optional.of(source).filter(s -> !s.isEmpty()).map(Told::party),
                Optional.of(target).filter(s -> !s.isEmpty()).map(Told::party),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Event.Modality.ACTUAL,
                false,
                List.of(),
                "test");
    }

    /** An actor by its id, or words. */
    static Party party(String words) {
        return new Party(ACTORS.actor(words), words);
    }

    private static Publication publication(String published) {
        if (published.isEmpty()) {
            return Publication.UNKNOWN;
        }
        String[] days = published.split("\\.\\.", -1);
        return new Publication(
                Optional.of(LocalDate.parse(days[0])),
                Optional.of(LocalDate.parse(days[days.length - 1])),
                Optional.empty(),
                Publication.Rule.METADATA);
    }
}
