package kabar.extraction.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.article.Publication;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;

/**
 * An office without its holder's name ("the Israeli defence minister") is a mention of the person who held it: the one whom the
 * article names beside the same title, else the one in office on the article's days. Where neither is known nothing is guessed.
 */
final class Offices {
    private final ActorDictionary actors;

    Offices(ActorDictionary actors) {
        this.actors = actors;
    }

    void add(Publication published, List<List<Found>> found, Sentence sentence, List<List<Institutions.Joined>> joins) {
        List<Found> here = found.get(sentence.index());
        for (var pair : joins.get(sentence.index())) {
            PhraseMatch<Head> head = pair.head();
            Head title = head.entries().get(0).value();
            if (title.kind() != Head.Kind.TITLE
                    || title.id().isEmpty()
                    || beside(here, pair).findAny().isPresent()) {
                continue;
            }
            if (here.stream().anyMatch(f -> !f.equals(pair.country()) && f.overlaps(head.first(), head.last()))) {
                continue;
            }
            String of = pair.country().actor().id();
            holder(published, found, joins, title.id(), of)
                    .map(person ->
                            Found.role(head, head.span().with(pair.country().span()), person, "office"))
                    .ifPresent(here::add);
        }
    }

    /** Persons whose names stand right behind the title, or before it and a comma ("Antony Blinken, the US secretary of state"). */
    private static Stream<Actor> beside(List<Found> here, Institutions.Joined pair) {
        var tokens = pair.head().sentence().tokens();
        return here.stream()
                .filter(f -> f.actor().type() == ActorType.PERSON && f.form() == Mention.Form.NAME)
                .filter(f -> {
                    int behind = f.first() - pair.last();
                    int before = pair.first() - f.last();
                    return behind == 0
                            || (behind == 1 || behind == 2)
                                    && tokens.get(pair.last()).isMark()
                            || (before == 1 || before == 2)
                                    && tokens.get(f.last()).isMark();
                })
                .map(Found::actor);
    }

    /** The one person whose name stands beside this title somewhere in the article, else who was in office on its days. */
    private Optional<Actor> holder(
            Publication published,
            List<List<Found>> found,
            List<List<Institutions.Joined>> joined,
            String office,
            String of) {
        List<Actor> named = joined.stream()
                .flatMap(List::stream)
                .filter(pair -> pair.head().entries().get(0).value().id().equals(office))
                .filter(pair -> pair.country().actor().id().equals(of))
                .flatMap(pair -> beside(found.get(pair.head().sentence().index()), pair))
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
        return published.from().flatMap(from -> published.to().flatMap(to -> actors.holder(office, of, from, to)));
    }
}
