package kabar.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What changed between two runs: what went in otherwise, which is why, and what came out otherwise: every cell of every output, with the
 * evidence that came and went, and which of the reasons it was.
 */
public final class Diff {
    private final Path before;
    private final Path after;
    private final JsonNode old;
    private final JsonNode now;
    private final RunMemory oldMemory;
    private final RunMemory newMemory;
    private final Reasons reasons;

    private Diff(Path before, Path after) {
        this.before = before;
        this.after = after;
        this.old = record(before);
        this.now = record(after);
        this.oldMemory = RunMemory.read(before);
        this.newMemory = RunMemory.read(after);
        this.reasons = new Reasons(old, now, oldMemory, newMemory);
    }

    /**
     * For the folders of two runs.
     *
     * @throws WrongCall if one is not the folder of a run
     */
    public static Diff of(Path before, Path after) {
        return new Diff(before, after);
    }

    /** What went in otherwise: notebook, parameters, articles, rules, the analyst's own files, data, Kabar itself; a line each. */
    public List<String> causes() {
        return reasons.all().stream().map(Reason::text).toList();
    }

    /** What came out otherwise: files and outputs that are new, gone or changed, and of changed tables each row with its evidence. */
    public List<String> effects(DiffLimits limits) {
        var lines = new ArrayList<String>();
        OutcomeFile first = oldMemory.outcomes();
        OutcomeFile second = newMemory.outcomes();
        var changes = new Changes(reasons, first, second, limits);
        for (String change : Stated.changes("file", outputs(old), outputs(now))) {
            String file = change.replaceFirst("^. file ", "").replaceFirst(" (is new|is gone|has changed)$", "");
            if (change.startsWith("~") && file.endsWith(".codebook.csv")) {
                lines.add(change + ": it shows a row of its table as an example");
            } else if (change.startsWith("~") && file.endsWith(".csv")) {
                lines.addAll(changes.of(first.csv(before, file), second.csv(after, file)));
            } else {
                lines.add(change);
                if (change.startsWith("~") && isText(file)) {
                    lines.addAll(changes.ofLines(lines(before.resolve(file)), lines(after.resolve(file))));
                }
            }
        }
        if (oldMemory.isEmpty() || newMemory.isEmpty()) {
            lines.addAll(outputsByTheirDigest());
            return lines;
        }
        List<Outcome> cells = new ArrayList<>(first.cells());
        List<Outcome> later = second.cells();
        for (int i = 0; i < later.size(); i++) {
            Outcome cell = later.get(i);
            int place = i;
            Optional<Outcome> same = cells.stream()
                    .filter(c -> c.name().equals(cell.name()))
                    .findFirst()
                    .or(() -> first.cells().size() == later.size()
                            ? Optional.of(first.cells().get(place))
                            : Optional.empty());
            same.ifPresent(c -> {
                cells.remove(c);
                lines.addAll(changes.of(c, cell));
            });
        }
        if (!lines.isEmpty() && !(first.isComplete() && second.isComplete())) {
            lines.add("Of this much evidence only the first part is kept; what is not kept is not shown here.");
        }
        return lines;
    }

    /** For runs of a Kabar that kept no more than the record. */
    private List<String> outputsByTheirDigest() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < Math.min(old.path("cells").size(), now.path("cells").size()); i++) {
            JsonNode cell = now.path("cells").path(i);
            if (!old.path("cells").path(i).path("output").equals(cell.path("output"))) {
                lines.add(
                        "~ the output of the cell on line " + cell.path("line").asInt() + " has changed");
            }
        }
        if (!lines.isEmpty()) {
            lines.add("One of the runs has no " + RunFolder.MEMORY + ", so its evidence is not known.");
        }
        return lines;
    }

    private static boolean isText(String file) {
        return List.of(".csv", ".txt", ".json", ".md", ".gexf", ".graphml").stream()
                .anyMatch(file::endsWith);
    }

    private static List<String> lines(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.replaceFirst("^\uFEFF", "").lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static Map<String, String> outputs(JsonNode record) {
        var outputs = new TreeMap<String, String>();
        record.path("outputs")
                .forEach(o ->
                        outputs.put(o.path("file").asText(), o.path("sha256").asText()));
        return outputs;
    }

    private static JsonNode record(Path folder) {
        Path file = folder.resolve(RunFolder.RECORD);
        if (!Files.exists(file)) {
            throw new WrongCall(folder + " is not the folder of a run: it has no " + RunFolder.RECORD);
        }
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(file)).path("record");
        } catch (IOException e) {
            throw new WrongCall(file + " cannot be read: " + e.getMessage());
        }
    }
}
