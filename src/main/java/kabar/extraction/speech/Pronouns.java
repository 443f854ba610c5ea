package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.COORDINATOR;
import static kabar.extraction.speech.SpeechWords.Role.HE;
import static kabar.extraction.speech.SpeechWords.Role.I;
import static kabar.extraction.speech.SpeechWords.Role.OPENER;
import static kabar.extraction.speech.SpeechWords.Role.PRONOUN_NAMES;
import static kabar.extraction.speech.SpeechWords.Role.PRONOUN_SUBJECT;
import static kabar.extraction.speech.SpeechWords.Role.THAT;
import static kabar.extraction.speech.SpeechWords.Role.THEY;
import static kabar.extraction.speech.SpeechWords.Role.WHO;

import java.util.Optional;
import kabar.facts.Party;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Whom "he", "they" and "who" stand for. */
final class Pronouns {
    private static final int LONGEST = 8;

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
        int named = end < at ? beforeApposition(from, end) : end;
        if (named < end) {
            int first = named - 1;
            while (first > from && p.token(first - 1).shape() == Token.Shape.CAPITALISED) {
                first--;
            }
            return voices.eligible(named - 1) ? p.mention(named - 1).map(Party::of) : descriptions.of(first, named);
        }
        int inner = who(from, end);
        if (inner > from) {
            return antecedent(from, inner);
        }
        if (voices.eligible(end - 1)) {
            return p.mention(end - 1).map(Party::of);
        }
        return descriptions.of(phrases.headed(from, end), end);
    }

    /** "Jane Doe, a baker from Oslo, who": behind whom words between commas, or an age, tell more of him; else the same place. */
    private int beforeApposition(int from, int end) {
        int comma = p.lastComma(from, end);
        boolean name = comma > from
                && (voices.eligible(comma - 1)
                        || p.token(comma - 1).shape() == Token.Shape.CAPITALISED && !p.is(ADJUNCT, comma - 1));
        boolean told = p.is(PRONOUN_SUBJECT, comma + 1)
                || p.is(OPENER, comma + 1)
                || p.token(comma + 1).isNumber() && comma + 2 == end
                || p.isSource(comma + 1) && p.mention(comma + 1).isEmpty();
        return name && told ? comma : end;
    }

    /** "soldiers who were not named who": where another such word stands before, with nothing but words between; else -1. */
    private int who(int from, int end) {
        for (int i = end - 1;
                i > from
                        && end - i <= LONGEST
                        && p.token(i).isWord()
                        && p.mention(i).isEmpty();
                i--) {
            if (p.is(WHO, i) && p.words.has(PRONOUN_NAMES)) {
                return i;
            }
        }
        return -1;
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
