package kabar.extraction.events;

import java.util.List;
import java.util.Optional;
import kabar.text.PhraseIndex.Entry;
import kabar.text.PhraseMatch;

/** The people of a sentence who have no name ("thousands of protesters", "two soldiers"), by the kinds of {@code event-people.csv}. */
final class Company {
    private static final int BEFORE = 4;
    private static final int RIGHT_BEHIND = 2;
    private static final String PARTY = "party";
    /** What moves where troops do: ships as well as soldiers, and so no people. */
    private static final String FORCE = "force";

    private final List<PhraseMatch<Group>> all;
    private final List<PhraseMatch<Group>> people;

    /**
     * People of a kind, or a word that tells of them ("banners").
     *
     * @param reach how many tokens behind what they do or suffer it can stand
     */
    record Group(String kind, int reach) {}

    Company(List<PhraseMatch<Group>> people) {
        this.all = people;
        this.people = people.stream()
                .filter(p ->
                        p.entries().stream().anyMatch(e -> !e.value().kind().equals(FORCE)))
                .toList();
    }

    /** The people who can be a side: those told by more than a count. */
    List<PhraseMatch<Group>> parties() {
        return people.stream()
                .filter(p -> p.entries().stream().anyMatch(e -> e.value().kind().equals(PARTY)))
                .toList();
    }

    /** The triggers that tell something in this company: without the readings that need other people near them. */
    List<PhraseMatch<Trigger>> fitting(List<PhraseMatch<Trigger>> triggers) {
        return triggers.stream().flatMap(t -> fitting(t).stream()).toList();
    }

    private Optional<PhraseMatch<Trigger>> fitting(PhraseMatch<Trigger> match) {
        if (match.entries().stream().allMatch(e -> e.value().with().isEmpty())) {
            return Optional.of(match);
        }
        List<Entry<Trigger>> asked = match.entries().stream()
                .filter(e ->
                        !e.value().with().isEmpty() && near(match, e.value().with()))
                .toList();
        List<Entry<Trigger>> entries = asked.isEmpty()
                ? match.entries().stream()
                        .filter(e -> e.value().with().isEmpty())
                        .toList()
                : asked;
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhraseMatch<>(
                        match.sentence(), match.first(), match.last(), match.span(), entries, match.affix()));
    }

    private boolean near(PhraseMatch<Trigger> match, String kind) {
        return all.stream()
                .anyMatch(p -> p.entries().stream()
                        .anyMatch(e -> e.value().kind().equals(kind)
                                && near(match, p, e.value().reach())));
    }

    /** Whether any people or a count of them stand near. */
    boolean near(PhraseMatch<Trigger> match) {
        return people.stream()
                .anyMatch(p -> p.entries().stream()
                        .anyMatch(e -> near(match, p, e.value().reach())));
    }

    private static boolean near(PhraseMatch<Trigger> match, PhraseMatch<Group> people, int reach) {
        return people.first() >= match.last()
                ? people.first() - match.last() < reach
                : people.last() <= match.first() && match.first() - people.last() < BEFORE;
    }

    /** Whether people or a count of them stand right behind: "مقتل 12 شخصا". */
    boolean rightBehind(PhraseMatch<Trigger> match) {
        return people.stream().anyMatch(p -> p.first() >= match.last() && p.first() - match.last() < RIGHT_BEHIND);
    }

    /** Whether people without a name are the subject of a verb: they stand before it in its clause, no preposition or other verb leads. */
    boolean subject(Layout layout, int verb) {
        return subject(layout, layout.marks.clauseStart(verb), verb);
    }

    /** The same of people behind a place. */
    boolean subject(Layout layout, int from, int verb) {
        Marks marks = layout.marks;
        return people.stream()
                .anyMatch(p -> p.first() >= from
                        && p.last() <= verb
                        && layout.free(p)
                        && !marks.isSlotOther(p.first(), from)
                        && !marks.is(p.first() - 1, Part.POSSESSIVE)
                        && !marks.is(p.first() - 1, Part.FURTHER)
                        && !(p.first() > 0 && marks.isVerb(p.first() - 1))
                        && !(marks.isName(p.last()) && p.last() < verb)
                        && !marks.isPlainVerbIn(p.last(), verb));
    }

    /** The people who can be a side that stand last before a place. */
    Optional<PhraseMatch<Group>> before(int place) {
        return parties().stream().filter(p -> p.last() <= place).reduce((one, next) -> next);
    }

    /** Whether people stand right before. */
    boolean rightBefore(PhraseMatch<Trigger> match) {
        return people.stream().anyMatch(p -> p.last() == match.first());
    }

    /** "Kenya, where police shot", "Iran said gunmen attacked": not the name before people who are the subject themselves. */
    List<Nominal> named(Layout layout, List<Nominal> subject, int verb) {
        boolean people = !subject.isEmpty()
                && !layout.marks.is(verb - 1, Part.AND)
                && subject.get(subject.size() - 1).last() <= verb
                && subject(layout, subject.get(subject.size() - 1).last(), verb);
        return people ? List.of() : subject;
    }
}
