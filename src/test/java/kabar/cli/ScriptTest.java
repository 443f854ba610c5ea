package kabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script, in a house whose build takes a second and whose Java says what it was asked to do. */
class ScriptTest {
    private static final String BUILD = """
        #!/bin/sh
        echo build >>builds
        sleep 1
        mkdir -p target/lib && : >target/lib/kabar.jar
        """;
    private static final String JAVA = """
        #!/bin/sh
        for last; do :; done
        echo "java $last"
        """;

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void furnish() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the script is for a POSIX shell");
        program("kabar", Files.readString(Path.of("kabar")));
        program("mvnw", BUILD);
        program("jdk/bin/java", JAVA);
        program("jdk/bin/javac", "#!/bin/sh\n");
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"17.0.15\"\n");
        for (String file : List.of("pom.xml", "src/main/A.java", "data/a.csv", "notebooks/kabar.jsh")) {
            Path path = home.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "");
            Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2024-10-01T00:00:00Z")));
        }
    }

    @Test
    void buildsOnceForAllWhoCallAtTheSameTime() throws IOException {
        var calls = new ArrayList<CompletableFuture<Program>>();
        for (int i = 0; i < 3; i++) {
            calls.add(CompletableFuture.supplyAsync(() -> kabar("call")));
        }
        for (var call : calls) {
            Program done = call.join();
            assertEquals(0, done.code(), done.err());
            assertEquals("java call", done.out().strip());
        }
        assertEquals(1, builds());
    }

    @Test
    void buildsAgainWhenADataFileIsNewer() throws IOException {
        kabar("first");
        kabar("second");
        assertEquals(1, builds());
        Files.setLastModifiedTime(
                home.resolve("data/a.csv"), FileTime.from(Instant.now().plusSeconds(5)));
        kabar("third");
        assertEquals(2, builds());
    }

    @Test
    void takesOverFromABuildThatDied() throws IOException {
        Files.createDirectories(home.resolve("target/kabar.lock"));
        Files.writeString(home.resolve("target/kabar.lock/pid"), "99999999\n");
        assertEquals(0, kabar("call").code());
        assertEquals(1, builds());
    }

    @Test
    void saysWhereTheBuildFailed() throws IOException {
        program("mvnw", "#!/bin/sh\necho '[ERROR] no space left'\nexit 1\n");
        Program call = kabar("call");
        assertEquals(3, call.code());
        assertTrue(call.err().contains("[ERROR] no space left"), call.err());
        assertTrue(call.err().contains("all it said stands in"), call.err());
    }

    @Test
    void refusesAJavaThatIsTooOldOrHasNoCompiler() throws IOException {
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
        Program old = kabar("call");
        assertEquals(3, old.code());
        assertTrue(old.err().contains("is Java 11; Kabar needs a JDK from 17 on"), old.err());
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"21\"\n");
        Files.delete(home.resolve("jdk/bin/javac"));
        Program bare = kabar("call");
        assertEquals(3, bare.code());
        assertTrue(bare.err().contains("is a Java without its compiler"), bare.err());
    }

    private Program kabar(String argument) {
        return Program.run(
                home,
                Map.of("JAVA_HOME", home.resolve("jdk").toString()),
                List.of(home.resolve("kabar").toString()),
                "",
                argument);
    }

    private long builds() throws IOException {
        return Files.readAllLines(home.resolve("builds")).size();
    }

    private void program(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }
}
