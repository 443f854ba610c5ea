package kabar.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kabar.article.Publication;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Term;
import kabar.text.Data;

/**
 * Counts a country's government, army and, by terms of office, its ministers as the country. Which offices make a minister stands in
 * {@code data/actors/cabinet.txt}. Who was in office on the day of publication is known or not: nobody is rolled up by a guess.
 */
final class RollUp {
    private static final Set<ActorType> OF_THE_STATE = Set.of(ActorType.GOVERNMENT, ActorType.MILITARY);

    private final ActorDictionary actors;
    private final Map<String, Actor> countries = new HashMap<>();
    private final Map<Actor, List<Term>> terms;

    RollUp(ActorDictionary actors) {
        this.actors = actors;
        for (Actor actor : actors.actors()) {
            if (actor.type() == ActorType.COUNTRY) {
                actor.country().ifPresent(code -> countries.putIfAbsent(code, actor));
            }
        }
        Set<String> cabinet = Set.copyOf(Data.lines("actors/cabinet.txt"));
        this.terms = actors.terms().stream()
                .filter(term -> cabinet.contains(term.office()))
                .collect(Collectors.groupingBy(Term::holder));
    }

    /** What an actor counts as in an article published then. */
    Actor of(Actor actor, Publication published) {
        if (actor.type() != ActorType.PERSON) {
            return country(actor).orElse(actor);
        }
        if (published.from().isEmpty() || published.to().isEmpty()) {
            return actor;
        }
        Set<Actor> served = new HashSet<>();
        for (Term term : terms.getOrDefault(actor, List.of())) {
            if (term.covers(published.from().get(), published.to().get())) {
                actors.actor(term.of()).flatMap(this::served).ifPresent(served::add);
            }
        }
        return served.size() == 1 ? served.iterator().next() : actor;
    }

    /** All that an actor can count as, itself among them. */
    Set<Actor> all(Actor actor) {
        var all = new TreeSet<Actor>();
        all.add(actor);
        country(actor).ifPresent(all::add);
        for (Term term : terms.getOrDefault(actor, List.of())) {
            actors.actor(term.of()).flatMap(this::served).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Actor> served(Actor of) {
        return of.type() == ActorType.COUNTRY ? Optional.of(of) : country(of);
    }

    private Optional<Actor> country(Actor part) {
        if (!OF_THE_STATE.contains(part.type())) {
            return Optional.empty();
        }
        return part.country().flatMap(code -> Optional.ofNullable(countries.get(code)));
    }
}
