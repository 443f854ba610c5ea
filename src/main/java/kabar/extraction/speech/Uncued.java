package kabar.extraction.speech;

import java.util.Optional;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;

/** Quotations without a verb of saying: signed, pointed back to, or alone. */
final class Uncued {
    private static final int SHORTEST_DIRECT = 4;
    private static final int SHORTEST_BACK = 2;
    private static final int LONGEST_SPEAKER = 9;

    private final Paragraph p;
    private final Focus focus;
    private final Speakers speakers;
    private final Subjects subjects;
    private final Attachment attached;
    private final Told told;

    Uncued(Paragraph p, Focus focus, Speakers speakers, Subjects subjects, Attachment attached, Told told) {
        this.p = p;
        this.focus = focus;
        this.speakers = speakers;
        this.subjects = subjects;
        this.attached = attached;
        this.told = told;
    }

    /** A quotation without a cue: a statement of its own if it is a whole sentence and somebody is speaking. */
    void loose(Quotation q) {
        if (told.isMade(q) || attached.led(q).or(() -> attached.trailed(q)).isPresent()) {
            return;
        }
        if (p.words.has(SpeechWords.Role.ARTICLE_PREFIX) && told.named(q)) {
            return;
        }
        Optional<Party> back = pointedBackTo(q);
        if (back.isPresent() && q.tokens() >= SHORTEST_BACK) {
            told.made(q);
            told.add(Quote.Kind.DIRECT, told.inside(q), Optional.empty(), back, Optional.empty(), "back");
            focus.on(back.get(), p.words);
            return;
        }
        boolean begins = q.open() == 0
                || p.isStop(q.open() - 1)
                || p.isColon(q.open() - 1)
                || p.quotation(q.open() - 1).isPresent();
        boolean colon = q.open() > 1 && p.isColon(q.open() - 1);
        boolean ends = q.end() >= p.size() || p.isStop(q.last() - 1) || p.isStop(q.end());
        Optional<Party> signed = signature(q).or(() -> beside(q));
        if (begins
                && (ends || signed.isPresent())
                && !q.single()
                && q.tokens() > (signed.isPresent() || colon ? SHORTEST_BACK : SHORTEST_DIRECT)
                && p.kind(q.open()) == Sentence.Kind.BODY) {
            var speaker = signed.or(
                    () -> colon ? speakers.subject(subjects.clauseStart(q.open() - 2), q.open() - 1) : focus.last());
            if (speaker.isEmpty()) {
                return;
            }
            told.made(q);
            told.add(
                    Quote.Kind.DIRECT,
                    told.inside(q),
                    Optional.empty(),
                    speaker,
                    Optional.empty(),
                    signed.isPresent() ? "signed" : colon ? "colon" : "alone");
            speaker.ifPresent(by -> focus.on(by, p.words));
        }
    }

    /** "…," Prabowo opened his speech: a comma ends the quotation, and a person follows. */
    private Optional<Party> beside(Quotation q) {
        int at = p.isComma(q.end()) ? q.end() + 1 : q.end();
        boolean comma = p.isComma(q.last() - 1) || at > q.end();
        return comma
                        && at < p.size()
                        && speakers.voices().eligible(at)
                        && p.mention(at).orElseThrow().actor().type() == ActorType.PERSON
                ? p.mention(at).map(Party::of)
                : Optional.empty();
    }

    /** "…" — Jane Doe: a short line of capitals behind a dash, to the end of the paragraph. */
    private Optional<Party> signature(Quotation q) {
        int from = q.end() + 1;
        boolean dash = q.end() < p.size() && "―—–-".contains(p.token(q.end()).form());
        int to = p.size();
        while (to > from && p.token(to - 1).isMark()) {
            to--;
        }
        if (!dash || from >= to || to - from > LONGEST_SPEAKER || !p.token(from).isWord()) {
            return Optional.empty();
        }
        return speakers.after(from, to);
    }

    /** "“…” With these words X answered": whose words the quotation right before holds. */
    private Optional<Party> pointedBackTo(Quotation q) {
        int i = q.end();
        while (i < p.size() && i < q.end() + 3 && p.token(i).isMark()) {
            i++;
        }
        if (i + 2 >= p.size() || !p.is(SpeechWords.Role.BACK, i)) {
            return Optional.empty();
        }
        i++;
        while (i + 1 < p.size() && p.is(SpeechWords.Role.BACK_NOUN, i)) {
            i++;
        }
        int verb = i;
        return p.mention(verb).isPresent() || !p.token(verb).isWord()
                ? Optional.empty()
                : p.is(SpeechWords.Role.DOCUMENT, verb + 1)
                        ? speakers.cited().source(verb + 1, p.sentenceEnd(verb))
                        : speakers.after(verb + 1, p.sentenceEnd(verb));
    }
}
