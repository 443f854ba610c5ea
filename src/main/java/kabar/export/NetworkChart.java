package kabar.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Comparator;
import java.util.List;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A network for slides. All stand on an oval, clockwise from the top by how much joins them to others; a line is the wider and darker the more it
 * stands for.
 *
 * @param names whose lines are drawn
 * @param lines who is joined to whom, and by how much
 */
record NetworkChart(List<String> names, List<Png.Cell> lines) {
    private static final Color FAINT = new Color(0x8fb8d4);
    private static final Color STRONG = new Color(0x0b5a8a);
    private static final Color NODE = new Color(0xd55e00);
    private static final double WIDEST = 9;
    private static final double NARROWEST = 1.5;
    /** Room beside the oval for the names, in its half height. */
    private static final double ROOM = 2.5;

    private static final double NAME_AT = 1.12;
    /** A slide is broader than high. */
    private static final double BREADTH = 1.5;

    private static final double LETTER = 0.012;

    XYChart drawn(String title, int width, int height, Font letters) {
        var chart =
                new XYChartBuilder().width(width).height(height).title(title).build();
        var styler = chart.getStyler();
        styler.setLegendVisible(false);
        styler.setAxisTicksVisible(false);
        styler.setAxisTitlesVisible(false);
        styler.setPlotGridLinesVisible(false);
        styler.setPlotBorderVisible(false);
        styler.setXAxisMin(-ROOM);
        styler.setXAxisMax(ROOM);
        styler.setYAxisMin(-NAME_AT - 0.1);
        styler.setYAxisMax(NAME_AT + 0.1);
        styler.setAnnotationTextFont(letters);
        int drawn = 0;
        double most = lines.stream().mapToDouble(Png.Cell::n).max().orElse(1);
        // The widest are drawn last, over the others.
        for (Png.Cell line : lines.stream()
                .filter(l -> names.contains(l.x()) && names.contains(l.y()))
                .sorted(Comparator.comparingDouble(Png.Cell::n))
                .toList()) {
            XYSeries series = chart.addSeries(
                    "line " + drawn++, new double[] {x(line.x()), x(line.y())}, new double[] {y(line.x()), y(line.y())
                    });
            series.setMarker(SeriesMarkers.NONE);
            series.setLineColor(between(line.n() / most));
            series.setLineStyle(new BasicStroke((float) Math.max(NARROWEST, WIDEST * line.n() / most)));
        }
        for (String name : names) {
            XYSeries node = chart.addSeries(name, new double[] {x(name)}, new double[] {y(name)});
            node.setMarker(SeriesMarkers.CIRCLE);
            node.setMarkerColor(NODE);
            chart.addAnnotation(new AnnotationText(name, x(name) * NAME_AT + side(name), y(name) * NAME_AT, false));
        }
        return chart;
    }

    private double angle(String name) {
        return 2 * Math.PI * names.indexOf(name) / names.size();
    }

    private double x(String name) {
        return BREADTH * Math.sin(angle(name));
    }

    private double y(String name) {
        return Math.cos(angle(name));
    }

    /** A name is written around its middle: at the sides of the oval it stands further out, the longer the further. */
    private double side(String name) {
        return x(name) * name.length() * LETTER;
    }

    private static Color between(double share) {
        return new Color(
                mixed(FAINT.getRed(), STRONG.getRed(), share),
                mixed(FAINT.getGreen(), STRONG.getGreen(), share),
                mixed(FAINT.getBlue(), STRONG.getBlue(), share));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
