package kabar.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The files of {@code data/}, as they stand in the jar: one item a line, UTF-8. */
public final class Data {
    private static final String ROOT = "/kabar/data/";
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    /** What was read lately: several finders read the same file one after the other, and nobody keeps it. */
    private static final Map<String, Reference<List<CSVRecord>>> READ = new ConcurrentHashMap<>();

    private Data() {}

    public static boolean has(String path) {
        return Data.class.getResource(ROOT + path) != null;
    }

    /** The lines of a file, without blank lines and without those that begin with {@code #}. */
    public static List<String> lines(String path) {
        try (var reader = open(path)) {
            var lines = new ArrayList<String>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("data/" + path, e);
        }
    }

    /** The records of a CSV file with a header line; lines that begin with {@code #} are comments. */
    public static List<CSVRecord> rows(String path) {
        Reference<List<CSVRecord>> before = READ.get(path);
        List<CSVRecord> known = before == null ? null : before.get();
        if (known != null) {
            return known;
        }
        List<CSVRecord> rows = read(path);
        READ.put(path, new WeakReference<>(rows));
        return rows;
    }

    private static List<CSVRecord> read(String path) {
        try (var parser = CSVParser.parse(open(path), CSV)) {
            return List.copyOf(parser.getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException("data/" + path, e);
        }
    }

    private static BufferedReader open(String path) throws IOException {
        InputStream in = Data.class.getResourceAsStream(ROOT + path);
        if (in == null) {
            throw new IOException("No file data/" + path);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
