package kabar.extraction.names;

import java.util.Set;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;

/** Bodies in scripts without capital letters: a word such as جامعة with the name of a place behind it. */
final class BareBodies {
    private static final Set<ActorType> SPACES = Set.of(ActorType.PLACE, ActorType.COUNTRY);

    void find(NameLine line) {
        for (int i = 0; i + 1 < line.size(); i++) {
            if (line.is(i, NameWords.BODY_PLACE) && line.free(i)) {
                int first = i;
                line.found(i + 1)
                        .filter(f -> f.first() == first + 1
                                && f.form() == Mention.Form.NAME
                                && f.span().start() == line.token(first + 1).start()
                                && SPACES.contains(f.actor().type()))
                        .ifPresent(f -> line.add(
                                first,
                                f.last(),
                                line.words.body(line.token(first).form()),
                                "body"));
            }
        }
    }
}
