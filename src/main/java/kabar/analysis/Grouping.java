package kabar.analysis;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kabar.facts.Event;

/**
 * Counted things in groups.
 *
 * @param occasions what is counted
 * @param groupOf each occasion
 * @param keys the values of each group, one for each axis
 */
record Grouping(
        Selection selection,
        List<By> by,
        Counted counted,
        List<Axis> axes,
        Occasions occasions,
        IntList groupOf,
        List<int[]> keys,
        Tally tally) {
    static Grouping of(Selection selection, List<By> by) {
        if (by.isEmpty()) {
            throw new IllegalArgumentException("Counts need something to count by, such as ACTOR");
        }
        Archive archive = selection.archive();
        Counted counted = Counted.by(by.toArray(By[]::new));
        var factory = new Axes(selection, counted);
        List<Axis> axes = by.stream().map(factory::of).toList();
        boolean dated = by.stream().anyMatch(Period.class::isInstance);
        int[] all = selection.chosen().rows(counted, dated);
        int[] rows = counted == Counted.EVENTS && !by.contains(By.NEGATED) ? happening(archive, all) : all;
        var occasions = by.stream().anyMatch(Mentioned.class::isInstance)
                ? Occasions.byDate(archive, counted, rows)
                : Occasions.of(rows);
        var grouping = new Grouping(
                selection,
                by,
                counted,
                axes,
                occasions,
                new IntArrayList(occasions.size()),
                new ArrayList<>(),
                new Tally(archive));
        grouping.fill();
        return grouping;
    }

    /** What is told not to have happened is no event of those that happen. */
    private static int[] happening(Archive archive, int[] rows) {
        return IntStream.of(rows).filter(row -> !archive.event(row).negated()).toArray();
    }

    /** How many events are left out because they are told not to have happened. */
    int leftOut() {
        if (counted != Counted.EVENTS || by.contains(By.NEGATED)) {
            return 0;
        }
        boolean dated = by.stream().anyMatch(Period.class::isInstance);
        return (int) IntStream.of(selection.chosen().rows(counted, dated))
                .filter(row -> selection.archive().event(row).negated())
                .map(this::firstTelling)
                .distinct()
                .count();
    }

    private void fill() {
        var nodes = axes.stream().map(axis -> Tally.groups()).toList();
        Rows rows = selection.archive().rows(counted);
        var seen = new LongOpenHashSet();
        int[] key = new int[axes.size()];
        for (int o = 0; o < occasions.size(); o++) {
            int row = occasions.row(o);
            int group = 0;
            for (int d = 0; d < key.length; d++) {
                key[d] = axes.get(d).code(row, occasions.from(o), occasions.to(o));
                boolean last = d == key.length - 1;
                group = node(nodes.get(d), Tally.key(group, key[d]), last, key);
            }
            groupOf.add(group);
            tally.stands(group, rows.sentence(row));
            if (counted != Counted.EVENTS || seen.add(Tally.key(group, firstTelling(row)))) {
                tally.count(group);
            }
        }
    }

    private int node(Long2IntOpenHashMap nodes, long path, boolean last, int[] key) {
        int node = nodes.get(path);
        if (node == Codes.NONE) {
            node = last ? add(key) : nodes.size();
            nodes.put(path, node);
        }
        return node;
    }

    /** Adds a group without anything in it. */
    int add(int[] key) {
        keys.add(key.clone());
        return tally.newGroup();
    }

    int size() {
        return keys.size();
    }

    /** Groups by n, the largest first; of equal ones by their values. */
    int compare(int one, int other) {
        int byN = Integer.compare(tally.n(other), tally.n(one));
        return byN != 0 ? byN : Arrays.compare(keys.get(one), keys.get(other));
    }

    /** The first row of the event that a row tells of. */
    private int firstTelling(int row) {
        Archive archive = selection.archive();
        Rows rows = archive.rows(Counted.EVENTS);
        int article = rows.article(row);
        List<Event> events = archive.facts(article).events();
        int number = archive.event(row).number();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).number() == number) {
                return rows.first(article) + i;
            }
        }
        return row;
    }
}
