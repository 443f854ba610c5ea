package kabar.notebook.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.Kabar;
import kabar.analysis.By;
import kabar.export.Csv;
import org.junit.jupiter.api.Test;

class LabTest extends OpenLab {
    @Test
    void runsCellByCellAndGivesTablesAsFiles() throws IOException, InterruptedException {
        ObjectNode order = Json.object().put("path", "who.jsh").put("text", "\uFEFF" + WHO);
        order.putObject("values").put("most", "1");
        List<JsonNode> events = events(post("/api/run", order));
        assertEquals(
                List.of("run", "begins", "cell", "begins", "cell", "begins", "cell", "done"),
                events.stream().map(e -> e.get("event").asText()).toList());
        assertEquals(
                List.of(1, 2, 3),
                events.stream()
                        .filter(e -> e.get("event").asText().equals("cell"))
                        .map(e -> e.get("cell").asInt())
                        .toList());
        JsonNode last = events.get(6);
        assertTrue(
                last.get("html").asText().contains("<a href=\"#e1-0\">"),
                last.get("html").asText());
        assertTrue(last.get("sentences").asText().contains("<q dir=\"auto\">التقى أنتوني بلينكن"));
        assertEquals("out/who", events.get(7).get("folder").asText());
        assertTrue(Files.exists(folder.resolve("out/who/report.html")));
        Path expected = above.resolve("expected.csv");
        Csv.write(Kabar.open(folder.resolve("news")).counts(By.ACTOR).top(1).table(), expected);
        String table = "/api/table?run=" + events.get(0).get("run").asInt() + "&table=1&name=who";
        var csv = client.send(request(base() + table).header("Cookie", cookie).build(), BodyHandlers.ofByteArray());
        assertArrayEquals(Files.readAllBytes(expected), csv.body());
        assertEquals(
                Optional.of("attachment; filename=\"who-1.csv\"; filename*=UTF-8''who-1.csv"),
                csv.headers().firstValue("Content-Disposition"));
        var report = get("/api/file?path=out/who/report.html");
        assertTrue(report.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .startsWith("sandbox allow-scripts;"));
        post("/api/close", Json.object().put("run", events.get(0).get("run").asInt()));
        assertEquals(404, get(table).statusCode());
    }

    @Test
    void namesWrongValuesBeforeAnythingRuns() throws IOException, InterruptedException {
        ObjectNode order = Json.object().put("path", "who.jsh").put("text", WHO);
        order.putObject("values").put("most", "two");
        var answer = post("/api/run", order);
        assertEquals(422, answer.statusCode());
        assertEquals(
                "parameter most: 'two' is not a whole number, such as 5",
                json(answer).get("values").get("most").asText());
        order.putObject("values").put("mots", "2");
        assertEquals(
                "unknown parameter mots; did you mean most?",
                json(post("/api/run", order)).get("message").asText());
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    @Test
    void tellsWhatFailsWithItsLineAndWhatEndsByItself() throws IOException, InterruptedException {
        List<JsonNode> events = run("// %%\nint n = 1;\n// %%\nn / 0\n// %%\n2\n");
        assertEquals(
                List.of("run", "begins", "cell", "begins", "cell", "failed", "done"),
                events.stream().map(e -> e.get("event").asText()).toList());
        assertTrue(
                events.get(5).get("message").asText().startsWith("who.jsh, line 4: "),
                events.get(5).toString());
        assertTrue(events.get(4).get("html").asText().contains("class=\"failure\""));
        List<JsonNode> left = run("// %%\nRuntime.getRuntime().halt(7);\n");
        assertEquals(
                "The run ended by itself with the code 7; the terminal of the lab may say more.",
                left.get(left.size() - 1).get("message").asText());
    }

    @Test
    void stopsARunAndLetsOthersRunOn() throws IOException, InterruptedException {
        var endless = order("// %%\n1\n// %%\nwhile (true) {}\n");
        var answer = client.send(
                post("/api/run")
                        .POST(HttpRequest.BodyPublishers.ofString(endless.toString()))
                        .build(),
                BodyHandlers.ofLines());
        var events = new ArrayList<JsonNode>();
        answer.body()
                .filter(l -> !l.isEmpty())
                .map(l -> Json.read(l.getBytes(StandardCharsets.UTF_8)))
                .forEach(event -> {
                    events.add(event);
                    if (event.get("event").asText().equals("begins")
                            && event.get("cell").asInt() == 1) {
                        beside();
                        stop(events.get(0).get("run").asInt());
                    }
                });
        assertEquals("stopped", events.get(events.size() - 1).get("event").asText());
    }

    /** Another page, with the same notebook. */
    private void beside() {
        try {
            List<JsonNode> others = run("// %%\n40 + 2\n");
            assertEquals(
                    "out/who-2", others.get(others.size() - 1).get("folder").asText());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop(int run) {
        try {
            post("/api/stop", Json.object().put("run", run));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void savesUnlessTheFileHasChanged() throws IOException, InterruptedException {
        String text = "\uFEFF// %%\r\n1\r\n//> 1\r\n\r\n";
        String stamp = json(get("/api/notebook?path=who.jsh")).get("stamp").asText();
        ObjectNode save = Json.object().put("path", "who.jsh").put("text", text).put("stamp", stamp);
        String next = json(post("/api/save", save)).get("stamp").asText();
        assertEquals(text, Files.readString(folder.resolve("who.jsh")));
        Files.writeString(folder.resolve("who.jsh"), "2\n");
        var refused = post("/api/save", save.put("stamp", next));
        assertEquals(409, refused.statusCode());
        assertEquals(
                "who.jsh has been changed on disk since it was opened here.",
                json(refused).get("message").asText());
        assertEquals("2\n", Files.readString(folder.resolve("who.jsh")));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }
}
