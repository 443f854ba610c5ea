package kabar.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.text.Data;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Text;

/**
 * Finds who did what to whom: the words that tell an event ({@code events.csv} of a language), and its sides among the names of their
 * clause. A side that the clause does not name stays empty.
 */
final class EventFinder {
    /** More names on both sides than this are a list of something else. */
    private static final int MOST_PAIRS = 9;

    private final ActorDictionary actors;
    private final Map<Language, EventWords> words = new HashMap<>();
    private final Map<String, Set<ActorType>> noTargets = new HashMap<>();
    private final Map<String, News.Asked> reported = new HashMap<>();

    /** @param actors knows for which government the name of a capital stands */
    EventFinder(ActorDictionary actors) {
        this.actors = actors;
        var frames = EventFrame.all();
        for (Language language : Language.all()) {
            words.put(language, new EventWords(language, frames));
        }
        for (var row : Data.rows("events/classes.csv")) {
            reported.put(row.get("type"), News.Asked.of(row.get("reported")));
            noTargets.put(
                    row.get("type"),
                    Stream.of(row.get("no_target").split(" "))
                            .filter(t -> !t.isEmpty())
                            .map(ActorType::of)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    List<Event> find(Text text, List<Mention> mentions, List<Timex> dates, Speech speech) {
        var numbers = new EventNumbers();
        var events = new ArrayList<Event>();
        var topic = new Topic();
        for (Sentence sentence : text.sentences()) {
            EventWords own = words.get(sentence.language());
            if (own == null || sentence.kind() == Sentence.Kind.BOILERPLATE) {
                continue;
            }
            var here = mentions.stream()
                    .filter(m -> m.sentence() == sentence.index())
                    .toList();
            var company = new Company(own.people.matches(sentence, text.string()));
            var phrases = new VerbPhrases(own.rests.matches(sentence, text.string()));
            var triggers = phrases.fitting(company.fitting(own.triggers.matches(sentence, text.string())));
            if (!triggers.isEmpty()) {
                read(sentence, text, own, triggers, company, phrases, here, topic, dates, speech, numbers, events);
            }
            topic.after(sentence, own, here);
        }
        return List.copyOf(events);
    }

    private void read(
            Sentence sentence,
            Text text,
            EventWords own,
            List<PhraseMatch<Trigger>> triggers,
            Company company,
            VerbPhrases phrases,
            List<Mention> here,
            Topic topic,
            List<Timex> dates,
            Speech speech,
            EventNumbers numbers,
            List<Event> events) {
        var datesHere =
                dates.stream().filter(d -> d.sentence() == sentence.index()).toList();
        var layout = new Layout(sentence, text.string(), own, triggers, here, datesHere);
        if (layout.triggers.isEmpty()) {
            return;
        }
        var finder = new SideFinder(layout, own.light.matches(sentence, text.string()), phrases, topic);
        var scene = new Scene(layout, own.doubts.matches(sentence, text.string()), datesHere, speech);
        var told = new News(layout, own.telling.matches(sentence, text.string()), company);
        for (var match : layout.triggers) {
            Optional<Trigger> reading = scene.reading(match);
            if (reading.isEmpty()) {
                continue;
            }
            Trigger trigger = reading.get();
            Sides sides = finder.of(match, trigger).fit(noTargets.getOrDefault(trigger.type(), Set.of()), this::acts);
            boolean spoken = sides.sources().isEmpty()
                    && scene.firstPerson(match, trigger).isPresent();
            int known = sides.known() + (spoken ? 1 : 0);
            News.Asked asked = reported.getOrDefault(trigger.type(), News.Asked.NEVER);
            boolean news =
                    !asked.of(trigger) || told.brings(match, trigger, sides, spoken, scene.modality(match, trigger));
            if (known >= trigger.needs() && news) {
                rows(match, trigger, sides, text, scene, numbers, events);
                sides.back().ifPresent(back -> rows(match, trigger, back, text, scene, numbers, events));
            }
        }
    }

    private void rows(
            PhraseMatch<Trigger> match,
            Trigger trigger,
            Sides sides,
            Text text,
            Scene scene,
            EventNumbers numbers,
            List<Event> events) {
        if (sides.sources().size() * sides.targets().size() > MOST_PAIRS) {
            return;
        }
        for (var source : Sides.each(sides.sources())) {
            for (var target : Sides.each(sides.targets())) {
                var when = scene.date(match);
                var event = new Event(
                        0,
                        match.sentence().index(),
                        match.span(),
                        text.at(match.span()),
                        trigger.type(),
                        trigger.cameo(),
                        source.map(this::acting).or(() -> scene.firstPerson(match, trigger)),
                        target.map(n -> Party.of(n.mention())),
                        when.flatMap(Timex::from),
                        when.flatMap(Timex::to),
                        scene.place(match, sides),
                        scene.modality(match, trigger),
                        scene.negated(match),
                        scene.attributedTo(match),
                        trigger.rule());
                events.add(numbers.numbered(event));
            }
        }
    }

    private boolean acts(Actor actor) {
        return actor.type() != ActorType.PLACE || actors.metonym(actor).isPresent();
    }

    /** A capital that does something is the country's government. */
    private Party acting(Nominal nominal) {
        Mention mention = nominal.mention();
        return new Party(Optional.of(actors.metonym(mention.actor()).orElse(mention.actor())), mention.surface());
    }
}
