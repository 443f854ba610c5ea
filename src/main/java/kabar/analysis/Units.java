package kabar.analysis;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Optional;

/** The sentences, articles or stories of a selection, with the mentions in each. */
final class Units {
    private final Selection selection;
    private final Unit unit;
    private final Optional<Period> period;
    private final int[] rows;
    /** The bin that all articles of a story share, or {@link Period#WIDER}. */
    private final Int2IntOpenHashMap binOfStory;

    private Units(Selection selection, Unit unit, Optional<Period> period, int[] rows, Int2IntOpenHashMap binOfStory) {
        this.selection = selection;
        this.unit = unit;
        this.period = period;
        this.rows = rows;
        this.binOfStory = binOfStory;
    }

    /** The bin of all units where none was asked for. */
    static final int ALL = 0;

    /** Is given each unit that has a mention. */
    interface Visitor {
        /**
         * A unit.
         *
         * @param bin in time
         * @param first index of its first mention see {@link #row}
         * @param last index after its last
         */
        void unit(int bin, int first, int last);
    }

    static Units of(Selection selection, Unit unit, Optional<Period> period) {
        int[] rows = selection.chosen().rowsForPairs(period.isPresent());
        var bins = new Int2IntOpenHashMap();
        if (unit == Unit.STORY) {
            Archive archive = selection.archive();
            Rows places = archive.rows(Counted.MENTIONS);
            IntArrays.mergeSort(
                    rows,
                    (a, b) -> Integer.compare(archive.story(places.article(a)), archive.story(places.article(b))));
            for (int article = 0; article < archive.size(); article++) {
                if (selection.has(article, period.isPresent())) {
                    bins.merge(archive.story(article), bin(archive, period, article), Units::together);
                }
            }
        }
        return new Units(selection, unit, period, rows, bins);
    }

    Selection selection() {
        return selection;
    }

    Unit unit() {
        return unit;
    }

    Optional<Period> period() {
        return period;
    }

    /** The row of a mention. */
    int row(int index) {
        return rows[index];
    }

    void each(Visitor visitor) {
        Rows places = selection.archive().rows(Counted.MENTIONS);
        for (int first = 0, last; first < rows.length; first = last) {
            int unitOfFirst = unitOf(rows[first]);
            last = first + 1;
            while (last < rows.length && unitOf(rows[last]) == unitOfFirst) {
                last++;
            }
            visitor.unit(bin(places.article(rows[first])), first, last);
        }
    }

    /** How many units each bin has, those without a mention among them. */
    Int2IntOpenHashMap totals() {
        Archive archive = selection.archive();
        var totals = new Int2IntOpenHashMap();
        binOfStory.values().forEach(bin -> totals.addTo(bin, 1));
        for (int article = 0; article < archive.size() && unit != Unit.STORY; article++) {
            if (!selection.has(article, period.isPresent())) {
                continue;
            }
            int bin = bin(archive, period, article);
            if (unit == Unit.ARTICLE) {
                totals.addTo(bin, 1);
                continue;
            }
            for (int s = archive.firstSentence(article); s < archive.firstSentence(article + 1); s++) {
                totals.addTo(bin, selection.filter().counts(archive.kindOfSentence(s)) ? 1 : 0);
            }
        }
        return totals;
    }

    private int unitOf(int row) {
        Archive archive = selection.archive();
        Rows places = archive.rows(Counted.MENTIONS);
        return switch (unit) {
            case SENTENCE -> places.sentence(row);
            case ARTICLE -> places.article(row);
            case STORY -> archive.story(places.article(row));
        };
    }

    private int bin(int article) {
        Archive archive = selection.archive();
        return unit == Unit.STORY ? binOfStory.get(archive.story(article)) : bin(archive, period, article);
    }

    private static int bin(Archive archive, Optional<Period> period, int article) {
        return period.map(p -> p.bin(archive.from(article), archive.to(article)))
                .orElse(ALL);
    }

    private static int together(int bin, int other) {
        return bin == other ? bin : Period.WIDER;
    }
}
