package kabar.extraction.speech;

/** How a verb of saying stands: with a conjunction written onto it, behind a word that begins a clause, without anybody who says it. */
final class VerbPlaces {
    private final Paragraph p;

    VerbPlaces(Paragraph p) {
        this.p = p;
    }

    /** "وأكد": a conjunction is written onto the verb, whose subject stands behind it. */
    boolean joined(CueMatch match) {
        int letters = match.start() - p.token(match.first()).start();
        return letters > 0
                && p.words.is(
                        SpeechWords.Role.CONJUNCTION_PARTICLE,
                        p.token(match.first()).form().substring(letters - 1, letters));
    }

    /** "يتوقع أن", "التي تعتبر": nobody is told who thinks so. */
    boolean isImpersonal(CueMatch match, Complement complement) {
        if (!p.is(SpeechWords.Role.IMPERSONAL, match.first()) && !impersonal(match)) {
            return false;
        }
        int before = match.first() - 1;
        boolean somebody = before >= 0
                && !joined(match)
                && p.sentence(before) == p.sentence(match.first())
                && (p.mention(before).isPresent() || p.isSource(before) || p.is(SpeechWords.Role.HE, before));
        return complement.end() <= match.last() && !somebody;
    }

    private boolean impersonal(CueMatch match) {
        int letters = match.start() - p.token(match.first()).start();
        String form = p.token(match.first()).form();
        return letters > 0
                && letters < form.length()
                && p.words.is(SpeechWords.Role.IMPERSONAL, form.substring(letters));
    }

    /** "عندما قال", "كما قال": behind a word that begins a clause, nobody before it is the subject. */
    boolean begins(int i) {
        return p.is(SpeechWords.Role.ADJUNCT, i)
                || p.is(SpeechWords.Role.BESIDE, i)
                || p.is(SpeechWords.Role.AS_SAID, i);
    }
}
