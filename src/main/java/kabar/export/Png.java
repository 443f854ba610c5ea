package kabar.export;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import kabar.tables.Plot;
import kabar.tables.Trail;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.CategoryStyler;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Plots as PNG pictures of 1600 by 900 pixels, for slides and documents. A network is drawn as its matrix. */
public final class Png {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final int MOST = 25;
    private static final int MOST_LINES = 8;
    private static final int MOST_NUMBERS = 200;
    private static final Font LETTERS = new Font(Font.SANS_SERIF, Font.PLAIN, 18);
    // Okabe and Ito's palette, which colour-blind readers can tell apart.
    private static final Color[] COLOURS = {
        new Color(0x0072b2), new Color(0xd55e00), new Color(0x009e73), new Color(0xcc79a7),
        new Color(0xe69f00), new Color(0x56b4e9), new Color(0x999933), new Color(0x666666)
    };

    private Png() {}

    /** Writes the picture; gives the file. */
    public static Path write(Plot plot, Path file) {
        System.setProperty("java.awt.headless", "true");
        Chart<?, ?> chart = switch (plot.kind()) {
            case BARS -> bars(plot);
            case TIMELINE -> timeline(plot);
            case HEATMAP -> field(plot, false);
            case MATRIX -> field(plot, true);
            case NETWORK -> network(plot);
        };
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 24));
        chart.getStyler().setLegendFont(LETTERS);
        if (chart.getStyler() instanceof AxesChartStyler axes) {
            axes.setAxisTickLabelsFont(LETTERS);
            axes.setAxisTitleFont(LETTERS);
        }
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        chart.paint(graphics, WIDTH, HEIGHT);
        graphics.dispose();
        try {
            try (var out = Files.newOutputStream(file)) {
                ImageIO.write(image, "png", out);
            }
            Trail.wrote(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** A number of a plot, and by what it stands. */
    record Cell(String x, String y, double n) {}

    private static List<Cell> cells(Plot plot) {
        Table table = plot.table();
        var cells = new ArrayList<Cell>();
        Column<?> numbers = table.column(plot.n());
        for (int row = 0; row < table.rowCount(); row++) {
            double n = numbers.isMissing(row) ? 0 : ((NumericColumn<?>) numbers).getDouble(row);
            int r = row;
            cells.add(new Cell(
                    plot.at(table, row),
                    plot.y().map(y -> text(table.column(y), r)).orElse(plot.n()),
                    n));
        }
        return cells;
    }

    private static CategoryChart categories(Plot plot) {
        return new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(plot.title())
                .yAxisTitle(plot.n())
                .build();
    }

    private static CategoryChart bars(Plot plot) {
        CategoryChart chart = categories(plot);
        List<Cell> cells = cells(plot).stream().limit(MOST).toList();
        chart.addSeries(
                plot.n(),
                cells.stream().map(Cell::x).toList(),
                cells.stream().map(Cell::n).toList());
        chart.getStyler().setLegendVisible(false);
        return styled(chart);
    }

    private static CategoryChart timeline(Plot plot) {
        CategoryChart chart = categories(plot);
        List<Cell> cells = cells(plot);
        // What has no place in time has none on the line either.
        List<String> times = List.copyOf(cells.stream()
                .map(Cell::x)
                .filter(time -> !time.isEmpty() && Character.isDigit(time.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new)));
        for (String name : largest(cells, MOST_LINES)) {
            Map<String, Double> at = new LinkedHashMap<>();
            times.forEach(t -> at.put(t, 0.0));
            cells.stream()
                    .filter(c -> c.y.equals(name) && at.containsKey(c.x))
                    .forEach(c -> at.merge(c.x, c.n, Double::sum));
            chart.addSeries(name, times, List.copyOf(at.values()));
        }
        chart.getStyler().setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Line);
        chart.getStyler().setXAxisMaxLabelCount(MOST);
        chart.getStyler().setOverlapped(true);
        return styled(chart);
    }

    private static XYChart network(Plot plot) {
        List<Cell> cells = cells(plot);
        return new NetworkChart(largest(mirrored(cells), MOST), cells).drawn(plot.title(), WIDTH, HEIGHT, LETTERS);
    }

    /** Each pair from both sides. */
    private static List<Cell> mirrored(List<Cell> cells) {
        List<Cell> both = new ArrayList<>(cells);
        cells.forEach(c -> both.add(new Cell(c.y, c.x, c.n)));
        return both;
    }

    private static HeatMapChart field(Plot plot, boolean mirrored) {
        List<Cell> cells = mirrored ? mirrored(cells(plot)) : cells(plot);
        List<String> rows = largest(cells, MOST);
        // The first row is drawn at the bottom, where the largest should not stand.
        List<String> ys = new ArrayList<>(rows);
        Collections.reverse(ys);
        List<String> xs = mirrored
                ? rows
                : List.copyOf(cells.stream().map(Cell::x).collect(Collectors.toCollection(TreeSet::new)));
        List<Number[]> field = new ArrayList<>();
        for (Cell cell : cells) {
            if (xs.contains(cell.x) && ys.contains(cell.y)) {
                field.add(new Number[] {xs.indexOf(cell.x), ys.indexOf(cell.y), cell.n});
            }
        }
        var chart = new HeatMapChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(plot.title())
                .build();
        chart.addSeries(plot.n(), xs, ys, field);
        chart.getStyler().setRangeColors(new Color[] {new Color(0xf4f7fb), new Color(0x8ccaf0), new Color(0x2b8cc4)});
        // From 0, so that a 1 differs from nothing; every row has its name, and every field its number.
        chart.getStyler().setMin(0);
        chart.getStyler().setYAxisTickMarkSpacingHint(1);
        chart.getStyler().setXAxisTickMarkSpacingHint(1);
        chart.getStyler().setHeatMapValueDecimalPattern("#.##");
        chart.getStyler().setShowValue(field.size() <= MOST_NUMBERS);
        chart.getStyler().setValueFont(LETTERS);
        chart.getStyler().setXAxisLabelRotation(45);
        return chart;
    }

    /** The names of y with the largest sums, the largest first. */
    private static List<String> largest(List<Cell> cells, int most) {
        Map<String, Double> sums = new LinkedHashMap<>();
        cells.forEach(c -> sums.merge(c.y, c.n, Double::sum));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static CategoryChart styled(CategoryChart chart) {
        CategoryStyler styler = chart.getStyler();
        styler.setSeriesColors(COLOURS);
        styler.setXAxisLabelRotation(45);
        return chart;
    }

    private static String text(Column<?> column, int row) {
        return column.isMissing(row) ? "" : String.valueOf(column.get(row));
    }
}
