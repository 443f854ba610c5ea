package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.BESIDE;
import static kabar.extraction.speech.SpeechWords.Role.COORDINATOR;
import static kabar.extraction.speech.SpeechWords.Role.DEFINITE_ONE;
import static kabar.extraction.speech.SpeechWords.Role.FINITE;
import static kabar.extraction.speech.SpeechWords.Role.IN_NAME;
import static kabar.extraction.speech.SpeechWords.Role.LINK;
import static kabar.extraction.speech.SpeechWords.Role.OPENER;
import static kabar.extraction.speech.SpeechWords.Role.THAT;

import kabar.knowledge.ActorType;

/** Where the words that name somebody begin and end. */
final class NounPhrases {
    private static final int LONGEST = 12;

    private final Paragraph p;

    NounPhrases(Paragraph paragraph) {
        this.p = paragraph;
    }

    /** Where the noun phrase that ends at {@code to} begins. */
    int start(int from, int to) {
        int start = to - 1;
        while (start > from
                && !p.is(OPENER, start)
                && to - start < LONGEST
                && !(p.isCue(start - 1) && p.mention(start - 1).isEmpty())
                && !(p.is(FINITE, start - 1) && p.mention(start - 1).isEmpty())
                && !p.is(BESIDE, start - 1)
                && !p.isComma(start - 1)
                && !p.isColon(start - 1)
                && p.quotation(start - 1).isEmpty()
                && !p.is(ADJUNCT, start - 1)
                && !(p.is(COORDINATOR, start - 1) && !countries(start - 1))
                && !p.is(THAT, start - 1)
                && !p.isDate(start - 1)) {
            start--;
        }
        return start;
    }

    /** Where the noun phrase that begins at {@code from} ends: before a comma, a preposition of time or place, a date. */
    int end(int from, int to) {
        int end = from + 1;
        boolean one = p.is(DEFINITE_ONE, from) && !namesPerson(from, to);
        while (end < to
                && !p.isComma(end)
                && !p.isStop(end)
                && !p.isColon(end)
                && !p.opens(end)
                && !(p.isDate(end) && p.mention(end).isEmpty())
                && !(p.is(ADJUNCT, end)
                        && p.mention(end).isEmpty()
                        && !p.is(LINK, end - 1)
                        && !(p.is(IN_NAME, end) && isCountry(end + 1))
                        && (end - from > 1
                                || !p.isSource(from)
                                || one
                                || p.mention(from).isPresent()))) {
            end++;
        }
        return end;
    }

    /** "القيادي في حماس سامي أبو زهري": whether a person is named before a mark or what is said. */
    private boolean namesPerson(int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            if (p.isComma(i) || p.isStop(i) || p.is(THAT, i)) {
                return false;
            }
            if (p.mention(i).filter(m -> m.actor().type() == ActorType.PERSON).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "pejabat AS dan Israel": a conjunction between two countries. */
    private boolean countries(int conjunction) {
        return isCountry(conjunction - 1) && isCountry(conjunction + 1);
    }

    private boolean isCountry(int i) {
        return i >= 0
                && i < p.size()
                && p.mention(i)
                        .filter(m -> m.actor().type() == ActorType.COUNTRY)
                        .isPresent();
    }
}
