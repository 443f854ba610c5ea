package kabar.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * What a run keeps in {@code run.zip} so that it can be told later why another run came out otherwise: the notebook, the data and the
 * analyst's own files as they were, the checksums of Kabar's classes, and the evidence behind each number.
 */
final class RunMemory {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDateTime SAME_FOR_ALL = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int QUICK = 3;
    private static final String DATA = "data/";
    private static final String LAID = "laid/";
    private static final String NOTEBOOK = "notebook.jsh";
    private static final String CLASSES = "classes.json";
    private static final String OUTCOMES = "outcomes.json";

    private final Map<String, byte[]> entries;

    private RunMemory(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    static void write(Run run) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(run.out().resolve(RunFolder.MEMORY)))) {
            // A tenth larger than it could be, in a third of the time.
            zip.setLevel(QUICK);
            add(zip, NOTEBOOK, bytes(String.join("\n", run.notebook().lines()) + "\n"));
            add(zip, OUTCOMES, JSON.writeValueAsBytes(OutcomeFile.of(run)));
            add(zip, CLASSES, JSON.writeValueAsBytes(OwnParts.classes()));
            for (var file : run.tracks().laid().entrySet()) {
                add(zip, LAID + file.getKey(), file.getValue());
            }
            for (var file : OwnParts.contents().entrySet()) {
                add(zip, DATA + file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(run.out() + " cannot be written", e);
        }
    }

    /** What a run of an earlier time kept; nothing is known if the file is not there. */
    static RunMemory read(Path folder) {
        Path file = folder.resolve(RunFolder.MEMORY);
        var entries = new TreeMap<String, byte[]>();
        if (Files.exists(file)) {
            try (var zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                    try (var in = zip.getInputStream(entry)) {
                        entries.put(entry.getName(), in.readAllBytes());
                    }
                }
            } catch (IOException e) {
                throw new WrongCall(file + " cannot be read: " + e.getMessage());
            }
        }
        return new RunMemory(entries);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<String> notebook() {
        return lines(NOTEBOOK);
    }

    /** The lines of each data file, by path below {@code data/}. */
    SortedMap<String, List<String>> data() {
        return files(DATA);
    }

    /** The lines of each file of the analyst's that was laid over the data, by name. */
    SortedMap<String, List<String>> laid() {
        return files(LAID);
    }

    /** The checksum of each class, by path. */
    SortedMap<String, String> classes() {
        var classes = new TreeMap<String, String>();
        node(CLASSES)
                .properties()
                .forEach(e -> classes.put(e.getKey(), e.getValue().asText()));
        return classes;
    }

    OutcomeFile outcomes() {
        return new OutcomeFile(node(OUTCOMES));
    }

    private SortedMap<String, List<String>> files(String folder) {
        var files = new TreeMap<String, List<String>>();
        entries.keySet().stream()
                .filter(name -> name.startsWith(folder))
                .forEach(name -> files.put(name.substring(folder.length()), lines(name)));
        return files;
    }

    private List<String> lines(String entry) {
        return Optional.ofNullable(entries.get(entry))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .orElse(List.of());
    }

    private JsonNode node(String entry) {
        byte[] bytes = entries.get(entry);
        try {
            return bytes == null ? JSON.createObjectNode() : JSON.readTree(bytes);
        } catch (IOException e) {
            throw new WrongCall(RunFolder.MEMORY + " is damaged: " + entry + ": " + e.getMessage());
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(SAME_FOR_ALL);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
