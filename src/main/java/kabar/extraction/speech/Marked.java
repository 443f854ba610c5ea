package kabar.extraction.speech;

import java.util.List;
import java.util.Optional;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.text.Token;

/** What a verb quotes in marks: all that was said, or a part of it. */
final class Marked {
    private static final int SHORTEST_DIRECT = 4;
    /** So many words are a clause, whatever its verb. */
    private static final int LONG = 10;

    private final Paragraph p;
    private final Focus focus;
    private final Told told;
    private final Subjects subjects;
    private final Attachment attached;

    Marked(Paragraph p, Focus focus, Told told, Subjects subjects, Attachment attached) {
        this.p = p;
        this.focus = focus;
        this.told = told;
        this.subjects = subjects;
        this.attached = attached;
    }

    /** A quotation of a cue; says whether the cue is served by it. */
    boolean quoted(Quotation q, CueMatch match, Optional<Party> speaker, Complement complement) {
        if (told.goesOn(q)) {
            return true;
        }
        if (attached.trailed(q).isEmpty() && complement.type() == Complement.Type.THAT) {
            if (q.tokens() <= SHORTEST_DIRECT || p.is(SpeechWords.Role.FINITE, q.end())) {
                return false;
            }
        }
        if (attached.trailed(q).isEmpty() && inClause(match, q)) {
            if (told.named(q)) {
                return true;
            }
            told.made(q);
            told.add(Quote.Kind.PARTIAL, List.of(told.inside(q)), match, speaker, Optional.empty(), "within");
            return true;
        }
        int sentence = p.sentenceStart(q.open());
        if (attached.trailed(q).isPresent() && isEndOf(sentence, q)) {
            // "The plan costs jobs and “hurts families,” she said."
            told.add(
                    Quote.Kind.INDIRECT,
                    List.of(new Statement.Part(sentence, told.inside(q).last())),
                    match,
                    speaker,
                    Optional.empty(),
                    "mixed");
            told.made(q);
            told.add(Quote.Kind.PARTIAL, List.of(told.inside(q)), match, speaker, Optional.empty(), "mixed");
            return true;
        }
        boolean fragment = q.tokens() < SHORTEST_DIRECT && attached.trailed(q).isEmpty() && !p.isColon(q.open() - 1);
        if (fragment && (told.named(q) || isParty(match, q) || !bare(match.last(), q.open()))) {
            return true;
        }
        told.made(q);
        told.add(
                fragment ? Quote.Kind.PARTIAL : Quote.Kind.DIRECT,
                List.of(told.inside(q)),
                match,
                speaker,
                subjects.listeners().of(match, complement),
                attached.trailed(q).isPresent() ? "after" : "before");
        return true;
    }

    /** Whether a quotation ends a sentence whose first words stand before the marks, and nobody else speaks in them. */
    private boolean isEndOf(int sentence, Quotation q) {
        boolean verb = false;
        for (int i = sentence; i < q.open(); i++) {
            if (p.quotation(i).isPresent() || p.isCue(i) || p.isColon(i)) {
                return false;
            }
            verb |= p.is(SpeechWords.Role.FINITE, i);
        }
        boolean runsOn = q.open() > 0
                && p.token(q.open() - 1).isWord()
                && p.token(q.first()).shape() == Token.Shape.LOWER;
        return q.open() - sentence >= SHORTEST_DIRECT && runsOn && (verb || q.open() - sentence > LONG);
    }

    /** "menyebut kondisi di Gaza “di luar batas”": the subject of what is quoted stands before the marks. */
    private boolean inClause(CueMatch match, Quotation q) {
        int i = match.last();
        boolean plain = match.cue().subject() == Cue.Side.BEFORE
                && match.cue().kind() == Cue.Kind.SAY
                && attached.complement(match).type() == Complement.Type.QUOTE
                && q.open() - i > 1
                && p.token(i).isWord()
                && !p.is(SpeechWords.Role.ADJUNCT, i)
                && !p.is(SpeechWords.Role.ADDRESSED, i)
                && !p.is(SpeechWords.Role.VERB_SIDE, i)
                && !p.is(SpeechWords.Role.AS, i)
                && !p.isDate(i);
        for (; plain && i < q.open(); i++) {
            plain = !p.token(i).isMark() || p.token(i).is("-");
        }
        return plain;
    }

    /** "وشدد «تجمع المدينة» على", "يعلن مقتل «أمير البحر»": a name in marks, of whoever speaks or is spoken of. */
    private boolean isParty(CueMatch match, Quotation q) {
        boolean subject = q.open() == match.last()
                && match.cue().takes() == Cue.Takes.THAT
                && p.is(SpeechWords.Role.ADJUNCT, q.end());
        return p.words.has(SpeechWords.Role.ARTICLE_PREFIX)
                && (subject || p.is(SpeechWords.Role.VERBAL_NOUN, q.open() - 1));
    }

    /** Nothing but a name, a source or small words stands between a verb and the fragment it quotes. */
    private boolean bare(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean as = i == to - 1 && p.is(SpeechWords.Role.AS, i);
            if (p.is(SpeechWords.Role.ADJUNCT, i) && p.mention(i).isEmpty() && !as) {
                return false;
            }
        }
        return true;
    }

    private boolean isNamed(Quotation q) {
        return p.words.has(SpeechWords.Role.ARTICLE_PREFIX) && told.named(q);
    }

    void judged(CueMatch match) {
        int end = p.sentenceEnd(match.first());
        Optional<Party> speaker = Optional.empty();
        for (Quotation q : p.quotations) {
            if (q.open() < match.last() || q.open() >= end) {
                continue;
            }
            boolean free = attached.led(q).or(() -> attached.trailed(q)).isEmpty() && !told.isMade(q);
            boolean nearest = p.cues.stream()
                    .noneMatch(c -> c.first() > match.first()
                            && c.first() < q.open()
                            && c.cue().kind() != Cue.Kind.VIA);
            boolean said = match.cue().kind() == Cue.Kind.JUDGE
                    || !p.is(SpeechWords.Role.IMPERSONAL, match.first()) && !isNamed(q);
            if (free && nearest && said && !told.title(q)) {
                if (speaker.isEmpty()) {
                    speaker = subjects.speaker(match, new Complement(Complement.Type.QUOTE, q.open(), q.open()));
                    told.spoken.put(match, speaker);
                }
                told.made(q);
                told.add(Quote.Kind.PARTIAL, List.of(told.inside(q)), match, speaker, Optional.empty(), "judge");
            }
        }
        if (speaker.isPresent() && !told.isReported(match.first())) {
            focus.on(speaker.get(), p.words);
        }
    }
}
