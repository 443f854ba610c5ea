package kabar.extraction.events.sentence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;

/** The names that prepositions bring behind a word: "talks with Egypt", "was struck by Israel". */
public final class Complements {
    private static final int REACH = 14;
    /** The same to "by", behind whoever suffers it with all that is told of her. */
    private static final int BY_REACH = 20;
    /** Words from a passive verb to whoever does it. */
    private static final int AGENT_REACH = 10;
    /** Words from a verb that tells from whom something comes to his name: itself and "by". */
    private static final int AUTHORED = 2;
    /** Words from one of two to the other who is named with him. */
    private static final int PAIR_REACH = 6;

    private final Marks marks;
    private final Stretch stretch;
    private final List<Nominal> nominals;
    private final Chains chains;

    Complements(Marks marks, Stretch stretch, List<Nominal> nominals, Chains chains) {
        this.marks = marks;
        this.stretch = stretch;
        this.nominals = nominals;
        this.chains = chains;
    }

    /** The first names behind a place that one of the slots governs; the slot that stands first in the list wins. */
    public List<Nominal> of(int from, List<String> slots) {
        int end = marks.clauseEnd(from);
        for (String slot : slots) {
            for (int i = 0; i < nominals.size(); i++) {
                Nominal nominal = nominals.get(i);
                boolean inside = nominal.first() >= from && nominal.last() <= end;
                if (inside
                        && nominal.slot().equals(slot)
                        && stretch.length(from, nominal.first()) <= (slot.equals(EventFrame.BY) ? BY_REACH : REACH)
                        && stretch.sameBreath(from, nominal.first())
                        && !stretch.verbBetween(from, nominal.first())
                        && !(marks.words.small.verbFirst && stretch.relativeBetween(from, nominal.first()))) {
                    List<Nominal> chain = chains.of(nominal);
                    Optional<Nominal> other = slot.equals(EventFrame.WITH) && slots.contains(EventFrame.BETWEEN)
                            ? betweenBefore(nominal, from)
                            : Optional.empty();
                    if (other.isPresent()) {
                        return pair(other.get(), end);
                    }
                    return slot.equals(EventFrame.BETWEEN) && chain.size() == 1 ? pair(nominal, end) : chain;
                }
            }
        }
        return List.of();
    }

    /** "accused his rivals of paralysing government": whether a name is only the object of a form in -ing that a preposition leads to. */
    public boolean behindDeed(Nominal name) {
        int deed = name.first() - 1;
        return marks.words.small.ownerFirst
                && marks.isSlot(deed - 1)
                && marks.words.small.verbs.gerund(marks.tokens.get(deed));
    }

    /** "welcomed the truce brokered by Egypt": those from whom what a verb before a place is about comes, by a verb of their own. */
    public List<Nominal> author(int from) {
        int end = marks.clauseEnd(from);
        return nominals.stream()
                .filter(n -> n.first() > from + 1 && n.last() <= end && marks.authored(n.first() - 1))
                .findFirst()
                .filter(n -> stretch.length(from, n.first()) <= AGENT_REACH && stretch.sameBreath(from, n.first()))
                .filter(n -> !stretch.verbBetween(from, n.first() - AUTHORED) && marks.isTrigger(n.first() - AUTHORED))
                .map(chains::of)
                .orElse(List.of());
    }

    /** Those behind "by" who do what a verb before a place tells in the passive; not whoever a verb behind it tells of. */
    public List<Nominal> agent(int from) {
        List<Nominal> agent = of(from, List.of(EventFrame.BY));
        boolean led = !agent.isEmpty()
                && marks.is(agent.get(0).first() - 1, Part.AGENT)
                && agent.get(0).first() - from <= AGENT_REACH;
        return led ? agent : List.of();
    }

    /** "antara Prabowo dengan Putin": the name between which and another something is, right before the other. */
    private Optional<Nominal> betweenBefore(Nominal with, int from) {
        int at = nominals.indexOf(with) - 1;
        return at >= 0 && marks.words.small.serial
                ? Optional.of(nominals.get(at))
                        .filter(n -> n.first() >= from && n.slot().equals(EventFrame.BETWEEN))
                : Optional.empty();
    }

    /** A name and the next before a place that stands between as it does; "antara Prabowo dengan Putin": or with it. */
    private List<Nominal> pair(Nominal first, int to) {
        int next = nominals.indexOf(first) + 1;
        Optional<Nominal> with = next < nominals.size() && marks.words.small.serial
                ? Optional.of(nominals.get(next))
                        .filter(n -> n.slot().equals(EventFrame.WITH) && n.last() <= to)
                        .filter(n -> stretch.length(first.last(), n.first()) <= PAIR_REACH
                                && !stretch.verbBetween(first.last(), n.first()))
                : Optional.empty();
        if (with.isPresent()) {
            return Stream.concat(Stream.of(first), chains.of(with.get()).stream())
                    .toList();
        }
        return nominals.stream()
                .filter(n ->
                        n.first() >= first.first() && n.last() <= to && n.slot().equals(EventFrame.BETWEEN))
                .toList();
    }
}
