package kabar.extraction.events.sentence;

import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.SmallWords;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Which names of a sentence share a clause with a word, by the verbs that stand between, those that tell nothing included. */
public final class Clauses {
    /** So many words between whoever acts and an infinitive that tells what he does. */
    private static final int INFINITIVE_REACH = 9;
    /** So many words that tell more of a subject stand between it and its verb. */
    private static final int SUBJECT_REACH = 12;

    private final Layout layout;
    private final Marks marks;
    private final SmallWords small;
    private final Finite finite;
    private final Description description;

    public Clauses(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.small = marks.words.small;
        this.finite = new Finite(marks);
        this.description = new Description(marks);
    }

    /** Whether a name before a verb can be its subject: no verb between is its own, unless the two share it. */
    public boolean subject(Nominal name, PhraseMatch<Trigger> match, Trigger trigger) {
        int head = finite.head(match.first());
        boolean infinitive = layout.stretch.has(Part.INFINITIVE, head, match.first());
        if (somebodyOf(name)) {
            return false;
        }
        if (name.last() >= head) {
            return true;
        }
        boolean leads = marks.is(name.first() - 2, Part.LED);
        if (name.slot().equals(EventFrame.OF) && name.last() == head - 1 && marks.isComma(head - 1) && !leads) {
            // "Jane Doe, the chairwoman of the party, supports": what is told of her ends
            return false;
        }
        if (apposed(name, head) || other(name, head) || elsewhere(name, head) || !infinitive && isObject(name)) {
            return false;
        }
        if (trigger.voice() == Voice.GERUND && !infinitive && behindNoun(head) && !described(name, head)) {
            // "soldiers fighting": whoever stands right before
            return false;
        }
        if (infinitive && far(name, match.first())) {
            return false;
        }
        if (trigger.voice() == Voice.GERUND && ledBy(name, head)) {
            return false;
        }
        if (marks.is(head - 1, Part.RELATIVE) && move(head - 1)) {
            return true;
        }
        boolean shares = trigger.voice() == Voice.GERUND
                || marks.is(head - 1, Part.AND)
                || marks.isComma(head - 1)
                || infinitive;
        return shares
                || layout.stretch.length(name.last(), head) <= SUBJECT_REACH
                        && !finite.between(description.end(name.last(), head), head);
    }

    /** "embolden Turkey in attacking": whether a preposition leads from another name to a form in -ing. */
    private boolean ledBy(Nominal name, int gerund) {
        int slot = gerund - 1;
        return marks.slotAt(slot)
                        .filter(s ->
                                !s.equals(EventFrame.BY) && !s.equals(EventFrame.OTHER) && !s.equals(EventFrame.WITH))
                        .isPresent()
                // "France joined Germany in condemning": both do
                && layout.nominals.stream()
                        .anyMatch(n -> n.last() == slot
                                && n.first() >= name.last()
                                && !marks.is(n.first() - 1, Part.COMPANION));
    }

    /** "Jane Doe, the chairwoman of the party, supports": whether a body is named only to tell who somebody before it is. */
    private boolean apposed(Nominal name, int head) {
        int comma = layout.stretch.beforeArticles(name.first() - 1);
        boolean titled = marks.tokenAt(name.mention().span().start()) > name.first();
        return titled
                && name.last() == head - 1
                && marks.isComma(head - 1)
                && comma > 0
                && marks.isComma(comma)
                && marks.tokens.get(comma - 1).capital()
                && name.mention().actor().type() != ActorType.PERSON;
    }

    /** Whether a verb stands right behind a mark, or with only adverbs between. */
    public boolean begins(int verb) {
        int head = finite.head(verb);
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
        for (int i = name.last() + 1; i < to; i = finite.next(i, to)) {
            if (finite.at(i) && subjectBefore(i, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean subjectBefore(int verb, Nominal name) {
        int at = finite.head(verb);
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
        for (int i = name.last(); i < to; i = finite.next(i, to)) {
            boolean relative = marks.is(i, Part.RELATIVE)
                    && !marks.isSlot(i)
                    && !(i > 0 && finite.at(i - 1))
                    && (i + 1 == to || finite.at(i + 1) || marks.is(i + 1, Part.ADVERB));
            if (relative && i > name.last() && !apposed && !move(i)) {
                return true;
            }
            apposed &= !finite.at(i) && (i == name.last() || !marks.isComma(i));
        }
        return false;
    }

    /** "…, a move that was criticised": whether a relative pronoun goes on about what a clause tells. */
    private boolean move(int relative) {
        return relative > 2 && marks.isComma(relative - 3) && marks.is(relative - 2, Part.ARTICLE);
    }

    /** "a friend of Jane Doe", "Jane Doe's father": whether a name only tells whose somebody else is. */
    public boolean somebodyOf(Nominal name) {
        int mark = marks.isOwnerMark(name.last()) ? name.last() : name.last() + 1;
        if (marks.isOwnerMark(mark)
                && marks.is(mark + 1, Part.INDIVIDUAL)
                && !(mark + 2 < marks.tokens.size() && marks.isTrigger(mark + 2))) {
            return true;
        }
        int of = name.first() - 1;
        while (marks.is(of, Part.ARTICLE) || of > 0 && marks.tokens.get(of).isNumber()) {
            of--;
        }
        return marks.opens(of, EventFrame.OF) && (marks.is(of - 1, Part.INDIVIDUAL) || marks.is(of - 1, Part.SINGLE));
    }

    /** "Rubio's top advisers met", "Jane Doe's lawyer accused": whether what belongs to a name stands right before a verb, and is no body that acts for it. */
    public boolean ownsSubject(Nominal name, PhraseMatch<Trigger> match) {
        int verb = finite.head(match.first());
        if (layout.stretch.has(Part.INFINITIVE, verb, match.first())
                || verb <= name.last()
                || marks.isOwnerMark(verb - 1)) {
            return false;
        }
        boolean owned = marks.isOwnerMark(name.last()) || name.last() + 1 < verb && marks.isOwnerMark(name.last() + 1);
        boolean body = marks.tokens.get(verb - 1).capital()
                || marks.isHead(verb - 1)
                || marks.isNoun(verb - 1)
                || marks.is(verb - 1, Part.FACILITY);
        return owned && (!body || marks.is(verb - 1, Part.INDIVIDUAL));
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
                && (small.verbs.gerund(marks.tokens.get(before))
                                && small.parts(marks.tokens.get(before)).isEmpty()
                        || small.verbs.past(marks.tokens.get(before)) && finite.at(before));
    }

    /** Whether a noun, or a name, ends right before a place, so that a form in -ing there tells of it. */
    private boolean behindNoun(int place) {
        boolean capital = place > 0
                && marks.tokens.get(place - 1).isWord()
                && marks.tokens.get(place - 1).capital()
                && !marks.is(place - 1, Part.VERBAL)
                && !marks.is(place - 1, Part.I);
        return capital
                || finite.unknown(place - 1)
                || marks.isHead(place - 1)
                || layout.nominals.stream().anyMatch(n -> n.last() == place);
    }

    /** "The fund, a super PAC backing Jane Doe": whether all that stands between a name and a place tells what it is. */
    private boolean described(Nominal name, int to) {
        int article = name.last() + 1;
        return article < to
                && marks.isComma(name.last())
                && marks.is(article, Part.ARTICLE)
                && layout.stretch.unparted(article, to);
    }

    /** Whether a name behind a verb or noun can be what it is done to: no other verb stands between, nor anything that begins anew. */
    public boolean object(Nominal name, PhraseMatch<Trigger> match, Trigger trigger) {
        int from = marks.endOf(match);
        if (name.direct() && marks.isComma(name.first() - 1) && finite.at(name.last())) {
            // "expelled its diplomats, Jane Doe said"
            return false;
        }
        if (marks.opens(name.first() - 1, EventFrame.OF) && marks.is(name.first() - 2, Part.INDIVIDUAL)) {
            // "arrested two aides of Jane Doe"
            return false;
        }
        if (trigger.verb()) {
            // "armed and supported": two verbs share an object
            if (from < name.first()
                    && small.verbs.gerund(marks.tokens.get(from))
                    && !marks.tokens.get(from).capital()) {
                // "NATO forces fighting": no verb, then
                return false;
            }
            for (int i = from; i < name.first(); i++) {
                if (marks.isGerund(i) && !marks.is(i - 1, Part.ARTICLE) && !finite.unknown(i - 1)) {
                    return false;
                }
            }
            for (int i = from; i + 1 < name.first(); i++) {
                if (marks.is(i, Part.POSSESSIVE)
                        && (finite.unknown(i + 1) || marks.isTrigger(i + 1))
                        && marks.isSlot(name.first() - 1)
                        && !trigger.frame().targetIn(name.slot())) {
                    // "took aim at his support for her"
                    return false;
                }
            }
            int begin = marks.is(from, Part.AND) && from + 1 < name.first() && finite.at(from + 1) ? from + 2 : from;
            return !finite.between(adjective(begin) ? begin + 1 : begin, name.first());
        }
        for (int i = from; i < name.first() && !marks.isSlot(i); i = finite.next(i, name.first())) {
            if (finite.unknown(i)) {
                return false;
            }
        }
        if (layout.stretch.triggerBetween(from, name.first())) {
            return false;
        }
        return !finite.between(carried(from, name.first()), name.first());
    }

    /** "was reached between", "were held in": the place behind a passive that only carries a noun before a place; else the place itself. */
    private int carried(int from, int to) {
        int at = from;
        while (at < to && (marks.is(at, Part.AUXILIARY) || marks.is(at, Part.ADVERB))) {
            at++;
        }
        return at > from && at < to && marks.is(at - 1, Part.PASSIVE) ? at + 1 : from;
    }

    /** "denounces proposed American tariffs": whether a form of the past right behind a verb only tells more of its object. */
    private boolean adjective(int i) {
        return i < marks.tokens.size() && small.verbs.past(marks.tokens.get(i)) && !marks.isTrigger(i);
    }

    /** "a plot to kill": whether a verb tells the content of a noun. */
    public boolean content(int verb) {
        return marks.is(verb - 1, Part.INFINITIVE) && (finite.unknown(verb - 2) || marks.is(verb - 2, Part.EFFORT));
    }

    /** "helped to organise a plot from Raqqa to attack": whether an infinitive stands too far behind a name to be told of it alone. */
    private boolean far(Nominal name, int verb) {
        int to = finite.head(verb);
        while (to < verb && !marks.is(to, Part.INFINITIVE)) {
            to++;
        }
        boolean own = marks.is(to - 1, Part.EFFORT) || to > 0 && finite.at(to - 1) || marks.is(to - 1, Part.AUXILIARY);
        return marks.is(to - 1, Part.HIM) || !own && verb - name.last() > INFINITIVE_REACH;
    }
}
