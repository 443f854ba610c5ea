package kabar.extraction.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kabar.extraction.speech.Statement.Part;
import kabar.facts.Mention;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.ActorType;

/** Reads the statements of one paragraph, in the order of the text. */
final class Statements {
    private static final int SUBJECT_REACH = 8;
    private static final Set<ActorType> BODIES = Set.of(
            ActorType.GOVERNMENT, ActorType.MILITARY, ActorType.ORGANISATION, ActorType.COMPANY, ActorType.PARTY);

    private static final int OPENING_REACH = 10;

    private final Paragraph p;
    private final Focus focus;
    private final Speakers speakers;
    private final Attachment attached;
    private final Told told;
    private final Subjects subjects;
    private final Sources sources;
    private final Relays relays;
    private final Uncued uncued;
    private final Asides asides;
    private final Marked marked;
    private final VerbPlaces places;
    private final Denials denials;

    Statements(Paragraph p, Focus focus) {
        this.p = p;
        this.focus = focus;
        this.speakers = new Speakers(p, focus);
        this.attached = new Attachment(p);
        this.told = new Told(p, attached);
        this.places = new VerbPlaces(p);
        this.denials = new Denials(p);
        this.subjects = new Subjects(p, focus, speakers, attached, told, places);
        this.sources = new Sources(p, focus, speakers, subjects, attached, told);
        this.relays = new Relays(p, speakers, subjects, told);
        this.uncued = new Uncued(p, focus, speakers, subjects, attached, told);
        this.asides = new Asides(p, told, subjects, attached);
        this.marked = new Marked(p, focus, told, subjects, attached);
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
        onBody(from, end);
        for (int i = from; i < end; i++) {
            if (p.quotation(i).isPresent() || p.is(SpeechWords.Role.HE, i) || isCue(i)) {
                return;
            }
            if ((speakers.voices().eligible(i)
                            || p.is(SpeechWords.Role.AGENT, i - 1)
                                    && p.mention(i).isPresent())
                    && p.mention(i).orElseThrow().actor().type() == ActorType.PERSON
                    && p.mention(i).orElseThrow().form() != Mention.Form.DEMONYM) {
                focus.on(Party.of(p.mention(subject(i)).orElseThrow()), p.words);
                return;
            }
        }
    }

    /** "Accompanied by Jane Doe, the mayor, John Roe left": of who did it and the person behind the comma, that person. */
    private int subject(int agent) {
        int end = Math.min(p.sentenceEnd(agent), agent + 2 * OPENING_REACH);
        for (int i = agent + 1; p.is(SpeechWords.Role.AGENT, agent - 1) && i + 1 < end; i++) {
            if (p.isComma(i) && speakers.voices().isPerson(i + 1)) {
                int last = i + 1;
                while (last < end && p.sameMention(i + 1, last)) {
                    last++;
                }
                if (!p.isComma(last)) {
                    return i + 1;
                }
            }
        }
        return agent;
    }

    /** A body named where a sentence begins is whom "the ministry" stands for, if nobody has spoken for one since. */
    private void onBody(int from, int end) {
        for (int i = from; i < end; i++) {
            if (p.quotation(i).isPresent() || isCue(i)) {
                return;
            }
            boolean body = speakers.voices().eligible(i)
                    && BODIES.contains(p.mention(i).orElseThrow().actor().type())
                    && p.mention(i).orElseThrow().form() == Mention.Form.NAME;
            if (body) {
                focus.onBody(Party.of(p.mention(i).orElseThrow()));
                return;
            }
        }
    }

    /** Whether a verb of saying begins at a token, which finds its speaker itself. */
    private boolean isCue(int i) {
        return p.begins(i, cue -> true);
    }

    private void cue(CueMatch match) {
        switch (match.cue().kind()) {
            case SAY, TELL, THINK, SHOW -> said(match);
            case JUDGE -> marked.judged(match);
            case SOURCE, QUOTING -> sources.sourced(match);
            case VIA -> relays.passedOn(match);
            case RELAY -> relays.relayed(match);
        }
    }

    private void said(CueMatch match) {
        var complement = attached.complement(match);
        boolean reported = told.isReported(match.first());
        boolean own = match.cue().subject() == Cue.Side.BEFORE && ownWords(match);
        boolean nested = match.cue().kind() == Cue.Kind.THINK && reported;
        if (own
                || nested
                || places.isImpersonal(match, complement)
                || insideSource(match)
                || match.cue().kind() == Cue.Kind.SHOW && !shown(match)) {
            return;
        }
        if (p.is(SpeechWords.Role.AS_SAID, match.first() - 1)
                && p.isComma(match.first() - 2)
                && match.cue().takes() != Cue.Takes.QUOTE
                && complement.type() == Complement.Type.NONE) {
            sources.sourced(new CueMatch(match.cue(), match.first() - 1, match.last(), match.start(), match.own()));
            return;
        }
        Optional<Party> speaker = subjects.speaker(match, complement);
        told.spoken.put(match, speaker);
        boolean direct = false;
        int before = told.size();
        for (Quotation q : p.quotations) {
            boolean mine = attached.led(q).filter(match::equals).isPresent()
                    || attached.trailed(q).filter(match::equals).isPresent();
            if (mine) {
                direct |= marked.quoted(q, match, speaker, complement);
            }
        }
        if (told.endsInPart(before)) {
            // "pledged “cooperation” and a “deep” bond": what else the verb quotes
            marked.judged(match);
        }
        if (!direct && !attached.trails(match) && !denials.unsaid(match)) {
            if (asides.fronted(match, speaker)) {
                speaker.ifPresent(by -> focus.on(by, p.words));
                return;
            }
            if (complement.type() == Complement.Type.NONE || complement.type() == Complement.Type.QUOTE) {
                asides.postposed(match, speaker);
            } else {
                clause(match, complement, speaker);
            }
            if (told.size() == before
                    && match.cue().kind() == Cue.Kind.SAY
                    && match.cue().takes() != Cue.Takes.QUOTE) {
                marked.judged(match);
            }
        }
        if (!reported && (direct || told.size() > before || speaks(match, speaker))) {
            speaker.ifPresent(by -> focus.on(by, p.words));
        }
    }

    /** "I think", "we do believe": whoever writes. */
    private boolean ownWords(CueMatch match) {
        int i = match.first() - 1;
        while (i > 0 && (p.is(SpeechWords.Role.VERB_SIDE, i) || p.is(SpeechWords.Role.FINITE, i))) {
            i--;
        }
        return p.is(SpeechWords.Role.I, i)
                && (i == match.first() - 1 || match.cue().kind() == Cue.Kind.THINK);
    }

    /** Somebody with a name is spoken of, whatever he said; a word such as "jelas" behind which nobody is named may be no verb. */
    private static boolean speaks(CueMatch match, Optional<Party> speaker) {
        return match.cue().subject() != Cue.Side.AFTER
                && speaker.flatMap(Party::actor).isPresent();
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

    /** "that …": indirect speech, and what is quoted in it. */
    private void clause(CueMatch match, Complement complement, Optional<Party> speaker) {
        int from = complement.start();
        while (from < p.size()
                && (p.isComma(from)
                        || complement.type() == Complement.Type.COLON
                                && told.extent().isStray(from))) {
            from++;
        }
        int start = from;
        int end = told.extent().end(match, start);
        if (end - start < 2) {
            return;
        }
        if (denials.denies(match)) {
            told.denied(match, new Part(denials.start(match), end), speaker);
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
                    subjects.listeners().of(match, complement),
                    "colon");
            return;
        }
        told.indirect(
                match,
                List.of(new Part(start, end)),
                speaker,
                subjects.listeners().of(match, complement),
                "clause");
    }
}
