package kabar.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kabar.tables.Plot;
import kabar.tables.Trail;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Plots for the browser: ECharts inside the page, nothing loaded from anywhere. */
public final class PlotPage {
    private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlotPage() {}

    /** Writes a page that holds one plot. */
    public static Path write(Plot plot, Path file) {
        try {
            Files.writeString(file, page(plot));
            Trail.wrote(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static String page(Plot plot) {
        String title = plot.title().replace("&", "&amp;").replace("<", "&lt;");
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title + "</title>\n"
                + "<style>body{font-family:sans-serif;color-scheme:light dark}.plot{height:90vh}</style></head><body>\n"
                + "<div class=\"plot\"><script type=\"application/json\">" + data(plot) + "</script></div>\n"
                + "<script>" + script() + "</script></body></html>\n";
    }

    /** What {@link #script()} draws in an element of the class {@code plot}: its kind, and x, y and number of each row. */
    public static String data(Plot plot) {
        ObjectNode data = JSON.createObjectNode();
        data.put("kind", plot.kind().name()).put("title", plot.title()).put("n", plot.n());
        ArrayNode rows = data.putArray("rows");
        Table table = plot.table();
        Column<?> numbers = table.column(plot.n());
        for (int row = 0; row < table.rowCount(); row++) {
            double n = numbers.isMissing(row) ? 0 : ((NumericColumn<?>) numbers).getDouble(row);
            int r = row;
            rows.addArray()
                    .add(plot.at(table, row))
                    .add(plot.y().map(y -> text(table.column(y), r)).orElse(""))
                    .add(n);
        }
        try {
            return JSON.writeValueAsString(data).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plot of plain texts and numbers is always JSON", e);
        }
    }

    /** ECharts and what draws all plots of a page. */
    public static String script() {
        return resource(ECHARTS) + "\n" + resource("plot.js");
    }

    private static String text(Column<?> column, int row) {
        return column.isMissing(row)
                ? ""
                : Optional.ofNullable(column.get(row)).map(Object::toString).orElse("");
    }

    private static String resource(String name) {
        try (InputStream in = PlotPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
