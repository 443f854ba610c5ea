package kabar.extraction.speech;

import java.util.Optional;

/** How far the words of a speaker reach. */
final class Extent {
    /** Words from "while" to the verb: "while the defence minister of Egypt says". */
    private static final int LONGEST_SUBJECT = 8;
    /** Behind so many words, more than a name is said. */
    private static final int LONGEST_NAME = 4;
    /** Words that somebody says at least. */
    private static final int SHORTEST = 2;

    private final Paragraph p;
    private final Attachment attached;
    private final Denials denials;

    Extent(Paragraph p, Attachment attached) {
        this.p = p;
        this.attached = attached;
        this.denials = new Denials(p);
    }

    /** Where the words of a speaker end: with the sentence, before a verb that goes on with another statement, before an attribution. */
    int end(CueMatch match, int start) {
        int end = p.sentenceEnd(Math.min(start, p.size() - 1));
        Optional<Quotation> over = p.quotation(Math.min(end, p.size()) - 1);
        if (over.isPresent() && over.get().end() > end && over.get().open() < end) {
            end = p.sentenceEnd(over.get().end() - 1);
        }
        for (CueMatch c : p.cues) {
            if (c.first() <= Math.max(match.first(), start) || c.first() >= end) {
                continue;
            }
            int contrast = contrast(start, c);
            if (contrast > start) {
                end = contrast;
                break;
            }
            int apart = apart(match, start, c);
            if (apart > start) {
                end = apart;
                break;
            }
            boolean goesOn =
                    c.cue().subject() == Cue.Side.CARRIED && c.cue().kind() != Cue.Kind.VIA && p.isComma(c.first() - 1);
            boolean source = c.cue().isSource() && c.first() > start + 2;
            boolean joined = c.cue().says()
                    && p.is(SpeechWords.Role.COORDINATOR, c.first() - 1)
                    && attached.complement(c).type() != Complement.Type.NONE;
            boolean another = c.cue().says()
                    && attached.complement(c).type() != Complement.Type.NONE
                    && (c.start() > p.token(c.first()).start() && c.cue().subject() == Cue.Side.EITHER
                            || p.is(SpeechWords.Role.AS_SAID, c.first() - 1) && p.isComma(c.first() - 2));
            boolean beside = p.isComma(c.first() - 1) && named(c);
            if (goesOn || source || joined || another || beside) {
                boolean word = joined || p.is(SpeechWords.Role.AS_SAID, c.first() - 1);
                end = word ? c.first() - 1 : c.first();
                break;
            }
        }
        boolean said = !p.words.has(SpeechWords.Role.FINITE);
        for (int i = start; i < end; i++) {
            // "said that the company, and he insisted on this, would pay": nothing is said yet
            said |= isVerb(i) || i - start >= LONGEST_NAME;
            if (i >= start + SHORTEST
                    && (said && stance(i) || stanceBehind(i))
                    && p.quotation(i).isEmpty()) {
                end = i;
            }
        }
        boolean inserted = p.is(SpeechWords.Role.WHO, match.first() - 1) && p.isComma(match.first() - 2);
        boolean verb = p.words.has(SpeechWords.Role.ARTICLE_PREFIX);
        for (int i = start; inserted && i < end; i++) {
            // "Doe, who says that she is hiding, called on …"
            verb |= p.is(SpeechWords.Role.FINITE, i);
            boolean whole = i + 1 < p.size() && (verb || p.isCue(i + 1));
            end = whole && p.isComma(i) && p.quotation(i).isEmpty() && goesOn(i + 1) ? i : end;
        }
        for (int i = start; i < end; i++) {
            end = denials.remark(i, end) ? i : end;
        }
        for (int i = start; i < end; i++) {
            // "… | Outlet": a title names its outlet
            end = p.token(i).is("|") ? i : end;
        }
        while (end > start && (p.isStop(end - 1) || p.isComma(end - 1) || isStray(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean isVerb(int i) {
        return p.words.has(SpeechWords.Role.ARTICLE_PREFIX)
                || p.is(SpeechWords.Role.FINITE, i)
                || p.words.begins(SpeechWords.Role.FINITE_PREFIX, p.token(i).form());
    }

    /** "، وتحذر المنظمة من": whether somebody else is named right behind a verb that a conjunction is written onto; "، ويحث نتنياهو على" names whom. */
    private boolean named(CueMatch c) {
        return c.cue().subject() == Cue.Side.EITHER
                && c.cue().kind() == Cue.Kind.SAY
                && c.start() > p.token(c.first()).start()
                && (p.isSource(c.last())
                        || p.mention(c.last())
                                .filter(m -> !m.actor().type().isSpace())
                                .isPresent());
    }

    /** Whether the clause that a relative one is inserted into goes on at a token: by its verb, or without a conjunction. */
    private boolean goesOn(int i) {
        boolean verb = p.is(SpeechWords.Role.FINITE, i)
                || p.is(SpeechWords.Role.STANCE, i)
                || p.words.begins(SpeechWords.Role.FINITE_PREFIX, p.token(i).form())
                || p.isCue(i);
        boolean noun = p.words.has(SpeechWords.Role.ARTICLE_PREFIX)
                && !p.is(SpeechWords.Role.ADJUNCT, i)
                && Clauses.pastBeside(p, i) == i
                && !p.words.begins(
                        SpeechWords.Role.CONJUNCTION_PARTICLE, p.token(i).form())
                && !p.words.begins(
                        SpeechWords.Role.PREPOSITION_PARTICLES, p.token(i).form());
        return verb || noun;
    }

    /** ", and accused", ", rejecting", "، واتهم": whether a verb behind a comma goes on about whoever speaks. */
    private boolean stance(int comma) {
        if (!p.isComma(comma)) {
            return false;
        }
        boolean joined = p.is(SpeechWords.Role.COORDINATOR, comma + 1);
        int beside = Clauses.pastBeside(p, comma + 1);
        int verb = comma + (joined ? 2 : 1);
        boolean same = joined && (p.is(SpeechWords.Role.HE, verb) || p.is(SpeechWords.Role.THEY, verb));
        while (same && verb < comma + LONGEST_SUBJECT && p.is(SpeechWords.Role.VERB_SIDE, verb + 1)) {
            verb++;
        }
        return p.is(SpeechWords.Role.STANCE, verb)
                || same && p.is(SpeechWords.Role.STANCE, verb + 1)
                || beside > comma + 1 && p.is(SpeechWords.Role.STANCE_BESIDE, beside)
                || beside > comma + 1 && another(beside);
    }

    /** ", while his critics have accused": whether others judge in a clause that begins so. */
    private boolean another(int from) {
        int verb = from;
        while (verb < from + LONGEST_SUBJECT
                && verb < p.size()
                && p.token(verb).isWord()
                && !p.is(SpeechWords.Role.STANCE, verb)) {
            verb++;
        }
        return verb > from && !p.words.has(SpeechWords.Role.ARTICLE_PREFIX) && p.is(SpeechWords.Role.STANCE, verb);
    }

    /** "“…” وطالب": whether a verb behind what is quoted goes on about whoever speaks. */
    private boolean stanceBehind(int verb) {
        return p.words.has(SpeechWords.Role.STANCE_BESIDE)
                && p.is(SpeechWords.Role.STANCE, verb)
                && p.quotation(verb - 1).filter(q -> q.tokens() > SHORTEST).isPresent();
    }

    /** "…, while Doe says", "…, but residents say", "… بينما قالت": where another's statement begins beside the one that began at a token, or -1. */
    private int contrast(int start, CueMatch c) {
        if (!c.cue().says() || c.cue().subject() == Cue.Side.CARRIED) {
            return -1;
        }
        boolean verbFirst = c.cue().subject() != Cue.Side.BEFORE;
        if (verbFirst && p.is(SpeechWords.Role.BESIDE, c.first() - 1)) {
            return c.first() - 1;
        }
        if (verbFirst && Clauses.pastBeside(p, c.first() - 2) == c.first()) {
            return c.first() - 2;
        }
        boolean says = attached.complement(c).type() != Complement.Type.NONE;
        for (int i = c.first() - 1; i > start && c.first() - i <= LONGEST_SUBJECT && !p.isStop(i); i--) {
            boolean joined = says && !verbFirst && p.is(SpeechWords.Role.COORDINATOR, i) && p.isComma(i - 1);
            if (joined || p.is(SpeechWords.Role.BESIDE, i)) {
                boolean subject = i + 1 < c.first() && !p.is(SpeechWords.Role.THAT, i + 1);
                int conjunction = p.is(SpeechWords.Role.COORDINATOR, i - 1) ? i - 1 : i;
                return subject ? conjunction : -1;
            }
            boolean verb = p.isCue(i) && p.mention(i).isEmpty();
            if (verb || p.isComma(i) || p.quotation(i).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    /** "…; Doe says", "Roe says “yes”, Doe says": where what another says begins, with his name or behind a semicolon, or -1. */
    private int apart(CueMatch match, int start, CueMatch c) {
        if (c.cue().subject() == Cue.Side.CARRIED || !c.cue().says()) {
            return -1;
        }
        boolean clause = attached.complement(c).type() != Complement.Type.NONE;
        boolean name = c.cue().subject() == Cue.Side.BEFORE
                && c.cue().lemma().equals(match.cue().lemma());
        for (int i = c.first() - 1; i > start && c.first() - i <= LONGEST_SUBJECT; i--) {
            if (p.token(i).is(";") || p.token(i).is("؛")) {
                return clause && p.quotation(i).isEmpty() ? i : -1;
            }
            name &= i == c.first() - 1 ? p.mention(i).isPresent() : p.isComma(i) || p.sameMention(i, i + 1);
            if (p.isComma(i)) {
                return name && i < c.first() - 1 && p.quotation(i).isEmpty() ? i : -1;
            }
            if (p.isStop(i) || p.isCue(i) && p.mention(i).isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** A mark that pairs with no other. */
    boolean isStray(int token) {
        return p.quotation(token).isEmpty() && QuotationMarks.isMark(p.text, p.token(token));
    }

    int trimmed(int start, int end) {
        int last = end;
        while (last > start + 1 && (p.isStop(last - 1) || p.isComma(last - 1))) {
            last--;
        }
        return last;
    }
}
