package kabar.extraction.speech;

import static kabar.extraction.speech.SpeechWords.Role.ADDRESSED;
import static kabar.extraction.speech.SpeechWords.Role.ADDRESSED_PARTICLES;
import static kabar.extraction.speech.SpeechWords.Role.ADJUNCT;
import static kabar.extraction.speech.SpeechWords.Role.ANONYMOUS_NOUN;
import static kabar.extraction.speech.SpeechWords.Role.ARTICLE_PREFIX;
import static kabar.extraction.speech.SpeechWords.Role.BESIDE;
import static kabar.extraction.speech.SpeechWords.Role.COORDINATOR;
import static kabar.extraction.speech.SpeechWords.Role.DEFINITE_ONE;
import static kabar.extraction.speech.SpeechWords.Role.DOCUMENT;
import static kabar.extraction.speech.SpeechWords.Role.FINITE;
import static kabar.extraction.speech.SpeechWords.Role.IN_NAME;
import static kabar.extraction.speech.SpeechWords.Role.LINK;
import static kabar.extraction.speech.SpeechWords.Role.NAMED_BEFORE;
import static kabar.extraction.speech.SpeechWords.Role.NO_SOURCE;
import static kabar.extraction.speech.SpeechWords.Role.OPENER;
import static kabar.extraction.speech.SpeechWords.Role.PREPOSITION_PARTICLES;
import static kabar.extraction.speech.SpeechWords.Role.SOURCE_VERB;
import static kabar.extraction.speech.SpeechWords.Role.THAT;
import static kabar.extraction.speech.SpeechWords.Role.VERBAL_NOUN;

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
                && !isEdge(start - 1)
                && !p.is(ADJUNCT, start - 1)) {
            start--;
        }
        return start;
    }

    /** As {@link #start}, but with the source before a place: "forces on the ground". */
    int headed(int from, int to) {
        int start = start(from, to);
        for (int i = start; i < to; i++) {
            if (p.mention(i).isPresent() || p.isSource(i)) {
                return start;
            }
        }
        boolean place = start - 2 >= from && p.is(ADJUNCT, start - 1) && p.isSource(start - 2);
        return place ? start(from, start - 1) : start;
    }

    /** "mediators from Turkey and Qatar", "officials in Gaza": the word whose places are named behind it, or -1. */
    int sourceOf(int from, int to) {
        int start = start(from, to);
        int head = start - 2;
        boolean outlet = head > from && isOutlet(head) && p.is(ANONYMOUS_NOUN, head - 1);
        head -= outlet ? 1 : 0;
        if (head < from
                || !p.is(ADJUNCT, start - 1)
                || !p.isSource(head)
                || p.mention(head).isPresent()) {
            return -1;
        }
        boolean anonymous = p.is(ANONYMOUS_NOUN, head) && !p.is(ADDRESSED, start - 1);
        for (int i = start; i < to; i++) {
            boolean place = p.mention(i).filter(m -> m.actor().type().isSpace()).isPresent();
            boolean word = anonymous && p.token(i).isWord() && !isPerson(i);
            if (!place && !p.is(COORDINATOR, i) && !word) {
                return -1;
            }
        }
        return head;
    }

    private boolean isOutlet(int i) {
        return p.mention(i).filter(m -> m.actor().type() == ActorType.MEDIA).isPresent();
    }

    private boolean isPerson(int i) {
        return p.mention(i).filter(m -> m.actor().type() == ActorType.PERSON).isPresent();
    }

    /** As {@link #start}, but with the noun that the words belong to: "a cousin of the mayor", "a source close to the family". */
    int whole(int from, int to) {
        int start = start(from, to);
        if (start - 3 >= from && p.is(ADJUNCT, start - 1) && p.is(LINK, start - 2)) {
            return start(from, start - 2);
        }
        boolean whose = start - 2 >= from && p.is(IN_NAME, start - 1) && !isEdge(start - 2);
        return whose ? start(from, start - 1) : start;
    }

    /** Whether no mark, verb or conjunction parts a stretch. */
    boolean isWhole(int from, int to) {
        int i = from;
        while (i < to && !isEdge(i)) {
            i++;
        }
        return i == to;
    }

    /** Whether the words that name somebody cannot reach back over a token: a mark, a verb, a conjunction, a date. */
    boolean isEdge(int i) {
        boolean verb = (p.isCue(i) || p.is(FINITE, i)) && p.mention(i).isEmpty();
        return p.isComma(i)
                || p.isColon(i)
                || p.quotation(i).isPresent()
                || verb
                || p.is(BESIDE, i)
                || p.is(COORDINATOR, i) && !countries(i)
                || p.is(THAT, i)
                || p.isDate(i);
    }

    /** Where the noun phrase that begins at {@code from} ends: before a comma, a preposition of time or place, a date. */
    int end(int from, int to) {
        int end = from + 1;
        boolean one = p.is(DEFINITE_ONE, from) && !namesPerson(from, to);
        while (end < to
                && !p.isComma(end)
                && !p.isStop(end)
                && !p.isColon(end)
                && (!p.opens(end) || isNamed(end, to))
                && !(p.isCue(end) && p.mention(end).isEmpty())
                && !(p.is(SOURCE_VERB, end) && p.mention(end).isEmpty())
                && !isDone(end)
                && (!isTold(end) || p.is(DOCUMENT, from))
                && !(p.isDate(end) && p.mention(end).isEmpty())
                && !(p.is(ADJUNCT, end)
                        && p.mention(end).isEmpty()
                        && !p.is(LINK, end - 1)
                        && !(p.is(IN_NAME, end) && isCountry(end + 1))
                        && (end - from > 1
                                || p.is(NO_SOURCE, end)
                                || !p.isSource(from)
                                || p.words.begins(ARTICLE_PREFIX, p.token(end).form())
                                || one
                                || p.mention(from).isPresent()))) {
            end++;
        }
        return end;
    }

    /** "صحيفة «المدينة»": whether marks hold the name of the body before them. */
    private boolean isNamed(int open, int to) {
        return p.is(NAMED_BEFORE, open - 1)
                && p.isBody(open - 1)
                && p.quotation(open)
                        .filter(q -> q.end() <= to && q.tokens() <= LONGEST)
                        .isPresent();
    }

    /** "أفاد مسؤول بمقتل": a preposition and what happened, which belong to the verb. */
    private boolean isDone(int i) {
        String form = p.token(i).form();
        return form.length() > 2
                && p.words.is(PREPOSITION_PARTICLES, form.substring(0, 1))
                && p.words.is(VERBAL_NOUN, form.substring(1));
    }

    /** "الوزير لصحيفة": a newspaper that carries "to" is told. */
    private boolean isTold(int i) {
        boolean named = p.mention(i)
                .filter(m -> m.actor().type() == ActorType.MEDIA
                        && m.span().start() > p.token(i).start()
                        && m.span().start() < p.token(i).end())
                .isPresent();
        return named || isApart(i) || p.is(ADJUNCT, i) && p.isBody(i);
    }

    /** "لـ«المدينة»": a preposition that is elsewhere written onto a word, and stands apart before marks or a name. */
    boolean isApart(int i) {
        return p.words.is(ADDRESSED_PARTICLES, p.token(i).form())
                && i + 1 < p.size()
                && (QuotationMarks.isMark(p.text, p.token(i + 1))
                        || p.mention(i + 1).isPresent());
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
