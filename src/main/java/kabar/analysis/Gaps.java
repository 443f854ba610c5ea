package kabar.analysis;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Fills the gaps of counts in time: bins without anything get a row with 0. */
final class Gaps {
    private static final int MOST_ROWS = 2_000_000;

    private final Grouping grouping;
    private final int axis;
    private final Period period;

    private Gaps(Grouping grouping, int axis, Period period) {
        this.grouping = grouping;
        this.axis = axis;
        this.period = period;
    }

    static Gaps of(Grouping grouping) {
        int[] dated = IntStream.range(0, grouping.axes().size())
                .filter(d -> grouping.axes().get(d) instanceof PeriodAxis)
                .toArray();
        if (dated.length != 1) {
            throw new IllegalArgumentException(
                    "filled() fills gaps in time: count by one of DAY, WEEK, MONTH, YEAR as well");
        }
        return new Gaps(grouping, dated[0], ((PeriodAxis) grouping.axes().get(dated[0])).period());
    }

    /**
     * Adds what is missing to the grouping.
     *
     * @param shown the groups whose series are filled
     * @return these and the new ones: series by series, the largest first, each in the order of time
     */
    List<Integer> fill(List<Integer> shown) {
        Optional<DayRange> bins = bins();
        Map<List<Integer>, Set<Integer>> series = new LinkedHashMap<>();
        shown.forEach(group -> series.computeIfAbsent(others(group), k -> new HashSet<>()));
        if (grouping.axes().size() == 1) {
            series.computeIfAbsent(List.of(), k -> new HashSet<>());
        }
        for (int group = 0; group < grouping.size(); group++) {
            Set<Integer> present = series.get(others(group));
            if (present != null) {
                present.add(group);
            }
        }
        bins.ifPresent(range -> {
            long rows = (range.last() - range.first() + 1L) * series.size();
            if (rows > MOST_ROWS) {
                throw new IllegalArgumentException(
                        "filled() would make " + rows + " rows; take fewer with between(…) or top(…) first");
            }
            series.forEach((key, groups) -> add(key, groups, range));
        });
        var sums = new HashMap<Integer, Integer>();
        var all = new ArrayList<Integer>();
        series.forEach((key, groups) -> {
            int sum = groups.stream().mapToInt(grouping.tally()::n).sum();
            groups.forEach(group -> sums.put(group, sum));
            all.addAll(groups);
        });
        all.sort(Comparator.<Integer>comparingInt(group -> -sums.getOrDefault(group, 0))
                .thenComparing(this::others, Gaps::compare)
                .thenComparingInt(this::bin));
        return all;
    }

    private void add(List<Integer> key, Set<Integer> groups, DayRange range) {
        IntSet present = new IntOpenHashSet();
        groups.forEach(group -> present.add(bin(group)));
        for (int bin = range.first(); bin <= range.last(); bin++) {
            if (!present.contains(bin)) {
                int[] full = new int[grouping.axes().size()];
                for (int d = 0, o = 0; d < full.length; d++) {
                    full[d] = d == axis ? bin : key.get(o++);
                }
                groups.add(grouping.add(full));
            }
        }
    }

    /** The bins of the days asked for, else from the first to the last that has something. */
    private Optional<DayRange> bins() {
        boolean published = !((PeriodAxis) grouping.axes().get(axis)).mentioned();
        Optional<DayRange> asked = grouping.selection().range();
        if (published && asked.isPresent()) {
            return asked.map(days -> new DayRange(period.bin(days.first()), period.bin(days.last())));
        }
        var stats = grouping.keys().stream()
                .mapToInt(key -> key[axis])
                .filter(bin -> bin != Period.UNDATED && bin != Period.WIDER)
                .summaryStatistics();
        return stats.getCount() == 0 ? Optional.empty() : Optional.of(new DayRange(stats.getMin(), stats.getMax()));
    }

    private int bin(int group) {
        return grouping.keys().get(group)[axis];
    }

    private List<Integer> others(int group) {
        int[] key = grouping.keys().get(group);
        return IntStream.range(0, key.length)
                .filter(d -> d != axis)
                .mapToObj(d -> key[d])
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int d = 0; d < one.size(); d++) {
            int order = Integer.compare(one.get(d), other.get(d));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
