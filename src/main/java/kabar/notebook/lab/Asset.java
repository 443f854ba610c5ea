package kabar.notebook.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kabar.export.PlotPage;
import kabar.notebook.Live;

/** The lab's own files, all of which are inside the jar. */
record Asset(String type, String text) {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String ICON = "image/svg+xml";

    private static final Map<String, String> TYPES = Map.of(
            "index.html", HTML,
            "notebook.html", HTML,
            "corpus.html", HTML,
            "lab.css", STYLE,
            "index.js", SCRIPT,
            "lab.js", SCRIPT,
            "editor.js", SCRIPT,
            "notebook.js", SCRIPT,
            "corpus.js", SCRIPT,
            "icon.svg", ICON);

    private static final Map<String, String> PAGES =
            Map.of("/", "index.html", "/notebook", "notebook.html", "/corpus", "corpus.html");

    /** The file that an address means. */
    static Asset at(String path) {
        String name = PAGES.getOrDefault(path, path.substring(1));
        if (TYPES.containsKey(name)) {
            return new Asset(TYPES.get(name), own(name));
        }
        return switch (name) {
            case "report.css" -> new Asset(STYLE, Live.style());
            case "report.js" -> new Asset(SCRIPT, Live.script());
            case "plot.js" -> new Asset(SCRIPT, PlotPage.script());
            default -> throw new Refusal(404, "The lab has no " + path + ".");
        };
    }

    private static String own(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("kabar/notebook/lab/" + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
