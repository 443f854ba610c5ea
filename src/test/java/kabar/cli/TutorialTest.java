package kabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial of the README, typed from beginning to end in an empty folder: its files are written, its commands answer as shown. */
class TutorialTest {
    private static final Pattern SECTION =
            Pattern.compile("\n## From three articles.*?\n(?<text>.*?)\n## ", Pattern.DOTALL);
    /** A file, whose path stands behind the kind of the block, or commands with their answers. */
    private static final Pattern BLOCK =
            Pattern.compile("```(?<kind>\\w+) ?(?<file>\\S*)\\n(?<text>.*?)```\n", Pattern.DOTALL);

    private static final String PROMPT = "jshell> ";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void doesAndAnswersAsTheReadmeShows() throws IOException {
        Files.createSymbolicLink(
                folder.resolve("notebooks"), Path.of("notebooks").toAbsolutePath());
        Matcher section = SECTION.matcher(Files.readString(Path.of("README.md")));
        assertTrue(section.find(), "the README has no tutorial");
        String tutorial = section.group("text");
        assertEquals(7, tutorial.lines().filter(l -> l.startsWith("### ")).count(), "steps");
        Matcher block = BLOCK.matcher(tutorial + "\n");
        int commands = 0;
        while (block.find()) {
            if (block.group("kind").equals("console")) {
                commands += type(block.group("text").lines().toList());
            } else {
                Path file = folder.resolve(block.group("file"));
                Files.createDirectories(file.getParent());
                Files.writeString(file, block.group("text"));
            }
        }
        assertEquals(tutorial.lines().filter(l -> l.startsWith("$ ")).count(), commands, "commands");
    }

    /** Types the commands of a block; gives how many there were. */
    private int type(List<String> lines) {
        int commands = 0;
        for (int i = 0; i < lines.size(); ) {
            String command = lines.get(i);
            assertTrue(command.startsWith("$ ./kabar "), command);
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).startsWith("$ ")) {
                end++;
            }
            run(command, lines.subList(i + 1, end));
            commands++;
            i = end;
        }
        return commands;
    }

    private void run(String command, List<String> shown) {
        var input = new StringBuilder();
        var expected = new ArrayList<String>();
        for (String line : shown) {
            if (line.startsWith(PROMPT)) {
                input.append(line.substring(PROMPT.length())).append('\n');
                expected.add("…");
            } else {
                expected.add(line);
            }
        }
        Program answer = Program.run(
                folder,
                Map.of("XDG_STATE_HOME", folder.toString()),
                Program.command(),
                input.toString(),
                command.substring("$ ./kabar ".length()).split(" "));
        List<String> lines = (answer.out() + "\n" + answer.err())
                .lines()
                .map(String::stripTrailing)
                .toList();
        int at = 0;
        boolean anywhere = false;
        for (String line : expected) {
            if (line.equals("…")) {
                anywhere = true;
                continue;
            }
            List<String> rest = lines.subList(at, lines.size());
            int found = rest.indexOf(line.stripTrailing());
            boolean next =
                    anywhere || found >= 0 && rest.subList(0, found).stream().allMatch(String::isBlank);
            assertTrue(
                    found >= 0 && next,
                    command + " does not answer '" + line + "' after line " + at + " of\n" + String.join("\n", lines));
            at += found + 1;
            anywhere = false;
        }
    }
}
