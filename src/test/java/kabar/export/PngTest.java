package kabar.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import kabar.tables.Plot;
import kabar.tables.Result;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class PngTest {
    private record Pairs(Table table) implements Result {
        @Override
        public Table evidence(int row) {
            return Table.create("evidence");
        }
    }

    private static final Result PAIRS = new Pairs(Table.create(
            "pairs",
            StringColumn.create("a", "2024-08", "2024-09", "2024-10"),
            StringColumn.create("b", "نتنياهو", "Joe Biden", "Retno Marsudi"),
            IntColumn.create("n", new int[] {1, 5, 19})));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void drawsEveryKindForASlide(Plot.Kind kind) throws IOException {
        Path file = Png.write(new Plot(kind, "together", PAIRS, "a", Optional.of("b"), "n"), folder.resolve("p.png"));
        var picture = ImageIO.read(file.toFile());
        assertEquals(1600, picture.getWidth());
        assertEquals(900, picture.getHeight());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < 1600; x += 3) {
            for (int y = 0; y < 900; y += 3) {
                colours.add(picture.getRGB(x, y));
            }
        }
        assertTrue(colours.size() > 3, "something is drawn");
    }
}
