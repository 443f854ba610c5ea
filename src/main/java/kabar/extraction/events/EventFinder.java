package kabar.extraction.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import kabar.extraction.clauses.Settings;
import kabar.extraction.events.memory.Descriptions;
import kabar.extraction.events.memory.Discourse;
import kabar.extraction.events.memory.Foregoing;
import kabar.extraction.events.memory.Homes;
import kabar.extraction.events.memory.Represented;
import kabar.extraction.events.memory.Salience;
import kabar.extraction.events.memory.StandIns;
import kabar.extraction.events.sentence.Company;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.EventRow;
import kabar.extraction.events.words.EventWords;
import kabar.extraction.events.words.VerbPhrases;
import kabar.extraction.speech.Speech;
import kabar.facts.Event;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.facts.Timex;
import kabar.knowledge.ActorDictionary;
import kabar.text.Language;
import kabar.text.Sentence;
import kabar.text.Text;

/**
 * Finds who did what to whom: the words that tell an event ({@code events.csv} of a language), and its sides among the names of their
 * clause. A side that the clause does not name stays empty.
 */
public final class EventFinder {
    /** Sentences of the body that tell what an article is about. */
    private static final int OPENING = 2;

    /** Where a language tells by the order of words who acts, so that a side is left out on purpose: so many sentences apart one event is told. */
    private static final int TELLINGS = 2;

    /** An article is one of sport where so many sentences are, and one in so many of those that seem to tell an event. */
    private static final int SPORT = 3;

    private final StandIns standIns;
    private final Map<Language, EventWords> words = Standard.WORDS;
    private final Map<String, EventClass> classes = EventClass.all();

    /** @param actors knows for which government the name of a capital stands */
    public EventFinder(ActorDictionary actors) {
        this.standIns = new StandIns(actors);
    }

    /** Reads what all finders share, if none did so far; it takes a while. */
    public static void prepare() {
        Standard.read();
    }

    /** The names of the rules of a language: the words of its {@code events.csv}. */
    public static List<String> rules(Language language) {
        return EventRow.of(language, EventFrame.all()).stream()
                .flatMap(row -> row.verbs().stream().map(row::rule))
                .toList();
    }

    private static final class Standard {
        private static final Map<Language, EventWords> WORDS = words();

        /** Whoever calls it has read them. */
        static void read() {}

        private static Map<Language, EventWords> words() {
            var frames = EventFrame.all();
            var words = new HashMap<Language, EventWords>();
            for (Language language : Language.all()) {
                words.put(language, new EventWords(language, frames));
            }
            return words;
        }
    }

    /**
     * The events of a text.
     *
     * @param off names of rules that are switched off: a side that only one of them knows stays empty
     */
    public List<Event> find(
            Text text, List<Mention> mentions, List<Timex> dates, Speech speech, Settings settings, Set<String> off) {
        var inferences = new Inferences(text, off);
        var events = new ArrayList<ToldEvent>();
        var salience = new Salience();
        var homes = new Homes(text, speech, standIns);
        var named = bySentence(text, mentions, Mention::sentence);
        var descriptions = new Descriptions(text, salience, words, named);
        var discourse = new Discourse(salience, new Foregoing(), new Represented(text, named, words));
        var dated = bySentence(text, dates, Timex::sentence);
        var said = bySentence(text, speech.quotes(), Quote::sentence);
        int opening = opening(text);
        int telling = 0;
        int elsewhere = 0;
        for (Sentence sentence : text.sentences()) {
            EventWords own = words.get(sentence.language());
            if (own == null || sentence.kind() == Sentence.Kind.BOILERPLATE) {
                continue;
            }
            List<Mention> here = named.get(sentence.index());
            homes.read(here);
            List<Mention> bodied = descriptions.with(sentence, own, here);
            var found = own.triggers.matches(sentence, text.string(), here);
            boolean sport = !found.isEmpty()
                    && !own.elsewhere.matches(sentence, text.string()).isEmpty();
            telling += found.isEmpty() ? 0 : 1;
            elsewhere += sport ? 1 : 0;
            if (!found.isEmpty() && !sport) {
                var company = new Company(own.people.matches(sentence, text.string()));
                List<Timex> datesHere = dated.get(sentence.index());
                var phrases = new VerbPhrases(
                        own.rests(sentence, text.string()),
                        own.small,
                        here.stream().map(Mention::span).toList(),
                        datesHere.stream().map(Timex::span).toList());
                var triggers = phrases.fitting(company.fitting(found));
                var all = homes.with(sentence, own, bodied);
                var layout =
                        new Layout(sentence, text.string(), own, triggers, all, datesHere, salience, standIns, company);
                if (!layout.marks.triggers.isEmpty()) {
                    new SentenceEvents(
                                    text,
                                    layout,
                                    settings.of(sentence),
                                    speech,
                                    discourse,
                                    phrases,
                                    standIns,
                                    classes,
                                    inferences)
                            .find(sentence.index() < opening, events);
                }
            }
            salience.after(sentence, own, here);
            for (Quote quote : said.get(sentence.index())) {
                speaker(quote, here).ifPresent(m -> salience.did(m, sentence.index()));
            }
        }
        if (elsewhere >= SPORT && elsewhere * SPORT >= telling) {
            return List.of();
        }
        var numbers = new EventNumbers();
        boolean ownerFirst = Optional.ofNullable(words.get(text.language()))
                .filter(w -> w.small.ownerFirst)
                .isPresent();
        int reach = ownerFirst ? TELLINGS : Integer.MAX_VALUE;
        return Tellings.joined(events, new Named(mentions), reach, inferences).stream()
                .filter(e -> !ownerFirst || e.source().isPresent() || e.target().isPresent())
                .map(numbers::numbered)
                .toList();
    }

    /** What belongs to each sentence, in order. */
    private static <T> List<List<T>> bySentence(Text text, List<T> all, ToIntFunction<T> sentence) {
        var lists = new ArrayList<List<T>>(text.sentences().size());
        text.sentences().forEach(s -> lists.add(new ArrayList<>(2)));
        all.forEach(one -> lists.get(sentence.applyAsInt(one)).add(one));
        return lists;
    }

    /** Who says something, where the sentence names him. */
    private static Optional<Mention> speaker(Quote quote, List<Mention> here) {
        var speaker = quote.speaker().flatMap(Party::actor);
        return here.stream().filter(m -> speaker.equals(Optional.of(m.actor()))).findFirst();
    }

    /** The index after the sentences that an article opens with. */
    private static int opening(Text text) {
        int body = 0;
        for (Sentence sentence : text.sentences()) {
            body += sentence.kind() == Sentence.Kind.BODY ? 1 : 0;
            if (body == OPENING) {
                return sentence.index() + 1;
            }
        }
        return text.sentences().size();
    }
}
