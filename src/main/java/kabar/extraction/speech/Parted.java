package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.ARTICLE_PREFIX;
import static kabar.extraction.speech.SpeechWords.Role.BESIDE;
import static kabar.extraction.speech.SpeechWords.Role.CONDITION;
import static kabar.extraction.speech.SpeechWords.Role.FINITE;
import static kabar.extraction.speech.SpeechWords.Role.FINITE_PREFIX;
import static kabar.extraction.speech.SpeechWords.Role.MODIFIED_BEFORE;
import static kabar.extraction.speech.SpeechWords.Role.NO_FINITE;
import static kabar.extraction.speech.SpeechWords.Role.PREPOSITION_PARTICLES;
import static kabar.extraction.speech.SpeechWords.Role.SETTING;
import static kabar.extraction.speech.SpeechWords.Role.WHO;

import java.util.List;
import kabar.extraction.speech.Statement.Part;
import kabar.text.Token;

/** What is said on both sides of whoever says it: "the talks, according to officials, were a failure". */
final class Parted {
    private static final int LONGEST_RELATIVE = 6;
    private static final int SHORTEST_REST = 3;
    private static final int SHORTEST_VERB = 6;

    private final Paragraph p;
    private final Extent extent;

    Parted(Paragraph p, Extent extent) {
        this.p = p;
        this.extent = extent;
    }

    /**
     * The words of a source that stands among them.
     *
     * @param from where they begin
     * @param source the first word that tells whose they are
     * @param behind index behind the words that tell so
     * @return none where only a part of a clause can be told
     */
    List<Part> around(int from, CueMatch source, int behind) {
        int to = source.first();
        int end = p.sentenceEnd(to);
        boolean comma = p.isComma(behind);
        int rest = comma ? behind + 1 : behind;
        boolean more = end - rest >= SHORTEST_REST;
        int who = relative(from, to);
        if (who >= from) {
            // "massa yang, menurut dia, mewakili impian": he answers for the clause alone
            if (!more || !isVerb(rest) || !comma && p.isComma(to - 1)) {
                return List.of();
            }
            int first = p.isComma(to - 1) ? to - 1 : to;
            Part clause = new Part(rest, extent.end(source, rest));
            return first > who + 1 ? List.of(new Part(who + 1, first), clause) : List.of(clause);
        }
        Part before = new Part(from, extent.trimmed(from, to));
        return more && comma && p.isComma(to - 1) && goesOn(from, to, rest)
                ? List.of(before, new Part(rest, extent.end(source, rest)))
                : List.of(before);
    }

    /** "If talks were offered": whether a clause begins so that another must follow it. */
    boolean isCondition(int from) {
        return p.is(CONDITION, from);
    }

    /** Whether the clause before goes on behind a comma: with its verb, or with a preposition. */
    private boolean goesOn(int from, int to, int rest) {
        boolean preposition = (p.is(MODIFIED_BEFORE, rest) || isPreposition(rest))
                && !p.is(WHO, rest)
                && !p.is(BESIDE, rest)
                && p.mention(rest).isEmpty();
        return preposition || isVerb(rest) && !hasVerb(from, to) || isSetting(from, to);
    }

    private boolean isPreposition(int i) {
        String form = p.token(i).form();
        return p.words.has(ARTICLE_PREFIX)
                && form.length() > 2
                && !p.words.isCommon(form)
                && p.words.is(PREPOSITION_PARTICLES, form.substring(0, 1));
    }

    /** Where a relative pronoun stands with no more than the beginning of its clause behind it, or -1. */
    private int relative(int from, int to) {
        int reach = p.words.has(FINITE_PREFIX) ? LONGEST_RELATIVE : p.words.has(ARTICLE_PREFIX) ? 2 : 1;
        int last = p.isComma(to - 1) ? to - 2 : to - 1;
        for (int i = last; i >= Math.max(from, last + 1 - reach); i--) {
            if (p.is(WHO, i) && !p.isDate(i)) {
                return i;
            }
            if (isVerb(i) || p.isComma(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "yang menurut pemerintah menewaskan": the first verb of a stretch, where the words that name a source end. */
    int beforeVerb(int from, int to) {
        int i = from;
        while (i < to && !isVerb(i)) {
            i++;
        }
        return i;
    }

    /** Whether a verb shows a clause in a stretch. */
    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int i) {
        return p.mention(i).isEmpty()
                && (p.is(FINITE, i)
                        || p.token(i).span().length() >= SHORTEST_VERB
                                && p.token(i).shape() == Token.Shape.LOWER
                                && p.words.begins(FINITE_PREFIX, p.token(i).form())
                                && !p.is(NO_FINITE, i)
                                && !p.is(ADJUNCT, i)
                                && !p.is(MODIFIED_BEFORE, i - 1));
    }

    /** "About 10:03 p.m.": nothing but when and where. */
    private boolean isSetting(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!p.isDate(i) && !p.token(i).isMark() && !p.is(ADJUNCT, i) && !p.is(SETTING, i)) {
                return false;
            }
        }
        return true;
    }
}
