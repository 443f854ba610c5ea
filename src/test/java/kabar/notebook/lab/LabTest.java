package kabar.notebook.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabTest {
    private static final String WHO = """
            // %% [markdown]
            // # من التقى من؟
            //
            // Who met `whom`.
            // %% parameters
            String in = param("in", "news");
            int most = param("most", 2);
            // %%
            Corpus corpus = Kabar.open(in);
            // %%
            corpus.counts(ACTOR).top(most)
            //> stale
            """;

    @TempDir
    private Path above = Path.of("");

    private Path folder = Path.of("");
    private Optional<Lab> lab = Optional.empty();
    private String cookie = "";
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void open() throws IOException, InterruptedException {
        folder = Files.createDirectory(above.resolve("folder"));
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("a.txt"), "التقى أنتوني بلينكن الرئيس المصري عبد الفتاح السيسي في القاهرة.\n");
        Files.writeString(news.resolve("b.txt"), "Antony Blinken met Abdel Fattah el-Sisi in Cairo on Thursday.\n");
        Files.writeString(folder.resolve("who.jsh"), WHO);
        Files.writeString(above.resolve("secret.jsh"), "1\n");
        lab = Optional.of(Lab.start(folder, 0, List.of("kabar.cli.Main", "lab-run")));
        var answer = client.send(request(lab.get().url()).build(), BodyHandlers.ofString());
        assertEquals(303, answer.statusCode());
        String given = answer.headers().firstValue("Set-Cookie").orElse("");
        assertTrue(given.endsWith("; Path=/; HttpOnly; SameSite=Strict"), given);
        cookie = given.replaceFirst(";.*", "");
    }

    @AfterEach
    void close() {
        lab.ifPresent(Lab::close);
    }

    @Test
    void opensNothingWithoutTheKey() throws IOException, InterruptedException {
        for (String path : List.of("/", "/?key=wrong", "/lab.css", "/notebook?path=who.jsh", "/api/notebooks")) {
            var answer = client.send(request(base() + path).build(), BodyHandlers.ofString());
            assertEquals(403, answer.statusCode(), path);
            assertTrue(answer.body().contains("Open the address that kabar lab has printed"), answer.body());
        }
        assertEquals(
                403,
                client.send(
                                request(base() + "/api/notebooks")
                                        .header("Cookie", cookie + "x")
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode());
    }

    @Test
    void answersItsOwnPagesOnly() throws IOException, InterruptedException {
        var body = HttpRequest.BodyPublishers.ofString("{}");
        var foreign = request(base() + "/api/stop").header("Cookie", cookie).header("Origin", "http://news.example");
        assertEquals(
                403,
                client.send(foreign.POST(body).build(), BodyHandlers.ofString()).statusCode());
        var none = request(base() + "/api/stop").header("Cookie", cookie);
        assertEquals(
                403,
                client.send(none.POST(body).build(), BodyHandlers.ofString()).statusCode());
        assertEquals(200, post("/api/stop", Json.object().put("run", 77)).statusCode());
    }

    @Test
    void servesPagesThatFetchNothingFromElsewhere() throws IOException, InterruptedException {
        for (String path : List.of(
                "/",
                "/notebook",
                "/lab.css",
                "/lab.js",
                "/index.js",
                "/editor.js",
                "/notebook.js",
                "/report.css",
                "/report.js",
                "/plot.js",
                "/icon.svg")) {
            HttpResponse<String> answer = get(path);
            assertEquals(200, answer.statusCode(), path);
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
            assertEquals(Optional.empty(), answer.headers().firstValue("Access-Control-Allow-Origin"));
            if (!path.equals("/plot.js")) {
                assertFalse(
                        answer.body().replace("http://www.w3.org/2000/svg", "").contains("://"), path);
            }
        }
        assertEquals(404, get("/../pom.xml").statusCode());
        assertEquals(404, get("/report.html").statusCode());
    }

    @Test
    void listsTheNotebooksOfItsFolder() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("more"));
        Files.writeString(folder.resolve("more").resolve("b.jsh"), "// %% [html]\n");
        Files.writeString(folder.resolve("kabar.jsh"), "// Names.\nimport kabar.*;\n");
        Files.createSymbolicLink(folder.resolve("link.jsh"), above.resolve("secret.jsh"));
        JsonNode list = json(get("/api/notebooks")).get("notebooks");
        assertEquals(2, list.size());
        assertEquals("who.jsh", list.get(0).get("path").asText());
        assertEquals("من التقى من؟", list.get(0).get("title").asText());
        assertEquals("Who met whom.", list.get(0).get("description").asText());
        assertTrue(list.get(1).get("problem").asText().startsWith("b.jsh, line 1: a cell cannot be [html]"));
    }

    @Test
    void opensANotebookWithItsParameters() throws IOException, InterruptedException {
        JsonNode draft = json(get("/api/notebook?path=who.jsh"));
        assertEquals(4, draft.get("parts").size());
        assertEquals(
                "{\"name\":\"most\",\"type\":\"whole_number\",\"standard\":\"2\"}",
                draft.get("parameters").get(1).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.jsh",
                "news/../../secret.jsh",
                "link.jsh",
                "way/secret.jsh",
                "news/a.txt",
                "",
                "no.jsh"
            })
    void readsAndWritesNoNotebookOutsideItsFolder(String path) throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("link.jsh"), above.resolve("secret.jsh"));
        Files.createSymbolicLink(folder.resolve("way"), above);
        String absolute = above.resolve("secret.jsh").toAbsolutePath().toString();
        for (String asked : List.of(path, absolute)) {
            String encoded = java.net.URLEncoder.encode(asked, StandardCharsets.UTF_8);
            assertEquals(404, get("/api/notebook?path=" + encoded).statusCode());
            ObjectNode body =
                    Json.object().put("path", asked).put("text", "2\n").put("stamp", Folder.stamp("1\n"));
            assertEquals(404, post("/api/save", body).statusCode());
            assertEquals(404, post("/api/run", body).statusCode());
            if (!asked.equals("news/a.txt")) {
                assertEquals(404, get("/api/file?path=" + encoded).statusCode());
            }
        }
        assertEquals("1\n", Files.readString(above.resolve("secret.jsh")));
    }

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

    private List<JsonNode> run(String text) throws IOException, InterruptedException {
        return events(post("/api/run", order(text)));
    }

    private static ObjectNode order(String text) {
        ObjectNode order = Json.object().put("path", "who.jsh").put("text", text);
        order.putObject("values");
        return order;
    }

    private static List<JsonNode> events(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body()
                .lines()
                .filter(l -> !l.isEmpty())
                .map(l -> Json.read(l.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private String base() {
        return lab.orElseThrow().url().replaceFirst("/\\?.*", "");
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(base() + path).header("Cookie", cookie).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder post(String path) {
        return request(base() + path).header("Cookie", cookie).header("Origin", base());
    }

    private HttpResponse<String> post(String path, JsonNode body) throws IOException, InterruptedException {
        var publisher = HttpRequest.BodyPublishers.ofString(body.toString());
        return client.send(post(path).POST(publisher).build(), BodyHandlers.ofString());
    }
}
