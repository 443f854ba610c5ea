package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.COORDINATOR;
import static kabar.extraction.speech.SpeechWords.Role.HE;
import static kabar.extraction.speech.SpeechWords.Role.I;
import static kabar.extraction.speech.SpeechWords.Role.THAT;
import static kabar.extraction.speech.SpeechWords.Role.THEY;
import static kabar.extraction.speech.SpeechWords.Role.WHO;

import java.util.Optional;
import kabar.facts.Party;
import kabar.knowledge.ActorType;

/** Whom "he", "they" and "who" stand for. */
final class Pronouns {
    private final Paragraph p;
    private final Focus focus;
    private final Voices voices;
    private final NounPhrases phrases;
    private final Descriptions descriptions;

    Pronouns(Paragraph paragraph, Focus focus, Voices voices, NounPhrases phrases, Descriptions descriptions) {
        this.p = paragraph;
        this.focus = focus;
        this.voices = voices;
        this.phrases = phrases;
        this.descriptions = descriptions;
    }

    Optional<Party> at(int from, int to, int at) {
        if (p.mention(at).isPresent()) {
            return Optional.empty();
        }
        if (p.is(WHO, at) || p.is(THAT, at) && at > from) {
            return antecedent(from, at);
        }
        if (p.is(HE, at)) {
            for (int i = from; i < Math.min(at, to); i++) {
                if (voices.eligible(i) && p.mention(i).orElseThrow().actor().type() == ActorType.PERSON) {
                    return Optional.of(descriptions.standingFor(p.mention(i).map(Party::of), at, at + 1));
                }
            }
            return Optional.of(
                    descriptions.standingFor(focus.person().or(focus::last).or(() -> ahead(at + 1)), at, at + 1));
        }
        if (p.is(THEY, at)) {
            return Optional.of(descriptions.standingFor(focus.body().or(focus::last), at, at + 1));
        }
        return p.is(I, at) ? Optional.of(Party.of(p.words(at, at + 1))) : Optional.empty();
    }

    /** Whom "who" tells more of: the name right before it, else the words before it. */
    private Optional<Party> antecedent(int from, int at) {
        int end = at;
        while (end > from && (p.isComma(end - 1) || p.is(COORDINATOR, end - 1))) {
            end--;
        }
        if (end == from) {
            return Optional.empty();
        }
        if (voices.eligible(end - 1)) {
            return p.mention(end - 1).map(Party::of);
        }
        return descriptions.of(phrases.headed(from, end), end);
    }

    /** The first person named from a place on, for whom the words before may stand. */
    Optional<Party> ahead(int from) {
        for (int i = from; i < p.size(); i++) {
            if (p.quotation(i).isEmpty()
                    && voices.eligible(i)
                    && p.mention(i).orElseThrow().actor().type() == ActorType.PERSON) {
                return p.mention(i).map(Party::of);
            }
        }
        return Optional.empty();
    }
}
