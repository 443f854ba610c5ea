package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.DEFINITE;
import static kabar.extraction.speech.SpeechWords.Role.PRONOUN_SUBJECT;
import static kabar.extraction.speech.SpeechWords.Role.SUBORDINATE;
import static kabar.extraction.speech.SpeechWords.Role.THAT;

/** A clause inside another, whose verb has its own subject. */
final class InnerClause {
    private final Paragraph p;
    private final NounPhrases phrases;

    InnerClause(Paragraph p, NounPhrases phrases) {
        this.p = p;
        this.phrases = phrases;
    }

    /**
     * Where the clause of a verb begins inside another: "asked whether the mayor said", "Jane Doe resigned after the report said"; the
     * same place where there is none.
     */
    int start(int from, int to) {
        int phrase = phrases.start(from, to);
        if (phrase - 1 > from && p.is(SUBORDINATE, phrase - 1) && !p.isComma(to - 1) && names(phrase, to)) {
            return phrase;
        }
        for (int i = to - 2; i > from; i--) {
            if (p.is(THAT, i)
                    && (p.isCue(i - 1) || !p.is(DEFINITE, i))
                    && p.mention(i).isEmpty()) {
                return i + 1;
            }
        }
        return from;
    }

    /** Whether words may stand for somebody: not "hostile" in "are seen as hostile suggests". */
    private boolean names(int from, int to) {
        for (int i = from; i < to; i++) {
            if (p.isSource(i) || p.mention(i).isPresent() || p.token(i).capital() || p.is(PRONOUN_SUBJECT, i)) {
                return true;
            }
        }
        return false;
    }
}
