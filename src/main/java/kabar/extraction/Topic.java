package kabar.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;

/** Whom the sentence before was about: whom a pronoun stands for. Changes as the text is read. */
final class Topic {
    private static final Set<ActorType> NO_BODY = Set.of(ActorType.PERSON, ActorType.PLACE, ActorType.PEOPLE);

    private Optional<Mention> person = Optional.empty();
    private Optional<Mention> body = Optional.empty();

    /** Takes note of a sentence that has been read; one that begins with a pronoun goes on about the same. */
    void after(Sentence sentence, EventWords words, List<Mention> mentions) {
        var first = sentence.tokens().get(0);
        if (words.is(first, "he") || words.is(first, "it")) {
            return;
        }
        mentions.stream()
                .filter(m -> m.actor().type() == ActorType.PERSON)
                .findFirst()
                .ifPresent(m -> person = Optional.of(m));
        mentions.stream()
                .filter(m -> !NO_BODY.contains(m.actor().type()))
                .findFirst()
                .ifPresent(m -> body = Optional.of(m));
    }

    /** Whom the pronoun at a place of a sentence stands for; empty where there is none, or nobody was spoken of. */
    List<Nominal> meant(Layout layout, int at) {
        boolean he = layout.is(at, "he");
        if (!he && !layout.is(at, "it")) {
            return List.of();
        }
        Optional<Mention> here = layout.nominals.stream()
                .filter(n -> n.last() <= at && n.bare())
                .map(Nominal::mention)
                .filter(m -> he == (m.actor().type() == ActorType.PERSON)
                        && m.actor().type() != ActorType.PLACE)
                .findFirst();
        Optional<Mention> meant = here.isPresent() ? here : he ? person : body;
        return meant.map(m -> List.of(new Nominal(at, at + 1, m, "", false))).orElse(List.of());
    }
}
