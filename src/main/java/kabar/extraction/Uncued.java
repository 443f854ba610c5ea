package kabar.extraction;

import java.util.Optional;
import kabar.extraction.Statement.Part;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;

/** Statements without a verb of saying: headlines ("X: …"), signed quotations, and quotations that stand alone. */
final class Uncued {
    private static final int SHORTEST_CLAUSE = 4;
    private static final int SHORTEST_DIRECT = 4;
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
        boolean begins = q.open() == 0
                || p.isStop(q.open() - 1)
                || p.isColon(q.open() - 1)
                || p.quotation(q.open() - 1).isPresent();
        boolean ends = q.end() >= p.size() || p.isStop(q.last() - 1) || p.isStop(q.end());
        Optional<Party> signed = signature(q);
        if (begins
                && (ends || signed.isPresent())
                && !q.single()
                && q.tokens() > SHORTEST_DIRECT
                && p.kind(q.open()) == Sentence.Kind.BODY
                && (signed.isPresent() || focus.last().isPresent())) {
            boolean colon = p.isColon(q.open() - 1);
            var speaker = signed.or(
                    () -> colon ? speakers.subject(subjects.clauseStart(q.open() - 2), q.open() - 1) : focus.last());
            told.made(q);
            told.add(
                    Quote.Kind.DIRECT,
                    told.inside(q),
                    Optional.empty(),
                    speaker,
                    Optional.empty(),
                    signed.isPresent() ? "signed" : colon ? "colon" : "alone");
            speaker.ifPresent(focus::on);
        }
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

    /** "Biden: we stand with Israel" at the head of an article. */
    void headline() {
        if (p.kind(0) != Sentence.Kind.TITLE) {
            return;
        }
        int end = p.sentenceEnd(0);
        int colon = 0;
        while (colon < end && !p.isColon(colon)) {
            colon++;
        }
        if (colon == 0 || end - colon < SHORTEST_CLAUSE) {
            return;
        }
        int from = colon;
        while (from > 0
                && !p.isComma(from - 1)
                && p.quotation(from - 1).isEmpty()
                && !p.token(from - 1).is("|")) {
            from--;
        }
        if (colon - from > LONGEST_SPEAKER || from == colon) {
            return;
        }
        Optional<Party> addressee = speakers.addressee(from, colon);
        Optional<Party> speaker = headlineSpeaker(from, colon);
        if (speaker.isEmpty()) {
            return;
        }
        int start = colon + 1;
        Optional<Quotation> quoted = p.quotation(start).filter(q -> q.open() == start);
        var part = quoted.map(told::inside).orElse(new Part(start, told.trimmed(start, end)));
        quoted.ifPresent(q -> told.made(q));
        told.add(
                quoted.isPresent() ? Quote.Kind.DIRECT : Quote.Kind.INDIRECT,
                part,
                Optional.of(p.words(colon, colon + 1)),
                speaker,
                addressee,
                "headline");
        focus.on(speaker.get());
    }

    private Optional<Party> headlineSpeaker(int from, int colon) {
        boolean named = p.mention(colon - 1).isPresent() || p.isSource(colon - 1);
        boolean country = p.sameMention(from, colon - 1)
                && p.mention(from)
                        .filter(m -> m.actor().type() == ActorType.COUNTRY)
                        .isPresent();
        boolean verb = p.cues.stream().anyMatch(c -> c.first() >= from && c.first() < colon);
        return named && !country && !verb ? speakers.after(from, colon) : Optional.empty();
    }
}
