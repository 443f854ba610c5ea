package kabar.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kabar.Corpus;
import kabar.Kabar;
import kabar.Opening;
import kabar.analysis.Claims;
import kabar.analysis.Concordance;
import kabar.analysis.Counts;
import kabar.analysis.FigureSeries;
import kabar.analysis.Figures;
import kabar.analysis.Network;
import kabar.analysis.Pairs;
import kabar.analysis.PublicationDay;
import kabar.analysis.StoryList;
import kabar.analysis.Timeline;
import kabar.export.Csv;
import kabar.export.Gexf;
import kabar.export.GraphMl;
import kabar.export.PlotPage;
import kabar.export.Png;
import kabar.text.Data;
import kabar.text.Nearest;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What can be written in a notebook: the recipes, and what the public methods say of themselves in their source, which the jar carries. */
final class Manual {
    /** Where the jar has the sources of what is public. */
    static final String SOURCES = "kabar/sources";

    private static final List<Class<?>> CHAPTERS = List.of(
            Kabar.class,
            Opening.class,
            Corpus.class,
            Counts.class,
            Pairs.class,
            Timeline.class,
            Network.class,
            Claims.class,
            Concordance.class,
            Figures.class,
            FigureSeries.class,
            PublicationDay.class,
            StoryList.class,
            Csv.class,
            Gexf.class,
            GraphMl.class,
            Png.class,
            PlotPage.class,
            Workbench.class);

    // /** What it gives. */ public static Counts counts(By... by) {
    private static final Pattern METHOD = Pattern.compile(
            "(?:/\\*\\*(?<says>(?:(?!\\*/).)*+)\\*/\\s*)?(?:@\\w+\\s+)*public (?:static )?(?:<[^>]*> )?[\\w.<>?, \\[\\]]+ (?<name>\\w+)\\((?<wants>[^)]*)\\)\\s*\\{",
            Pattern.DOTALL);

    private Manual() {}

    private record Entry(String name, String write, String says) {
        boolean isAbout(String word) {
            return (name + "\n" + write + "\n" + says).toLowerCase(Locale.ROOT).contains(word);
        }
    }

    /** All recipes. */
    static Table recipes() {
        List<Entry> recipes = readRecipes();
        return Table.create(
                "help",
                StringColumn.create("to find", recipes.stream().map(Entry::says)),
                StringColumn.create("write", recipes.stream().map(Entry::write)));
    }

    /** The methods of this name, else those that speak of it, and the recipes that do. */
    static Table about(String word) {
        String wanted =
                word.strip().replaceFirst("\\(.*", "").replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
        List<Entry> methods = methods();
        List<Entry> called = methods.stream()
                .filter(m -> m.name.toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        List<Entry> about = Stream.concat(
                        (called.isEmpty() ? methods.stream().filter(m -> m.isAbout(wanted)) : called.stream()),
                        readRecipes().stream().filter(r -> r.isAbout(wanted)))
                .toList();
        if (about.isEmpty() || wanted.isEmpty()) {
            var names = new TreeSet<String>();
            methods.forEach(m -> names.add(m.name));
            throw new IllegalArgumentException("Nothing here speaks of '" + word + "'; help() lists what can be asked."
                    + Nearest.question(word, names));
        }
        return Table.create(
                "help",
                StringColumn.create("write", about.stream().map(Entry::write)),
                StringColumn.create("it gives", about.stream().map(Entry::says)));
    }

    private static List<Entry> readRecipes() {
        return Data.rows("recipes.csv").stream()
                .map(row -> new Entry("", row.get("write"), row.get("to_find")))
                .toList();
    }

    private static List<Entry> methods() {
        var methods = new ArrayList<Entry>();
        for (Class<?> chapter : CHAPTERS) {
            METHOD.matcher(source(chapter)).results().forEach(found -> {
                String says = found.group(1) == null ? "" : plain(found.group(1));
                String wants = found.group(3).replaceAll("\\s+", " ").strip();
                methods.add(new Entry(
                        found.group(2), chapter.getSimpleName() + "." + found.group(2) + "(" + wants + ")", says));
            });
        }
        return methods;
    }

    private static String source(Class<?> chapter) {
        String name = "/" + SOURCES + "/" + chapter.getName().replace('.', '/') + ".java";
        try (InputStream in = Manual.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a comment without its marks, and without what follows the description. */
    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\* ?", "")
                .replaceFirst("(?s)\\n?@(param|throws|return).*", "")
                .replaceAll("\\{@(?:code|link|linkplain) ([^}]*)}", "$1")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
