package kabar.notebook.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabAccessTest extends OpenLab {
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
}
