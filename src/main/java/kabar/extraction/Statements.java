package kabar.extraction;

import java.util.List;
import java.util.Optional;
import kabar.extraction.Statement.Part;
import kabar.knowledge.ActorType;

/** Reads the statements of one paragraph, in the order of the text. */
final class Statements {
    private static final int SHORTEST_CLAUSE = 4;
    private static final int SHORTEST_DIRECT = 4;
    private static final int SUBJECT_REACH = 8;
    private static final int LONGEST_PARENTHESIS = 10;
    private static final int OPENING_REACH = 10;

    private final Paragraph p;
    private final Focus focus;
    private final Speakers speakers;
    private final Attachment attached;
    private final Told told;
    private final Subjects subjects;
    private final Sources sources;
    private final Uncued uncued;

    Statements(Paragraph p, Focus focus) {
        this.p = p;
        this.focus = focus;
        this.speakers = new Speakers(p, focus);
        this.attached = new Attachment(p);
        this.told = new Told(p, attached);
        this.subjects = new Subjects(p, focus, speakers, attached, told);
        this.sources = new Sources(p, focus, speakers, subjects, attached, told);
        this.uncued = new Uncued(p, focus, speakers, subjects, attached, told);
    }

    Told read() {
        int cue = 0;
        int quotation = 0;
        int sentence = 0;
        new Heading(p, focus, speakers, told).read();
        while (cue < p.cues.size() || quotation < p.quotations.size()) {
            boolean quoteFirst = cue == p.cues.size()
                    || quotation < p.quotations.size()
                            && anchor(p.quotations.get(quotation))
                                    < p.cues.get(cue).first();
            if (quoteFirst && anchor(p.quotations.get(quotation)) == Integer.MIN_VALUE) {
                quotation++;
                continue;
            }
            int at = quoteFirst
                    ? p.quotations.get(quotation).open()
                    : p.cues.get(cue).first();
            for (; sentence < at; sentence++) {
                if (sentence == 0 || p.sentence(sentence) != p.sentence(sentence - 1)) {
                    onSubject(sentence);
                }
            }
            if (quoteFirst) {
                uncued.loose(p.quotations.get(quotation++));
            } else {
                cue(p.cues.get(cue++));
            }
        }
        for (; sentence < p.size(); sentence++) {
            if (sentence == 0 || p.sentence(sentence) != p.sentence(sentence - 1)) {
                onSubject(sentence);
            }
        }
        return told;
    }

    /** A quotation is read with the cue it belongs to, else at its own place. */
    private int anchor(Quotation q) {
        return attached.led(q).or(() -> attached.trailed(q)).isPresent() ? Integer.MIN_VALUE : q.open();
    }

    /** Whoever a sentence begins with is spoken of from here on. */
    private void onSubject(int from) {
        int end = Math.min(p.sentenceEnd(from), from + OPENING_REACH);
        for (int i = from; i < end; i++) {
            if (p.quotation(i).isPresent()) {
                return;
            }
            if ((speakers.eligible(i)
                            || p.is(SpeechWords.Role.AGENT, i - 1)
                                    && p.mention(i).isPresent())
                    && p.mention(i).orElseThrow().actor().type() == ActorType.PERSON
                    && p.mention(i).orElseThrow().form() != Mention.Form.DEMONYM) {
                focus.on(Party.of(p.mention(i).orElseThrow()));
                return;
            }
        }
    }

    private void cue(CueMatch match) {
        switch (match.cue().kind()) {
            case SAY, TELL, THINK, SHOW -> said(match);
            case JUDGE -> judged(match);
            case SOURCE, QUOTING -> sources.sourced(match);
            case VIA -> sources.passedOn(match);
            case RELAY -> sources.relayed(match);
        }
    }

    private void said(CueMatch match) {
        var complement = attached.complement(match);
        boolean own = match.cue().subject() == Cue.Side.BEFORE && p.is(SpeechWords.Role.I, match.first() - 1);
        boolean nested = match.cue().kind() == Cue.Kind.THINK && told.isReported(match.first());
        if (own || nested || insideSource(match) || match.cue().kind() == Cue.Kind.SHOW && !shown(match)) {
            return;
        }
        if (p.is(SpeechWords.Role.AS_SAID, match.first() - 1)
                && p.isComma(match.first() - 2)
                && complement.type() == Complement.Type.NONE) {
            sources.sourced(new CueMatch(match.cue(), match.first() - 1, match.last(), match.start(), match.own()));
            return;
        }
        Optional<Party> speaker = subjects.speaker(match, complement);
        told.spoken.put(match, speaker);
        boolean direct = false;
        for (Quotation q : p.quotations) {
            boolean mine = attached.led(q).filter(match::equals).isPresent()
                    || attached.trailed(q).filter(match::equals).isPresent();
            if (mine) {
                direct |= quoted(q, match, speaker, complement);
            }
        }
        int before = told.size();
        if (!direct && !attached.trails(match)) {
            if (fronted(match, complement, speaker)) {
                return;
            }
            if (complement.type() == Complement.Type.NONE || complement.type() == Complement.Type.QUOTE) {
                postposed(match, speaker);
            } else {
                clause(match, complement, speaker);
            }
            if (told.size() == before
                    && match.cue().kind() == Cue.Kind.SAY
                    && match.cue().takes() != Cue.Takes.QUOTE) {
                judged(match);
            }
        }
        speaker.ifPresent(focus::on);
    }

    /** "Kata Jusuf Kalla, …": the verb begins the sentence, and what is said follows its speaker. */
    private boolean fronted(CueMatch match, Complement complement, Optional<Party> speaker) {
        int end = p.sentenceEnd(match.first());
        int start = match.last();
        while (start < end
                && !p.isComma(start)
                && !p.isColon(start)
                && p.quotation(start).isEmpty()) {
            start++;
        }
        if (match.cue().subject() != Cue.Side.AFTER
                || match.first() != p.sentenceStart(match.first())
                || start == match.last()
                || end - start < SHORTEST_CLAUSE
                || !p.token(start).isMark()
                || p.quotation(start).isPresent()) {
            return false;
        }
        var part = List.of(new Part(start + 1, told.contentEnd(match, start + 1)));
        if (p.isColon(start)) {
            told.add(Quote.Kind.DIRECT, part, match, speaker, Optional.empty(), "front");
        } else {
            told.indirect(match, part, speaker, subjects.addressee(match, complement), "front");
        }
        speaker.ifPresent(focus::on);
        return true;
    }

    /** "according to media reports": a verb only by its form. */
    private boolean insideSource(CueMatch match) {
        for (CueMatch c : p.cues) {
            if (c.cue().isSource() && c.last() <= match.first() && match.first() - c.last() < SUBJECT_REACH) {
                int i = c.last();
                while (i < match.first() && !p.isComma(i) && !p.isStop(i)) {
                    i++;
                }
                if (i == match.first() && attached.complement(match).type() == Complement.Type.NONE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is a report or a poll that shows something, and not an event. */
    private boolean shown(CueMatch match) {
        for (int i = Math.max(p.sentenceStart(match.first()), match.first() - 2 * SUBJECT_REACH);
                i < match.first();
                i++) {
            if (p.isSource(i)) {
                return true;
            }
        }
        return false;
    }

    /** A quotation of a cue; says whether the cue is served by it. */
    private boolean quoted(Quotation q, CueMatch match, Optional<Party> speaker, Complement complement) {
        if (told.goesOn(q)) {
            return true;
        }
        if (attached.trailed(q).isEmpty() && complement.type() == Complement.Type.THAT) {
            if (q.tokens() <= SHORTEST_DIRECT) {
                return false;
            }
        }
        if (attached.trailed(q).isEmpty() && inClause(match, q)) {
            told.made(q);
            told.add(Quote.Kind.PARTIAL, List.of(told.inside(q)), match, speaker, Optional.empty(), "within");
            return true;
        }
        boolean fragment = q.tokens() < SHORTEST_DIRECT && attached.trailed(q).isEmpty() && !p.isColon(q.open() - 1);
        if (fragment && (told.named(q) || !bare(match.last(), q.open()))) {
            return true;
        }
        told.made(q);
        told.add(
                fragment ? Quote.Kind.PARTIAL : Quote.Kind.DIRECT,
                List.of(told.inside(q)),
                match,
                speaker,
                subjects.addressee(match, complement),
                attached.trailed(q).isPresent() ? "after" : "before");
        return true;
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

    /** "that …": indirect speech, and what is quoted in it. */
    private void clause(CueMatch match, Complement complement, Optional<Party> speaker) {
        int from = complement.start();
        while (from < p.size() && p.isComma(from)) {
            from++;
        }
        int start = from;
        int end = told.contentEnd(match, start);
        if (end - start < 2) {
            return;
        }
        boolean words = complement.type() == Complement.Type.COLON
                && complement.start() == complement.end() + 1
                && p.quotations.stream().noneMatch(q -> start <= q.open() && q.open() < end);
        if (words) {
            told.add(
                    Quote.Kind.DIRECT,
                    List.of(new Part(start, end)),
                    match,
                    speaker,
                    subjects.addressee(match, complement),
                    "colon");
            return;
        }
        told.indirect(match, List.of(new Part(start, end)), speaker, subjects.addressee(match, complement), "clause");
    }

    /** "…, the minister said." */
    private void postposed(CueMatch match, Optional<Party> speaker) {
        if (match.cue().subject() == Cue.Side.EITHER || match.cue().subject() == Cue.Side.CARRIED) {
            return;
        }
        int start = subjects.clauseStart(match.first());
        int comma = match.first() - 1;
        boolean inverted = p.isComma(comma);
        while (!inverted && comma > start && !p.isComma(comma)) {
            comma--;
        }
        boolean ends = p.isStop(match.last())
                || p.isComma(match.last())
                || match.last() >= p.size()
                || p.is(SpeechWords.Role.SETTING, match.last())
                || p.isDate(match.last())
                || inverted && (match.cue().subject() == Cue.Side.AFTER || named(match.last()));
        if (!p.isComma(comma) || comma <= start || !ends || match.cue().kind() == Cue.Kind.THINK) {
            return;
        }
        // "America, he concluded, is pushing for a pause"
        int close = match.cue().subject() == Cue.Side.AFTER ? nextComma(match.last()) : match.last();
        int rest = close + 1;
        boolean middle = p.isComma(close)
                && rest + 1 < p.sentenceEnd(match.first())
                && (p.is(SpeechWords.Role.FINITE, rest)
                        || close - comma <= LONGEST_PARENTHESIS
                                && comma - start < SHORTEST_CLAUSE + 2
                                && !p.is(SpeechWords.Role.ADJUNCT, rest)
                                && !p.is(SpeechWords.Role.COORDINATOR, rest)
                                && p.cues.stream().noneMatch(c -> c.first() == rest));
        if (middle) {
            var more = new Part(rest, told.contentEnd(match, rest));
            told.indirect(match, List.of(new Part(start, comma), more), speaker, Optional.empty(), "middle");
        } else if (match.cue().subject() == Cue.Side.AFTER && comma - start > 2
                || comma - start >= SHORTEST_CLAUSE && clauseLike(start, comma)) {
            told.indirect(match, List.of(new Part(start, comma)), speaker, Optional.empty(), "postposed");
        }
    }

    private int nextComma(int from) {
        int end = p.sentenceEnd(from - 1);
        int i = from;
        while (i < end && !p.isComma(i) && p.quotation(i).isEmpty()) {
            i++;
        }
        return i;
    }

    private boolean named(int i) {
        return i < p.size()
                && (p.mention(i).isPresent()
                        || p.isSource(i)
                        || p.token(i).capital()
                        || p.is(SpeechWords.Role.ARTICLE, i) && named(i + 1));
    }

    private boolean clauseLike(int start, int end) {
        if (p.quotation(start).isPresent()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (p.is(SpeechWords.Role.FINITE, i)) {
                return true;
            }
        }
        return end - start > 2 * SHORTEST_CLAUSE && !p.is(SpeechWords.Role.ADJUNCT, start) && !apposed(start, end);
    }

    /** "Le ministre iranien, Abbas Araghtchi": somebody with a name between commas, and no clause. */
    private boolean apposed(int start, int end) {
        int comma = end - 1;
        while (comma > start && !p.isComma(comma)) {
            comma--;
        }
        return comma > start
                && p.mention(end - 1)
                        .filter(m -> m.actor().type() == ActorType.PERSON)
                        .isPresent()
                && p.sameMention(comma + 1, end - 1);
    }

    private void judged(CueMatch match) {
        int end = p.sentenceEnd(match.first());
        Optional<Party> speaker = Optional.empty();
        for (Quotation q : p.quotations) {
            boolean free = attached.led(q).or(() -> attached.trailed(q)).isEmpty() && !told.isMade(q);
            boolean nearest = p.cues.stream()
                    .noneMatch(c -> !c.equals(match)
                            && c.first() > match.first()
                            && c.first() < q.open()
                            && c.cue().kind() != Cue.Kind.VIA);
            if (q.open() >= match.last() && q.open() < end && free && nearest && !told.title(q)) {
                if (speaker.isEmpty()) {
                    speaker = subjects.speaker(match, new Complement(Complement.Type.QUOTE, q.open(), q.open()));
                    told.spoken.put(match, speaker);
                }
                told.made(q);
                told.add(Quote.Kind.PARTIAL, List.of(told.inside(q)), match, speaker, Optional.empty(), "judge");
            }
        }
        if (speaker.isPresent()) {
            focus.on(speaker.get());
        }
    }
}
