package kabar.extraction.events.sentence;

import java.util.List;
import kabar.extraction.events.words.EventFrame;
import kabar.extraction.events.words.Part;

/** The names that prepositions bring behind a word: "talks with Egypt", "was struck by Israel". */
public final class Complements {
    private static final int REACH = 14;
    /** The same to "by", behind whoever suffers it with all that is told of her. */
    private static final int BY_REACH = 20;
    /** Words from a passive verb to whoever does it. */
    private static final int AGENT_REACH = 10;

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
            for (Nominal nominal : nominals) {
                boolean near = nominal.first() >= from
                        && nominal.last() <= end
                        && stretch.length(from, nominal.first()) <= (slot.equals(EventFrame.BY) ? BY_REACH : REACH);
                if (near
                        && nominal.slot().equals(slot)
                        && stretch.sameBreath(from, nominal.first())
                        && !stretch.verbBetween(from, nominal.first())
                        && !(marks.words.small.verbFirst && stretch.relativeBetween(from, nominal.first()))) {
                    List<Nominal> chain = chains.of(nominal);
                    return slot.equals(EventFrame.BETWEEN) && chain.size() == 1 ? pair(nominal, end) : chain;
                }
            }
        }
        return List.of();
    }

    /** Those behind "by" who do what a verb before a place tells in the passive; not whoever a verb behind it tells of. */
    public List<Nominal> agent(int from) {
        List<Nominal> agent = of(from, List.of(EventFrame.BY));
        boolean led = !agent.isEmpty()
                && marks.is(agent.get(0).first() - 1, Part.AGENT)
                && agent.get(0).first() - from <= AGENT_REACH;
        return led ? agent : List.of();
    }

    /** A name and the next before a place that stands between as it does. */
    private List<Nominal> pair(Nominal first, int to) {
        return nominals.stream()
                .filter(n ->
                        n.first() >= first.first() && n.last() <= to && n.slot().equals(EventFrame.BETWEEN))
                .toList();
    }
}
