package kabar.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kabar.facts.Event;
import kabar.facts.Facts;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The facts of all articles as columns of ints, in the order of the articles: what counting works on. Immutable; what is costly is made
 * when it is first asked for.
 */
final class Archive {
    private final List<Facts> facts;
    private final ActorDictionary dictionary;
    private final int[] firstSentence;
    private final int[] sentenceArticle;
    private final Sentence.Kind[] sentenceKind;
    private final int[] from;
    private final int[] to;
    private final Codes<String> languages;
    private final Codes<String> publishers;
    private final int[] language;
    private final int[] publisher;
    private final Lazy<Rows> mentions;
    private final Lazy<Rows> quotes;
    private final Lazy<Rows> events;
    private final Lazy<RollUp> rollUp;
    private final Lazy<ActorCodes> actors;
    private final Lazy<int[]> actorOfMention;
    private final Lazy<int[]> rolledActorOfMention;
    private final Lazy<Stories> stories;
    private final Lazy<ActorNames> names;

    /** The facts must be in the order of their articles, as extraction gives them. */
    Archive(List<Facts> facts, ActorDictionary dictionary) {
        this.facts = List.copyOf(facts);
        this.dictionary = dictionary;
        int size = facts.size();
        this.firstSentence = new int[size + 1];
        this.from = new int[size];
        this.to = new int[size];
        for (int a = 0; a < size; a++) {
            firstSentence[a + 1] = firstSentence[a] + text(a).size();
            var published = facts.get(a).article().published();
            from[a] = day(published.from());
            to[a] = day(published.to());
        }
        this.sentenceArticle = new int[firstSentence[size]];
        this.sentenceKind = new Sentence.Kind[firstSentence[size]];
        for (int a = 0, s = 0; a < size; a++) {
            for (Sentence sentence : text(a)) {
                sentenceArticle[s] = a;
                sentenceKind[s++] = sentence.kind();
            }
        }
        this.languages =
                new Codes<>(facts.stream().map(f -> f.text().language().code()).toList());
        this.publishers = new Codes<>(
                facts.stream().flatMap(f -> f.article().publisher().stream()).toList());
        this.language = facts.stream()
                .mapToInt(f -> languages.code(f.text().language().code()))
                .toArray();
        this.publisher = facts.stream()
                .mapToInt(f -> f.article().publisher().map(publishers::code).orElse(Codes.NONE))
                .toArray();
        this.mentions = new Lazy<>(() -> Rows.of(this.facts, firstSentence, Facts::mentions, Mention::sentence));
        this.quotes = new Lazy<>(() -> Rows.of(this.facts, firstSentence, Facts::quotes, Quote::sentence));
        this.events = new Lazy<>(() -> Rows.of(this.facts, firstSentence, Facts::events, Event::sentence));
        this.rollUp = new Lazy<>(() -> new RollUp(dictionary));
        this.actors = new Lazy<>(this::allActors);
        this.actorOfMention = new Lazy<>(() -> actorOfMention(false));
        this.rolledActorOfMention = new Lazy<>(() -> actorOfMention(true));
        this.stories = new Lazy<>(() -> Stories.of(this.facts));
        this.names = new Lazy<>(() -> new ActorNames(actors(), dictionary));
    }

    /** A value made on first use. */
    private static final class Lazy<T> implements Supplier<T> {
        private final Supplier<T> make;
        private @Nullable T value;

        Lazy(Supplier<T> make) {
            this.make = make;
        }

        @Override
        public synchronized T get() {
            if (value == null) {
                value = make.get();
            }
            return Objects.requireNonNull(value);
        }
    }

    int size() {
        return facts.size();
    }

    Facts facts(int article) {
        return facts.get(article);
    }

    String id(int article) {
        return facts.get(article).article().id();
    }

    /** The number of sentences before the first of an article. */
    int firstSentence(int article) {
        return firstSentence[article];
    }

    int sentences() {
        return sentenceArticle.length;
    }

    int articleOfSentence(int sentence) {
        return sentenceArticle[sentence];
    }

    Sentence.Kind kindOfSentence(int sentence) {
        return sentenceKind[sentence];
    }

    Sentence sentence(int sentence) {
        int article = sentenceArticle[sentence];
        return text(article).get(sentence - firstSentence[article]);
    }

    /** The first day an article can have been published (an epoch day, or {@link Period#UNKNOWN}). */
    int from(int article) {
        return from[article];
    }

    int to(int article) {
        return to[article];
    }

    Codes<String> languages() {
        return languages;
    }

    int language(int article) {
        return language[article];
    }

    Codes<String> publishers() {
        return publishers;
    }

    /** The code of an article's publisher, or {@link Codes#NONE}. */
    int publisher(int article) {
        return publisher[article];
    }

    /** The first article of the story that an article belongs to. */
    int story(int article) {
        return stories().storyOf(article);
    }

    Stories stories() {
        return stories.get();
    }

    Rows rows(Counted counted) {
        return switch (counted) {
            case MENTIONS -> mentions.get();
            case QUOTES -> quotes.get();
            case EVENTS -> events.get();
        };
    }

    Mention mention(int row) {
        Rows rows = mentions.get();
        return facts.get(rows.article(row)).mentions().get(rows.inArticle(row));
    }

    Quote quote(int row) {
        Rows rows = quotes.get();
        return facts.get(rows.article(row)).quotes().get(rows.inArticle(row));
    }

    Event event(int row) {
        Rows rows = events.get();
        return facts.get(rows.article(row)).events().get(rows.inArticle(row));
    }

    /** All actors that anything names, and the countries that they can count as. */
    ActorCodes actors() {
        return actors.get();
    }

    /** The code of the actor of each mention; with {@code rolledUp}, of what it counts as. */
    int[] actorsOfMentions(boolean rolledUp) {
        return (rolledUp ? rolledActorOfMention : actorOfMention).get();
    }

    /** What an actor counts as in an article. */
    Actor rolledUp(Actor actor, int article) {
        return rollUp.get().of(actor, facts.get(article).article().published());
    }

    ActorNames names() {
        return names.get();
    }

    ActorDictionary dictionary() {
        return dictionary;
    }

    static int day(Optional<LocalDate> day) {
        return day.map(d -> (int) d.toEpochDay()).orElse(Period.UNKNOWN);
    }

    private List<Sentence> text(int article) {
        return facts.get(article).text().sentences();
    }

    private int[] actorOfMention(boolean rolledUp) {
        int[] codes = new int[mentions.get().size()];
        int row = 0;
        for (int a = 0; a < facts.size(); a++) {
            for (Mention mention : facts.get(a).mentions()) {
                Actor actor = rolledUp ? rolledUp(mention.actor(), a) : mention.actor();
                codes[row++] = actors().code(actor);
            }
        }
        return codes;
    }

    private ActorCodes allActors() {
        Set<Actor> named = new LinkedHashSet<>();
        for (Facts found : facts) {
            found.mentions().forEach(mention -> named.add(mention.actor()));
            var parties = new ArrayList<Party>();
            for (Quote quote : found.quotes()) {
                Stream.of(quote.speaker(), quote.addressee())
                        .flatMap(Optional::stream)
                        .forEach(parties::add);
            }
            for (Event event : found.events()) {
                Stream.of(event.source(), event.target(), event.place())
                        .flatMap(Optional::stream)
                        .forEach(parties::add);
            }
            parties.forEach(party -> party.actor().ifPresent(named::add));
        }
        var all = new LinkedHashSet<Actor>();
        named.forEach(actor -> all.addAll(rollUp.get().all(actor)));
        return new ActorCodes(all);
    }
}
