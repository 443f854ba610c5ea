package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.AGENT;
import static kabar.extraction.speech.SpeechWords.Role.COORDINATOR;
import static kabar.extraction.speech.SpeechWords.Role.DEFINITE;
import static kabar.extraction.speech.SpeechWords.Role.DOCUMENT;
import static kabar.extraction.speech.SpeechWords.Role.EACH;
import static kabar.extraction.speech.SpeechWords.Role.FINITE;
import static kabar.extraction.speech.SpeechWords.Role.HE;
import static kabar.extraction.speech.SpeechWords.Role.IN_NAME;
import static kabar.extraction.speech.SpeechWords.Role.MODIFIED_BEFORE;
import static kabar.extraction.speech.SpeechWords.Role.MOUTH;
import static kabar.extraction.speech.SpeechWords.Role.PARTICIPLE_ENDING;
import static kabar.extraction.speech.SpeechWords.Role.THAT;
import static kabar.extraction.speech.SpeechWords.Role.VERB_SIDE;
import static kabar.extraction.speech.SpeechWords.Role.WHO;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Reads who speaks from the words beside a cue. */
final class Speakers {
    private static final int LONGEST = 12;
    private static final int LONGEST_NAME = 6;

    private final Paragraph p;
    private final Focus focus;
    private final Voices voices;
    private final NounPhrases phrases;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final Appositions appositions;
    private final Addressees addressees;
    private final LongerPhrase longer;

    Speakers(Paragraph paragraph, Focus focus) {
        this.p = paragraph;
        this.focus = focus;
        this.voices = new Voices(paragraph);
        this.phrases = new NounPhrases(paragraph);
        this.descriptions = new Descriptions(paragraph, focus);
        this.pronouns = new Pronouns(paragraph, focus, voices, phrases, descriptions);
        this.appositions = new Appositions(paragraph, focus, voices);
        this.addressees = new Addressees(paragraph, voices, phrases);
        this.longer = new LongerPhrase(paragraph, voices, phrases, descriptions, appositions);
    }

    Voices voices() {
        return voices;
    }

    Pronouns pronouns() {
        return pronouns;
    }

    Appositions appositions() {
        return appositions;
    }

    /** Where the words that name somebody end. */
    int phraseEnd(int from, int to) {
        return phrases.end(from, to);
    }

    Addressees addressees() {
        return addressees;
    }

    /** The speaker who stands before a cue at {@code cue}; {@code from} is where the clause begins. */
    Optional<Party> before(int from, int cue) {
        int to = cue;
        while (to > from
                && (p.is(VERB_SIDE, to - 1) || p.is(FINITE, to - 1) || time(to - 1))
                && p.mention(to - 1).isEmpty()) {
            to--;
        }
        if (to == from) {
            return Optional.empty();
        }
        if (p.is(COORDINATOR, to - 1)) {
            return subject(from, to - 1);
        }
        int beside = p.beside(from, to - 1);
        if (beside > from) {
            // "Rallies were held in Paris, where Jane Doe, a teacher, said": the subject of the clause beside.
            return before(beside, cue);
        }
        Optional<Party> pronoun = pronouns.at(from, to, to - 1).or(() -> mouthpiece(from, cue));
        if (pronoun.isPresent()) {
            return pronoun;
        }
        int who = relative(from, to);
        if (who > from) {
            // "Perempuan yang disapa Leni ini"
            return p.is(DEFINITE, to - 1)
                    ? descriptions.of(phrases.start(from, who), to)
                    : pronouns.at(from, who + 1, who);
        }
        int head = sourceOf(from, to);
        if (head >= 0) {
            return descriptions.of(phrases.start(from, head + 1), to);
        }
        if (voices.eligible(to - 1) && !genitive(from, to)) {
            return Optional.of(named(to - 1));
        }
        if (p.isSource(to - 1) && phrases.start(from, to) > from + 1) {
            int named = phrases.start(from, to) - 2;
            if (p.is(ADJUNCT, named + 1) && voices.eligible(named) && !p.isComma(to - 1)) {
                return Optional.of(Party.of(p.mention(named).orElseThrow()));
            }
        }
        if (p.isSource(to - 1) || genitive(from, to)) {
            return descriptions.of(phrases.start(from, to), to);
        }
        Optional<Party> ahead = interrupted(from, cue);
        int last = p.isComma(to - 1) ? from : p.lastComma(from, to);
        return ahead.isPresent() ? ahead : longer.speaker(last > from ? last + 1 : from, to, true);
    }

    /** "an official who spoke anonymously said": where the last "who" stands, with no comma behind it; -1 where there is none. */
    private int relative(int from, int to) {
        for (int i = to - 2; i > from && to - i <= LONGEST && !parts(i + 1); i--) {
            if (p.is(WHO, i)) {
                return p.isComma(i - 1) || p.is(ADJUNCT, i - 1) ? -1 : i;
            }
        }
        return -1;
    }

    /** A comma, a stop: any mark that is not of a word or name. */
    private boolean parts(int i) {
        return p.token(i).isMark() && p.mention(i).isEmpty() && p.token(i).spaced() == p.token(i + 1).spaced()
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
                || p.words.ends(PARTICIPLE_ENDING, p.token(i).form()) && p.mention(i).isEmpty();
    }

    /** Who stands right before a comma. */
    private Optional<Party> ahead(int from, int comma) {
        if (voices.eligible(comma - 1) && !genitive(from, comma)) {
            return p.mention(comma - 1).map(Party::of);
        }
        for (int i = from + 1; i < comma - 1; i++) {
            if (p.token(i - 1).shape() == Token.Shape.LOWER && p.token(i).shape() == Token.Shape.CAPITALISED) {
                return appositions.unknown(i, comma + 1);
            }
        }
        return Optional.empty();
    }

    /** "mediators from Turkey and Qatar", "officials in Gaza": the word whose places are named behind it, or -1. */
    private int sourceOf(int from, int to) {
        int start = phrases.start(from, to);
        if (start - 2 < from
                || !p.is(ADJUNCT, start - 1)
                || !p.isSource(start - 2)
                || p.mention(start - 2).isPresent()) {
            return -1;
        }
        for (int i = start; i < to; i++) {
            boolean place = p.mention(i).filter(m -> m.actor().type().isSpace()).isPresent();
            if (!place && !p.is(COORDINATOR, i)) {
                return -1;
            }
        }
        return start - 2;
    }

    /** Who is named at a token; of a name that reaches back into the title of another article, its last word. */
    private Party named(int i) {
        Mention mention = p.mention(i).orElseThrow();
        boolean glued = mention.span().start() < p.token(p.sentenceStart(i)).start();
        return glued ? focus.known(p.token(i)).orElseGet(() -> Party.of(p.words(i, i + 1))) : Party.of(mention);
    }

    private boolean time(int i) {
        return p.isDate(i) || p.is(ADJUNCT, i) && p.isDate(i + 1);
    }

    /** "pejabat Israel": the country at the end only tells whose official speaks. */
    private boolean genitive(int from, int to) {
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

    /** The speaker who stands behind a cue, in {@code [from, to)}. */
    Optional<Party> after(int from, int to) {
        int start = from;
        while (start < to
                && (p.is(VERB_SIDE, start)
                        || p.isComma(start) && !p.citesAt(start + 1)
                        || p.is(EACH, start) && p.is(ADJUNCT, start + 1))
                && p.mention(start).isEmpty()) {
            start += p.is(EACH, start) ? 2 : 1;
        }
        if (start >= to
                || p.isComma(start)
                || p.isCue(start) && p.mention(start).isEmpty()
                || p.is(ADJUNCT, start) && p.mention(start).isEmpty()) {
            return Optional.empty();
        }
        Optional<Party> pronoun = pronouns.at(start, to, start);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        int head = start;
        if (p.mention(head).filter(m -> voices.isAddressed(m, head)).isPresent()) {
            // "وقال لوكالة الأنباء": whom it is said to
            return Optional.empty();
        }
        if (p.token(head).is("(")) {
            return inBrackets(head, to);
        }
        int end = phrases.end(head, to);
        Optional<Party> found = mouthpiece(head, to).or(() -> longer.speaker(head, end, false));
        return found.filter(party -> party.actor().isEmpty())
                .flatMap(party -> appositions.behind(end, to))
                .or(() -> found);
    }

    private Optional<Party> inBrackets(int open, int to) {
        int close = open + 1;
        while (close < to && !p.token(close).is(")")) {
            close++;
        }
        return close < to && close > open + 1 ? longer.speaker(open + 1, close, false) : Optional.empty();
    }

    /** "the Kremlin, through its spokesman Dmitry Peskov": the person who speaks for a body. */
    private Optional<Party> mouthpiece(int from, int to) {
        for (int i = from + 1; i + 1 < to && !p.isColon(i) && !p.opens(i); i++) {
            if (p.is(MOUTH, i)) {
                for (int k = i + 1; k < Math.min(to, i + LONGEST_NAME); k++) {
                    if (p.mention(k)
                            .filter(m -> m.actor().type() == ActorType.PERSON)
                            .isPresent()) {
                        return p.mention(k).map(Party::of);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whom a phrase such as "according to" names, in {@code [from, to)}; here a preposition may be written onto the name. */
    Optional<Party> source(int from, int to) {
        if (from < to && p.is(HE, from)) {
            // "menurut dia"
            return pronouns.at(from, to, from);
        }
        int end = from < to ? phrases.end(from, to) : to;
        Optional<Mention> body = Optional.empty();
        boolean described = false;
        for (int i = from; i < end; i++) {
            Optional<Mention> mention = p.mention(i).filter(m -> !voices.isSilent(m));
            int last = i + 1;
            while (last < end && p.sameMention(i, last)) {
                last++;
            }
            boolean modifier = i > from && p.is(MODIFIED_BEFORE, i - 1) || !voices.heads(last);
            boolean adjective = i > from
                    && mention.filter(m -> m.form() == Mention.Form.DEMONYM).isPresent()
                    && !p.is(DEFINITE, i - 1);
            if (adjective && body.isEmpty()) {
                // "التلفزيون الإسرائيلي"
                described = true;
            } else if (mention.isPresent() && !modifier && !adjective) {
                if (mention.get().actor().type() == ActorType.PERSON) {
                    return mention.map(Party::of);
                }
                body = body.or(() -> mention);
            } else if (mention.isEmpty() && p.isSource(i)) {
                described = true;
            }
        }
        if (body.isPresent() && !described) {
            return body.map(Party::of);
        }
        Optional<Party> words = from < end && p.token(from).isWord() ? descriptions.of(from, end) : Optional.empty();
        return words.filter(by -> by.actor().isEmpty() && p.is(DOCUMENT, from))
                .flatMap(by -> author(from, to))
                .or(() -> words);
    }

    /** "a statement published by the Home Office": whose words a document holds. */
    private Optional<Party> author(int from, int to) {
        for (int i = from + 1; i < to && !p.isComma(i) && !p.isStop(i); i++) {
            boolean named = (p.is(AGENT, i - 1) || p.is(IN_NAME, i - 1))
                    && p.mention(i).filter(m -> !m.actor().type().isSpace()).isPresent();
            if (named) {
                return p.mention(i).map(Party::of);
            }
        }
        return Optional.empty();
    }

    /** The subject of the clause that begins at {@code from}, for a verb that has none of its own. */
    Optional<Party> subject(int from, int to) {
        for (int i = from; i < to; i++) {
            if (voices.eligible(i) && p.mention(i).orElseThrow().actor().type() == ActorType.PERSON) {
                return Optional.of(Party.of(p.mention(i).orElseThrow()));
            }
        }
        Optional<Party> newcomer = appositions.newcomer(from, to);
        if (newcomer.isPresent()) {
            return newcomer;
        }
        for (int i = from; i < to; i++) {
            if (voices.eligible(i)) {
                int head = longer.sourceBefore(from, i);
                return head >= 0
                        ? descriptions.of(head, phrases.end(head, to))
                        : Optional.of(Party.of(p.mention(i).orElseThrow()));
            }
            if (p.is(HE, i)) {
                return focus.person();
            }
            if (p.isSource(i) && p.mention(i).isEmpty() && !p.is(MODIFIED_BEFORE, i - 1) && !p.is(ADJUNCT, i - 1)) {
                int end = phrases.end(i, to);
                for (int k = i + 1; k < end; k++) {
                    boolean other = p.token(k).shape() == Token.Shape.LOWER && p.mention(k).isEmpty() && !p.isSource(k);
                    end = other ? k : end;
                }
                return descriptions.of(phrases.start(from, i + 1), end);
            }
        }
        return focus.last();
    }
}
