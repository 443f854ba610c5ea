package kabar.extraction.events.sentence;

import java.util.Set;
import java.util.stream.IntStream;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.Token;

/** Tells names that only describe somebody else: "a Syrian woman", "a CNN reporter", "anti-Assad". */
final class Modifiers {
    /** So many words can stand between a country and the individual that it describes. */
    private static final int REACH = 3;

    private static final Set<ActorType> DESCRIBING =
            Set.of(ActorType.COUNTRY, ActorType.ORGANISATION, ActorType.COMPANY, ActorType.MEDIA);

    private final Marks marks;

    Modifiers(Marks marks) {
        this.marks = marks;
    }

    /** "a Syrian woman", "the American swimmer", "a Briton": somebody of a country or body, who does nothing in its name. */
    boolean ofSomebody(Mention mention, int first, int last) {
        if (marks.is(first - 1, Part.STATUTE)) {
            // "RUU TNI": what a law is about
            return true;
        }
        boolean member = marks.words.small.ownerFirst
                && marks.is(first - 1, Part.SINGLE)
                && (mention.actor().type() == ActorType.PARTY && (marks.isHead(last) || !isFollowed(last))
                        || mention.actor().type() == ActorType.PEOPLE && !isFollowed(last));
        if (!DESCRIBING.contains(mention.actor().type())) {
            // "a Republican"
            return member;
        }
        int noun = last;
        while (noun < last + REACH - 1 && !marks.is(noun, Part.INDIVIDUAL) && isAttribute(noun)) {
            noun++;
        }
        boolean half =
                marks.tokens.size() > last + 1 && marks.tokens.get(last).is("-") && marks.is(last + 1, Part.HALF);
        return half
                // "a Kenyan fighter", but not "Kenyan fighter jets"
                || marks.is(noun, Part.INDIVIDUAL) && !marks.is(noun + 1, Part.FACILITY)
                || mention.form() == Mention.Form.DEMONYM && marks.is(first - 1, Part.SINGLE) && !isFollowed(last);
    }

    /** "نجل الرئيس السابق", "supporters of X": whether somebody is told of who belongs to the person named at the end of a phrase. */
    boolean related(Mention mention, int phrase, int name) {
        if (mention.actor().type() != ActorType.PERSON) {
            return false;
        }
        boolean led = marks.words.small.ownerFirst;
        return IntStream.range(Math.max(0, phrase - (led ? 2 : 1)), name)
                .filter(i -> marks.is(i, Part.RELATION))
                // "supporters of X", but "his wife X"; "istri X", but "Putra Mahkota X"
                .anyMatch(i -> led
                        ? marks.opens(i + 1, EventFrame.OF) || marks.opens(i + 1, EventFrame.FOR)
                        : marks.plainHead(i).map(h -> h.last() == i + 1).orElse(true));
    }

    /** "anti-Assad", "pro-Russian": whether a name is the second half of a word. */
    boolean isHalf(int first) {
        return first > 1
                && marks.tokens.get(first - 1).is("-")
                && !marks.tokens.get(first).spaced()
                && !marks.tokens.get(first - 1).spaced()
                && marks.is(first - 2, Part.PREFIX);
    }

    /** Whether a word can stand before a noun: nothing is known of it, or it is one of those that stand in the phrases of names. */
    private boolean isAttribute(int i) {
        if (i >= marks.tokens.size()) {
            return false;
        }
        Token token = marks.tokens.get(i);
        return token.isWord()
                && !marks.isTrigger(i)
                && !marks.isSlot(i)
                && !marks.isHead(i)
                && (token.capital()
                        || marks.is(i, Part.FILLER)
                        || marks.words.small.parts(token).isEmpty());
    }

    /** Whether a noun can follow at a place. */
    private boolean isFollowed(int i) {
        return i < marks.tokens.size()
                && (marks.tokens.get(i).isWord() || marks.tokens.get(i).is("-"))
                && !marks.isSlot(i)
                && !marks.isPast(i)
                && !marks.is(i, Part.AUXILIARY)
                && !marks.is(i, Part.RELATIVE);
    }
}
