package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADDRESSED;
import static kabar.extraction.speech.SpeechWords.Role.ADDRESSED_PARTICLES;
import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.IN_NAME;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Party;

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
            if (first && voices.isAddressed(mention.get(), i)) {
                return Optional.of(Party.of(mention.get()));
            }
            if (mention.isEmpty() && p.words.is(ADDRESSED_PARTICLES, p.particleOfSource(i))) {
                return object(i, to);
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
        return from < Math.min(end, p.size()) && p.token(from).isWord() && !p.is(ADJUNCT, from)
                ? Optional.of(Party.of(p.words(from, end)))
                : Optional.empty();
    }
}
