package kabar.extraction.speech;

import java.util.Optional;
import kabar.text.Fold;

/** Verbs that agree with their subject (قالت, قال), by which one without a subject of its own tells who cannot be it. */
final class Agreement {
    enum Gender {
        MASCULINE,
        FEMININE
    }

    private final Paragraph p;

    Agreement(Paragraph p) {
        this.p = p;
    }

    /** The gender of a verb's subject; of plurals and of verbs with an object written onto them nothing is told. */
    Optional<Gender> of(CueMatch match) {
        boolean verb = p.words.has(SpeechWords.Role.FEMININE_ENDING)
                && match.last() == match.first() + 1
                && match.cue().subject() == Cue.Side.EITHER
                && (match.cue().kind() == Cue.Kind.SAY || match.cue().kind() == Cue.Kind.THINK);
        String form = p.token(match.first()).form();
        int letters = match.start() - p.token(match.first()).start();
        if (!verb || letters >= form.length() || p.words.ends(SpeechWords.Role.NO_GENDER_ENDING, form)) {
            return Optional.empty();
        }
        // لفت ends so, and is masculine
        boolean ending = p.words.ends(SpeechWords.Role.FEMININE_ENDING, form)
                && !Fold.of(match.cue().lemma()).equals(form.substring(letters));
        boolean feminine = ending || p.words.is(SpeechWords.Role.FEMININE_VERB, form.substring(letters));
        return Optional.of(feminine ? Gender.FEMININE : Gender.MASCULINE);
    }
}
