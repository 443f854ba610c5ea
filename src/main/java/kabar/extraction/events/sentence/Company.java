package kabar.extraction.events.sentence;

import java.util.List;
import java.util.Optional;
import kabar.extraction.events.words.People;
import kabar.extraction.events.words.Trigger;
import kabar.text.PhraseIndex.Entry;
import kabar.text.PhraseMatch;

/** The people of a sentence who have no name ("thousands of protesters", "two soldiers"), by the kinds of {@code event-people.csv}. */
public final class Company {
    private static final int BEFORE = 4;
    private static final int RIGHT_BEHIND = 2;
    private static final String PARTY = "party";
    /** Those who are a side by their count: "1.240 orang". */
    private static final String COUNTED = "counted";
    /** What moves where troops do: ships as well as soldiers, and so no people. */
    private static final String FORCE = "force";

    private final List<PhraseMatch<People>> all;
    private final List<PhraseMatch<People>> people;

    public Company(List<PhraseMatch<People>> people) {
        this.all = people;
        this.people = people.stream()
                .filter(p ->
                        p.entries().stream().anyMatch(e -> !e.value().kind().equals(FORCE)))
                .toList();
    }

    /** The people who can be a side: those told by more than a count. */
    public List<PhraseMatch<People>> parties() {
        return people.stream().filter(p -> is(p, PARTY) || is(p, COUNTED)).toList();
    }

    /** Whether people can be a side only where they are counted. */
    static boolean byCount(PhraseMatch<People> people) {
        return is(people, COUNTED);
    }

    private static boolean is(PhraseMatch<People> people, String kind) {
        return people.entries().stream().anyMatch(e -> e.value().kind().equals(kind));
    }

    /** The triggers that tell something in this company: without the readings that need other people near them. */
    public List<PhraseMatch<Trigger>> fitting(List<PhraseMatch<Trigger>> triggers) {
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
        boolean whole = asked.stream().anyMatch(e -> e.value().rest().isEmpty());
        // "قطعت كولومبيا علاقاتها مع إسرائيل تضامنا مع": of readings that need more words behind, these words decide
        List<Entry<Trigger>> entries = match.entries().stream()
                .filter(e -> asked.contains(e)
                        || e.value().with().isEmpty()
                                && (asked.isEmpty()
                                        || !whole && !e.value().rest().isEmpty()))
                .toList();
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
    public boolean near(PhraseMatch<Trigger> match) {
        return people.stream()
                .anyMatch(p -> p.entries().stream()
                        .anyMatch(e -> near(match, p, e.value().reach())));
    }

    private static boolean near(PhraseMatch<Trigger> match, PhraseMatch<People> people, int reach) {
        return people.first() >= match.last()
                ? people.first() - match.last() < reach
                : people.last() <= match.first() && match.first() - people.last() < BEFORE;
    }

    /** Whether people or a count of them stand right behind: "مقتل 12 شخصا". */
    public boolean rightBehind(PhraseMatch<Trigger> match) {
        return people.stream().anyMatch(p -> p.first() >= match.last() && p.first() - match.last() < RIGHT_BEHIND);
    }

    /** Whether people, even a count of them, begin at a place. */
    public boolean beginAt(int place) {
        return begin(place, place + 1);
    }

    /** Those who move where troops do: soldiers as well as ships. */
    List<PhraseMatch<People>> forces() {
        return all.stream()
                .filter(p -> p.entries().stream().anyMatch(e -> e.value().kind().equals(FORCE)))
                .toList();
    }

    /** All who are people, even a count of them, but for those who move where troops do. */
    List<PhraseMatch<People>> unarmed() {
        return people.stream()
                .filter(p ->
                        p.entries().stream().noneMatch(e -> e.value().kind().equals(FORCE)))
                .toList();
    }

    /** Whether people or a count of them begin between two places. */
    public boolean begin(int from, int to) {
        return people.stream().anyMatch(p -> p.first() >= from && p.first() < to);
    }

    /** All who are people, even a count of them. */
    public List<PhraseMatch<People>> people() {
        return people;
    }

    /** The people who can be a side that stand last before a place. */
    public Optional<PhraseMatch<People>> before(int place) {
        return parties().stream().filter(p -> p.last() <= place).reduce((one, next) -> next);
    }

    /** Whether people stand right before. */
    public boolean rightBefore(PhraseMatch<Trigger> match) {
        return people.stream().anyMatch(p -> p.last() == match.first());
    }
}
