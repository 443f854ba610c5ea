package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.DENIAL;
import static kabar.extraction.speech.SpeechWords.Role.DENIED;
import static kabar.extraction.speech.SpeechWords.Role.NEGATION;
import static kabar.extraction.speech.SpeechWords.Role.NOT_ONLY;
import static kabar.extraction.speech.SpeechWords.Role.REMARK;
import static kabar.extraction.speech.SpeechWords.Role.VERB_SIDE;

/** What somebody says is not so, and what he does not say. */
final class Denials {
    private static final int LONGEST_REMARK = 9;

    private final Paragraph p;

    Denials(Paragraph p) {
        this.p = p;
    }

    /** "denied that", "does not believe that": what follows is the contrary of what is meant, so that these words belong to it. */
    boolean denies(CueMatch match) {
        return p.is(DENIAL, match.first()) != negated(match)
                && (p.is(DENIAL, match.first()) || match.cue().kind() == Cue.Kind.THINK);
    }

    /** Where a denial begins: with its verb, or with the negation beside it. */
    int start(CueMatch match) {
        return Math.min(match.first(), negation(match));
    }

    /** "did not say that", "tidak pernah menyatakan": nothing is said; "did not deny that" says it. */
    boolean unsaid(CueMatch match) {
        return !p.is(DENIAL, match.first()) && match.cue().kind() != Cue.Kind.THINK && negated(match);
    }

    private boolean negated(CueMatch match) {
        return negation(match) < match.first();
    }

    /** The first negation beside a verb; past the verb where none is. */
    private int negation(CueMatch match) {
        int found = match.last();
        for (int i = match.first() - 1;
                i >= p.sentenceStart(match.first()) && (p.is(VERB_SIDE, i) || p.is(NEGATION, i));
                i--) {
            found = p.is(NEGATION, i) && !p.is(NOT_ONLY, i + 1) ? i : found;
        }
        return found;
    }

    /** "…, a charge Sudan denies": whether a remark on what was said, that others deny it, begins behind a comma. */
    boolean remark(int comma, int end) {
        if (!p.isComma(comma) || !p.is(REMARK, comma + 1) || p.quotation(comma).isPresent()) {
            return false;
        }
        for (int i = comma + 2; i < Math.min(end, comma + 2 + LONGEST_REMARK); i++) {
            if (p.is(DENIED, i)) {
                return true;
            }
            if (p.isComma(i)) {
                return false;
            }
        }
        return false;
    }
}
