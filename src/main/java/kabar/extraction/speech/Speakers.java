package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.ARTICLE_PREFIX;
import static kabar.extraction.speech.SpeechWords.Role.COORDINATOR;
import static kabar.extraction.speech.SpeechWords.Role.DEFINITE;
import static kabar.extraction.speech.SpeechWords.Role.EACH;
import static kabar.extraction.speech.SpeechWords.Role.FINITE;
import static kabar.extraction.speech.SpeechWords.Role.HE;
import static kabar.extraction.speech.SpeechWords.Role.MODIFIED_BEFORE;
import static kabar.extraction.speech.SpeechWords.Role.MOUTH;
import static kabar.extraction.speech.SpeechWords.Role.OPENER;
import static kabar.extraction.speech.SpeechWords.Role.THAT;
import static kabar.extraction.speech.SpeechWords.Role.THIS;
import static kabar.extraction.speech.SpeechWords.Role.VERB_SIDE;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;
import kabar.text.Token;

/** Reads who speaks from the words beside a cue. */
final class Speakers {
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
    private final Cited cited;
    private final Inserted inserted;
    private final InnerClause inner;

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
        this.cited = new Cited(paragraph, voices, phrases, descriptions, pronouns);
        this.inserted = new Inserted(paragraph, voices, phrases, appositions);
        this.inner = new InnerClause(paragraph, phrases);
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

    Cited cited() {
        return cited;
    }

    Inserted inserted() {
        return inserted;
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
        int clause = inner.start(from, to);
        if (clause > from) {
            return before(clause, cue);
        }
        int who = inserted.relative(from, to);
        if (who > from && voices.eligible(who + 1) && p.sameMention(who + 1, to - 1)) {
            // "the deal, which Jane Doe had called a mistake"
            return Optional.of(named(to - 1));
        }
        boolean told = !p.words.has(ARTICLE_PREFIX) || p.isSource(who - 1) || voices.eligible(who - 1);
        if (who > from && told) {
            // "Perempuan yang disapa Leni ini"
            return p.is(DEFINITE, to - 1)
                    ? descriptions.of(phrases.start(from, who), to)
                    : pronouns.at(from, who + 1, who);
        }
        int head = phrases.sourceOf(from, to);
        if (head >= 0) {
            return descriptions.of(phrases.start(from, head + 1), to);
        }
        if (ofBody(from, to)) {
            return descriptions.of(phrases.start(from, to), to);
        }
        if (voices.eligible(to - 1) && !inserted.genitive(from, to)) {
            return Optional.of(named(to - 1));
        }
        if (p.isSource(to - 1) && phrases.start(from, to) > from + 1) {
            int named = phrases.start(from, to) - 2;
            if (p.is(ADJUNCT, named + 1) && voices.eligible(named) && !p.isComma(to - 1)) {
                return Optional.of(Party.of(p.mention(named).orElseThrow()));
            }
        }
        if (p.isSource(to - 1) || inserted.genitive(from, to)) {
            return descriptions.of(phrases.whole(from, to), to);
        }
        Optional<Party> ahead = inserted.interrupted(from, cue);
        int comma = p.isComma(to - 1) ? from : p.lastComma(from, to);
        int start = comma > from ? comma + 1 : from;
        if (ahead.isEmpty() && p.is(HE, start) && (p.isComma(to - 1) || phrases.isWhole(start, to))) {
            // "he bitterly denounced"
            return pronouns.at(from, start + 1, start);
        }
        return ahead.isPresent() ? ahead : longer.speaker(start, to, true);
    }

    /** "Wamen ESDM Sebut …": in a title, a word before a body, which tells who of it speaks. */
    private boolean ofBody(int from, int to) {
        int first = to - 1;
        while (first > from && p.sameMention(first - 1, to - 1)) {
            first--;
        }
        return p.kind(to - 1) == Sentence.Kind.TITLE
                && first > from
                && voices.eligible(to - 1)
                && p.mention(to - 1)
                        .filter(m -> m.actor().type() != ActorType.PERSON)
                        .isPresent()
                && p.token(first - 1).shape() == Token.Shape.CAPITALISED
                && p.mention(first - 1).isEmpty()
                && !phrases.isEdge(first - 1)
                && !p.is(ADJUNCT, first - 1);
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
        boolean these = start + 1 < to && p.is(THIS, start) && p.isSource(start + 1);
        if (these) {
            // "وأكدت هذه المصادر"
            return descriptions.of(start, phrases.end(start + 1, to));
        }
        if (start >= to
                || p.isComma(start)
                || (p.isCue(start) || p.is(THAT, start)) && p.mention(start).isEmpty()
                || p.is(ADJUNCT, start) && p.mention(start).isEmpty()) {
            return Optional.empty();
        }
        Optional<Party> pronoun = pronouns.at(start, to, start);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        int head = start;
        if (phrases.isApart(head)
                || p.mention(head).filter(m -> voices.isAddressed(m, head)).isPresent()) {
            // "وقال لوكالة الأنباء مسؤول": past whom it is said to
            int behind = addressees.past(head, to);
            return behind < to && behind > head ? after(behind, to) : Optional.empty();
        }
        if (p.token(head).is("(")) {
            return inBrackets(head, to);
        }
        Optional<Quotation> name = p.quotation(head).filter(q -> q.open() == head && q.end() <= to);
        if (name.isPresent()) {
            // "وأعلن «تجمع المدينة» أن"
            return Optional.of(Party.of(p.words(name.get().first(), name.get().last())));
        }
        int end = phrases.end(head, to);
        Optional<Party> found = mouthpiece(head, to).or(() -> longer.speaker(head, end, false));
        return found.filter(party -> party.actor().isEmpty())
                .flatMap(party -> appositions.behind(end, to))
                .or(() -> officer(head, end, to))
                .or(() -> found);
    }

    /** "kata Kasi Humas Polresta Denpasar, Kompol Jane Doe": words that begin before a body, and the person behind their comma. */
    private Optional<Party> officer(int head, int end, int to) {
        boolean office = p.mention(head).isEmpty()
                && p.token(head).isWord()
                && p.mention(end - 1)
                        .filter(m -> m.actor().type() != ActorType.PERSON)
                        .isPresent();
        return office ? appositions.behind(end, to).filter(by -> by.actor().isPresent()) : Optional.empty();
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
                int end = longer.endOf(i, phrases.end(i, to));
                for (int k = i + 1; k < end; k++) {
                    boolean other = p.token(k).shape() == Token.Shape.LOWER
                            && p.mention(k).isEmpty()
                            && !p.isSource(k);
                    end = other || p.is(THAT, k) ? k : end;
                }
                // "ركزت صحف عالمية": where the noun stands first, nothing before it is its own
                boolean first = p.words.has(ARTICLE_PREFIX) && !p.is(OPENER, i - 1);
                return descriptions.of(first ? i : phrases.start(from, i + 1), end);
            }
        }
        return focus.last();
    }
}
