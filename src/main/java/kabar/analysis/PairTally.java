package kabar.analysis;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntRBTreeSet;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/** Counts the pairs of actors in units. A pair has its smaller code first, and one group for each bin. */
final class PairTally {
    /** Actors are fewer than 16 million, so that a bin and two of them make one key. */
    private static final int BITS = 24;

    private final Units units;
    private final int[] actors;
    private final Rows places;
    private final Tally tally;
    private final Long2IntOpenHashMap margins = new Long2IntOpenHashMap();
    private final Int2IntOpenHashMap totals;
    private final Int2IntOpenHashMap bins = new Int2IntOpenHashMap();
    private final Long2IntOpenHashMap groups = Tally.groups();
    private final IntArrayList a = new IntArrayList();
    private final IntArrayList b = new IntArrayList();
    private final IntArrayList bin = new IntArrayList();
    private final IntArrayList from = new IntArrayList();
    private final IntArrayList to = new IntArrayList();

    PairTally(Units units) {
        Archive archive = units.selection().archive();
        this.units = units;
        this.actors = units.selection().chosen().actorsOfMentions();
        this.places = archive.rows(Counted.MENTIONS);
        this.tally = new Tally(archive);
        this.totals = units.totals();
        bins.defaultReturnValue(Codes.NONE);
        units.each(this::add);
    }

    int size() {
        return a.size();
    }

    int a(int pair) {
        return a.getInt(pair);
    }

    int b(int pair) {
        return b.getInt(pair);
    }

    int bin(int pair) {
        return bin.getInt(pair);
    }

    /** The first day that one of its articles is known to be published on, or {@link Period#UNKNOWN}. */
    int from(int pair) {
        return from.getInt(pair);
    }

    int to(int pair) {
        return to.getInt(pair);
    }

    Tally tally() {
        return tally;
    }

    /** The number of units of a bin. */
    int total(int someBin) {
        return totals.get(someBin);
    }

    /** The number of units of a bin that an actor stands in. */
    int margin(int someBin, int actor) {
        return margins.get(Tally.key(someBin, actor));
    }

    Contingency contingency(int pair) {
        return new Contingency(tally.n(pair), margin(bin(pair), a(pair)), margin(bin(pair), b(pair)), total(bin(pair)));
    }

    int compare(int one, int other) {
        int byN = Integer.compare(tally.n(other), tally.n(one));
        return byN != 0 ? byN : compareIds(one, other);
    }

    int compareIds(int one, int other) {
        int order = Integer.compare(a(one), a(other));
        order = order != 0 ? order : Integer.compare(b(one), b(other));
        return order != 0 ? order : Integer.compare(bin(one), bin(other));
    }

    private void add(int unitBin, int first, int last) {
        var distinct = new IntRBTreeSet();
        for (int i = first; i < last; i++) {
            distinct.add(actors[units.row(i)]);
        }
        int[] here = distinct.toIntArray();
        Filter filter = units.selection().filter();
        for (int i = 0; i < here.length; i++) {
            margins.addTo(Tally.key(unitBin, here[i]), 1);
            for (int j = i + 1; j < here.length; j++) {
                if (filter.isInFocus(here[i]) || filter.isInFocus(here[j])) {
                    add(unitBin, here[i], here[j], first, last);
                }
            }
        }
    }

    private void add(int unitBin, int one, int other, int first, int last) {
        int pair = pair(unitBin, one, other);
        tally.count(pair);
        int row = units.row(first);
        switch (units.unit()) {
            case SENTENCE -> tally.stands(pair, places.sentence(row));
            case ARTICLE -> tally.standsInArticle(pair, places.article(row));
            case STORY -> {
                for (int i = first; i < last; i++) {
                    int named = actors[units.row(i)];
                    if (named == one || named == other) {
                        tally.standsInArticle(pair, places.article(units.row(i)));
                    }
                }
            }
        }
        Archive archive = units.selection().archive();
        int day = archive.from(places.article(row));
        if (day != Period.UNKNOWN && day == archive.to(places.article(row))) {
            from.set(pair, from(pair) == Period.UNKNOWN ? day : Math.min(from(pair), day));
            to.set(pair, Math.max(to(pair), day));
        }
    }

    private int pair(int unitBin, int one, int other) {
        int binCode = bins.get(unitBin);
        if (binCode == Codes.NONE) {
            binCode = bins.size();
            bins.put(unitBin, binCode);
        }
        long key = ((long) binCode << BITS | one) << BITS | other;
        int pair = groups.get(key);
        if (pair == Codes.NONE) {
            pair = tally.newGroup();
            groups.put(key, pair);
            a.add(one);
            b.add(other);
            bin.add(unitBin);
            from.add(Period.UNKNOWN);
            to.add(Period.UNKNOWN);
        }
        return pair;
    }
}
