package kabar.extraction.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.extraction.events.sentence.Clauses;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.sentence.Owners;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.SmallWords;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.extraction.events.words.Wording;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;
import kabar.text.Token;

/**
 * Whether the words around two names let them be the sides of an event, in a language that tells by the order of words who acts: a name
 * with a verb of its own, or one that only describes what stands behind it, is no side.
 */
final class Proof {
    private final Layout layout;
    private final Marks marks;
    private final SmallWords small;
    private final Clauses clauses;
    private final Finite finite;
    private final Owners owners;

    /** @param lights verbs that only carry a noun */
    Proof(Layout layout, List<PhraseMatch<Voice>> lights) {
        this.layout = layout;
        this.marks = layout.marks;
        this.small = marks.words.small;
        this.clauses = new Clauses(layout);
        this.finite = new Finite(marks);
        this.owners = new Owners(layout, finite, clauses, lights);
    }

    /** The sides without those that the words around them speak against. */
    Sides of(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides found) {
        if (!small.ownerFirst) {
            return found;
        }
        if (marks.is(match.first(), Part.NAMING)
                && trigger.voice() == Voice.PARTICIPLE
                && finite.unknown(match.first() - 1)) {
            // "an offshoot called Al-Ansar"
            return new Sides(List.of(), List.of());
        }
        List<Nominal> both = found.all();
        List<Nominal> sources = found.sources().stream()
                .filter(n -> !layout.nominals.contains(n)
                        || acts(
                                trigger.verb() ? lastJoined(n, match, both) : lastUnparted(n, match, both),
                                match,
                                trigger,
                                type,
                                found.sources().size()))
                .toList();
        List<Nominal> targets = found.targets().stream()
                .filter(n -> !layout.nominals.contains(n)
                        || suffers(
                                trigger.verb() && n.last() <= match.first() ? lastJoined(n, match, both) : n,
                                match,
                                trigger,
                                type))
                .toList();
        return new Sides(sources, targets, found.bothWays());
    }

    /** "a plot to kill her": whether somebody may be told of whom something befalls, though nobody acts. */
    boolean befalls(PhraseMatch<Trigger> match, Trigger trigger) {
        return trigger.frame().ofSufferer() && clauses.content(match.first());
    }

    /** The last of those that a name is joined to, of the names before a place that are sides. */
    private Nominal lastJoined(Nominal name, PhraseMatch<Trigger> match, List<Nominal> sides) {
        return joined(name, match, sides).reduce(name, (last, next) -> next);
    }

    /** The same, no comma between one and the next. */
    private Nominal lastUnparted(Nominal name, PhraseMatch<Trigger> match, List<Nominal> sides) {
        Nominal last = name;
        for (Nominal next : joined(name, match, sides).toList()) {
            if (!layout.stretch.unparted(last.last(), next.first())) {
                break;
            }
            last = next;
        }
        return last;
    }

    /** The sides before a place that are joined to a name. */
    private Stream<Nominal> joined(Nominal name, PhraseMatch<Trigger> match, List<Nominal> sides) {
        return layout.chains.whole(name).stream()
                .skip(1)
                .takeWhile(n -> n.last() <= match.first() && sides.contains(n));
    }

    private boolean acts(Nominal name, PhraseMatch<Trigger> match, Trigger trigger, EventClass type, int among) {
        if (isHalf(name, match)
                || rebels(name)
                || clauses.somebodyOf(name)
                || trigger.verb() && !type.crowd() && privately(name)) {
            return false;
        }
        if (name.first() >= match.first()) {
            // "was supported in its fight by": who is behind does what the verb tells
            return trigger.verb() || !marks.is(match.first() - 1, Part.POSSESSIVE);
        }
        if (!trigger.verb()) {
            return owners.owner(name, match);
        }
        return clauses.subject(name, match, trigger)
                && !clauses.ownsSubject(name, match)
                && !(among == 1 && unfit(name, match));
    }

    /** "Turkish-backed rebels": whether a name is one word with what somebody else is told by, besides the event itself. */
    private boolean isHalf(Nominal name, PhraseMatch<Trigger> match) {
        int hyphen = name.last();
        int word = hyphen + 1;
        return word < marks.tokens.size()
                && marks.tokens.get(hyphen).is("-")
                && !marks.tokens.get(hyphen).spaced()
                && word != match.first()
                && (marks.isTrigger(word) || marks.is(word, Part.HALF));
    }

    /** "Syrian rebels", "Syrian opposition groups": people of a country who do nothing in its name. */
    private boolean rebels(Nominal name) {
        int noun = name.last();
        boolean half =
                noun + 1 < marks.tokens.size() && marks.tokens.get(noun + 1).is("-");
        return name.mention().form() == Mention.Form.DEMONYM
                && !half
                && (marks.is(noun, Part.REBEL) || marks.is(noun + 1, Part.REBEL) && marks.isHead(noun + 1));
    }

    /** "Syrians fled", "British citizens fight", "Democratic luminaries", "a Republican governor": people of a country or party, who do nothing in its name. */
    private boolean privately(Nominal name) {
        int behind = name.last();
        ActorType type = name.mention().actor().type();
        boolean some = type == ActorType.COUNTRY
                && name.mention().form() == Mention.Form.DEMONYM
                && (small.nouns.plural(name.mention().surface())
                                && !marks.isHead(behind)
                                && (!marks.is(name.first() - 1, Part.ARTICLE) || marks.is(behind, Part.RELATIVE))
                        || marks.is(behind, Part.PRIVATE));
        return some || member(name) || (type == ActorType.PERSON || type == ActorType.PARTY) && finite.unknown(behind);
    }

    /** "the Republican presidential nominee": whether somebody of a party stands behind its name, who is not the party. */
    private boolean member(Nominal party) {
        int end = party.last();
        while (party.mention().actor().type() == ActorType.PARTY && (marks.isHead(end) || marks.is(end, Part.MEMBER))) {
            end++;
        }
        return end > party.last() && marks.is(end - 1, Part.MEMBER);
    }

    /** "Oh, yes, vote for her": whether a verb behind a comma has the form that asks for something, and no auxiliary. */
    private boolean unfit(Nominal name, PhraseMatch<Trigger> match) {
        return match.entries().stream().allMatch(e -> e.value().voice() == Voice.ACTIVE)
                && !marks.is(match.first(), Part.FINITE)
                && !small.nouns.plural(marks.tokens.get(match.first()).form())
                && name.mention().actor().type() == ActorType.PERSON
                && clauses.begins(match.first())
                && !Wording.headline(marks.sentence);
    }

    private boolean suffers(Nominal name, PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        if (name.last() <= match.first()) {
            if (trigger.verb()
                    && marks.isComma(name.last())
                    && (marks.is(name.last() + 1, Part.WHOM) || !name.bare())) {
                // "Jane Doe, whom they hold", but not "an aide of Jane Doe's, backed by"
                return name.bare();
            }
            return !trigger.verb() && owners.owns(name, match)
                    || trigger.verb()
                            && clauses.subject(name, match, trigger)
                            && (trigger.frame().stance() || !clauses.ownsSubject(name, match));
        }
        Optional<PhraseMatch<Trigger>> foretold =
                trigger.verb() || !type.threatens() ? Optional.empty() : infinitive(match.last(), name.first());
        if (foretold.isPresent()) {
            return suffers(name, foretold.get(), Trigger.verb(foretold.get()), type);
        }
        boolean inside = marks.is(match.last(), Part.INFINITIVE) && name.slot().equals(EventFrame.ABOUT);
        boolean without = type.asks()
                && trigger.frame().transitive()
                && match.tokens() == 1
                && marks.is(marks.endOf(match) - 1, Part.INFINITIVE)
                && name.first() >= marks.endOf(match);
        if (trigger.verb() && (inside || without) || isHalf(name, match)) {
            // "refused to give up what it knew about her", "what she told to Congress"
            return false;
        }
        if (marks.is(name.first() - 1, Part.INDIVIDUAL) && marks.is(name.first() - 2, Part.POSSESSIVE)) {
            // "to visit her daughter Jane"
            return false;
        }
        return clauses.object(name, match, trigger)
                && !describes(name, match, trigger, type)
                && !owns(name, match, trigger, type)
                && !asked(name, match, trigger, type);
    }

    /** "Iran's threat to strike Israel": the first word behind a place that tells something, where it is the verb of an infinitive. */
    private Optional<PhraseMatch<Trigger>> infinitive(int from, int to) {
        return marks.triggers.stream()
                .filter(t -> t.first() >= from && t.last() <= to)
                .findFirst()
                .filter(t -> Trigger.verb(t).verb() && marks.is(t.first() - 1, Part.INFINITIVE));
    }

    /** "the Paris agreement", "an abrupt US departure", "Trinidadian boys": whether a name only tells more of a noun behind it. */
    private boolean describes(Nominal name, PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        int noun = name.last();
        boolean whole = noun >= marks.tokens.size() || noun < marks.endOf(match);
        boolean adjective = name.mention().form() == Mention.Form.DEMONYM;
        if (whole
                || People.are(name.mention())
                || adjective && small.nouns.plural(name.mention().surface())) {
            return false;
        }
        if (rebels(name)) {
            // "talks with Syrian opposition groups"
            return true;
        }
        if (layout.nominals.stream().anyMatch(n -> n.first() == noun && !n.joined() && n.direct())) {
            return adjective;
        }
        ActorType kind = name.mention().actor().type();
        boolean deed = marks.isNoun(noun) && !marks.tokens.get(noun).capital();
        boolean country = kind == ActorType.COUNTRY
                && !adjective
                && (!trigger.verb() || marks.tokens.get(name.last() - 1).shape() != Token.Shape.UPPER);
        if (!deed && (country || !finite.unknown(noun))) {
            return false;
        }
        boolean someone = marks.is(noun, Part.INDIVIDUAL) || marks.is(noun + 1, Part.INDIVIDUAL);
        // "bombed a Syrian village", "rejected an Israeli offer": what is theirs stands for them
        boolean theirs = type.within()
                        && kind != ActorType.PERSON
                        && !trigger.frame().ofSufferer()
                || adjective && !deed && !type.asks() && !trigger.frame().mutual()
                || type.worded()
                        && trigger.frame().stance()
                        && kind != ActorType.PLACE
                        && name.mention().form() != Mention.Form.METONYM;
        return someone || !theirs;
    }

    /** "called for the impeachment of Jane Doe", "called for a prosecutor": whether somebody is only what is asked for. */
    private boolean asked(Nominal name, PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        boolean led =
                marks.innerSlot(match.last() - 1).filter(EventFrame.FOR::equals).isPresent()
                        || marks.opens(match.last(), EventFrame.FOR);
        int behind = name.last();
        // "asked for help from Norway": who is named behind the object with which the verb tells it
        boolean from = marks.endOf(match) > match.last() && trigger.frame().targetIn(name.slot());
        boolean asks = trigger.verb() && type.asks() && led && !from;
        return asks
                && !marks.is(behind, Part.INFINITIVE)
                && !marks.isOwnerMark(behind)
                && !marks.isOwnerMark(behind + 1);
    }

    /** "Germany's borders": whether what a verb is done to is not the name but what belongs to it. */
    private boolean owns(Nominal name, PhraseMatch<Trigger> match, Trigger trigger, EventClass type) {
        int mark = name.last();
        while (mark < marks.tokens.size() && mark <= name.last() + 1 && !marks.isOwnerMark(mark)) {
            mark++;
        }
        if (mark >= marks.tokens.size() || !marks.isOwnerMark(mark)) {
            return false;
        }
        boolean person = name.mention().actor().type() == ActorType.PERSON;
        // "forgave Zambia's debt": what is theirs is the object with which the verb tells it
        boolean inside = trigger.verb()
                && !person
                && name.mention().span().end() < match.span().end();
        boolean theirs = inside
                || type.worded()
                || !person && type.within() && !trigger.frame().ofSufferer()
                || marks.isHead(mark + 1);
        return !theirs || marks.is(mark + 1, Part.INDIVIDUAL);
    }
}
