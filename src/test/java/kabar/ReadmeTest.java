package kabar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kabar.text.Data;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program does: its session is a notebook that is checked, its commands and files exist. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```(?<kind>\\w+)\\R(?<text>.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\./kabar (?<name>[a-z]+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?<target>[^)#:]+)\\)");

    @Test
    void showsTheSessionOfTheTour() throws IOException {
        String tour = Files.readString(Path.of("notebooks/tour.jsh"));
        List<String> blocks = BLOCK.matcher(readme())
                .results()
                .filter(b -> b.group(1).equals("java"))
                .map(b -> b.group(2).strip())
                .toList();
        assertFalse(blocks.isEmpty());
        for (String block : blocks) {
            assertTrue(tour.contains(block), "not in notebooks/tour.jsh: " + block);
        }
    }

    /** The rows that help() shows. */
    @Test
    void listsTheRecipes() throws IOException {
        String readme = readme().replace("`", "");
        for (var recipe : Data.rows("recipes.csv")) {
            String row = "| " + recipe.get("to_find") + " | " + recipe.get("write") + " |";
            assertTrue(readme.contains(row), "not in README.md: " + row);
        }
    }

    @Test
    void namesCommandsThatExist() throws IOException {
        var matcher = COMMAND.matcher(readme());
        while (matcher.find()) {
            String name = matcher.group("name");
            Path source = Path.of(
                    "src/main/java/kabar/cli",
                    name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1) + ".java");
            assertTrue(Files.exists(source), "no command " + name);
        }
    }

    @Test
    void namesEveryNotebook() throws IOException {
        String readme = readme();
        try (Stream<Path> notebooks = Files.list(Path.of("notebooks"))) {
            List<String> missing = notebooks
                    .map(String::valueOf)
                    .filter(name -> name.endsWith(".jsh") && !name.endsWith("kabar.jsh"))
                    .filter(name -> !readme.contains("](" + name + ")"))
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void leadsToFilesThatExist() throws IOException {
        var matcher = LINK.matcher(readme());
        while (matcher.find()) {
            assertTrue(Files.exists(Path.of(matcher.group("target"))), matcher.group("target"));
        }
    }

    @Test
    void mapShowsEachFloor() throws IOException {
        String readme = readme();
        try (Stream<Path> floors = Files.list(Path.of("src/main/java/kabar"))) {
            List<String> missing = floors.filter(Files::isDirectory)
                    .map(p -> "kabar." + p.getFileName())
                    .filter(floor -> !readme.contains("\n" + floor + " "))
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
