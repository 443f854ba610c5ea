package kabar.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kabar.article.Article;
import kabar.article.Publication;
import kabar.extraction.clauses.SettingFinder;
import kabar.extraction.dates.ClueFinder;
import kabar.extraction.dates.DateFinder;
import kabar.extraction.dates.DateOrders;
import kabar.extraction.dates.DateReading;
import kabar.extraction.dates.Viewpoint;
import kabar.extraction.events.EventFinder;
import kabar.extraction.figures.FigureFinder;
import kabar.extraction.names.MentionFinder;
import kabar.extraction.speech.QuoteFinder;
import kabar.extraction.speech.Speech;
import kabar.facts.Dating;
import kabar.facts.Event;
import kabar.facts.Facts;
import kabar.facts.Figure;
import kabar.facts.Mention;
import kabar.facts.Quote;
import kabar.facts.Timex;
import kabar.knowledge.ActorDictionary;
import kabar.text.Language;
import kabar.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds in an article all that Kabar knows how to find. Immutable; one serves all threads. */
public final class Extractor {
    private static @Nullable Extractor last;

    private final ActorDictionary actors;
    private final MentionFinder mentions;
    private final DateFinder dates;
    private final SettingFinder settings;
    private final FigureFinder figures;
    private final QuoteFinder quotes;
    private final EventFinder events;
    private final ClueFinder clues;
    private final DateOrders orders;
    private final Corrections corrections;
    private final Set<String> off;

    private Extractor(ActorDictionary actors) {
        this.actors = actors;
        this.mentions = new MentionFinder(actors);
        this.dates = Standard.DATES;
        this.settings = Standard.SETTINGS;
        this.figures = Standard.FIGURES;
        this.quotes = Standard.QUOTES;
        this.events = new EventFinder(actors);
        this.clues = new ClueFinder(actors);
        this.orders = DateOrders.of(actors);
        this.corrections = Corrections.none();
        this.off = Set.of();
    }

    /** The finders of another with these corrections and switches: what they read from data is read once. */
    private Extractor(Extractor other, DateOrders orders, Corrections corrections, Set<String> off) {
        this.actors = other.actors;
        this.mentions = other.mentions;
        this.dates = other.dates;
        this.settings = other.settings;
        this.figures = other.figures;
        this.quotes = other.quotes;
        this.events = other.events;
        this.clues = other.clues;
        this.orders = orders;
        this.corrections = corrections;
        this.off = off;
    }

    /** The finders that need no actors; read from data once. */
    private static final class Standard {
        private static final DateFinder DATES = new DateFinder();
        private static final SettingFinder SETTINGS = new SettingFinder();
        private static final FigureFinder FIGURES = new FigureFinder();
        private static final QuoteFinder QUOTES = new QuoteFinder();

        /** Whoever calls it has read them. */
        static void read() {}
    }

    /** Reads what all extractors share, if nobody did so far: to be done beside reading the actors. */
    public static void prepare() {
        EventFinder.prepare();
        Standard.read();
    }

    /** An extractor that knows these actors. Making one takes a while, so that the one made last is kept: the next who asks for it gets it. */
    public static synchronized Extractor with(ActorDictionary actors) {
        Extractor made = last;
        if (made == null || made.actors != actors) {
            made = new Extractor(actors);
            last = made;
        }
        return made;
    }

    /** The same with the analyst's corrections applied to the mentions. */
    public Extractor corrected(Corrections by) {
        return new Extractor(this, orders, by, off);
    }

    /** The same with rules switched off: no row of any table is made by one that has such a name. */
    public Extractor without(String... rules) {
        var names = new TreeSet<>(off);
        names.addAll(List.of(rules));
        return new Extractor(this, orders, corrections, names);
    }

    /** The same having seen how the publishers of these articles write dates in figures. */
    public Extractor observing(Iterable<Article> articles) {
        return new Extractor(this, orders.observing(articles), corrections, off);
    }

    /** The rules that are switched off, in order. */
    public List<String> off() {
        return List.copyOf(off);
    }

    public Facts extract(Article article) {
        Optional<Language> declared = article.language().flatMap(Language::declared);
        Text text = Text.of(article.text(), article.bodyStart(), declared, actors.index()::knows);
        var named = mentions.find(article, text);
        var who = corrections.applied(article, text, kept(named.mentions(), Mention::rule));
        var told = dates.read(text, orders.of(article));
        var proved = article.published().rule() == Publication.Rule.UNKNOWN
                ? Optional.of(dating(text, who, told))
                : Optional.<Dating>empty();
        Article dated = proved.map(p -> article.published(p.publication())).orElse(article);
        var viewpoint = proved.map(Viewpoint::of).orElseGet(() -> Viewpoint.of(article.published()));
        List<Timex> when =
                kept(told.times(viewpoint).stream().map(DateFinder.Told::timex).toList(), Timex::rule);
        Speech speech = quotes.find(text, who, when);
        List<Quote> said = kept(speech.quotes(), Quote::rule);
        var settings = this.settings.find(text, who, when, said);
        List<Figure> counted = kept(figures.find(text, who, when, settings), Figure::rule).stream()
                .map(figure -> figure.by(speech.attribution().of(figure.span())))
                .toList();
        List<Event> done = kept(events.find(text, who, when, speech, settings, off), Event::rule).stream()
                .filter(event -> event.rules().noneMatch(off::contains))
                .toList();
        return new Facts(dated, text, who, when, said, done, counted, named.candidates());
    }

    /** What the text of an article says of the day it was published, and what follows. */
    public Dating dating(Facts facts) {
        return dating(facts.text(), facts.mentions(), dates.read(facts.text(), orders.of(facts.article())));
    }

    private Dating dating(Text text, List<Mention> who, DateReading told) {
        return Dating.of(clues.find(text, who, told.times(Viewpoint.ANY)));
    }

    private <T> List<T> kept(List<T> rows, Function<T, String> rule) {
        return off.isEmpty()
                ? rows
                : rows.stream().filter(row -> !off.contains(rule.apply(row))).toList();
    }
}
