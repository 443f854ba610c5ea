package kabar.extraction.events.sentence;

import java.util.List;
import java.util.Locale;
import kabar.extraction.events.memory.Salience;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** The two of a sentence whom words for two can mean behind them: "A bertemu B, dan keduanya sepakat". */
final class Pairs {
    private final Marks marks;
    private final List<Nominal> names;
    private final Governing governing;

    /** @param names of the sentence, to which those are added whom words for two stand for */
    Pairs(Marks marks, List<Nominal> names, Governing governing) {
        this.marks = marks;
        this.names = names;
        this.governing = governing;
    }

    /** "both sides": the two that the article has just told of, unless they are named behind it. */
    void add(PhraseMatch<ActorType> both, Salience salience) {
        ActorType type = both.entries().get(0).value();
        List<Mention> here = before(both, type);
        List<Mention> pair = here.isEmpty() ? salience.pair(type, marks.sentence.index()) : here;
        boolean named = marks.opens(both.last(), EventFrame.AMONG) || marks.opens(both.last() + 1, EventFrame.AMONG);
        int at = Layout.before(names, both.last());
        if (named || pair.isEmpty() && !(type != ActorType.PERSON && led(both.first()))) {
            return;
        }
        String slot = governing.slot(names.subList(0, at), both.first(), both.last());
        if (pair.isEmpty() && !slot.equals(EventFrame.BETWEEN)) {
            var words = marks.text(both.span()).toLowerCase(Locale.ROOT);
            names.add(at, new Nominal(both.first(), both.last(), Unnamed.mention(both, words), slot, false));
        }
        for (Mention one : pair) {
            names.add(
                    at,
                    new Nominal(both.first(), both.last(), one, slot, !one.equals(pair.get(0))).by(Inference.COUPLE));
            at++;
        }
    }

    /** "urged both sides": whether words at a place stand right behind a verb, or behind a name that follows its verb, or are led by a preposition. */
    private boolean led(int first) {
        boolean behind = marks.words.small.verbFirst && names.stream().anyMatch(n -> n.last() == first);
        return behind || marks.isSlot(first - 1) || marks.isVerb(first - 1);
    }

    /** The only two of a type that are named before words that open a clause; empty where there are not just two. */
    private List<Mention> before(PhraseMatch<ActorType> both, ActorType type) {
        // "kedua pihak" of a war are countries
        ActorType kind = type == ActorType.ORGANISATION ? ActorType.COUNTRY : type;
        List<Mention> named = names.stream()
                .filter(n -> n.last() <= both.first() && n.mention().actor().type() == kind)
                .map(Nominal::mention)
                .toList();
        if (named.isEmpty() || !opens(both)) {
            return List.of();
        }
        Mention first = named.get(0);
        List<Mention> others =
                named.stream().filter(m -> !m.actor().equals(first.actor())).toList();
        boolean two = others.stream().map(Mention::actor).distinct().count() == 1;
        return two ? List.of(first, others.get(0)) : List.of();
    }

    /** Whether words begin a clause: "mengumumkan keduanya sepakat". */
    private boolean opens(PhraseMatch<ActorType> both) {
        int before = both.first() - 1;
        boolean said = before >= 0
                && !marks.isTrigger(before)
                && marks.words.small.verbs.verbal(marks.tokens.get(before))
                && both.last() < marks.tokens.size()
                && (marks.isVerb(both.last()) || marks.is(both.last(), Part.EACH));
        return marks.words.small.serial
                && (said || marks.isBreak(before) || marks.isComma(before) || marks.is(before, Part.AND));
    }
}
