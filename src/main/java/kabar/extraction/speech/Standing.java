package kabar.extraction.speech;

import kabar.text.Fold;

/** What words that name nobody tell of: a report is nobody, "a government official" is a person. */
enum Standing {
    PERSON,
    BODY,
    DOCUMENT,
    UNKNOWN;

    /** What the words of a speaker tell of. */
    static Standing of(SpeechWords words, String party) {
        var found = UNKNOWN;
        String before = "";
        for (String word : party.split(" ")) {
            String form = Fold.of(word);
            String two = before + " " + form;
            if (words.is(SpeechWords.Role.DOCUMENT, form)) {
                return DOCUMENT;
            }
            if (words.is(SpeechWords.Role.UNNAMED_BODY, form) || words.is(SpeechWords.Role.UNNAMED_BODY, two)) {
                found = found == UNKNOWN ? BODY : found;
            } else if (words.is(SpeechWords.Role.UNNAMED, form)
                    || words.is(SpeechWords.Role.UNNAMED, two)
                    || words.is(SpeechWords.Role.DEFINITE_ONE, form)) {
                found = PERSON;
            }
            before = form;
        }
        return found;
    }
}
