package kabar.extraction.speech;

import java.util.List;
import java.util.Optional;
import kabar.extraction.speech.Statement.Part;
import kabar.facts.Party;
import kabar.facts.Quote;
import kabar.knowledge.ActorType;

/** Attribution: "according to X", "as reported by X", "X quoted Y as saying". */
final class Sources {
    private static final int SHORTEST_CLAUSE = 4;
    /** Words before the noun of a source: "a new". */
    private static final int HEAD_REACH = 3;

    /** A longer phrase behind "according to" holds what is said, too. */
    private static final int LONGEST_SOURCE = 12;

    private final Paragraph p;
    private final Focus focus;
    private final Speakers speakers;
    private final Subjects subjects;
    private final Attachment attached;
    private final Told told;
    private final Parted parted;

    Sources(Paragraph p, Focus focus, Speakers speakers, Subjects subjects, Attachment attached, Told told) {
        this.p = p;
        this.focus = focus;
        this.speakers = speakers;
        this.subjects = subjects;
        this.attached = attached;
        this.told = told;
        this.parted = new Parted(p, told.extent());
    }

    /** "according to X": whose words the rest of the sentence are. */
    void sourced(CueMatch match) {
        if (match.cue().subject() == Cue.Side.CARRIED && p.is(SpeechWords.Role.WHO, match.first() - 1)) {
            return;
        }
        int begin = p.sentenceStart(match.first());
        int end = p.sentenceEnd(match.first());
        int npStart = pastVerb(match.last(), end);
        int npEnd = npStart;
        while (npEnd < end
                && !p.isComma(npEnd)
                && !p.isStop(npEnd)
                && !via(npEnd)
                && !opens(npEnd)
                && !(npEnd > npStart && p.isCue(npEnd) && p.mention(npEnd).isEmpty())) {
            npEnd++;
        }
        if (p.is(SpeechWords.Role.WHO, match.first() - 1) && npEnd > npStart + 1) {
            npEnd = parted.beforeVerb(npStart + 1, npEnd);
        }
        boolean inner = p.is(SpeechWords.Role.THAT, match.first() - 1);
        boolean front =
                match.first() - begin <= 1 || inner || p.isComma(match.first() - 1) && match.first() - begin <= 3;
        if (front
                && (npEnd >= end - 1
                        || npEnd - npStart > LONGEST_SOURCE && p.words.has(SpeechWords.Role.ARTICLE_PREFIX))) {
            npEnd = speakers.cited().shortPhrase(npStart, end);
        }
        if (opens(npEnd) && npEnd < end) {
            if (p.words.has(SpeechWords.Role.ARTICLE_PREFIX) && voiceless(npStart, npEnd)) {
                return;
            }
            document(match, npEnd);
            return;
        }
        int relay = relay(match, npStart, npEnd);
        Optional<Party> source = match.own() || match.cue().subject() == Cue.Side.CARRIED
                ? subjects.spokenOf(match)
                : speakers.cited()
                        .source(relay, npEnd)
                        .map(by -> speakers.cited().unprefixed(match, relay, focus.inFull(by)));
        Optional<Party> outlet = relay > npStart ? speakers.cited().source(npStart, relay - 1) : Optional.empty();
        boolean within = told.isReported(match.first() - 2);
        outlet.ifPresent(by -> told.scope(begin, end, List.of(by)));
        told.spoken.put(match, source);
        if (source.isEmpty() && !match.own() || voiceless(npStart, npEnd)) {
            return;
        }
        for (Quotation q : p.quotations) {
            if (attached.trailed(q).filter(match::equals).isPresent()) {
                told.made(q);
                told.add(Quote.Kind.DIRECT, List.of(told.inside(q)), match, source, Optional.empty(), "source");
                source.ifPresent(by -> focus.on(by, p.words));
                return;
            }
        }
        int start = match.own() ? match.last() : npEnd;
        if (front) {
            while (start < end && via(npEnd) && !p.isComma(start)) {
                start++;
            }
            while (start < end && p.isComma(start)) {
                start++;
            }
            start = speakers.cited().pastRelative(pastVia(start, end), end);
            boolean that = p.is(SpeechWords.Role.THAT, start)
                    && !p.is(SpeechWords.Role.THAT_SUBJECT, start)
                    && !parted.isCondition(start);
            start += that ? 1 : 0;
            int content = start;
            boolean other = p.cues.stream()
                    .anyMatch(c -> c.first() >= npEnd(match, content)
                            && c.first() < end
                            && c.cue().tells()
                            && attached.complement(c).type() != Complement.Type.NONE);
            told.scope(start, end, source.stream().toList());
            if (!other && end - start >= SHORTEST_CLAUSE) {
                var rest = new Part(start, told.extent().trimmed(start, end));
                told.indirect(
                        match,
                        !inner && isClause(begin, match.first() - 1)
                                ? List.of(new Part(begin, match.first() - 1), rest)
                                : List.of(rest),
                        source,
                        Optional.empty(),
                        "source");
            }
        } else {
            int to = match.first();
            // "…, where the toll has risen to 40, according to the ministry": it answers for that clause alone
            int beside = p.beside(begin, to - SHORTEST_CLAUSE);
            int from = Math.max(beside, subjects.clauseStart(to));
            // "وقال فلان، بحسب ما نقلت عنه الوكالة، إن": another verb brings in what is said, behind the source
            boolean other = told.any(beside, to) || within || p.cues.stream().anyMatch(c -> begins(c, from, to));
            told.scope(beside, to, source.stream().toList());
            List<Part> parts = other ? List.of() : parted.around(from, match, match.own() ? match.last() : npEnd);
            if (parts.stream().mapToInt(part -> part.last() - part.first()).sum() >= SHORTEST_CLAUSE) {
                told.indirect(match, parts, source, Optional.empty(), "source");
            }
        }
        source.ifPresent(by -> focus.on(by, p.words));
    }

    /** "واتفق الجانبان، وفق البيان، على": whether a verb and its subject stand before the source, and not "on the other side". */
    private boolean isClause(int from, int to) {
        String form = to > from ? p.token(from).form() : "";
        return p.words.has(SpeechWords.Role.ARTICLE_PREFIX)
                && to - from == 2
                && form.length() > 1
                && (p.mention(from + 1).isPresent()
                        || p.words.begins(
                                SpeechWords.Role.ARTICLE_PREFIX,
                                p.token(from + 1).form()))
                && !p.words.begins(SpeechWords.Role.ARTICLE_PREFIX, form)
                && !p.words.isCommon(form)
                && !p.words.isCommon(form.substring(1))
                && !p.is(SpeechWords.Role.ADJUNCT, from)
                && !p.words.is(SpeechWords.Role.ADJUNCT, form.substring(1))
                && !p.words.begins(SpeechWords.Role.PREPOSITION_PARTICLES, form);
    }

    private boolean begins(CueMatch cue, int from, int to) {
        int said = attached.complement(cue).start();
        return cue.first() == from && cue.cue().tells() && said > to && said < p.size();
    }

    /** "According to the plan", "وفق كل المعايير": what governs, and says nothing. */
    private boolean voiceless(int from, int to) {
        int end = Math.min(to, from + HEAD_REACH);
        for (int i = from; i < end; i++) {
            if (p.mention(i).isPresent() || p.isSource(i)) {
                return false;
            }
            if (p.is(SpeechWords.Role.NO_VOICE, i) || p.words.is(SpeechWords.Role.NO_VOICE, p.withoutParticle(i))) {
                return true;
            }
        }
        return p.words.has(SpeechWords.Role.ARTICLE_PREFIX) && tellsNobody(from, to);
    }

    /** "وفق مراحل منظمة": of words without an article none tells of a source. */
    private boolean tellsNobody(int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.mention(i).isPresent()
                    || p.isSource(i) && (i == from || p.is(SpeechWords.Role.ANONYMOUS_NOUN, i))
                    || p.is(SpeechWords.Role.DOCUMENT, i)
                    || p.is(SpeechWords.Role.HE, i)
                    || p.quotation(i).isPresent()
                    || p.words.begins(
                            SpeechWords.Role.ARTICLE_PREFIX, p.token(i).form())
                    || p.words.begins(SpeechWords.Role.ARTICLE_PREFIX, p.withoutParticle(i))
                    || i == from
                            && p.words.ends(
                                    SpeechWords.Role.NO_GENDER_ENDING,
                                    p.token(i).form())) {
                return false;
            }
        }
        return to > from;
    }

    /** "As Reuters quotes from officials": the place of the source behind its outlet, else of the first word. */
    private int relay(CueMatch match, int npStart, int npEnd) {
        for (int i = npStart + 1; i + 1 < npEnd; i++) {
            if (p.is(SpeechWords.Role.OF_SOURCE, i)
                    && (match.cue().kind() == Cue.Kind.QUOTING
                            || p.isBody(i - 1)
                            || p.mention(i - 1)
                                    .filter(m -> m.actor().type() == ActorType.MEDIA)
                                    .isPresent())) {
                return i + 1;
            }
        }
        return npStart;
    }

    /** "according to what X announced": past "what" and its verb. */
    private int pastVerb(int from, int end) {
        int at = p.is(SpeechWords.Role.WHAT, from) ? from + 1 : p.is(SpeechWords.Role.WHAT, from - 1) ? from : -1;
        if (at < 0 || at + 1 >= end || p.mention(at).isPresent() || p.isSource(at)) {
            return from;
        }
        at++;
        while (at + 1 < end
                && p.is(SpeechWords.Role.VERB_SIDE, at)
                && p.mention(at).isEmpty()) {
            at++;
        }
        return at;
    }

    /** A conjunction, colon or mark that brings in the words of a document ("the statement says that …"). */
    private boolean opens(int i) {
        return i < p.size()
                && (p.isColon(i)
                        || p.is(SpeechWords.Role.THAT, i) && p.mention(i).isEmpty()
                        || p.opens(i)
                                && p.quotation(i)
                                        .filter(q -> q.tokens() > SHORTEST_CLAUSE)
                                        .isPresent());
    }

    /** What a document says, and whose it is. */
    private void document(CueMatch match, int opening) {
        Optional<Party> author = match.cue().subject() == Cue.Side.CARRIED
                ? subjects.spokenOf(match)
                : speakers.cited().source(match.last(), opening).or(focus::body).or(focus::last);
        told.spoken.put(match, author);
        int that = p.isColon(opening) && p.is(SpeechWords.Role.THAT, opening + 1) ? opening + 1 : opening;
        int start = p.opens(that) || p.is(SpeechWords.Role.THAT_SUBJECT, that) && !p.opens(that + 1) ? that : that + 1;
        Optional<Quotation> quoted =
                p.quotation(start).filter(q -> q.open() == start && q.tokens() >= SHORTEST_CLAUSE && !told.isMade(q));
        if (quoted.isPresent()) {
            told.made(quoted.get());
            told.add(
                    Quote.Kind.DIRECT, List.of(told.inside(quoted.get())), match, author, Optional.empty(), "document");
        } else {
            told.indirect(
                    match,
                    List.of(new Part(start, told.extent().end(match, start))),
                    author,
                    Optional.empty(),
                    "document");
        }
        author.ifPresent(by -> focus.on(by, p.words));
    }

    private boolean via(int i) {
        return p.begins(i, cue -> cue.kind() == Cue.Kind.VIA);
    }

    /** Past ", as reported by AFP, Friday (20/6)," at the head of what a source says. */
    private int pastVia(int from, int end) {
        int start = from;
        boolean via = via(from);
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
}
