package kabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import kabar.notebook.Diff;
import kabar.notebook.DiffLimits;
import kabar.text.Data;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs by two builds of Kabar that differ in one line of data, or in one class. */
class BuildsTest {
    private static final String PERSONS = "kabar/data/actors/persons-west.csv";

    @TempDir
    private static Path folder = Path.of("");

    private Path build = Path.of("");

    @BeforeAll
    static void runAsItIs() throws IOException {
        Files.createDirectory(folder.resolve("corpus"));
        Files.writeString(folder.resolve("corpus/a.txt"), "Joe Biden spoke on Friday. Blinken left for Cairo.\n");
        Files.writeString(folder.resolve("who.jsh"), """
            Corpus corpus = Kabar.open("corpus");
            Csv.write(corpus.counts(ACTOR), out("counts.csv"));
            """);
        Program first = Program.run(folder, Map.of(), "run", "who.jsh", "--out", "one");
        assertEquals(0, first.code(), first.err());
    }

    @BeforeEach
    void copyTheBuild() throws Exception {
        build = Files.createTempDirectory(folder, "build");
        copy(
                Path.of(Data.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()),
                build);
    }

    @Test
    void namesTheLineOfTheDictionaryAndWhatItMade() throws IOException {
        Path file = build.resolve(PERSONS);
        String text = Files.readString(file);
        String line = text.lines()
                .filter(l -> l.startsWith("person:antony-blinken,"))
                .findFirst()
                .orElseThrow();
        String cells = line.split(",")[4];
        Files.writeString(file, text.replace(line, line.replaceFirst(cells.replace("|", "[|]"), "Tony B.")));
        int number = (int) text.substring(0, text.indexOf(line)).lines().count() + 1;

        Diff diff = secondRun();
        String reason =
                "data/actors/persons-west.csv, line " + number + " (person:antony-blinken): en " + cells + " → Tony B.";
        assertEquals(List.of("~ " + reason), diff.causes());
        List<String> effects = diff.effects(DiffLimits.ALL);
        assertTrue(effects.contains("    Antony Blinken is gone"), effects.toString());
        assertTrue(
                effects.contains("      - a, sentence 1: [Blinken] Blinken left for Cairo. (rule name) ← " + reason),
                effects.toString());
    }

    @Test
    void namesTheClassOfKabarItself() throws IOException {
        Path source =
                Files.createDirectories(folder.resolve("source/kabar/analysis")).resolve("Counts.java");
        String code = Files.readString(Path.of("src/main/java/kabar/analysis/Counts.java"));
        String sentences = "tally.sentences(shown.get(row))";
        assertTrue(code.contains(sentences));
        Files.writeString(source, code.replace(sentences, sentences + " + 1"));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath(), "-d", build.toString(), source.toString());
        assertEquals(0, compiled);

        Diff diff = secondRun();
        assertEquals(List.of("~ Kabar's code: kabar.analysis.Counts"), diff.causes());
        List<String> effects = diff.effects(DiffLimits.ALL);
        assertEquals(
                List.of(
                        "~ file counts.codebook.csv has changed: it shows a row of its table as an example",
                        "~ counts.csv: 3 rows differ",
                        "    with the same evidence as before ← Kabar's code: kabar.analysis.Counts"),
                effects.subList(0, 3));
        assertTrue(effects.contains("      Joe Biden: sentences 1 → 2"), effects.toString());
    }

    /** What differs between the run by the build as it is and one by its copy. */
    private Diff secondRun() {
        Path jdk = Path.of(System.getProperty("java.home"));
        Program second = Program.run(
                folder, Map.of(), Program.command(jdk, classPath()), "", "run", "who.jsh", "--out", build + "-run");
        assertEquals(0, second.code(), second.err());
        return Diff.of(folder.resolve("one"), Path.of(build + "-run"));
    }

    /** The class path of this test, with the copy of Kabar before the original. */
    private String classPath() {
        return build + File.pathSeparator + Program.classPath();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            List<Path> all = files.collect(Collectors.toList());
            for (Path file : all) {
                Path target = to.resolve(from.relativize(file).toString());
                try {
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
