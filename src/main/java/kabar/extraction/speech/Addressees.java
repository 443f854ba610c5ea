package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADDRESSED;
import static kabar.extraction.speech.SpeechWords.Role.ADDRESSED_PARTICLES;
import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.DOCUMENT;
import static kabar.extraction.speech.SpeechWords.Role.IN_NAME;
import static kabar.extraction.speech.SpeechWords.Role.LISTENERS;
import static kabar.extraction.speech.SpeechWords.Role.MEDIA_BODY;
import static kabar.extraction.speech.SpeechWords.Role.THAT;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.ActorType;

/** Whom a statement is made to. */
final class Addressees {
    private final Paragraph p;
    private final Voices voices;
    private final NounPhrases phrases;

    Addressees(Paragraph paragraph, Voices voices, NounPhrases phrases) {
        this.p = paragraph;
        this.voices = voices;
        this.phrases = phrases;
    }

    /** Who is told: the mention or words behind "to", or with its particle. */
    Optional<Party> of(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Mention> mention = p.mention(i);
            boolean first = mention.isPresent() && (i == 0 || !p.sameMention(i, i - 1));
            if (first && voices.isAddressed(mention.get(), i) && isListener(from, i)) {
                return Optional.of(Party.of(mention.get()));
            }
            if (mention.isEmpty() && p.words.is(ADDRESSED_PARTICLES, p.particleOfSource(i)) && isListener(from, i)) {
                return object(i, to);
            }
            if (phrases.isApart(i) && i + 1 < to) {
                return inMarks(i + 1, to);
            }
            if (p.is(ADDRESSED, i) && i + 1 < to) {
                int end = phrases.end(i + 1, to);
                boolean somebody = false;
                for (int k = i + 1; k < end; k++) {
                    somebody |= p.mention(k).isPresent() || p.isSource(k);
                }
                return somebody ? object(i + 1, to) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Not whose head or spokesman somebody is ("الأمين العام للحلف"): right behind the verb, a name or a mark, or an outlet. */
    private boolean isListener(int from, int i) {
        boolean outlet =
                p.mention(i).filter(m -> m.actor().type() == ActorType.MEDIA).isPresent()
                        && voices.heads(last(i))
                        && !p.is(DOCUMENT, i - 1);
        boolean named =
                p.mention(i - 1).filter(m -> m.form() == Mention.Form.NAME).isPresent();
        return i == from
                || outlet
                || named
                || p.is(LISTENERS, i)
                || p.words.is(LISTENERS, p.withoutParticle(i))
                || p.words.is(MEDIA_BODY, p.withoutParticle(i))
                || p.isComma(i - 1);
    }

    private int last(int i) {
        int last = i + 1;
        while (p.sameMention(i, last)) {
            last++;
        }
        return last;
    }

    /** "لـ«المدينة»": who is named in marks, or behind the preposition that stands apart. */
    private Optional<Party> inMarks(int from, int to) {
        boolean marked = QuotationMarks.isMark(p.text, p.token(from));
        int first = marked ? from + 1 : from;
        int last = first;
        while (last < to && !QuotationMarks.isMark(p.text, p.token(last)) && !p.isComma(last) && !p.isColon(last)) {
            last++;
        }
        if (first >= last || !marked && p.mention(first).isEmpty()) {
            return Optional.empty();
        }
        String words = p.words(first, last);
        return p.mention(first).map(Party::of).or(() -> Optional.of(Party.of(words)));
    }

    /** Behind the name or the marks of an outlet that is told; the same place behind others. */
    int past(int from, int to) {
        if (phrases.isApart(from)) {
            int i = from + 1;
            if (!QuotationMarks.isMark(p.text, p.token(i))) {
                return Math.min(to, last(i));
            }
            i++;
            while (i < to && !QuotationMarks.isMark(p.text, p.token(i))) {
                i++;
            }
            return Math.min(to, i + 1);
        }
        return p.mention(from).filter(m -> m.actor().type() == ActorType.MEDIA).isPresent()
                ? Math.min(to, last(from))
                : from;
    }

    /** Who is told, beside a verb such as "told": the name or words right behind it that are not its subject. */
    Optional<Party> object(int from, int to, Optional<Party> subject) {
        for (int k = from; k < to && !parts(k, from); k++) {
            Optional<Mention> mention = p.mention(k);
            boolean first = mention.isPresent() && (k == 0 || !p.sameMention(k, k - 1));
            if (first
                    && subject.filter(s -> s.actor().equals(mention.map(Mention::actor)))
                            .isEmpty()) {
                return mention.map(Party::of);
            }
        }
        return subject.isPresent()
                        && from < to
                        && p.words(from, to).startsWith(subject.get().words())
                ? Optional.empty()
                : object(from, to);
    }

    /** "told supporters in Ohio": whether a word behind those who are told begins where or when. */
    private boolean parts(int i, int from) {
        return i > from && p.is(ADJUNCT, i) && !p.is(IN_NAME, i) && p.mention(i).isEmpty();
    }

    /** The object that stands right behind a verb such as "told". */
    Optional<Party> object(int from, int to) {
        int end = from;
        for (int last = phrases.end(from, to); end < last && !parts(end, from); end++) {
            if (p.mention(end).isPresent()) {
                return p.mention(end).map(Party::of);
            }
        }
        return from < Math.min(end, p.size()) && p.token(from).isWord() && !p.is(ADJUNCT, from) && !p.is(THAT, from)
                ? Optional.of(Party.of(p.words(from, end)))
                : Optional.empty();
    }
}
