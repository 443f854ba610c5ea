package kabar.notebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import jdk.jshell.tool.JavaShellToolBuilder;
import kabar.tables.Trail;

/** The JDK's own JShell, with Kabar's imports, tables, errors in one sentence, and the history of earlier sessions. */
public final class Shell {
    // As the feedback mode "normal" shows values, but never cut.
    private static final String MODE = """
        /set mode kabar normal -command
        /set truncation kabar 1000000
        /set feedback kabar
        /set mode kabar -retain
        /set feedback -retain kabar
        /exit
        """;

    private final Path memory;

    private Shell(Path memory) {
        this.memory = memory;
    }

    /** A shell that keeps its history in a file; its folder is made if need be. */
    public static Shell remembering(Path memory) {
        return new Shell(memory);
    }

    /**
     * Runs the shell on the terminal until it is left.
     *
     * @param first snippets that it begins with; they stand in {@code /list} and are saved with the session
     * @return the exit code
     */
    public int run(List<String> first) {
        Map<String, String> kept = recall();
        try {
            Path folder = Files.createTempDirectory("kabar");
            Path imports = Files.write(folder.resolve("kabar.jsh"), imports());
            Path opening = Files.write(folder.resolve("opening.jsh"), first);
            // Which form the mode is kept in differs between Java versions, so the version is part of its name.
            String mode = "mode." + Runtime.version();
            if (!kept.containsKey(mode)) {
                kept.keySet().removeIf(k -> k.startsWith("mode."));
                kept.putAll(learnMode());
                kept.put(mode, "known");
            }
            var arguments = new ArrayList<>(List.of("--execution", ShellEngine.NAME, "--startup", imports.toString()));
            if (!first.isEmpty()) {
                arguments.add(opening.toString());
            }
            System.out.println("Kabar: help() tells what can be asked, /exit leaves. /help is about JShell itself.");
            Trail.follow(new ShellTrail());
            var plain = new ShellOutput(System.out, ShellEngine.ERRORS).stream();
            return tool(kept).out(plain, System.out, System.out).start(arguments.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException("A folder for temporary files cannot be written", e);
        } catch (Exception e) {
            throw new IllegalStateException("JShell failed", e);
        } finally {
            Trail.leave();
            remember(kept);
        }
    }

    private static List<String> imports() {
        var lines = new ArrayList<>(Session.imports());
        lines.add("import static kabar.notebook.Opened.*;");
        return lines;
    }

    private static JavaShellToolBuilder tool(Map<String, String> kept) {
        return JavaShellToolBuilder.builder().persistence(kept).locale(Locale.ROOT);
    }

    /** Lets the tool itself make the feedback mode, for nothing else knows its form. */
    private static Map<String, String> learnMode() throws Exception {
        var learnt = new HashMap<String, String>();
        InputStream commands = new ByteArrayInputStream(MODE.getBytes(StandardCharsets.UTF_8));
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        tool(learnt).in(commands, null).out(nowhere).err(nowhere).start("--no-startup", "--execution", "local");
        learnt.keySet().retainAll(Set.of("MODE", "MODE2", "FEEDBACK"));
        return learnt;
    }

    private Map<String, String> recall() {
        var properties = new Properties();
        if (Files.isReadable(memory)) {
            try (var reader = Files.newBufferedReader(memory)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                // A history that cannot be read is begun anew.
                properties.clear();
            }
        }
        var kept = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(n -> kept.put(n, properties.getProperty(n)));
        return kept;
    }

    private void remember(Map<String, String> kept) {
        var properties = new Properties();
        properties.putAll(kept);
        try {
            Files.createDirectories(Optional.ofNullable(memory.getParent()).orElse(Path.of("")));
            try (var writer = Files.newBufferedWriter(memory)) {
                properties.store(writer, "The history of ./kabar shell");
            }
        } catch (IOException e) {
            System.err.println("The history could not be kept in " + memory + ": " + e.getMessage());
        }
    }
}
