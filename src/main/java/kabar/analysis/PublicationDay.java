package kabar.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kabar.article.Publication;
import kabar.extraction.Extractor;
import kabar.facts.Clue;
import kabar.facts.Dating;
import kabar.facts.Facts;
import kabar.tables.Result;
import kabar.tables.TablePrinter;
import kabar.text.Span;
import tech.tablesaw.api.Table;

/**
 * When an article was published: as its input tells it, and as its own words prove it, with the clues. The other articles of its story
 * are a clue too: copies of a text appear within a week.
 */
public final class PublicationDay implements Result {
    private static final int STORY_DAYS = 7;

    private final Archive archive;
    private final int article;
    private final Dating dating;

    private PublicationDay(Archive archive, int article, Dating dating) {
        this.archive = archive;
        this.article = article;
        this.dating = dating;
    }

    static PublicationDay of(Selection selection, String prefix) {
        Archive archive = selection.archive();
        Selection one = selection.article(prefix);
        int article = 0;
        while (!one.has(article, true)) {
            article++;
        }
        Facts facts = archive.facts(article);
        Dating own = Extractor.with(archive.dictionary()).dating(facts);
        return new PublicationDay(archive, article, own.with(story(archive, article)));
    }

    /** The newest other article of the same story whose day is known. */
    private static List<Clue> story(Archive archive, int article) {
        Optional<Facts> newest = Optional.empty();
        for (int other = 0; other < archive.size(); other++) {
            Facts facts = archive.facts(other);
            boolean told = facts.article().published().rule() != Publication.Rule.INFERRED
                    && facts.article().published().day().isPresent();
            boolean later = newest.isEmpty() || told && day(facts).isAfter(day(newest.get()));
            if (other != article && told && later && archive.story(other) == archive.story(article)) {
                newest = Optional.of(facts);
            }
        }
        var clues = new ArrayList<Clue>();
        newest.ifPresent(facts -> clues.add(new Clue(
                Clue.Kind.STORY,
                0,
                new Span(0, 0),
                facts.article().id(),
                Optional.of(day(facts).minusDays(STORY_DAYS)),
                Optional.of(day(facts).plusDays(STORY_DAYS)),
                Optional.empty(),
                Optional.empty(),
                "tells the same story as " + facts.article().id() + " of " + day(facts))));
        return clues;
    }

    private static LocalDate day(Facts facts) {
        return facts.article().published().day().orElse(LocalDate.MIN);
    }

    /** What the words prove, one line: the interval; nothing where they prove nothing or contradict each other. */
    @Override
    public Table table() {
        var published = archive.facts(article).article().published();
        return new Sheet("publication", 1)
                .text("article", row -> archive.id(article))
                .optional("published", row -> published.day().map(Object::toString))
                .text("published_rule", row -> published.rule().toString())
                .optional("proved_from", row -> dating.publication().from().map(Object::toString))
                .optional("proved_to", row -> dating.publication().to().map(Object::toString))
                .integer("clues", row -> dating.clues().size())
                .flag("contradictory", row -> dating.contradictory())
                .table();
    }

    /** The clues, each with its words, what follows from it, and its sentence. */
    public Table why() {
        List<Clue> clues = dating.clues();
        var evidence = new Evidence(archive);
        return evidence.opened(clues.size(), i -> article)
                .text("kind", i -> clues.get(i).kind().toString())
                .text("surface", i -> clues.get(i).surface())
                .text("says", i -> clues.get(i).says())
                .optional("date_from", i -> clues.get(i).from().map(Object::toString))
                .optional("date_to", i -> clues.get(i).to().map(Object::toString))
                .optional("weekday", i -> clues.get(i).weekday().map(PublicationDay::lower))
                .optional("month", i -> clues.get(i).month().map(PublicationDay::lower))
                .text(
                        "text",
                        i -> evidence.sentence(
                                archive.firstSentence(article) + clues.get(i).sentence()))
                .table();
    }

    @Override
    public Table evidence(int row) {
        return why();
    }

    @Override
    public Optional<String> note() {
        return dating.contradictory()
                ? Optional.of("The clues contradict each other, so nothing is concluded from them.")
                : Optional.empty();
    }

    @Override
    public String toString() {
        return TablePrinter.print(this);
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
