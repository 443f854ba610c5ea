package kabar.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Kabar as a program of its own, as the start script starts it. */
record Program(int code, String out, String err) {
    private static final Path JDKS = Path.of("/usr/lib/jvm");

    static List<String> command() {
        return command(Path.of(System.getProperty("java.home")), classPath());
    }

    /** The JDK of a version: the one that runs this, or one that the system has. */
    static Optional<Path> jdk(int version) {
        if (Runtime.version().feature() == version) {
            return Optional.of(Path.of(System.getProperty("java.home")));
        }
        if (!Files.isDirectory(JDKS)) {
            return Optional.empty();
        }
        try (var all = Files.list(JDKS)) {
            return all.sorted()
                    .filter(home -> Files.isExecutable(home.resolve("bin/javac")) && version(home) == version)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(Path home) {
        try {
            return Files.readString(home.resolve("release"))
                    .lines()
                    .filter(l -> l.startsWith("JAVA_VERSION="))
                    .map(l -> l.replaceFirst("JAVA_VERSION=\"(\\d+).*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Kabar by another JDK, or with another class path. */
    static List<String> command(Path jdk, String classPath, String... options) {
        var command = new ArrayList<>(List.of(
                jdk.resolve("bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--add-opens=jdk.jshell/jdk.jshell=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8"));
        if (version(jdk) >= 24) {
            command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED"));
        }
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, "kabar.cli.Main"));
        return command;
    }

    /** The class path of this test, good in any folder. */
    static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(p -> Path.of(p).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    static Program run(Path folder, Map<String, String> environment, String... arguments) {
        return run(folder, environment, command(), "", arguments);
    }

    static Program run(
            Path folder, Map<String, String> environment, List<String> program, String input, String... arguments) {
        var command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile("kabar", ".out");
            Path err = Files.createTempFile("kabar", ".err");
            Path in = Files.writeString(Files.createTempFile("kabar", ".in"), input);
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after two minutes: " + command);
            }
            return new Program(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
