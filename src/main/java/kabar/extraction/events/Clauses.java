package kabar.extraction.events;

import java.util.List;
import kabar.extraction.events.Trigger.Voice;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/** Which names of a sentence share a clause with a word, by the verbs that stand between, those that tell nothing included. */
final class Clauses {
    private final Layout layout;
    private final Marks marks;
    private final SmallWords small;
    private final List<PhraseMatch<Voice>> lights;

    /** @param lights verbs that only carry a noun */
    Clauses(Layout layout, List<PhraseMatch<Voice>> lights) {
        this.layout = layout;
        this.lights = lights;
        this.marks = layout.marks;
        this.small = marks.words.small;
    }

    /** Whether a name before a verb can be its subject: no verb between is its own, unless the two share it. */
    boolean subject(Nominal name, PhraseMatch<Trigger> match, Trigger trigger) {
        int head = head(match.first());
        boolean infinitive = layout.stretch.has(Part.INFINITIVE, head, match.first());
        if (somebodyOf(name)) {
            return false;
        }
        if (name.last() >= head) {
            return true;
        }
        if (other(name, head) || elsewhere(name, head) || !infinitive && isObject(name)) {
            return false;
        }
        if (trigger.voice() == Voice.GERUND && head == match.first() && behindNoun(head)) {
            // "soldiers fighting": whoever stands right before
            return false;
        }
        boolean shares = trigger.voice() == Voice.GERUND
                || marks.is(head - 1, Part.AND)
                || marks.isComma(head - 1)
                || infinitive;
        return shares || !finite(relativeEnd(name.last(), head), head);
    }

    /** Whether a verb stands right behind a mark, or with only adverbs between. */
    boolean begins(int verb) {
        int head = head(verb);
        return head > 0
                && !layout.stretch.has(Part.AUXILIARY, head, verb)
                && !marks.tokens.get(head - 1).isWord();
    }

    /** Whether a clause with a subject of its own begins between a name and a place behind it. */
    boolean other(Nominal name, int to) {
        if (marks.isComma(name.last()) && name.last() + 1 < to && marks.isComma(to - 1)) {
            // "Kenya, where police shot protesters, apologised"
            return false;
        }
        for (int i = name.last() + 1; i < to; i = next(i, to)) {
            if (isFinite(i) && subjectBefore(i, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean subjectBefore(int verb, Nominal name) {
        int at = head(verb);
        boolean person = name.mention().actor().type() == ActorType.PERSON;
        return !person && marks.is(at - 1, Part.HE)
                || person && marks.is(at - 1, Part.IT)
                || marks.is(at - 1, Part.I)
                || layout.nominals.stream()
                        .anyMatch(n -> n.last() == at && n.first() >= name.last() && n.bare() && !n.joined());
    }

    /** "Clinton spoke of visas which are issued and are backed": whether a relative clause of something else holds a place behind a name. */
    private boolean elsewhere(Nominal name, int to) {
        boolean apposed = marks.isComma(name.last());
        for (int i = name.last(); i < to; i = next(i, to)) {
            boolean relative = marks.is(i, Part.RELATIVE)
                    && !marks.isSlot(i)
                    && !(i > 0 && isFinite(i - 1))
                    && (i + 1 == to || isFinite(i + 1) || marks.is(i + 1, Part.ADVERB));
            // "…, a move that was criticised": what a clause tells
            boolean move = i > 2 && marks.isComma(i - 3) && marks.is(i - 2, Part.ARTICLE);
            if (relative && i > name.last() && !apposed && !move) {
                return true;
            }
            apposed &= !isFinite(i) && (i == name.last() || !marks.isComma(i));
        }
        return false;
    }

    /** "a friend of Jane Doe": whether a name only tells whose somebody else is. */
    private boolean somebodyOf(Nominal name) {
        int of = name.first() - 1;
        return marks.slotAt(of).filter(EventFrame.OF::equals).isPresent() && marks.is(of - 1, Part.INDIVIDUAL);
    }

    /** "Rubio's top advisers met": whether what belongs to a name stands right before a verb, and is no body that acts for it. */
    boolean ownsSubject(Nominal name, PhraseMatch<Trigger> match) {
        int verb = head(match.first());
        if (layout.stretch.has(Part.INFINITIVE, verb, match.first())
                || verb <= name.last()
                || marks.isOwnerMark(verb - 1)) {
            return false;
        }
        boolean owned = marks.isOwnerMark(name.last()) || name.last() + 1 < verb && marks.isOwnerMark(name.last() + 1);
        return owned
                && !marks.tokens.get(verb - 1).capital()
                && !marks.isHead(verb - 1)
                && !marks.isNoun(verb - 1)
                && !marks.is(verb - 1, Part.FACILITY);
    }

    /** "locking up journalists": whether a verb that tells nothing stands right before a name. */
    private boolean isObject(Nominal name) {
        int before = name.first() - 1;
        while (marks.is(before, Part.ARTICLE) || marks.is(before, Part.FILLER) || marks.is(before, Part.POSSESSIVE)) {
            before--;
        }
        return before > 0
                && !marks.isTrigger(before)
                && !marks.is(before - 1, Part.ARTICLE)
                && marks.tokens.get(before).isWord()
                && !marks.tokens.get(before).capital()
                && !marks.isSlot(before)
                && (small.gerund(marks.tokens.get(before))
                                && small.parts(marks.tokens.get(before)).isEmpty()
                        || small.past(marks.tokens.get(before)) && isFinite(before));
    }

    /** Whether a noun, or a name, ends right before a place, so that a form in -ing there tells of it. */
    private boolean behindNoun(int place) {
        return unknown(place - 1)
                || marks.isHead(place - 1)
                || !layout.nominals.stream().allMatch(n -> n.last() != place);
    }

    private int relativeEnd(int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            end = marks.is(i, Part.RELATIVE) ? i + 1 : end;
        }
        return end;
    }

    /** Whether a name behind a verb or noun can be what it is done to: no other verb stands between, nor anything that begins anew. */
    boolean object(Nominal name, PhraseMatch<Trigger> match, Trigger trigger) {
        int from = marks.endOf(match);
        if (trigger.verb()) {
            // "armed and supported": two verbs share an object
            for (int i = from; i < name.first(); i++) {
                if (marks.isGerund(i) && !marks.is(i - 1, Part.ARTICLE) && !unknown(i - 1)) {
                    return false;
                }
            }
            int begin = marks.is(from, Part.AND) && from + 1 < name.first() && isFinite(from + 1) ? from + 2 : from;
            return !finite(adjective(begin) ? begin + 1 : begin, name.first());
        }
        for (int i = from; i < name.first() && !marks.isSlot(i); i = next(i, name.first())) {
            if (unknown(i)) {
                return false;
            }
        }
        if (layout.stretch.nounBetween(from, name.first())) {
            return false;
        }
        return !finite(carried(from, name.first()), name.first());
    }

    /** "was reached between", "were held in": the place behind a passive that only carries a noun before a place; else the place itself. */
    private int carried(int from, int to) {
        int at = from;
        while (at < to && (marks.is(at, Part.AUXILIARY) || marks.is(at, Part.ADVERB))) {
            at++;
        }
        return at > from && at < to && marks.is(at - 1, Part.PASSIVE) ? at + 1 : from;
    }

    /** Whether a name before a noun can be whose deed it tells: no article parts them, unless a verb carries the noun. */
    boolean owner(Nominal name, PhraseMatch<Trigger> noun) {
        int start = noun.first();
        if (somebodyOf(name)) {
            return false;
        }
        while (start > name.last()
                && !marks.is(start - 1, Part.ARTICLE)
                && !marks.isSlot(start - 1)
                && !isFinite(start - 1)) {
            start--;
        }
        if (start == name.last()) {
            return true;
        }
        int before = marks.is(start - 1, Part.ARTICLE) ? start - 2 : start - 1;
        String slot = marks.slotAt(before).orElse("");
        boolean during = slot.isEmpty() || slot.equals(EventFrame.OTHER) || slot.equals(EventFrame.FOR);
        boolean possessed = marks.is(start - 1, Part.POSSESSIVE);
        return !other(name, noun.first())
                && (possessed
                        || during
                        || before < name.last()
                        || marks.is(before, Part.INFINITIVE)
                        || carries(before));
    }

    private boolean carries(int preposition) {
        return lights.stream().anyMatch(l -> l.first() <= preposition && preposition < l.last());
    }

    /** "denounces proposed American tariffs": whether a form of the past right behind a verb only tells more of its object. */
    private boolean adjective(int i) {
        return i < marks.tokens.size() && small.past(marks.tokens.get(i)) && !marks.isTrigger(i);
    }

    /** "a plot to kill": whether a verb tells the content of a noun. */
    boolean content(int verb) {
        return marks.is(verb - 1, Part.INFINITIVE) && (unknown(verb - 2) || marks.is(verb - 2, Part.EFFORT));
    }

    /** Where a verb begins with the words that may part it from its subject. */
    private int head(int verb) {
        int at = verb;
        while (at > 0
                && (marks.is(at - 1, Part.AUXILIARY)
                        || marks.is(at - 1, Part.ADVERB)
                        || marks.isDated(at - 1)
                        || marks.isSlot(at - 1) && marks.isDated(at)
                        || marks.tokens.get(at - 1).isWord() && small.adverb(marks.tokens.get(at - 1)))) {
            at--;
        }
        return at;
    }

    private boolean finite(int from, int to) {
        for (int i = from; i < to; i = next(i, to)) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private int next(int i, int to) {
        int end = marks.asideEnd(i);
        return end < to ? end + 1 : i + 1;
    }

    /** Whether a verb with a subject stands at a place, whatever it tells. */
    boolean isFinite(int i) {
        Token token = marks.tokens.get(i);
        boolean half = i + 1 < marks.tokens.size() && marks.tokens.get(i + 1).is("-");
        if (!token.isWord() || half || marks.isHead(i) || marks.isDated(i) || marks.is(i - 1, Part.INFINITIVE)) {
            return false;
        }
        boolean agent = marks.slotAt(i + 1).filter(EventFrame.BY::equals).isPresent();
        if (marks.is(i, Part.FINITE)) {
            return !agent;
        }
        if (marks.is(i, Part.AUXILIARY)) {
            return !marks.is(i, Part.INFINITIVE) && !small.gerund(token);
        }
        if (marks.isTrigger(i)) {
            return marks.isPlainVerb(i) && !marks.isGerund(i) && !agent;
        }
        return small.past(token)
                && !token.capital()
                && !agent
                && !marks.is(i - 1, Part.ARTICLE)
                && !marks.is(i - 1, Part.FILLER)
                && !(i > 0 && marks.tokens.get(i - 1).is("-"));
    }

    /** Whether a word in small letters stands at a place of which nothing is known, so that it is most likely a noun. */
    boolean unknown(int i) {
        if (i < 0 || i >= marks.tokens.size()) {
            return false;
        }
        Token token = marks.tokens.get(i);
        return token.isWord()
                && !token.capital()
                && !marks.isSlot(i)
                && !marks.isDated(i)
                && !marks.isHead(i)
                && !marks.isTrigger(i)
                && !marks.isBreak(i)
                && !marks.isOwnerMark(i)
                && !marks.is(i, Part.FINITE)
                && (small.parts(token).isEmpty() || marks.is(i, Part.INDIVIDUAL))
                && !small.adverb(token)
                && !small.past(token)
                && !small.gerund(token);
    }
}
