package kabar.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kabar.extraction.Statement.Part;
import kabar.knowledge.ActorType;
import kabar.text.Sentence;
import kabar.text.Span;

/** Reads the statements of one paragraph, in the order of the text. */
final class Statements {
    private static final int SHORTEST_CLAUSE = 4;
    private static final int SHORTEST_DIRECT = 4;
    private static final int LONGEST_HEADLINE_SPEAKER = 9;
    private static final int SUBJECT_REACH = 8;

    private final Paragraph p;
    private final Focus focus;
    private final Speakers speakers;
    private final Attachment attached;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<CueMatch, Optional<Party>> spoken = new HashMap<>();
    private final Map<Quotation, Integer> made = new HashMap<>();
    private final List<Scope> scopes = new ArrayList<>();

    /** Tokens that somebody other than the speaker answers for. */
    private record Scope(int first, int last, List<Party> by) {}

    Statements(Paragraph p, Focus focus) {
        this.p = p;
        this.focus = focus;
        this.speakers = new Speakers(p, focus);
        this.attached = new Attachment(p);
    }

    List<Statement> read() {
        int cue = 0;
        int quotation = 0;
        int sentence = 0;
        headline();
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
                loose(p.quotations.get(quotation++));
            } else {
                cue(p.cues.get(cue++));
            }
        }
        for (; sentence < p.size(); sentence++) {
            if (sentence == 0 || p.sentence(sentence) != p.sentence(sentence - 1)) {
                onSubject(sentence);
            }
        }
        return statements.stream().map(this::attributed).toList();
    }

    /** A quotation is read with the cue it belongs to, else at its own place. */
    private int anchor(Quotation q) {
        return attached.led(q).or(() -> attached.trailed(q)).isPresent() ? Integer.MIN_VALUE : q.open();
    }

    private Statement attributed(Statement statement) {
        Statement out = statement;
        for (Scope scope : scopes) {
            if (scope.first() <= statement.first() && statement.first() < scope.last()) {
                out = out.by(scope.by().stream()
                        .filter(b -> !statement.speaker().equals(Optional.of(b)))
                        .toList());
            }
        }
        return out;
    }

    /** Whoever a sentence begins with is spoken of from here on. */
    private void onSubject(int from) {
        int end = Math.min(p.sentenceEnd(from), from + SUBJECT_REACH);
        for (int i = from; i < end; i++) {
            if (p.quotation(i).isPresent()) {
                return;
            }
            if (speakers.eligible(i)
                    && p.mention(i).orElseThrow().actor().type() == ActorType.PERSON
                    && p.mention(i).orElseThrow().form() != Mention.Form.DEMONYM) {
                focus.on(Party.of(p.mention(i).orElseThrow()));
                return;
            }
        }
    }

    private void cue(CueMatch match) {
        switch (match.cue().kind()) {
            case SAY, THINK, SHOW -> said(match);
            case JUDGE -> judged(match);
            case SOURCE -> sourced(match);
            case VIA -> passedOn(match);
            case RELAY -> relayed(match);
        }
    }

    private void said(CueMatch match) {
        var complement = attached.complement(match);
        boolean own = match.cue().subject() == Cue.Side.BEFORE && p.is(SpeechWords.Role.I, match.first() - 1);
        boolean nested = match.cue().kind() == Cue.Kind.THINK
                && scopes.stream().anyMatch(s -> s.first() < match.first() && match.first() < s.last());
        if (own || nested || insideSource(match) || match.cue().kind() == Cue.Kind.SHOW && !shown(match)) {
            return;
        }
        Optional<Party> speaker = speaker(match, complement);
        spoken.put(match, speaker);
        boolean direct = false;
        for (Quotation q : p.quotations) {
            boolean mine = attached.led(q).filter(match::equals).isPresent()
                    || attached.trailed(q).filter(match::equals).isPresent();
            if (mine) {
                direct |= quoted(q, match, speaker, complement);
            }
        }
        if (!direct && !attached.trails(match)) {
            if (complement.type() == Complement.Type.NONE || complement.type() == Complement.Type.QUOTE) {
                postposed(match, speaker);
            } else {
                clause(match, complement, speaker);
            }
        }
        speaker.ifPresent(focus::on);
    }

    /** "according to media reports": a verb only by its form. */
    private boolean insideSource(CueMatch match) {
        for (CueMatch c : p.cues) {
            if (c.cue().kind() == Cue.Kind.SOURCE
                    && c.last() <= match.first()
                    && match.first() - c.last() < SUBJECT_REACH) {
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
        Optional<Integer> before = attached.continued(q).map(made::get);
        if (before.isPresent()) {
            statements.set(before.get(), statements.get(before.get()).with(inside(q)));
            made.put(q, before.get());
            return true;
        }
        if (attached.trailed(q).isEmpty() && complement.type() == Complement.Type.THAT) {
            if (q.tokens() <= SHORTEST_DIRECT) {
                return false;
            }
        }
        boolean fragment = q.tokens() < SHORTEST_DIRECT && attached.trailed(q).isEmpty() && !p.isColon(q.open() - 1);
        if (fragment && (named(q) || !bare(match.last(), q.open()))) {
            return true;
        }
        made.put(q, statements.size());
        add(
                fragment ? Quote.Kind.PARTIAL : Quote.Kind.DIRECT,
                List.of(inside(q)),
                match,
                speaker,
                addressee(match, complement),
                attached.trailed(q).isPresent() ? "after" : "before");
        return true;
    }

    /** Nothing but a name, a source or small words stands between a verb and the fragment it quotes. */
    private boolean bare(int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.is(SpeechWords.Role.ADJUNCT, i) && p.mention(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Part inside(Quotation q) {
        int last = q.last();
        while (last > q.first() + 1 && p.isComma(last - 1)) {
            last--;
        }
        return new Part(q.first(), last);
    }

    /** "that …": indirect speech, and what is quoted in it. */
    private void clause(CueMatch match, Complement complement, Optional<Party> speaker) {
        int start = complement.start();
        while (start < p.size() && p.isComma(start)) {
            start++;
        }
        int end = contentEnd(match, start);
        if (end - start < 2) {
            return;
        }
        indirect(match, List.of(new Part(start, end)), speaker, addressee(match, complement), "clause");
    }

    private void indirect(
            CueMatch match, List<Part> parts, Optional<Party> speaker, Optional<Party> addressee, String rule) {
        int outside = 0;
        var fragments = new ArrayList<Quotation>();
        for (Part part : parts) {
            for (int i = part.first(); i < part.last(); i++) {
                if (p.quotation(i).isEmpty()) {
                    outside += p.token(i).isMark() ? 0 : 1;
                } else if (p.opens(i) && !named(p.quotation(i).orElseThrow())) {
                    fragments.add(p.quotation(i).orElseThrow());
                } else if (p.opens(i)) {
                    outside += p.quotation(i).orElseThrow().tokens();
                }
            }
        }
        if (outside >= SHORTEST_CLAUSE || fragments.isEmpty()) {
            add(Quote.Kind.INDIRECT, parts, match, speaker, addressee, rule);
        }
        for (Quotation q : fragments) {
            boolean taken = attached.led(q).filter(c -> !c.equals(match)).isPresent();
            if (!taken && !made.containsKey(q) && attached.trailed(q).isEmpty()) {
                made.put(q, statements.size());
                add(Quote.Kind.PARTIAL, List.of(inside(q)), match, speaker, addressee, "inside");
            }
        }
        parts.forEach(part -> scopes.add(new Scope(part.first(), part.last(), chain(speaker, addressee))));
    }

    private static List<Party> chain(Optional<Party> speaker, Optional<Party> addressee) {
        var chain = new ArrayList<Party>();
        speaker.ifPresent(chain::add);
        addressee
                .filter(a -> a.actor().filter(x -> x.type() == ActorType.MEDIA).isPresent())
                .ifPresent(chain::add);
        return chain;
    }

    /** Where the words of a speaker end: with the sentence, before a verb that goes on with another statement, before an attribution. */
    private int contentEnd(CueMatch match, int start) {
        int end = p.sentenceEnd(Math.min(start, p.size() - 1));
        Optional<Quotation> over = p.quotation(Math.min(end, p.size()) - 1);
        if (over.isPresent() && over.get().end() > end && over.get().open() < end) {
            end = p.sentenceEnd(over.get().end() - 1);
        }
        for (CueMatch c : p.cues) {
            if (c.first() <= Math.max(match.first(), start) || c.first() >= end) {
                continue;
            }
            boolean goesOn =
                    c.cue().subject() == Cue.Side.CARRIED && c.cue().kind() != Cue.Kind.VIA && p.isComma(c.first() - 1);
            boolean source = c.cue().kind() == Cue.Kind.SOURCE && c.first() > start + 2;
            boolean joined = c.cue().says()
                    && p.is(SpeechWords.Role.COORDINATOR, c.first() - 1)
                    && attached.complement(c).type() != Complement.Type.NONE;
            if (goesOn || source || joined) {
                end = joined ? c.first() - 1 : c.first();
                break;
            }
        }
        while (end > start && (p.isStop(end - 1) || p.isComma(end - 1))) {
            end--;
        }
        return end;
    }

    /** "…, the minister said." */
    private void postposed(CueMatch match, Optional<Party> speaker) {
        if (match.cue().subject() == Cue.Side.EITHER || match.cue().subject() == Cue.Side.CARRIED) {
            return;
        }
        int start = clauseStart(match.first());
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
        boolean middle = p.isComma(match.last()) && p.is(SpeechWords.Role.FINITE, match.last() + 1);
        if (middle) {
            var rest = new Part(match.last() + 1, contentEnd(match, match.last() + 1));
            indirect(match, List.of(new Part(start, comma), rest), speaker, Optional.empty(), "middle");
        } else if (comma - start >= SHORTEST_CLAUSE && clauseLike(start, comma)) {
            indirect(match, List.of(new Part(start, comma)), speaker, Optional.empty(), "postposed");
        }
    }

    private boolean named(int i) {
        return i < p.size()
                && (p.mention(i).isPresent() || p.isSource(i) || p.token(i).capital());
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
        return end - start > 2 * SHORTEST_CLAUSE && !p.is(SpeechWords.Role.ADJUNCT, start);
    }

    private void judged(CueMatch match) {
        int end = p.sentenceEnd(match.first());
        Optional<Party> speaker = Optional.empty();
        for (Quotation q : p.quotations) {
            boolean free = attached.led(q).or(() -> attached.trailed(q)).isEmpty() && !made.containsKey(q);
            boolean nearest = p.cues.stream()
                    .noneMatch(c -> !c.equals(match)
                            && c.first() > match.first()
                            && c.first() < q.open()
                            && c.cue().kind() != Cue.Kind.VIA);
            if (q.open() >= match.last() && q.open() < end && free && nearest && !title(q)) {
                if (speaker.isEmpty()) {
                    speaker = speaker(match, new Complement(Complement.Type.QUOTE, q.open(), q.open()));
                    spoken.put(match, speaker);
                }
                made.put(q, statements.size());
                add(Quote.Kind.PARTIAL, List.of(inside(q)), match, speaker, Optional.empty(), "judge");
            }
        }
        if (speaker.isPresent()) {
            focus.on(speaker.get());
        }
    }

    /** "according to X": whose words the rest of the sentence are. */
    private void sourced(CueMatch match) {
        int begin = p.sentenceStart(match.first());
        int end = p.sentenceEnd(match.first());
        int npEnd = match.last();
        while (npEnd < end && !p.isComma(npEnd) && !p.isStop(npEnd)) {
            npEnd++;
        }
        boolean front = match.first() - begin <= 1 || p.isComma(match.first() - 1) && match.first() - begin <= 3;
        if (front && npEnd >= end - 1) {
            npEnd = match.last() + 1;
            while (npEnd < end && p.sameMention(npEnd - 1, npEnd)) {
                npEnd++;
            }
        }
        Optional<Party> source = match.own() ? focus.person().or(focus::last) : speakers.source(match.last(), npEnd);
        spoken.put(match, source);
        if (source.isEmpty()) {
            return;
        }
        for (Quotation q : p.quotations) {
            if (attached.trailed(q).filter(match::equals).isPresent()) {
                made.put(q, statements.size());
                add(Quote.Kind.DIRECT, List.of(inside(q)), match, source, Optional.empty(), "source");
                focus.on(source.get());
                return;
            }
        }
        int start = match.own() ? match.last() : npEnd;
        if (front) {
            while (start < end && p.isComma(start)) {
                start++;
            }
            start = pastVia(start, end);
            int content = start;
            boolean other = p.cues.stream()
                    .anyMatch(c -> c.first() >= npEnd(match, content)
                            && c.first() < end
                            && c.cue().kind() == Cue.Kind.SAY
                            && attached.complement(c).type() != Complement.Type.NONE);
            scopes.add(new Scope(start, end, List.of(source.get())));
            if (!other && end - start >= SHORTEST_CLAUSE) {
                indirect(match, List.of(new Part(start, trimmed(start, end))), source, Optional.empty(), "source");
            }
        } else {
            int from = clauseStart(match.first());
            int to = match.first();
            boolean other = statements.stream().anyMatch(s -> s.first() >= begin && s.first() < to);
            scopes.add(new Scope(begin, match.first(), List.of(source.get())));
            if (!other && to - from >= SHORTEST_CLAUSE) {
                indirect(match, List.of(new Part(from, trimmed(from, to))), source, Optional.empty(), "source");
            }
        }
        focus.on(source.get());
    }

    /** Past ", as reported by AFP, Friday (20/6)," at the head of what a source says. */
    private int pastVia(int from, int end) {
        int start = from;
        boolean via = p.cues.stream().anyMatch(c -> c.cue().kind() == Cue.Kind.VIA && c.first() == from);
        while (via && start < end && !p.isComma(start)) {
            start++;
        }
        int date = start + 1;
        while (via
                && date < end
                && (p.isDate(date)
                        || p.token(date).isMark() && !p.isComma(date)
                        || p.token(date).isNumber())) {
            date++;
        }
        return via && date < end ? (p.isComma(date) ? date + 1 : start + 1) : from;
    }

    private static int npEnd(CueMatch match, int start) {
        return Math.max(match.last(), start);
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start + 1 && (p.isStop(last - 1) || p.isComma(last - 1))) {
            last--;
        }
        return last;
    }

    /** "as reported by X": the whole sentence reaches us through X. */
    private void passedOn(CueMatch match) {
        int end = p.sentenceEnd(match.first());
        int npEnd = match.last();
        while (npEnd < end && !p.isComma(npEnd) && !p.isStop(npEnd) && !p.isDate(npEnd)) {
            npEnd++;
        }
        speakers.source(match.last(), npEnd)
                .ifPresent(by -> scopes.add(new Scope(p.sentenceStart(match.first()), end, List.of(by))));
    }

    /** "X quoted Y as saying": Y speaks, X passes it on. */
    private void relayed(CueMatch match) {
        int end = p.sentenceEnd(match.first());
        int of = match.last();
        while (of < end && !p.is(SpeechWords.Role.OF_SOURCE, of)) {
            of++;
        }
        if (of >= end) {
            return;
        }
        boolean outletBefore = match.cue().subject() == Cue.Side.BEFORE;
        Optional<Party> outlet = outletBefore
                ? speakers.before(clauseStart(match.first()), match.first())
                : speakers.after(match.last(), of);
        var says = p.cues.stream()
                .filter(c ->
                        c.first() >= match.last() && c.first() < end && c.cue().subject() == Cue.Side.CARRIED)
                .findFirst();
        int to = says.map(CueMatch::first).orElse(end);
        Optional<Party> source = outletBefore ? speakers.source(match.last(), of) : speakers.source(of + 1, to);
        source.ifPresent(s -> says.ifPresent(c -> spoken.put(c, source)));
        outlet.ifPresent(by -> scopes.add(new Scope(match.first(), end, List.of(by))));
    }

    private Optional<Party> speaker(CueMatch match, Complement complement) {
        Optional<Party> known = spoken.get(match);
        if (known != null) {
            return known;
        }
        if (match.own()) {
            return focus.person().or(focus::last);
        }
        int start = clauseStart(match.first());
        int behind = Math.min(complement.end(), p.sentenceEnd(match.first()));
        return switch (match.cue().subject()) {
            case CARRIED -> carried(match);
            case AFTER -> speakers.after(match.last(), behind).or(focus::last);
            case EITHER ->
                speakers.after(match.last(), behind)
                        .or(() ->
                                p.isComma(match.first() - 1) ? Optional.empty() : speakers.before(start, match.first()))
                        .or(focus::last);
            case BEFORE ->
                attached.trails(match)
                        ? trailing(match)
                        : speakers.before(start, match.first()).or(() -> carried(match));
        };
    }

    /** The speaker of a quotation that stands before the verb: "…", said X, or "…", X said. */
    private Optional<Party> trailing(CueMatch match) {
        int begin = p.quotations.stream()
                .filter(q -> attached.trailed(q).filter(match::equals).isPresent())
                .mapToInt(Quotation::end)
                .findFirst()
                .orElse(match.first());
        while (begin < match.first() && (p.isComma(begin) || p.isStop(begin))) {
            begin++;
        }
        int start = begin;
        int end = p.sentenceEnd(match.first());
        if (start == match.first()) {
            return speakers.after(match.last(), end)
                    .map(s -> speakers.inFull(s, match.last(), end))
                    .or(focus::last);
        }
        return speakers.before(start, match.first())
                .map(s -> speakers.inFull(s, start, match.first()))
                .or(() -> carried(match));
    }

    /** Who spoke before in the same sentence, else its subject, else whoever is spoken of. */
    private Optional<Party> carried(CueMatch match) {
        int begin = p.sentenceStart(match.first());
        Optional<Party> earlier = Optional.empty();
        for (CueMatch c : p.cues) {
            if (c.first() >= begin
                    && c.first() < match.first()
                    && spoken.containsKey(c)
                    && c.cue().kind() != Cue.Kind.SOURCE) {
                earlier = spoken.get(c).or(() -> Optional.empty());
            }
        }
        return earlier.isPresent() ? earlier : speakers.subject(begin, match.first());
    }

    private Optional<Party> addressee(CueMatch match, Complement complement) {
        int to = Math.min(complement.end(), p.sentenceEnd(match.first()));
        if (match.cue().lemma().equals("tell")) {
            return speakers.object(match.last(), to);
        }
        return speakers.addressee(match.last(), to);
    }

    /** The clause of a cue begins after a quotation, a colon, or with the sentence. */
    private int clauseStart(int at) {
        int start = at;
        while (start > 0
                && p.sentence(start - 1) == p.sentence(at)
                && p.quotation(start - 1)
                        .filter(q -> q.tokens() >= SHORTEST_DIRECT)
                        .isEmpty()
                && !p.isColon(start - 1)
                && !p.token(start - 1).is(";")) {
            start--;
        }
        while (start < at && p.isComma(start)) {
            start++;
        }
        return start;
    }

    /** A quotation without a cue: a statement of its own if it is a whole sentence and somebody is speaking. */
    private void loose(Quotation q) {
        if (made.containsKey(q) || attached.led(q).or(() -> attached.trailed(q)).isPresent()) {
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
            var speaker =
                    signed.or(() -> colon ? speakers.subject(clauseStart(q.open() - 2), q.open() - 1) : focus.last());
            made.put(q, statements.size());
            statements.add(new Statement(
                    Quote.Kind.DIRECT,
                    List.of(inside(q)),
                    Optional.empty(),
                    speaker,
                    Optional.empty(),
                    List.of(),
                    rule(signed.isPresent() ? "signed" : colon ? "colon" : "alone")));
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
        if (!dash
                || from >= to
                || to - from > LONGEST_HEADLINE_SPEAKER
                || !p.token(from).isWord()) {
            return Optional.empty();
        }
        return speakers.after(from, to);
    }

    /** "Biden: we stand with Israel" at the head of an article. */
    private void headline() {
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
        if (colon - from > LONGEST_HEADLINE_SPEAKER || from == colon) {
            return;
        }
        Optional<Party> addressee = speakers.addressee(from, colon);
        Optional<Party> speaker = headlineSpeaker(from, colon);
        if (speaker.isEmpty()) {
            return;
        }
        int start = colon + 1;
        Optional<Quotation> quoted = p.quotation(start).filter(q -> q.open() == start);
        var part = quoted.map(this::inside).orElse(new Part(start, trimmed(start, end)));
        quoted.ifPresent(q -> made.put(q, statements.size()));
        statements.add(new Statement(
                quoted.isPresent() ? Quote.Kind.DIRECT : Quote.Kind.INDIRECT,
                List.of(part),
                Optional.of(p.words(colon, colon + 1)),
                speaker,
                addressee,
                List.of(),
                rule("headline")));
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

    /** A name in marks: behind a word such as "operation", or all in capitals. */
    private boolean named(Quotation q) {
        return p.is(SpeechWords.Role.NAMED_BEFORE, q.open() - 1)
                || q.tokens() == 1 && p.mention(q.open() - 1).isPresent()
                || title(q);
    }

    private boolean title(Quotation q) {
        int words = 0;
        for (int i = q.first(); i < q.last(); i++) {
            if (p.token(i).isWord() && p.token(i).shape() != kabar.text.Token.Shape.CAPITALISED) {
                return false;
            }
            words += p.token(i).isWord() ? 1 : 0;
        }
        return words > 1 && words < SHORTEST_CLAUSE;
    }

    private void add(
            Quote.Kind kind,
            List<Part> parts,
            CueMatch match,
            Optional<Party> speaker,
            Optional<Party> addressee,
            String rule) {
        statements.add(new Statement(
                kind,
                parts,
                Optional.of(p.text.at(
                        new Span(match.start(), p.token(match.last() - 1).end()))),
                speaker,
                addressee.filter(a -> !speaker.equals(Optional.of(a))),
                List.of(),
                rule(rule)));
    }

    private String rule(String name) {
        return p.language.code() + ".quote." + name;
    }
}
