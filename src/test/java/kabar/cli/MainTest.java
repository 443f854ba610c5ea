package kabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesTheNearestCommandAndOption() {
        assertEquals(new Call(2, "unknown command rnu. Did you mean run?"), call("rnu"));
        assertEquals(new Call(2, "unknown option --ot. Did you mean --out?"), call("run", "a.jsh", "--ot", "x"));
        assertEquals(new Call(2, "Missing required parameter: 'NOTEBOOK|name=value'"), call("run"));
    }

    @Test
    void namesTheNearestFile() throws IOException {
        Files.writeString(folder.resolve("overview.jsh"), "1\n");
        Path wrong = folder.resolve("overveiw.jsh");
        assertEquals(
                new Call(2, "there is no file " + wrong + ". Did you mean " + folder.resolve("overview.jsh") + "?"),
                call("run", wrong.toString()));
    }

    @Test
    void namesTheNearestParameterBeforeAnythingRuns() throws IOException {
        Path file = Files.writeString(
                folder.resolve("who.jsh"),
                "String focus = param(\"focus\", \"Gaza\");\nFiles.writeString(out(\"a\"), \"\");\n");
        Path out = folder.resolve("out");
        assertEquals(
                new Call(2, "unknown parameter focsu; did you mean focus?"),
                call("run", file.toString(), "focsu=x", "--out", out.toString()));
        assertTrue(Files.notExists(out));
    }

    @Test
    void helpsWithEveryCommand() {
        assertEquals(0, call("--help").code);
        for (Map.Entry<String, CommandLine> command :
                Main.commandLine().getSubcommands().entrySet()) {
            StringWriter help = new StringWriter();
            command.getValue().usage(new PrintWriter(help));
            assertTrue(help.toString().contains("Usage: kabar " + command.getKey()), help.toString());
            command.getValue()
                    .getCommandSpec()
                    .options()
                    .forEach(o -> assertTrue(o.description().length > 0, o.longestName()));
            command.getValue()
                    .getCommandSpec()
                    .positionalParameters()
                    .forEach(p -> assertTrue(p.description().length > 0));
        }
    }

    @Test
    void runsSeveralNotebooksApartFromEachOther() throws IOException {
        Files.writeString(folder.resolve("a.jsh"), "int shared = 1;\nshared\n");
        Files.writeString(folder.resolve("b.jsh"), "int shared = 2;\nSystem.out.println(\"سلام\");\nshared\n");
        Program run = Program.run(folder, Map.of("LC_ALL", "C"), "run", "a.jsh", "b.jsh");
        assertEquals(List.of("1", "", "سلام", "2"), run.out().strip().lines().toList(), run.err());
        assertEquals(0, run.code());
        assertTrue(Files.exists(folder.resolve("out/a/report.html")));
        assertTrue(Files.exists(folder.resolve("out/b/run.json")));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void endsAnEndlessLoopAndStillReports(int version) throws IOException {
        Files.writeString(
                folder.resolve("loop.jsh"), "// %%\nint x = 5;\nx\n// %%\nint n = 0;\nwhile (true) {\n    n++;\n}\n");
        Program run = by(version, "run", "loop.jsh", "--cell-timeout", "5");
        assertEquals(1, run.code());
        assertEquals(
                List.of("loop.jsh, line 6: still running after 5 s, the time limit for a cell", "    while (true) {"),
                run.err().lines().toList());
        assertTrue(Files.readString(folder.resolve("out/loop/report.html")).contains("still running after 5 s"));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void endsAStuckCallOfALibrary(int version) throws IOException {
        Files.writeString(folder.resolve("stuck.jsh"), "new Semaphore(0).acquireUninterruptibly();\n");
        Program run = by(version, "run", "stuck.jsh", "--timeout", "2");
        assertEquals(1, run.code());
        assertTrue(
                run.err().startsWith("stuck.jsh, line 1: still running after 2 s, the time limit for the run"),
                run.err());
        assertTrue(Files.exists(folder.resolve("out/stuck/run.json")));
    }

    @Test
    void saysThatMemoryIsFullAndStillReports() throws IOException {
        Files.writeString(
                folder.resolve("full.jsh"),
                "var all = new ArrayList<long[]>();\nwhile (true) {\n    all.add(new long[1_000_000]);\n}\n");
        Path jdk = Path.of(System.getProperty("java.home"));
        Program run = Program.run(
                folder, Map.of(), Program.command(jdk, Program.classPath(), "-Xmx96m"), "", "run", "full.jsh");
        assertEquals(1, run.code(), run.err());
        assertTrue(
                run.err().startsWith("full.jsh, line 3: out of memory: Java may use 9")
                        && run.err().contains("allow more: KABAR_JAVA_OPTS=-Xmx8g"),
                run.err());
        assertTrue(Files.readString(folder.resolve("out/full/report.html")).contains("out of memory"));
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("a.jsh"), "1\n");
        Program run = Program.run(folder, Map.of(), "run", "a.jsh", "--out", "/proc/kabar");
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().startsWith("/proc/kabar cannot be written"), run.err());
    }

    @Test
    void tellsWhatTheNotebookTookAndWhatAllAroundIt() throws IOException {
        Files.writeString(folder.resolve("a.jsh"), "Thread.sleep(1200);\n");
        String err = Program.run(folder, Map.of(), "run", "--times", "a.jsh").err();
        assertTrue(
                err.matches("(?s).*: [1-9]\\d*[.]\\d\\d s in the notebook's own code, \\d+[.]\\d\\d s around it.*"),
                err);
    }

    @Test
    void saysWhichLimitIsNone() throws IOException {
        Files.writeString(folder.resolve("a.jsh"), "1\n");
        Program zero = Program.run(folder, Map.of(), "run", "--cell-timeout", "0", "a.jsh");
        assertEquals(
                "--cell-timeout wants seconds, more than 0, not 0.0", zero.err().strip());
        Program word = Program.run(folder, Map.of(), "run", "--timeout", "soon", "a.jsh");
        assertTrue(word.err().contains("'soon' is not a number, such as 60"), word.err());
        Program all = Program.run(folder, Map.of(), "run", ".");
        assertEquals(
                ". is a folder; give a notebook, such as ./a.jsh", all.err().strip());
    }

    @Test
    void checksAndAccepts() throws IOException {
        Files.writeString(folder.resolve("a.jsh"), "1 + 1\n");
        assertEquals(1, Program.run(folder, Map.of(), "check", "a.jsh").code());
        assertEquals(
                0, Program.run(folder, Map.of(), "check", "--accept", "a.jsh").code());
        assertEquals("1 + 1\n//> 2\n", Files.readString(folder.resolve("a.jsh")));
        assertEquals(0, Program.run(folder, Map.of(), "check", "a.jsh").code());
    }

    @Test
    void takesASeparatorInSmallAndLargeLetters() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Antony Blinken met Abdel Fattah el-Sisi in Cairo.\n");
        String article = folder.resolve("a.txt").toString();
        for (String separator : List.of("semicolon", "SEMICOLON")) {
            Path out = folder.resolve(separator);
            assertEquals(0, call("extract", article, "--out", out.toString(), "--separator", separator).code);
            assertTrue(Files.readString(out.resolve("actors.csv")).contains("\"actor\";\"name\""));
        }
    }

    @Test
    void refusesWhatIsWrongInTheAnalystsOwnFilesWithoutAStack() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Antony Blinken met Abdel Fattah el-Sisi in Cairo.\n");
        Path actors = Files.writeString(folder.resolve("own.csv"), "actor,name\n,Jane Doe\n");
        Path wrong = Files.writeString(
                folder.resolve("corrections.csv"), "article,start,end,was,is\na,0,4,Tony,person:antony-blinken\n");
        assertEquals(
                new Call(2, actors + ", line 2: the column 'actor' is empty; write an id such as person:jane-doe"),
                extract("--actors", actors.toString()));
        assertEquals(
                new Call(2, wrong + ", line 2: at 0..4 the article a has 'Anto', not 'Tony'"),
                extract("--corrections", wrong.toString()));
        assertEquals(
                new Call(2, "there is no file " + folder.resolve("onw.csv") + ". Did you mean " + actors + "?"),
                extract("--actors", folder.resolve("onw.csv").toString()));
        assertEquals(
                new Call(
                        2,
                        "no rule is called 'metonymm'; the column 'rule' of the tables has their names."
                                + " Did you mean metonym?"),
                extract("--without", "metonymm"));
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    private Call extract(String... options) {
        var arguments = new ArrayList<>(List.of(
                "extract",
                folder.resolve("a.txt").toString(),
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(options));
        return call(arguments.toArray(String[]::new));
    }

    private Program by(int version, String... arguments) {
        Optional<Path> jdk = Program.jdk(version);
        assumeTrue(jdk.isPresent(), "there is no JDK " + version + " here");
        return Program.run(folder, Map.of(), Program.command(jdk.orElseThrow(), Program.classPath()), "", arguments);
    }

    private record Call(int code, String message) {}

    private static Call call(String... arguments) {
        var err = new StringWriter();
        var out = new StringWriter();
        int code = Main.commandLine()
                .setErr(new PrintWriter(err, true))
                .setOut(new PrintWriter(out, true))
                .execute(arguments);
        return new Call(code, err.toString().lines().findFirst().orElse(""));
    }
}
