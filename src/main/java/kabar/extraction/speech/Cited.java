package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.AGENT;
import static kabar.extraction.speech.SpeechWords.Role.DEFINITE;
import static kabar.extraction.speech.SpeechWords.Role.DOCUMENT;
import static kabar.extraction.speech.SpeechWords.Role.HE;
import static kabar.extraction.speech.SpeechWords.Role.IN_NAME;
import static kabar.extraction.speech.SpeechWords.Role.MODIFIED_BEFORE;
import static kabar.extraction.speech.SpeechWords.Role.WHO;

import java.util.Optional;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.knowledge.ActorType;

/** Reads whom the words behind a phrase such as "according to" name. */
final class Cited {
    /** "a new joint statement" */
    private static final int DOCUMENT_REACH = 3;

    private final Paragraph p;
    private final Voices voices;
    private final NounPhrases phrases;
    private final Descriptions descriptions;
    private final Pronouns pronouns;

    Cited(Paragraph p, Voices voices, NounPhrases phrases, Descriptions descriptions, Pronouns pronouns) {
        this.p = p;
        this.voices = voices;
        this.phrases = phrases;
        this.descriptions = descriptions;
        this.pronouns = pronouns;
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
        Optional<Party> words = from < end && p.token(from).isWord() ? descriptions.cited(from, end) : Optional.empty();
        return words.filter(by -> by.actor().isEmpty() && isDocument(from, to))
                .flatMap(by -> author(from, to))
                .or(() -> words);
    }

    private boolean isDocument(int from, int to) {
        int i = from;
        while (i + 1 < to
                && i < from + DOCUMENT_REACH
                && !p.is(DOCUMENT, i)
                && p.token(i).isWord()) {
            i++;
        }
        return i < to && p.is(DOCUMENT, i);
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

    /** "وفقا لتاجر": words without the preposition written onto the first. */
    Party unprefixed(CueMatch match, int first, Party by) {
        boolean onto = by.actor().isEmpty()
                && first == match.last()
                && (p.is(SpeechWords.Role.LED_BY_PARTICLE, match.last() - 1)
                        || p.words.ends(
                                SpeechWords.Role.LED_BY_PARTICLE,
                                p.token(match.last() - 1).form()))
                && by.words().startsWith(p.words(first, first + 1))
                && p.particleOfSource(first).isEmpty()
                && !p.withoutParticle(first).equals(p.token(first).form());
        int letters = onto
                        && p.words.is(
                                SpeechWords.Role.ADDRESSED_PARTICLES,
                                p.withoutParticle(first).substring(0, 1))
                ? 2
                : 1;
        return onto ? Party.of(by.words().substring(letters)) : by;
    }

    /** Of a source with no comma behind it: the first name, or the first word with its adjectives ("بحسب وكالة دوغان التركية"). */
    int shortPhrase(int from, int to) {
        if (from >= to) {
            return from;
        }
        int end = from + 1;
        boolean body = p.isBody(from)
                && p.mention(from).isEmpty()
                && !p.words.begins(SpeechWords.Role.ARTICLE_PREFIX, p.withoutParticle(from));
        if (body && end < to) {
            end++;
        }
        while (end < to
                && (p.sameMention(end - 1, end)
                        || p.words.begins(
                                SpeechWords.Role.ARTICLE_PREFIX, p.token(end).form()))) {
            end++;
        }
        return end;
    }

    /** "Menurut Suharyanto, yang juga jenderal, bantuan …": the place behind what is only told of the source. */
    int pastRelative(int from, int end) {
        int comma = from;
        while (comma < end && p.is(WHO, from) && !p.isComma(comma)) {
            comma++;
        }
        return comma > from && comma + 2 < end ? comma + 1 : from;
    }
}
