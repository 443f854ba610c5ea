package kabar.extraction.events.sentence;

import java.util.ArrayList;
import java.util.List;
import kabar.extraction.events.words.Part;
import kabar.knowledge.ActorType;

/** Persons whom a list names behind words that open one: "yaitu A; B". */
public final class Items {
    private static final int REACH = 6;

    private final Layout layout;
    private final Marks marks;
    private final Surroundings around;
    private final Chains chains;

    public Items(Layout layout) {
        this.layout = layout;
        this.marks = layout.marks;
        this.around = layout.around;
        this.chains = layout.chains;
    }

    /** "menetapkan tiga tersangka, yaitu A selaku direktur; B selaku manajer": the persons of a list behind words that open one. */
    public List<Nominal> of(int from) {
        int end = Math.min(marks.clauseEnd(from), from + REACH);
        List<Nominal> first = around.among(from, marks.clauseEnd(from))
                .filter(n -> n.first() <= end + 1 && !layout.stretch.verbBetween(from, n.first()))
                .map(chains::of)
                .orElse(List.of());
        return first.stream().allMatch(n -> n.mention().actor().type() == ActorType.PERSON)
                ? itemised(first)
                : List.of();
    }

    /** Names of a list with those behind its semicolons, or behind commas where all are told with the same word ("A selaku …, B selaku"). */
    private List<Nominal> itemised(List<Nominal> list) {
        if (list.isEmpty()) {
            return list;
        }
        var items = new ArrayList<Nominal>(list);
        Nominal first = list.get(0);
        for (int i = layout.nominals.indexOf(list.get(list.size() - 1)) + 1; i < layout.nominals.size(); i++) {
            int before = layout.nominals.get(i).first() - 1;
            while (marks.is(before, Part.AND)) {
                before--;
            }
            Nominal item = layout.nominals.get(i);
            boolean apart = before > 0
                    && (marks.tokens.get(before).is(";")
                            || marks.isComma(before) && sameForm(first.last(), item.last()));
            if (apart
                    && item.mention().actor().type() == first.mention().actor().type()) {
                items.add(item);
            }
        }
        return items;
    }

    private boolean sameForm(int one, int other) {
        return other < marks.tokens.size()
                && marks.tokens.get(one).form().equals(marks.tokens.get(other).form());
    }
}
