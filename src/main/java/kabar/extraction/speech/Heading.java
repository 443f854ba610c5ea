package kabar.extraction.speech;

import java.util.List;
import java.util.Optional;
import kabar.extraction.speech.Statement.Part;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;

/** "Biden to Netanyahu: we stand with Israel": a title, or a line of its own that no stop ends, which begins with whose words it holds. */
final class Heading {
    private static final int SHORTEST_CLAUSE = 4;
    private static final int LONGEST_SPEAKER = 9;
    private static final int LONGEST_LINE = 24;
    private static final int LONGEST_NAME = 2;

    private final Paragraph p;
    private final Focus focus;
    private final Speakers speakers;
    private final Told told;

    Heading(Paragraph p, Focus focus, Speakers speakers, Told told) {
        this.p = p;
        this.focus = focus;
        this.speakers = speakers;
        this.told = told;
    }

    void read() {
        int end = titleEnd();
        int colon = 0;
        while (colon < end && !p.isColon(colon)) {
            colon++;
        }
        if (!isHeading(end) || colon == 0 || end - colon < SHORTEST_CLAUSE) {
            return;
        }
        int from = colon;
        while (from > 0
                && !p.isComma(from - 1)
                && p.quotation(from - 1).filter(q -> q.tokens() > LONGEST_NAME).isEmpty()
                && !p.token(from - 1).is("|")) {
            from--;
        }
        if (colon - from > LONGEST_SPEAKER || from == colon) {
            return;
        }
        Optional<Party> addressee = speakers.addressees().of(from, colon);
        Optional<Party> speaker = speaker(from, colon, addressee.isPresent());
        if (speaker.isPresent()) {
            said(speaker.get(), addressee, colon, end);
        }
    }

    /** Before the outlet of "… | Outlet"; behind its kicker in "Outlet | Jane Doe: …". */
    private int titleEnd() {
        int end = p.sentenceEnd(0);
        boolean colon = false;
        for (int i = 0; i < end; i++) {
            colon |= p.isColon(i);
            end = colon && p.token(i).is("|") ? i : end;
        }
        return end;
    }

    private boolean isHeading(int end) {
        return p.kind(0) == Sentence.Kind.TITLE || end == p.size() && end <= LONGEST_LINE && !p.isStop(end - 1);
    }

    private void said(Party speaker, Optional<Party> addressee, int colon, int end) {
        int start = colon + 1;
        Optional<Quotation> quoted = p.quotation(start).filter(q -> q.open() == start);
        var part = quoted.map(told::inside).orElse(new Part(start, told.extent().trimmed(start, end)));
        quoted.ifPresent(told::made);
        List<Quotation> fragments = quoted.isPresent()
                ? List.of()
                : p.quotations.stream()
                        .filter(q -> q.open() > start && !p.is(SpeechWords.Role.NAMED_BEFORE, q.open() - 1))
                        .toList();
        var cue = Optional.of(p.words(colon, colon + 1));
        told.add(
                quoted.isPresent() ? Quote.Kind.DIRECT : Quote.Kind.INDIRECT,
                part,
                cue,
                Optional.of(speaker),
                addressee,
                "headline");
        for (Quotation fragment : fragments) {
            told.made(fragment);
            told.add(Quote.Kind.PARTIAL, told.inside(fragment), cue, Optional.of(speaker), addressee, "headline");
        }
        focus.on(speaker, p.words);
    }

    private Optional<Party> speaker(int from, int colon, boolean addressed) {
        boolean title = p.kind(0) == Sentence.Kind.TITLE;
        boolean able = p.mention(colon - 1)
                .filter(m -> m.actor().type() != ActorType.PLACE)
                .isPresent();
        boolean named = title && (able || source(colon - 1))
                || speakers.voices().eligible(from) && !isKicker(from, colon)
                || source(from) && speakers.voices().heads(from + 1);
        boolean country = !addressed
                && p.sameMention(from, colon - 1)
                && p.mention(from)
                        .filter(m -> m.actor().type() == ActorType.COUNTRY)
                        .isPresent();
        boolean verb = p.cues.stream().anyMatch(c -> c.first() >= from && c.first() < colon);
        // "War in Ukraine: …" names no speaker
        return named && !country && !verb
                ? speakers.after(from, told(from, colon)).filter(s -> s.actor().isPresent() || source(from, colon))
                : Optional.empty();
    }

    /** "Kenya strike: …": a name that only tells what the words behind it are about. */
    private boolean isKicker(int from, int colon) {
        int last = from + 1;
        while (last < colon && p.sameMention(from, last)) {
            last++;
        }
        boolean plain = !p.words.has(SpeechWords.Role.ARTICLE_PREFIX)
                && last < colon
                && !p.opens(colon + 1)
                && p.mention(from)
                        .filter(m -> m.actor().type() != ActorType.PERSON)
                        .isPresent();
        for (int i = last; plain && i < colon; i++) {
            plain = p.token(i).isWord()
                    && p.mention(i).isEmpty()
                    && !p.isSource(i)
                    && !p.isDate(i)
                    && !p.is(SpeechWords.Role.ADJUNCT, i)
                    && !p.is(SpeechWords.Role.ADDRESSED, i);
        }
        return plain;
    }

    /** Where those who are told begin ("للرئيس"), else the colon. */
    private int told(int from, int colon) {
        for (int i = from + 1; i < colon; i++) {
            if (p.mention(i).isEmpty() && p.words.is(SpeechWords.Role.ADDRESSED_PARTICLES, p.particleOfSource(i))) {
                return i;
            }
        }
        return colon;
    }

    private boolean source(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source(i)) {
                return true;
            }
        }
        return false;
    }

    /** A word for whoever speaks; in "Stasiun Tugu: …" it is that of a place. */
    private boolean source(int i) {
        return p.isSource(i)
                && p.mention(i).filter(m -> m.actor().type() == ActorType.PLACE).isEmpty();
    }
}
