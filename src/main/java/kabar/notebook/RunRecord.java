package kabar.notebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The record {@code run.json} of a run: what went in, what came out. Its part {@code record} is the same for every run of the
 * same notebook over the same input, and {@code sha256} is its digest; what belongs to this machine stands in {@code environment}.
 */
final class RunRecord {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private RunRecord() {}

    static void write(Run run) {
        try {
            ObjectNode record = JSON.createObjectNode();
            record.put("kabar", version());
            record.putObject("notebook")
                    .put("file", run.notebook().file())
                    .put(
                            "sha256",
                            sha256(String.join("\n", run.notebook().lines()).getBytes(StandardCharsets.UTF_8)));
            ObjectNode parameters = record.putObject("parameters");
            run.parameters().forEach(parameters::put);
            ObjectNode articles = record.putObject("articles");
            run.articles().forEach(articles::put);
            ObjectNode data = record.putObject("data");
            OwnParts.checksums().forEach(data::put);
            ObjectNode laid = record.putObject("laid");
            for (var file : run.tracks().laid().entrySet()) {
                laid.put(file.getKey(), sha256(file.getValue()));
            }
            run.tracks().off().forEach(record.putArray("off")::add);
            record.put("done", run.failure().isEmpty());
            cells(record.putArray("cells"), run);
            outputs(record.putArray("outputs"), run.out());
            ObjectNode whole = JSON.createObjectNode();
            whole.set("record", record);
            whole.put("sha256", sha256(JSON.writeValueAsBytes(record)));
            whole.putObject("environment")
                    .put("java", Runtime.version().toString())
                    .put("classes", sha256(OwnParts.classes().toString().getBytes(StandardCharsets.UTF_8)))
                    .put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
            String text = JSON.writeValueAsString(whole).replace("\r", "") + "\n";
            Files.writeString(run.out().resolve(RunFolder.RECORD), text);
        } catch (IOException e) {
            throw new UncheckedIOException(run.out() + " cannot be written", e);
        }
    }

    /** Kabar's version, as the build gave it to the jar. */
    static String version() {
        String version = RunRecord.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static void cells(ArrayNode cells, Run run) {
        for (CellRun cell : run.cells()) {
            if (cell.cell().isCode()) {
                String output = String.join("\n", cell.output());
                cells.addObject()
                        .put("line", cell.cell().line())
                        .put("output", sha256(output.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private static void outputs(ArrayNode outputs, Path folder) throws IOException {
        for (Path file : RunFolder.files(folder)) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            ObjectNode output = outputs.addObject()
                    .put("file", file.toString().replace('\\', '/'))
                    .put("sha256", sha256(bytes));
            if (file.toString().endsWith(".csv")) {
                output.put("rows", rows(folder.resolve(file)));
            }
        }
    }

    private static int rows(Path csv) throws IOException {
        try (var parser = CSVParser.parse(csv, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            int records = (int) parser.stream().count();
            return Math.max(0, records - 1);
        }
    }
}
