package kabar.extraction.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.extraction.events.sentence.Inference;
import kabar.facts.Event;
import kabar.facts.Party;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;

/**
 * Joins what an article tells of one event in several places: a row that leaves a side open is another telling of the one event of its
 * kind that names both, and says nothing new where there are more; a place that is struck stands for its country where that is named.
 */
final class Tellings {
    /** The index of the sentence up to which a telling without sides is one of what the text is about. */
    private static final int OPENING = 1;

    private final List<Event> events;
    private final Named named;
    private final int reach;
    private final Inferences inferences;

    private Tellings(List<Event> events, Named named, int reach, Inferences inferences) {
        this.events = events;
        this.named = named;
        this.reach = reach;
        this.inferences = inferences;
    }

    /**
     * The rows in their order, without those that say nothing new.
     *
     * @param reach how many sentences apart two tellings of one event can stand
     */
    static List<Event> joined(List<ToldEvent> all, Named named, int reach, Inferences inferences) {
        var told = new Tellings(all.stream().map(ToldEvent::event).toList(), named, reach, inferences);
        var widened = all.stream().map(t -> t.with(told.widened(t.event()))).toList();
        List<ToldEvent> clear =
                widened.stream().filter(t -> !isBackground(t, widened)).toList();
        var tellings = new Tellings(clear.stream().map(ToldEvent::event).toList(), named, reach, inferences);
        var seen = new HashSet<List<Object>>();
        return clear.stream()
                .filter(t -> !(t.counted() && tellings.named(t.event())))
                .flatMap(t -> t.whole() ? Stream.of(t.event()) : tellings.completed(t.event()))
                .filter(e -> e.source().isEmpty() && e.target().isEmpty() || seen.add(inSentence(e)))
                .toList();
    }

    /** "60 orang tewas ditembak Israel": whether the sentence tells by other words whom those of the same country do it to, and by name. */
    private boolean named(Event event) {
        Optional<String> country = actor(event.source()).flatMap(Actor::country);
        return country.isPresent()
                && events.stream()
                        .filter(e -> e.sentence() == event.sentence() && alike(e, event))
                        .filter(e -> !e.span().equals(event.span()))
                        .filter(e -> actor(e.target()).isPresent())
                        .anyMatch(e -> actor(e.source())
                                .filter(a -> a.country().equals(country))
                                .isPresent());
    }

    /** What is the same where one sentence tells an event with two words. */
    private static List<Object> inSentence(Event event) {
        return List.of(
                event.sentence(),
                event.type(),
                event.negated(),
                event.modality(),
                event.source().map(Party::id),
                event.target().map(Party::id));
    }

    /** "the conflict between" two of whom the article tells what one did to the other. */
    private static boolean isBackground(ToldEvent telling, List<ToldEvent> all) {
        Event event = telling.event();
        return telling.mutual()
                && all.stream()
                        .filter(t -> !t.mutual() && t.event().type().equals(event.type()))
                        .map(ToldEvent::event)
                        .anyMatch(e -> sameSides(e, event)
                                || sameSides(
                                        e,
                                        event.with(
                                                /* newSource= */ event.target(),
                                                /* newTarget= */ event.source(),
                                                event.place())));
    }

    private Event widened(Event event) {
        Optional<Actor> place = actor(event.target()).filter(a -> a.type() == ActorType.PLACE);
        Optional<String> country = place.flatMap(Actor::country);
        if (country.isEmpty() || event.source().isEmpty() || !inferences.count(event.sentence(), Inference.COUNTRY)) {
            return event;
        }
        return events.stream()
                .filter(e -> alike(e, event)
                        && e.source().map(Party::id).equals(event.source().map(Party::id)))
                .filter(e -> actor(e.target())
                        .filter(a ->
                                a.type() == ActorType.COUNTRY && a.country().equals(country))
                        .isPresent())
                .findFirst()
                .map(Event::target)
                .or(() -> Optional.of(named.abroad(event)))
                .filter(Optional::isPresent)
                .map(whole -> by(
                        Inference.COUNTRY,
                        event.with(event.source(), whole, event.place().or(event::target))))
                .orElse(event);
    }

    private Stream<Event> completed(Event event) {
        if (event.source().isPresent() && event.target().isPresent()) {
            return Stream.of(event);
        }
        var fuller = new ArrayList<Event>();
        for (Event other : events) {
            if (near(other, event)
                    && alike(other, event)
                    && fuller(other, event)
                    && fuller.stream().noneMatch(e -> sameSides(e, other))) {
                fuller.add(other);
            }
        }
        if (fuller.isEmpty()) {
            return Stream.of(event);
        }
        // "قتل شخص بتفجير مماثل": of many such deeds a text may tell
        boolean further = event.source().isEmpty() && event.target().isEmpty() && event.sentence() > OPENING;
        boolean one = !further && fuller.size() == 1 && fuller.get(0).modality() == event.modality();
        if (one
                && event.source().isPresent()
                && actor(fuller.get(0).target()).isEmpty()
                && fuller.get(0).sentence() != event.sentence()) {
            // "Polisi menyita mobil. Polisi menangkap sopir": whom words alone tell of elsewhere may be others
            return Stream.of(event);
        }
        return one ? Stream.of(retold(event, fuller.get(0))) : Stream.empty();
    }

    /** An event with the sides that another telling names. */
    private Event retold(Event event, Event fuller) {
        if (sameSides(event, fuller) || !inferences.count(event.sentence(), Inference.RETOLD)) {
            return event;
        }
        return by(Inference.RETOLD, event.with(fuller.source(), fuller.target(), event.place()));
    }

    private Event by(Inference how, Event event) {
        return event.by(inferences.rule(event.sentence(), event.rule(), Stream.of(how)));
    }

    private static boolean alike(Event a, Event b) {
        return a.type().equals(b.type()) && a.negated() == b.negated();
    }

    private boolean near(Event a, Event b) {
        return Math.abs(a.sentence() - b.sentence()) <= reach;
    }

    private static boolean fuller(Event other, Event event) {
        boolean both = other.source().isPresent() && other.target().isPresent();
        boolean none = event.source().isEmpty() && event.target().isEmpty();
        return (both || none && !sameSides(other, event))
                && fits(event.source(), other.source())
                && fits(event.target(), other.target());
    }

    private static boolean fits(Optional<Party> side, Optional<Party> other) {
        return side.isEmpty() || side.map(Party::id).equals(other.map(Party::id));
    }

    private static boolean sameSides(Event a, Event b) {
        return a.source().map(Party::id).equals(b.source().map(Party::id))
                && a.target().map(Party::id).equals(b.target().map(Party::id));
    }

    private static Optional<Actor> actor(Optional<Party> side) {
        return side.flatMap(Party::actor);
    }
}
