package kabar.extraction.events.sentence;

import java.util.List;
import kabar.extraction.events.words.Part;
import kabar.knowledge.ActorType;

/** Whether the subject of a verb is people without a name, rather than a name before them. */
public final class UnnamedSubjects {
    private final Layout layout;
    private final Marks marks;
    private final Company company;

    public UnnamedSubjects(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.company = layout.company;
    }

    /** Whether people without a name are the subject of a verb: they stand before it in its clause, no preposition or other verb leads. */
    public boolean have(int verb) {
        return have(marks.clauseStart(verb), verb);
    }

    /** The same of people behind a place. */
    private boolean have(int from, int verb) {
        return company.people().stream()
                .anyMatch(p -> p.first() >= from
                        && p.last() <= verb
                        && layout.free(p)
                        && !marks.isSlotOther(p.first(), from)
                        && !marks.is(p.last() - 1, Part.SPEAKERS)
                        && !marks.is(p.first() - 1, Part.POSSESSIVE)
                        && !marks.is(p.first() - 1, Part.FURTHER)
                        && !(p.first() > 0 && marks.isVerb(p.first() - 1))
                        && !(marks.isName(p.last())
                                && p.last() < verb
                                && !(marks.words.small.serial && layout.stretch.passes(p.last(), verb)))
                        // "Jokowi, sapaan akrab presiden, menolak"
                        && !(marks.words.small.serial
                                && marks.isComma(layout.stretch.beforeAdverbs(verb))
                                && p.last() <= layout.stretch.beforeAdverbs(verb))
                        // "fighter jets bombed"
                        && !marks.is(p.last(), Part.FACILITY)
                        && !marks.isPlainVerbIn(p.last(), verb));
    }

    /** "Kenya, where police shot", "Iran said gunmen attacked": not the name before people who are the subject themselves. */
    public List<Nominal> orNamed(List<Nominal> subject, int verb) {
        if (ownOnes(subject, verb)) {
            return List.of();
        }
        int end = subject.isEmpty() ? 0 : subject.get(subject.size() - 1).last();
        // "Jane Doe, who led the rebels, was arrested"
        int head = new Finite(marks).head(verb);
        int behind = marks.words.small.ownerFirst && marks.isComma(end) && marks.isComma(head - 1) ? head - 1 : end;
        boolean people = !subject.isEmpty()
                && !marks.is(verb - 1, Part.AND)
                && end <= verb
                && have(Math.min(behind, verb), verb);
        return people ? List.of() : subject;
    }

    /** "its forces": where the pronoun stands of those whose troops, ships or aircraft end at a place; below 0 where none does. */
    public int ownerOfForces(int end) {
        return company.forces().stream()
                .filter(p -> p.last() == end && marks.is(p.first() - 1, Part.POSSESSIVE))
                .mapToInt(p -> p.first() - 1)
                .findFirst()
                .orElse(-1);
    }

    /** "Jane Doe, whose allies accused": whether people whom a person only has stand right before a verb, and no troops of hers. */
    private boolean ownOnes(List<Nominal> subject, int verb) {
        int head = new Finite(marks).head(verb);
        return marks.words.small.ownerFirst
                && subject.stream().anyMatch(n -> n.mention().actor().type() == ActorType.PERSON && n.last() < head)
                && company.unarmed().stream()
                        .filter(p -> p.last() == head && marks.is(p.first() - 1, Part.POSSESSIVE))
                        .anyMatch(p -> marks.words.small.nouns.plural(
                                marks.tokens.get(p.last() - 1).form()));
    }
}
