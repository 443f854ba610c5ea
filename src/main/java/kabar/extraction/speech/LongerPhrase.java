package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADDRESSED_PARTICLES;
import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.ARTICLE_PREFIX;
import static kabar.extraction.speech.SpeechWords.Role.FINITE;
import static kabar.extraction.speech.SpeechWords.Role.OFFICE;
import static kabar.extraction.speech.SpeechWords.Role.OPENER;
import static kabar.extraction.speech.SpeechWords.Role.PAST_ENDING;
import static kabar.extraction.speech.SpeechWords.Role.PREPOSITION_PARTICLES;
import static kabar.extraction.speech.SpeechWords.Role.THIS;
import static kabar.extraction.speech.SpeechWords.Role.WHO;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** A phrase of several words before or behind a verb of saying: who in it speaks. */
final class LongerPhrase {
    private static final int LONGEST = 12;

    private final Paragraph p;
    private final Voices voices;
    private final NounPhrases phrases;
    private final Descriptions descriptions;
    private final Appositions appositions;

    LongerPhrase(Paragraph p, Voices voices, NounPhrases phrases, Descriptions descriptions, Appositions appositions) {
        this.p = p;
        this.voices = voices;
        this.phrases = phrases;
        this.descriptions = descriptions;
        this.appositions = appositions;
    }

    /** Of a longer phrase: a person named in it, a source without a name, else who is named. */
    Optional<Party> speaker(int from, int to, boolean backwards) {
        Optional<Party> newcomer = backwards
                ? appositions.newcomer(from, to).or(() -> named(from, to)).or(() -> appositions.described(from, to))
                : Optional.empty();
        if (newcomer.isPresent()) {
            return newcomer;
        }
        Optional<Mention> person = backwards ? appositions.apposed(from, to) : Optional.empty();
        Optional<Mention> body = Optional.empty();
        int source = -1;
        for (int i = from; i < to; i++) {
            if (p.quotation(i).isPresent()) {
                continue;
            }
            if (voices.eligible(i)) {
                Mention mention = p.mention(i).orElseThrow();
                if (mention.actor().type() == ActorType.PERSON && person.isEmpty()) {
                    person = Optional.of(mention);
                } else if (body.isEmpty()) {
                    body = Optional.of(mention);
                }
            } else if (source < 0 && p.isSource(i) && !p.words.is(ADDRESSED_PARTICLES, p.particleOfSource(i))) {
                source = i;
            }
        }
        if (person.isPresent()
                && !backwards
                && p.is(OFFICE, from)
                && p.mention(from).isEmpty()) {
            // "قال مكتب نتنياهو"
            return descriptions.of(from, to);
        }
        if (person.isPresent()) {
            return person.map(Party::of);
        }
        // "إذاعة الجيش" is not the army
        boolean owned = source >= 0
                && p.is(OFFICE, source)
                && body.filter(b -> b.actor().type() == ActorType.MEDIA).isEmpty();
        boolean apposition = source >= 0
                && p.isBody(source)
                && !owned
                && body.filter(b -> b.actor().type() != ActorType.COUNTRY).isPresent();
        if (source >= 0 && !apposition && (body.isEmpty() || !aheadOf(body.get(), source) || adjective(body.get()))) {
            boolean nounFirst = p.words.has(ARTICLE_PREFIX) && !p.is(OPENER, source - 1) && !p.is(THIS, source - 1);
            int start = !backwards
                    ? from
                    : source == to - 1 ? phrases.whole(from, to) : nounFirst ? source : phrases.start(from, source + 1);
            return descriptions.of(start, backwards ? told(source, to) : Math.min(to, start + LONGEST));
        }
        if (body.filter(b -> !adjective(b) || endsAt(b, to) && (backwards || startsAt(b, from)))
                .isPresent()) {
            return body.map(Party::of);
        }
        if (backwards && to > from && !p.isComma(to - 1)) {
            return beside(from, to);
        }
        int end = from;
        while (end < to && end - from <= LONGEST && !(p.isComma(end) && end > from)) {
            end++;
        }
        return end > from && end - from <= LONGEST && p.token(from).isWord() && !p.is(ADJUNCT, from)
                ? descriptions.of(from, end)
                : Optional.empty();
    }

    /** "the demonstrators who marched …, chanting": where the words end that tell what a source is. */
    private int told(int source, int to) {
        int end = source + 1;
        boolean clause = p.lastComma(source, to) > source;
        while (end < to
                && !(p.isComma(end) && end + 1 < to)
                && !p.is(WHO, end)
                && !p.is(FINITE, end)
                && !(clause
                        && p.token(end).shape() == Token.Shape.LOWER
                        && p.words.ends(PAST_ENDING, p.token(end).form()))) {
            end++;
        }
        return Math.min(end, source + LONGEST);
    }

    /** The words right before a verb, of which no list knows any. */
    private Optional<Party> beside(int from, int to) {
        int end = to;
        if (p.token(end - 1).is(")")) {
            while (end > from + 1 && !p.token(end).is("(")) {
                end--;
            }
        }
        int start = end - 1;
        while (start > from && !phrases.isEdge(start - 1) && !p.is(OPENER, start)) {
            start--;
        }
        if (p.is(ADJUNCT, start)) {
            // "Dalam sidang itu jaksa": the words behind what tells where and when
            start = phrases.start(start, end);
        }
        boolean words = end - start <= LONGEST && p.token(start).isWord() && !p.is(ADJUNCT, start);
        return words && (p.token(start).shape() != Token.Shape.NONE || isNoun(start, end))
                ? descriptions.of(start, end)
                : Optional.empty();
    }

    /** Whether words of letters that know no capitals name somebody, and are not "but" or "may": the noun stands first. */
    private boolean isNoun(int from, int to) {
        boolean open = to - from > 1
                && !p.words.hasPart(p.token(from).form())
                && p.words.begins(ARTICLE_PREFIX, p.token(from + 1).form())
                && !p.words.begins(PREPOSITION_PARTICLES, p.token(from).form());
        return p.isSource(from)
                || p.mention(from).isPresent()
                || p.is(OPENER, from)
                || p.is(THIS, from)
                || !p.is(ADJUNCT, from - 1)
                        && (open || p.words.begins(ARTICLE_PREFIX, p.token(from).form()));
    }

    /** A name that no list knows between the last two commas, right before the verb. */
    private Optional<Party> named(int from, int to) {
        if (to - from < 4 || !p.isComma(to - 1)) {
            return Optional.empty();
        }
        int comma = p.lastComma(from, to - 1);
        return comma > from ? appositions.unknown(comma + 1, to) : Optional.empty();
    }

    private boolean aheadOf(Mention mention, int token) {
        return mention.span().start() < p.token(token).start();
    }

    private boolean startsAt(Mention mention, int token) {
        return mention.span().start() < p.token(token).end();
    }

    private boolean endsAt(Mention mention, int token) {
        return mention.span().end() > p.token(token - 1).start();
    }

    private static boolean adjective(Mention mention) {
        return mention.form() == Mention.Form.DEMONYM;
    }

    /** "وزيرة داخلية كينيا الأمر": where the noun stands first, words end with the name that tells whose official speaks. */
    int endOf(int from, int to) {
        for (int i = from + 1; i < to && p.words.has(ARTICLE_PREFIX); i++) {
            boolean name = p.mention(i).filter(m -> !adjective(m)).isPresent();
            if (name && !p.sameMention(i, i + 1)) {
                return i + 1 < to && QuotationMarks.isMark(p.text, p.token(i + 1)) ? i + 2 : i + 1;
            }
        }
        return to;
    }

    /** "وزير الطاقة الكازاخستاني": the words whose adjective a country's is; -1 where there are none. */
    int sourceBefore(int from, int at) {
        if (!p.mention(at).filter(LongerPhrase::adjective).isPresent()) {
            return -1;
        }
        for (int i = at - 1; i >= Math.max(from, at - 3); i--) {
            if (p.isSource(i) && p.mention(i).isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
