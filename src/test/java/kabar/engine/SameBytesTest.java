package kabar.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kabar.article.Articles;
import kabar.export.CsvFormat;
import kabar.extraction.Extractor;
import kabar.knowledge.ActorDictionary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of the sample corpus are the same bytes wherever and however they are made. */
class SameBytesTest {
    private static final Path SEEDS = Path.of("seeds");
    private static final Extractor EXTRACTOR = Extractor.with(ActorDictionary.load());

    @TempDir
    static Path shared;

    private static Map<String, String> expected = Map.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void extractOnce() throws IOException {
        expected = extract(Articles.load(SEEDS), 1, shared);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void forAnyNumberOfThreads(int threads) throws IOException {
        assertEquals(expected, extract(Articles.load(SEEDS), threads, folder));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void forAnyOrderOfTheFiles(long seed) throws IOException {
        var files = new ArrayList<Path>();
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            seeds.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
        }
        Collections.shuffle(files, new Random(seed));
        assertEquals(expected, extract(Articles.load(files), 2, folder));
    }

    @Test
    void overAnEarlierRun() throws IOException {
        extract(Articles.load(SEEDS), 1, folder);
        assertEquals(expected, extract(Articles.load(SEEDS), 1, folder));
    }

    /** The program itself in other surroundings; -Dfile.encoding is left out, so that under LC_ALL=C the default is ASCII. */
    @ParameterizedTest
    @CsvSource({
        "tr, TR, Pacific/Kiritimati, C",
        "ar, EG, America/Los_Angeles, C.UTF-8",
        "th, TH, Asia/Jakarta, POSIX",
    })
    void inOtherLocalesTimeZonesAndCharacterSets(String language, String country, String zone, String locale)
            throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Path out = folder.resolve("out");
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-cp",
                System.getProperty("java.class.path"),
                "kabar.cli.Main",
                "extract",
                SEEDS.toString(),
                "--out",
                out.toString());
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("TZ", zone);
        var process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertTrue(process.waitFor(180, TimeUnit.SECONDS), "it takes more than three minutes");
        assertEquals(0, process.exitValue(), () -> read(log));
        assertEquals(expected, sums(out));
    }

    private static Map<String, String> extract(Articles articles, int threads, Path folder) throws IOException {
        var extraction = Extraction.with(EXTRACTOR).threads(threads);
        new TableFiles(extraction, CsvFormat.COMMA).write(articles, folder, done -> {});
        return sums(folder);
    }

    /** Length and hash of each file. */
    private static Map<String, String> sums(Path folder) throws IOException {
        var sums = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                sums.put(String.valueOf(file.getFileName()), bytes.length + " " + Arrays.hashCode(bytes));
            }
        }
        assertTrue(sums.size() >= 20, () -> "Tables and codebooks: " + List.copyOf(sums.keySet()));
        return sums;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
