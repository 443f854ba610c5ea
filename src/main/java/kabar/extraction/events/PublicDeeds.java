package kabar.extraction.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kabar.extraction.events.sentence.Company;
import kabar.extraction.events.sentence.Finite;
import kabar.extraction.events.sentence.Inference;
import kabar.extraction.events.sentence.Layout;
import kabar.extraction.events.sentence.Marks;
import kabar.extraction.events.sentence.Nominal;
import kabar.extraction.events.subjects.Sides;
import kabar.extraction.events.words.EventClass;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;
import kabar.extraction.events.words.Trigger;
import kabar.extraction.events.words.Trigger.Voice;
import kabar.facts.Mention;
import kabar.knowledge.ActorType;
import kabar.text.PhraseMatch;

/** Deeds that are news by whoever does them, though nobody is named to whom: "Police have detained 90 people". */
final class PublicDeeds {
    /** Those whose deeds are public. */
    private static final Set<ActorType> PUBLIC = EnumSet.of(
            ActorType.COUNTRY,
            ActorType.GOVERNMENT,
            ActorType.MILITARY,
            ActorType.ARMED_GROUP,
            ActorType.ORGANISATION,
            ActorType.PEOPLE);

    /** So many words lead to people who are counted: "eight young men". */
    private static final int COUNTED = 3;

    private static final Set<Inference> BLOW = Set.of(Inference.CAUSE);

    private static final Set<Inference> SHARED = Set.of(Inference.SHARED);

    private final Marks marks;
    private final Finite finite;
    private final Company company;

    PublicDeeds(Layout layout) {
        this.marks = layout.marks;
        this.company = layout.company;
        this.finite = new Finite(layout.marks);
    }

    /** Whether who does it is told right before a verb that has an object. */
    boolean enough(PhraseMatch<Trigger> match, Trigger trigger, EventClass type, Sides found) {
        if (!marks.words.small.ownerFirst
                || !marks.words.small.deed(type)
                || !trigger.verb()
                || trigger.voice() == Voice.GERUND && !beside(match, type)
                || found.sources().isEmpty()
                || !found.targets().isEmpty()) {
            return false;
        }
        return found.sources().stream().allMatch(this::publicly)
                && stands(found.sources(), match)
                && takes(match, type);
    }

    private boolean publicly(Nominal name) {
        boolean demonym = name.mention().form() == Mention.Form.DEMONYM;
        // "President Jane Doe"
        boolean office = name.mention().actor().type() == ActorType.PERSON
                && (name.mention().form() == Mention.Form.ROLE
                        || marks.tokenAt(name.mention().span().start()) > name.first());
        return (office || PUBLIC.contains(name.mention().actor().type()))
                // "Kurdish forces", "Kurdish air strikes", but not "Kurdish women"
                && (!demonym || marks.isHead(name.last() - 1) || tells(name.last()));
    }

    /** Whether only an insertion stands between those who act and their verb, or another deed of theirs that it is joined to: not "those who". */
    private boolean stands(List<Nominal> sources, PhraseMatch<Trigger> match) {
        int head = finite.head(match.first());
        if (marks.is(head - 1, Part.AND) || marks.isGerund(match.first())) {
            return sources.stream().allMatch(n -> n.first() < head && SHARED.containsAll(n.inferred()));
        }
        int behind = sources.get(sources.size() - 1).last();
        while (marks.isOwnerMark(behind) || marks.isOwnerMark(behind + 1) || marks.isHead(behind)) {
            // "the fund's executive board"
            behind++;
        }
        while (behind < head && tells(behind)) {
            // "Israeli strikes killed"
            behind++;
        }
        boolean inserted = behind < head && marks.asideEnd(behind) == head - 1 && !marks.is(head, Part.ABSOLUTE);
        return (behind == head || inserted) && sources.stream().allMatch(n -> BLOW.containsAll(n.inferred()));
    }

    /** "Israeli strikes killed": whether a noun that tells a deed stands at a place. */
    private boolean tells(int i) {
        return marks.isNoun(i)
                || marks.triggerAt(i).filter(t -> !Trigger.noun(t).verb()).isPresent();
    }

    /** "Kenya cut ties, accusing its neighbour of": whether a form in -ing behind a comma tells what is said with another deed. */
    private boolean beside(PhraseMatch<Trigger> match, EventClass type) {
        return type.worded() && marks.isComma(match.first() - 1);
    }

    /** Whether an object follows. */
    private boolean takes(PhraseMatch<Trigger> match, EventClass type) {
        int object = marks.endOf(match);
        return object > match.last()
                || type.foretells() && marks.is(object, Part.INFINITIVE)
                || type.asks()
                        && marks.innerSlot(object - 1)
                                .filter(EventFrame.FOR::equals)
                                .isPresent()
                || object < marks.tokens.size() && opens(object);
    }

    /** Whether a noun phrase can begin at a place. */
    private boolean opens(int i) {
        return marks.tokens.get(i).isNumber()
                || marks.is(i, Part.ARTICLE)
                || marks.is(i, Part.POSSESSIVE)
                || marks.is(i, Part.COUNT)
                || marks.is(i, Part.FILLER)
                || marks.is(i, Part.WHAT)
                || finite.unknown(i)
                // "killed eight people"
                || marks.tokens.get(i).isWord() && company.begin(i, i + COUNTED)
                || marks.tokens.get(i).capital() && !marks.isSlot(i);
    }
}
