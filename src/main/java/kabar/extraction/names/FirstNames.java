package kabar.extraction.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Language;
import kabar.text.PhraseMatch;

/**
 * Where people are called by their first name: that of somebody of the dictionary is another's in an article that names only the other in
 * full ("Prabowo Hartawan … Prabowo"), and that gives the one of the dictionary no title.
 */
final class FirstNames {
    private static final String RULE = "first-name";

    private final Map<Language, NameWords> words;

    FirstNames(Map<Language, NameWords> words) {
        this.words = words;
    }

    void reassign(List<List<Found>> found, List<List<PhraseMatch<Head>>> titles) {
        var bearers = new HashMap<String, Optional<Found>>();
        Set<Actor> known = new HashSet<>();
        for (int s = 0; s < found.size(); s++) {
            for (Found f : found.get(s)) {
                if (f.actor().type() != ActorType.PERSON || f.form() != Mention.Form.NAME) {
                    continue;
                }
                if (f.tokens() > 1) {
                    known.add(f.actor());
                    bearers.merge(
                            f.sentence().tokens().get(f.first()).form(),
                            Optional.of(f),
                            (a, b) -> a.filter(o -> o.actor().equals(f.actor())));
                } else if (titles.get(s).stream().anyMatch(t -> t.last() == f.first())) {
                    known.add(f.actor());
                }
            }
        }
        for (List<Found> here : found) {
            here.replaceAll(f -> {
                NameWords own = words.get(f.sentence().language());
                if (own == null
                        || !own.lone("unknown")
                        || f.actor().type() != ActorType.PERSON
                        || f.tokens() > 1
                        || known.contains(f.actor())) {
                    return f;
                }
                return bearers.getOrDefault(f.sentence().tokens().get(f.first()).form(), Optional.empty())
                        .filter(b -> b.span().start() < f.span().start())
                        .map(b -> new Found(
                                f.sentence(),
                                f.first(),
                                f.last(),
                                f.span(),
                                b.actor(),
                                Mention.Form.NAME,
                                f.role(),
                                RULE))
                        .orElse(f);
            });
        }
    }
}
