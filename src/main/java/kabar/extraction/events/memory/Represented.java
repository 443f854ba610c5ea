package kabar.extraction.events.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.events.words.EventWords;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.Actor;
import kabar.knowledge.ActorType;
import kabar.text.Language;
import kabar.text.PhraseMatch;
import kabar.text.Sentence;
import kabar.text.Text;

/** For whom somebody speaks who says "we": the body or country that the article tells him with, its title between ("the BBC director Jane Doe"). */
public final class Represented {
    private static final Set<ActorType> NO_BODY = Set.of(ActorType.PERSON, ActorType.PLACE, ActorType.PEOPLE);
    /** The longest title between a body and its person. */
    private static final int TITLE = 5;

    private final Text text;
    private final List<List<Mention>> named;
    private final Map<Language, EventWords> words;
    private final Map<Actor, Optional<Actor>> known = new HashMap<>();

    /** @param named the names of each sentence */
    public Represented(Text text, List<List<Mention>> named, Map<Language, EventWords> words) {
        this.text = text;
        this.named = named;
        this.words = words;
    }

    /**
     * The body of a speaker, else the speaker.
     *
     * @param worded whether it is done with words alone, which whoever speaks for a country does in his own name
     */
    public Party by(Party speaker, boolean worded) {
        return speaker.actor()
                .filter(a -> a.type() == ActorType.PERSON)
                .flatMap(person -> known.computeIfAbsent(person, this::body))
                .filter(body -> !worded || body.type() != ActorType.COUNTRY)
                .map(body -> new Party(Optional.of(body), speaker.words()))
                .orElse(speaker);
    }

    private Optional<Actor> body(Actor person) {
        for (Sentence sentence : text.sentences()) {
            List<Mention> names = named.get(sentence.index());
            for (int i = 1; i < names.size(); i++) {
                Mention before = names.get(i - 1);
                boolean told = names.get(i).actor().equals(person)
                        && names.get(i).form() == Mention.Form.NAME
                        && !NO_BODY.contains(before.actor().type())
                        && titled(sentence, before, names.get(i));
                if (told) {
                    return Optional.of(before.actor());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether nothing but a title stands between a body and a person. */
    private boolean titled(Sentence sentence, Mention body, Mention person) {
        int from = sentence.tokenAt(body.span().end() - 1) + 1;
        int to = sentence.tokenAt(person.span().start());
        EventWords own = words.get(sentence.language());
        if (own == null || sentence.kind() == Sentence.Kind.BOILERPLATE || to - from > TITLE || to < from) {
            return false;
        }
        List<PhraseMatch<Boolean>> heads = own.heads.matches(sentence, text.string());
        for (int i = from; i < to; i++) {
            int at = i;
            if (heads.stream().noneMatch(h -> h.first() <= at && at < h.last())) {
                return false;
            }
        }
        return to > from || headBefore(sentence, body, heads);
    }

    /** "juru bicara PKS Jane Doe": whether the title stands before the body. */
    private static boolean headBefore(Sentence sentence, Mention body, List<PhraseMatch<Boolean>> heads) {
        int first = sentence.tokenAt(body.span().start());
        return heads.stream().anyMatch(h -> h.last() == first || h.first() <= first && first < h.last());
    }
}
