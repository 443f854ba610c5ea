package kabar.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Calendar units of the publication dates, or of the dates spoken of. */
record PeriodAxis(Period period, boolean mentioned, Archive archive, Rows rows) implements Axis {
    @Override
    public List<String> columns() {
        return List.of(column(period, mentioned));
    }

    /** The column of a calendar unit: {@code published_month}, {@code mentioned_month}. */
    static String column(Period period, boolean mentioned) {
        return (mentioned ? "mentioned_" : "published_") + period.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int code(int row, int from, int to) {
        if (mentioned) {
            return period.bin(from, to);
        }
        int article = rows.article(row);
        return period.bin(archive.from(article), archive.to(article));
    }

    @Override
    public List<String> cells(int code) {
        return List.of(period.label(code));
    }

    @Override
    public IntPredicate called(String label) {
        int bin = period.read(label);
        return code -> code == bin;
    }
}
