package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.BESIDE;
import static kabar.extraction.speech.SpeechWords.Role.BESIDE_NOUN;
import static kabar.extraction.speech.SpeechWords.Role.COORDINATOR;
import static kabar.extraction.speech.SpeechWords.Role.DEFINITE;
import static kabar.extraction.speech.SpeechWords.Role.FINITE;
import static kabar.extraction.speech.SpeechWords.Role.FINITE_PREFIX;
import static kabar.extraction.speech.SpeechWords.Role.MODIFIED_BEFORE;
import static kabar.extraction.speech.SpeechWords.Role.NOUN_END;
import static kabar.extraction.speech.SpeechWords.Role.NO_CLAUSE;
import static kabar.extraction.speech.SpeechWords.Role.NO_FINITE;
import static kabar.extraction.speech.SpeechWords.Role.NO_VERB_AFTER;
import static kabar.extraction.speech.SpeechWords.Role.PASSIVE_PREFIX;
import static kabar.extraction.speech.SpeechWords.Role.PRONOUN_SUBJECT;
import static kabar.extraction.speech.SpeechWords.Role.SAYING_PREFIX;
import static kabar.extraction.speech.SpeechWords.Role.SETTING;
import static kabar.extraction.speech.SpeechWords.Role.SUBORDINATE;
import static kabar.extraction.speech.SpeechWords.Role.THAT;
import static kabar.extraction.speech.SpeechWords.Role.VERBAL_NOUN;
import static kabar.extraction.speech.SpeechWords.Role.VERB_SIDE;
import static kabar.extraction.speech.SpeechWords.Role.VERB_START;
import static kabar.extraction.speech.SpeechWords.Role.WHO;

import kabar.text.Sentence;
import kabar.text.Token;

/** Whether a clause begins or stands where a verb of saying needs one, by its first words and its verb. */
final class Clauses {
    private static final int NONE = -1;
    private static final int CLAUSE = 10;
    private static final int SHORTEST_CLAUSE = 4;
    private static final int LONG_VERB = 7;

    private Clauses() {}

    /** "مؤكدا استعداد بلاده للحوار": whether a verbal noun with what belongs to it stands for a clause. */
    static boolean isNounClause(Paragraph p, int noun, int end) {
        int last = noun;
        while (last < end && !p.isComma(last) && !p.isStop(last) && !p.isCue(last)) {
            last++;
        }
        boolean word = p.words.has(VERBAL_NOUN)
                && last - noun >= SHORTEST_CLAUSE
                && p.token(noun).isWord()
                && p.mention(noun).isEmpty()
                && !p.isSource(noun);
        return word && p.is(VERBAL_NOUN, noun);
    }

    /** Past the words that begin a clause beside another ("while", في حين); the same place where none do. */
    static int pastBeside(Paragraph p, int i) {
        if (p.is(BESIDE, i)) {
            return i + 1;
        }
        return p.is(ADJUNCT, i) && p.is(BESIDE_NOUN, i + 1) ? i + 2 : i;
    }

    static boolean startsClause(Paragraph p, int i, int end) {
        int shortest = p.is(PRONOUN_SUBJECT, i) ? SHORTEST_CLAUSE - 2 : SHORTEST_CLAUSE - 1;
        return end - i > shortest
                && (!p.token(i).isMark() || isMoney(p, i))
                && !p.is(THAT, i)
                && (quantity(p, i) || !p.is(NO_CLAUSE, i) && (p.is(PRONOUN_SUBJECT, i) || !p.is(ADJUNCT, i)));
    }

    /** "said $4 million was needed". */
    private static boolean isMoney(Paragraph p, int i) {
        return p.token(i + 1).isNumber()
                && Character.getType(p.token(i).form().codePointAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** "at least 17 civilians were among the dead", "as many as 2,000". */
    private static boolean quantity(Paragraph p, int i) {
        int number = i + 2;
        if (i + 3 < p.size() && p.token(i).is(p.token(number).form())) {
            number++;
        }
        return number < p.size()
                && p.token(i + 1).isWord()
                && p.token(number).isNumber()
                && !p.isDate(i)
                && !p.isDate(number);
    }

    /** "Trump Umumkan Israel Sepakat": in a title, a name behind the verb and what it does. */
    static boolean headline(Paragraph p, CueMatch match, int from, int end) {
        int past = Complement.pastName(p, from);
        return p.kind(match.first()) == Sentence.Kind.TITLE
                && past > from
                && past + 1 < end
                && p.token(past).isWord()
                && p.mention(past).isEmpty()
                && !p.is(ADJUNCT, past)
                && !p.is(COORDINATOR, past)
                && !p.is(NO_CLAUSE, past);
    }

    /** "menyatakan siap bekerja untuk memastikan bahwa": the conjunction is that of another verb. */
    static boolean isAim(Paragraph p, int verb) {
        return p.is(NO_VERB_AFTER, verb - 1)
                && p.words.begins(SAYING_PREFIX, p.token(verb).form());
    }

    /** "reiterated that view in a letter": no conjunction, but a word that goes with the noun behind it, which no verb follows. */
    static boolean determines(Paragraph p, int that, int end) {
        int noun = that + 1;
        if (p.is(DEFINITE, that) && p.is(MODIFIED_BEFORE, that - 1)) {
            return true;
        }
        if (!p.is(DEFINITE, that)
                || noun + 1 >= end
                || p.token(noun).shape() != Token.Shape.LOWER
                || p.is(PRONOUN_SUBJECT, noun)
                || !p.is(MODIFIED_BEFORE, noun + 1)) {
            return false;
        }
        int i = noun + 1;
        while (i < end && i - that < CLAUSE && !p.isComma(i) && !p.isStop(i) && !p.is(FINITE, i)) {
            i++;
        }
        return i == end || p.isComma(i) || p.isStop(i);
    }

    /** "usulan itu masuk akal": words behind "that" tell of what stands before it. */
    private static boolean told(Paragraph p, int i, int end) {
        return p.is(NOUN_END, i - 1)
                && i + 1 < end
                && p.token(i).isWord()
                && p.token(i).shape() == Token.Shape.LOWER
                && p.mention(i).isEmpty()
                && !p.isDate(i)
                && !p.is(ADJUNCT, i)
                && !p.is(COORDINATOR, i)
                && !p.is(NO_CLAUSE, i)
                && !p.is(SETTING, i)
                && !p.is(NOUN_END, i)
                && !p.is(VERB_SIDE, i);
    }

    static boolean hasVerb(Paragraph p, int from, int end) {
        int modified = NONE;
        for (int i = from; i < Math.min(end, from + CLAUSE); i++) {
            boolean hyphen = p.token(i).is("-") && !p.token(i).spaced();
            if (p.token(i).isMark() && !hyphen
                    || p.is(THAT, i)
                    || p.is(SUBORDINATE, i)
                    || p.is(NO_CLAUSE, i) && (i == from || !p.is(MODIFIED_BEFORE, i))
                    || p.is(WHO, i)
                    || i == from && p.is(ADJUNCT, i)) {
                return false;
            }
            if (i == from && p.is(VERB_START, i)) {
                return true;
            }
            modified = p.is(NO_CLAUSE, i) ? i : modified;
            boolean far = modified != NONE
                    && i > modified + 2
                    && p.words.begins(PASSIVE_PREFIX, p.token(i).form());
            boolean prefixed = (modified == NONE || far)
                    && !p.is(DEFINITE, i)
                    && !p.is(NO_FINITE, i)
                    && p.token(i).span().length() >= LONG_VERB
                    && p.token(i).shape() == Token.Shape.LOWER
                    && p.words.begins(FINITE_PREFIX, p.token(i).form());
            if (p.is(FINITE, i) || prefixed || told(p, i, end)) {
                return i > from;
            }
        }
        return false;
    }
}
