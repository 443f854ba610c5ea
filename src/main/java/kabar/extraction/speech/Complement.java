package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADDRESSED;
import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.ARTICLE_PREFIX;
import static kabar.extraction.speech.SpeechWords.Role.CIRCUMSTANCE;
import static kabar.extraction.speech.SpeechWords.Role.CLAUSE_START;
import static kabar.extraction.speech.SpeechWords.Role.COMMA_CLAUSE;
import static kabar.extraction.speech.SpeechWords.Role.DEFINITE;
import static kabar.extraction.speech.SpeechWords.Role.FINITE;
import static kabar.extraction.speech.SpeechWords.Role.FINITE_PREFIX;
import static kabar.extraction.speech.SpeechWords.Role.NAMED_BEFORE;
import static kabar.extraction.speech.SpeechWords.Role.NOUN_LED;
import static kabar.extraction.speech.SpeechWords.Role.NO_SPEAKER;
import static kabar.extraction.speech.SpeechWords.Role.NO_THAT_AFTER;
import static kabar.extraction.speech.SpeechWords.Role.PARTICIPLE_ENDING;
import static kabar.extraction.speech.SpeechWords.Role.PRONOUN_SUBJECT;
import static kabar.extraction.speech.SpeechWords.Role.THAT;
import static kabar.extraction.speech.SpeechWords.Role.THAT_NOUN;
import static kabar.extraction.speech.SpeechWords.Role.THAT_SUBJECT;
import static kabar.extraction.speech.SpeechWords.Role.VERB_SIDE;
import static kabar.extraction.speech.SpeechWords.Role.WHO;

import kabar.knowledge.ActorType;
import kabar.text.Sentence;

/**
 * What follows a verb of saying, as far as its own words tell.
 *
 * @param end index of the conjunction, colon or mark that brings it in: where the verb's own words end
 * @param start index of the first token of what is said; an opening mark, where it is quoted
 */
record Complement(Type type, int end, int start) {
    enum Type {
        COLON,
        THAT,
        QUOTE,
        ZERO,
        NONE
    }

    static final Complement NOTHING = new Complement(Type.NONE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    private static final int REACH = 40;
    private static final int CLAUSE = 10;
    private static final int SHORTEST_CLAUSE = 4;
    private static final int LONGEST_NAME = 3;
    private static final int LONG_VERB = 7;
    private static final int LONGEST_ASIDE = 16;

    static Complement of(Paragraph p, CueMatch match) {
        int from = match.last();
        int end = p.sentenceEnd(match.first());
        if (p.is(THAT, from - 1)) {
            return new Complement(Type.THAT, from - 1, from);
        }
        if (isBehind(p, match) || isInverted(p, match)) {
            return NOTHING;
        }
        int i = skipTime(p, match.cue().kind() == Cue.Kind.TELL ? pastName(p, from) : from, end);
        boolean clause = match.cue().takes() == Cue.Takes.CLAUSE
                && match.cue().subject() != Cue.Side.EITHER
                && match.cue().subject() != Cue.Side.AFTER;
        if (clause && i < end && Clauses.startsClause(p, i, end)) {
            return new Complement(Type.ZERO, i, i);
        }
        Complement found = scan(p, match, end);
        if (found.type() != Type.NONE || match.cue().takes() == Cue.Takes.QUOTE) {
            return found.type() == Type.THAT && match.cue().takes() == Cue.Takes.QUOTE ? NOTHING : found;
        }
        if (match.cue().kind() == Cue.Kind.SAY && match.cue().subject() == Cue.Side.CARRIED) {
            int noun = p.is(NOUN_LED, match.last()) ? match.last() + 1 : match.last();
            if (Clauses.isNounClause(p, noun, end)) {
                return new Complement(Type.ZERO, noun, noun);
            }
        }
        boolean own = match.cue().subject() == Cue.Side.BEFORE || match.cue().subject() == Cue.Side.CARRIED;
        if (own
                && i < end
                && p.is(COMMA_CLAUSE, i)
                && end - i > SHORTEST_CLAUSE
                && p.token(i + 1).isWord()) {
            return new Complement(Type.ZERO, i, i + 1);
        }
        boolean said = Clauses.hasVerb(p, i, end)
                || p.is(CLAUSE_START, i) && end - i > LONG_VERB
                || Clauses.headline(p, match, i, end);
        return own && i < end && said ? new Complement(Type.ZERO, i, i) : NOTHING;
    }

    /** "Bridge closed, says mayor, as rain goes on": in a title, whoever speaks stands between commas behind what he said. */
    private static boolean isBehind(Paragraph p, CueMatch match) {
        int name = match.last();
        int past = pastName(p, name);
        while (past == name && past < p.size() && p.isSource(past)) {
            past++;
            name = past;
        }
        return p.kind(match.first()) == Sentence.Kind.TITLE
                && match.cue().subject() == Cue.Side.BEFORE
                && p.isComma(match.first() - 1)
                && past > match.last()
                && p.isComma(past);
    }

    /** "…, said lobbyist Jane Doe, a partner of the mayor": behind a comma a verb has its subject, where the next ends with a name. */
    private static boolean isInverted(Paragraph p, CueMatch match) {
        int comma = match.first() - 1;
        if (!p.isComma(comma)
                || match.cue().subject() != Cue.Side.BEFORE
                || match.cue().kind() != Cue.Kind.SAY
                || p.words.has(FINITE_PREFIX)) {
            return false;
        }
        for (int i = p.sentenceStart(comma) + 1; i <= comma; i++) {
            // an insertion, whose comma the verb stands behind
            if (p.isComma(i) && (isPerson(p, i - 1) || p.is(WHO, i + 1))) {
                return false;
            }
        }
        int end = match.last();
        while (end < p.sentenceEnd(comma) && !p.isComma(end) && !p.isStop(end)) {
            if (p.is(FINITE, end)
                    || p.is(THAT, end)
                    || p.isColon(end)
                    || p.quotation(end).isPresent()
                    || isCue(p, end)) {
                return false;
            }
            end++;
        }
        return end - match.last() <= CLAUSE && isPerson(p, end - 1);
    }

    private static boolean isPerson(Paragraph p, int i) {
        return p.mention(i).filter(m -> m.actor().type() == ActorType.PERSON).isPresent();
    }

    /** Past "on Monday", "Thursday", "also". */
    private static int skipTime(Paragraph p, int from, int end) {
        int i = from;
        while (i < end
                && (p.isDate(i)
                        || p.is(ADJUNCT, i) && !p.is(ADDRESSED, i) && i + 1 < end && p.isDate(i + 1)
                        || p.is(VERB_SIDE, i) && !p.is(FINITE, i) && !p.is(PRONOUN_SUBJECT, i))) {
            i++;
        }
        return i;
    }

    private static Complement scan(Paragraph p, CueMatch match, int end) {
        int limit = Math.min(p.size(), match.last() + REACH);
        boolean inserted = false;
        boolean comma = false;
        boolean circumstance = p.is(CIRCUMSTANCE, match.first() - 1);
        for (int i = match.last(); i < limit; i++) {
            comma |= p.isComma(i);
            if (circumstance && comma) {
                return NOTHING;
            }
            if (p.opens(i)) {
                int past = pastName(p, i, end);
                if (past > i) {
                    i = past - 1;
                    continue;
                }
                return new Complement(Type.QUOTE, i, i);
            }
            if (i >= end || p.isStop(i)) {
                return NOTHING;
            }
            if (p.is(THAT, i) && p.is(NO_SPEAKER, i - 1)) {
                // "…، إلا أن": another clause
                return NOTHING;
            }
            if (p.is(THAT, i) && p.is(NO_THAT_AFTER, i - 1)) {
                inserted = true;
                continue;
            }
            if (i == match.last() && carried(p, i)) {
                // "وأضاف قائلا إن": the second verb brings it in
                return NOTHING;
            }
            if (i > match.last() && isCue(p, i)) {
                int past = pastAside(p, i, end);
                if (past > i) {
                    i = past;
                    continue;
                }
                if (!p.is(CIRCUMSTANCE, i - 1)) {
                    return NOTHING;
                }
                inserted = true;
                continue;
            }
            if (p.isColon(i) && p.is(NAMED_BEFORE, i - 1) && p.words.has(ARTICLE_PREFIX)) {
                return NOTHING;
            }
            if (p.isColon(i) && (match.cue().takes() != Cue.Takes.QUOTE || p.opens(i + 1))) {
                if (p.kind(i) == Sentence.Kind.TITLE && i > match.last() + LONGEST_NAME) {
                    return NOTHING;
                }
                int next = i + 1 < end && p.is(THAT, i + 1) ? i + 2 : i + 1;
                return new Complement(Type.COLON, i, next);
            }
            if (p.is(THAT, i) && i - 2 > match.last() && Clauses.isAim(p, i - 1)) {
                return NOTHING;
            }
            if (p.is(THAT, i) && (!inserted || p.isComma(i - 1)) && !Clauses.determines(p, i, end)) {
                boolean relative = i > match.last()
                        && (i + 1 < end && p.is(FINITE, i + 1)
                                || p.words.ends(
                                        PARTICIPLE_ENDING, p.token(i - 1).form()));
                int start = p.is(THAT_NOUN, i - 1)
                        ? i - 1
                        : p.isColon(i + 1) ? i + 2 : p.is(THAT_SUBJECT, i) && !p.opens(i + 1) ? i : i + 1;
                return relative ? NOTHING : new Complement(Type.THAT, i, start);
            }
            if (i > match.last() && p.is(FINITE, i) && !p.isDate(i)) {
                return NOTHING;
            }
        }
        return NOTHING;
    }

    /** "told him, according to officials in Beirut, that": the comma that ends what says whose word it is, else the same place. */
    private static int pastAside(Paragraph p, int cue, int end) {
        boolean source = p.isComma(cue - 1) && p.citesAt(cue);
        for (int i = cue + 1; source && i + 1 < Math.min(end, cue + LONGEST_ASIDE); i++) {
            if (p.isComma(i) && p.is(THAT, i + 1)) {
                return i;
            }
        }
        return cue;
    }

    /** Past the name of who is told. */
    static int pastName(Paragraph p, int from) {
        boolean article = from + 1 < p.size()
                && p.is(DEFINITE, from)
                && p.mention(from).isEmpty()
                && p.mention(from + 1).isPresent();
        int first = article ? from + 1 : from;
        int i = first;
        while (i < p.size() && p.mention(i).isPresent() && (i == first || p.sameMention(i, i - 1))) {
            i++;
        }
        return i;
    }

    /** Past a name in marks that the conjunction follows: أفاد مراسل "الغد" بأن. */
    private static int pastName(Paragraph p, int open, int end) {
        Quotation q = p.quotation(open).orElseThrow();
        if (p.isCue(open - 1) && p.is(THAT, q.end()) && p.words.has(ARTICLE_PREFIX)) {
            return q.end();
        }
        if (open > 0
                && p.words.has(ARTICLE_PREFIX)
                && p.words.is(NAMED_BEFORE, p.withoutParticle(open - 1))
                && !(p.isCue(open - 1) && p.mention(open - 1).isEmpty())
                && q.end() < end) {
            return q.end();
        }
        if (q.tokens() > LONGEST_NAME || p.isColon(open - 1) || q.end() >= end) {
            return open;
        }
        for (int i = q.end(); i < Math.min(end, q.end() + CLAUSE); i++) {
            if (p.is(THAT, i)) {
                return q.end();
            }
            if (p.isStop(i) || p.isColon(i) || p.opens(i) || isCue(p, i)) {
                return open;
            }
        }
        return open;
    }

    private static boolean isCue(Paragraph p, int i) {
        return p.begins(
                i,
                cue -> cue.kind() != Cue.Kind.VIA
                        && (cue.kind() != Cue.Kind.JUDGE || cue.subject() == Cue.Side.CARRIED));
    }

    private static boolean carried(Paragraph p, int i) {
        return p.begins(i, cue -> cue.tells() && cue.subject() == Cue.Side.CARRIED);
    }
}
