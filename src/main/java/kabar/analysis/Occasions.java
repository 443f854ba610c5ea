package kabar.analysis;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kabar.facts.Event;
import kabar.facts.Timex;

/** What is counted one by one: rows, or rows once for each date that their sentence speaks of. */
final class Occasions {
    private final int[] row;
    private final int[] from;
    private final int[] to;

    private Occasions(int[] row, int[] from, int[] to) {
        this.row = row;
        this.from = from;
        this.to = to;
    }

    /** A date spoken of, as epoch days. */
    private record Days(int from, int to) {
        static final Days UNKNOWN = new Days(Period.UNKNOWN, Period.UNKNOWN);
    }

    /** Each row once. */
    static Occasions of(int[] rows) {
        int[] unknown = new int[rows.length];
        Arrays.fill(unknown, Period.UNKNOWN);
        return new Occasions(rows, unknown, unknown);
    }

    /** Each row once for each different date of its sentence; once without a date, if that has none that is known. */
    static Occasions byDate(Archive archive, Counted counted, int[] rows) {
        var row = new IntArrayList(rows.length);
        var from = new IntArrayList(rows.length);
        var to = new IntArrayList(rows.length);
        Rows places = archive.rows(counted);
        for (int r : rows) {
            Set<Days> dates = counted == Counted.EVENTS
                    ? Set.of(dateOf(archive.event(r)))
                    : datesIn(archive, places.article(r), places.sentence(r));
            for (Days days : dates.isEmpty() ? List.of(Days.UNKNOWN) : dates) {
                row.add(r);
                from.add(days.from);
                to.add(days.to);
            }
        }
        return new Occasions(row.toIntArray(), from.toIntArray(), to.toIntArray());
    }

    int size() {
        return row.length;
    }

    int row(int occasion) {
        return row[occasion];
    }

    IntStream rows() {
        return IntStream.of(row);
    }

    /** The first day of the date spoken of, or {@link Period#UNKNOWN}. */
    int from(int occasion) {
        return from[occasion];
    }

    /** The last day of the date spoken of. */
    int to(int occasion) {
        return to[occasion];
    }

    private static Days dateOf(Event event) {
        return new Days(Archive.day(event.from()), Archive.day(event.to()));
    }

    private static Set<Days> datesIn(Archive archive, int article, int sentence) {
        var dates = new LinkedHashSet<Days>();
        int inArticle = sentence - archive.firstSentence(article);
        for (Timex date : archive.facts(article).dates()) {
            if (date.sentence() == inArticle
                    && date.kind() != Timex.Kind.SET
                    && (date.from().isPresent() || date.to().isPresent())) {
                dates.add(new Days(Archive.day(date.from()), Archive.day(date.to())));
            }
        }
        return dates;
    }
}
