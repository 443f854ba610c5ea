package kabar.notebook.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabCorpusTest extends OpenLab {
    @Test
    void answersUntilItsPageIsGone() throws IOException, InterruptedException {
        var body = HttpRequest.BodyPublishers.ofString("{\"in\":\"news\"}");
        var stream = client.send(post("/api/corpus").POST(body).build(), BodyHandlers.ofLines());
        Iterator<JsonNode> events = stream.body()
                .filter(l -> !l.isEmpty())
                .map(l -> Json.read(l.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        int run = events.next().get("run").asInt();
        assertEquals(
                "2 articles · ar 1, und 1 · 2 sentences · 0 problems",
                events.next().get("summary").asText());
        JsonNode articles = answer(events, run, 1, "articles", "");
        assertTrue(articles.get("parts").get(0).get("html").asText().contains(">b</td>"), articles.toString());
        JsonNode actors = answer(events, run, 2, "actors", "");
        assertTrue(actors.get("parts").get(0).get("html").asText().contains("Antony Blinken"), actors.toString());
        assertTrue(actors.get("sentences").asText().contains("التقى أنتوني بلينكن"), actors.toString());
        JsonNode found = answer(events, run, 3, "search", "Cairo، القاهرة");
        assertTrue(found.get("parts").get(0).get("html").asText().contains(">القاهرة</td>"), found.toString());
        JsonNode article = answer(events, run, 4, "article", "b");
        assertTrue(article.get("parts").get(0).get("html").asText().contains("<article class=\"marked\">"));
        JsonNode actor = answer(events, run, 5, "actor", "person:antony-blinken");
        assertEquals("Antony Blinken", actor.get("title").asText());
        JsonNode none = answer(events, run, 6, "article", "c");
        assertEquals(
                "No article 'c' here. There are a, b",
                none.get("problem").asText().replaceAll("[.?]$", ""));
        String csv = get("/api/table?run=" + run + "&table=101&name=articles").body();
        assertTrue(csv.startsWith("\uFEFF\"article\",\"title\""), csv);
        assertEquals(200, post("/api/close", Json.object().put("run", run)).statusCode());
        assertEquals("stopped", events.next().get("event").asText());
        var late = Json.object()
                .put("run", run)
                .put("ask", 7)
                .put("what", "actors")
                .put("words", "");
        assertEquals(404, post("/api/ask", late).statusCode());
    }

    private JsonNode answer(Iterator<JsonNode> events, int run, int ask, String what, String words)
            throws IOException, InterruptedException {
        var question =
                Json.object().put("run", run).put("ask", ask).put("what", what).put("words", words);
        assertEquals(200, post("/api/ask", question).statusCode());
        JsonNode answer = events.next();
        assertEquals(ask, answer.get("ask").asInt());
        return answer;
    }

    @Test
    void opensNoArticlesOutsideItsFolder() throws IOException, InterruptedException {
        for (String path : List.of("..", "", "no-news", above.toAbsolutePath().toString())) {
            var refused = post("/api/corpus", Json.object().put("in", path));
            assertEquals(404, refused.statusCode(), path);
        }
        assertEquals("[\"news\"]", json(get("/api/notebooks")).get("corpora").toString());
    }
}
