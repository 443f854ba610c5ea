package kabar.analysis;

import java.util.List;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** The table of counted quantities, and what it tells over time. */
public final class Figures extends Table {
    private final Selection selection;

    private Figures(Selection selection, List<Column<?>> columns) {
        super("figures", columns);
        this.selection = selection;
    }

    static Figures of(Selection selection) {
        return new Figures(selection, new SelectedTables(selection).figures().columns());
    }

    /**
     * What articles tell of one thing at different times or differently.
     *
     * @param what what is counted ({@code killed}, {@code displaced}), or its unit ({@code missiles}, {@code USD})
     * @throws IllegalArgumentException if no figure counts it, naming the nearest that one does
     */
    public FigureSeries series(String what) {
        return FigureSeries.of(selection, what);
    }

    /**
     * What articles tell of one thing in one place.
     *
     * @param place an actor of type place or country: id, English label, or a name in any language; the figure's own place, or else one
     *     named in its sentence
     */
    public FigureSeries series(String what, String place) {
        return FigureSeries.of(selection, what, place);
    }
}
