package kabar.extraction;

import java.util.List;
import java.util.Optional;
import kabar.article.Publication;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorDictionary;
import kabar.knowledge.ActorType;
import kabar.knowledge.Term;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Span;

/**
 * An office without its holder's name ("the Israeli defence minister") is a mention of the person who held it: the one holder whom the
 * article names, else the one in office on the article's days. Where neither is known nothing is guessed.
 */
final class Offices {
    private final ActorDictionary actors;

    Offices(ActorDictionary actors) {
        this.actors = actors;
    }

    void add(Publication published, List<List<Found>> found, Sentence sentence, List<Institutions.Joined> joined) {
        List<Found> here = found.get(sentence.index());
        for (var pair : joined) {
            PhraseMatch<Head> head = pair.head();
            Head title = head.entries().get(0).value();
            if (title.kind() != Head.Kind.TITLE || title.id().isEmpty() || namedBeside(here, pair)) {
                continue;
            }
            if (here.stream().anyMatch(f -> f.overlaps(head.first(), head.last()))) {
                continue;
            }
            String of = pair.country().actor().id();
            holder(published, found, title.id(), of).ifPresent(person -> {
                var span = new Span(
                        Math.min(head.span().start(), pair.country().span().start()),
                        Math.max(head.span().end(), pair.country().span().end()));
                here.add(new Found(
                        sentence,
                        head.first(),
                        head.last(),
                        span,
                        person,
                        Mention.Form.ROLE,
                        Optional.of(title.id()),
                        sentence.language().code() + ".office"));
            });
        }
    }

    /** The holder's name stands right behind or before the title. */
    private static boolean namedBeside(List<Found> here, Institutions.Joined pair) {
        return here.stream()
                .filter(f -> f.actor().type() == ActorType.PERSON)
                .anyMatch(f -> f.first() >= pair.last() && f.first() <= pair.last() + 2
                        || f.last() <= pair.first() && f.last() >= pair.first() - 2);
    }

    private Optional<Actor> holder(Publication published, List<List<Found>> found, String office, String of) {
        List<Actor> holders =
                actors.terms(office, of).stream().map(Term::holder).distinct().toList();
        List<Actor> named = holders.stream()
                .filter(h -> found.stream()
                        .flatMap(List::stream)
                        .anyMatch(f -> f.actor().equals(h)))
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        return published.from().flatMap(from -> published.to().flatMap(to -> actors.holder(office, of, from, to)));
    }
}
