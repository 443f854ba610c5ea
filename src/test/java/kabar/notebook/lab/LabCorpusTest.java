package kabar.notebook.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabCorpusTest extends OpenLab {
    @Test
    void answersUntilItsPageIsGone() throws IOException, InterruptedException {
        List<JsonNode> opened = events(post("/api/corpus", Json.object().put("in", "news")));
        int run = opened.get(0).get("run").asInt();
        assertEquals(
                "2 articles · ar 1, und 1 · 2 sentences · 0 problems",
                opened.get(1).get("summary").asText());
        JsonNode articles = answer(run, 1, "articles", "");
        assertTrue(articles.get("parts").get(0).get("html").asText().contains(">b</td>"), articles.toString());
        JsonNode actors = answer(run, 2, "actors", "");
        assertTrue(actors.get("parts").get(0).get("html").asText().contains("Antony Blinken"), actors.toString());
        assertTrue(actors.get("sentences").asText().contains("التقى أنتوني بلينكن"), actors.toString());
        JsonNode found = answer(run, 3, "search", "Cairo، القاهرة");
        assertTrue(found.get("parts").get(0).get("html").asText().contains(">القاهرة</td>"), found.toString());
        JsonNode article = answer(run, 4, "article", "b");
        assertTrue(article.get("parts").get(0).get("html").asText().contains("<article class=\"marked\">"));
        JsonNode actor = answer(run, 5, "actor", "person:antony-blinken");
        assertEquals("Antony Blinken", actor.get("title").asText());
        JsonNode none = answer(run, 6, "article", "c");
        assertEquals(
                "No article 'c' here. There are a, b",
                none.get("problem").asText().replaceAll("[.?]$", ""));
        String csv = get("/api/table?run=" + run + "&table=101&name=articles").body();
        assertTrue(csv.startsWith("\uFEFF\"article\",\"title\""), csv);
        assertEquals(200, post("/api/close", Json.object().put("run", run)).statusCode());
        var late = Json.object()
                .put("run", run)
                .put("ask", 7)
                .put("what", "actors")
                .put("words", "");
        assertEquals(404, post("/api/ask", late).statusCode());
    }

    private JsonNode answer(int run, int ask, String what, String words) throws IOException, InterruptedException {
        var question =
                Json.object().put("run", run).put("ask", ask).put("what", what).put("words", words);
        JsonNode answer = json(post("/api/ask", question));
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
