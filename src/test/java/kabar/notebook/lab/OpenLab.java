package kabar.notebook.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A lab over a folder with two articles and a notebook, and a browser that was given its key. */
abstract class OpenLab {
    static final String WHO = """
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
    Path above = Path.of("");

    Path folder = Path.of("");
    private Optional<Lab> lab = Optional.empty();
    String cookie = "";
    final HttpClient client = HttpClient.newHttpClient();

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

    List<JsonNode> run(String text) throws IOException, InterruptedException {
        return events(post("/api/run", order(text)));
    }

    static ObjectNode order(String text) {
        ObjectNode order = Json.object().put("path", "who.jsh").put("text", text);
        order.putObject("values");
        return order;
    }

    static List<JsonNode> events(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body()
                .lines()
                .filter(l -> !l.isEmpty())
                .map(l -> Json.read(l.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return Json.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    String base() {
        return lab.orElseThrow().url().replaceFirst("/\\?.*", "");
    }

    static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(base() + path).header("Cookie", cookie).build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder post(String path) {
        return request(base() + path).header("Cookie", cookie).header("Origin", base());
    }

    HttpResponse<String> post(String path, JsonNode body) throws IOException, InterruptedException {
        var publisher = HttpRequest.BodyPublishers.ofString(body.toString());
        return client.send(post(path).POST(publisher).build(), BodyHandlers.ofString());
    }
}
