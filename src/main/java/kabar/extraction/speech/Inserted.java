package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.PARTICIPLE_ENDING;
import static kabar.extraction.speech.SpeechWords.Role.THAT;
import static kabar.extraction.speech.SpeechWords.Role.VERB_SIDE;
import static kabar.extraction.speech.SpeechWords.Role.WHO;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** What stands between a speaker and the verb of saying, or tells whose official a speaker is: relative clauses, insertions, genitives. */
final class Inserted {
    private static final int LONGEST = 12;

    private final Paragraph p;
    private final Voices voices;
    private final NounPhrases phrases;
    private final Appositions appositions;

    Inserted(Paragraph p, Voices voices, NounPhrases phrases, Appositions appositions) {
        this.p = p;
        this.voices = voices;
        this.phrases = phrases;
        this.appositions = appositions;
    }

    /** "an official who spoke anonymously said": where the last "who" stands, with no comma behind it; -1 where there is none. */
    int relative(int from, int to) {
        for (int i = to - 2; i > from && to - i <= LONGEST && !parts(i + 1); i--) {
            if (p.is(WHO, i)) {
                return p.is(ADJUNCT, i - 1) ? -1 : i;
            }
        }
        return -1;
    }

    /** A comma, a stop: any mark that is not of a word or name. */
    private boolean parts(int i) {
        return p.token(i).isMark()
                        && p.mention(i).isEmpty()
                        && p.token(i).spaced() == p.token(i + 1).spaced()
                || p.isComma(i)
                || p.is(THAT, i)
                || p.isCue(i) && p.mention(i).isEmpty()
                || p.token(i).is(".");
    }

    /**
     * "The president, who was in Oslo for talks with the premier, Jane Doe, said"; "the premier, in a letter to the council, asked": whoever
     * stands before what is inserted.
     */
    Optional<Party> interrupted(int from, int verb) {
        int cue = verb;
        while (cue > from && p.is(VERB_SIDE, cue - 1) && p.mention(cue - 1).isEmpty()) {
            cue--;
        }
        if (!p.isComma(cue - 1)) {
            return Optional.empty();
        }
        for (int comma = from + 1; comma < Math.min(cue - 2, from + LONGEST); comma++) {
            if (p.isComma(comma) && inserts(comma + 1)) {
                return ahead(from, comma);
            }
        }
        return Optional.empty();
    }

    /** Whether a word begins something inserted: "who", "in a letter", "fighting". */
    private boolean inserts(int i) {
        return p.is(WHO, i)
                || p.is(ADJUNCT, i) && p.mention(i).isEmpty() && !p.isDate(i)
                || p.words.ends(PARTICIPLE_ENDING, p.token(i).form())
                        && p.mention(i).isEmpty();
    }

    /** Who stands right before a comma. */
    private Optional<Party> ahead(int from, int comma) {
        if (voices.eligible(comma - 1) && !genitive(from, comma)) {
            return p.mention(comma - 1).map(Party::of);
        }
        if (p.is(WHO, comma + 1) && appositions.isName(from, comma)) {
            return Optional.of(appositions.stranger(from, comma));
        }
        for (int i = from + 1; i < comma - 1; i++) {
            if (p.token(i - 1).shape() == Token.Shape.LOWER && p.token(i).shape() == Token.Shape.CAPITALISED) {
                return appositions.unknown(i, comma + 1);
            }
        }
        return Optional.empty();
    }

    /** "pejabat Israel": the country at the end only tells whose official speaks. */
    boolean genitive(int from, int to) {
        Optional<Mention> mention = p.mention(to - 1);
        if (mention.isEmpty() || mention.get().actor().type() == ActorType.PERSON) {
            return false;
        }
        boolean country = mention.get().actor().type() == ActorType.COUNTRY;
        for (int i = phrases.start(from, to); i < to; i++) {
            if (p.mention(i).isEmpty() && p.isSource(i) && (country || !p.isBody(i))) {
                return true;
            }
        }
        return false;
    }
}
