package kabar.article.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the scripts of type {@code application/ld+json} of a page say of its article, in the words of schema.org. */
final class JsonLd {
    private static final Pattern ARTICLE = Pattern.compile(".*(Article|Posting|Report|Review)");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        var found = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) {
            parsed(script.data().strip()).ifPresent(found::add);
        }
        return found;
    }

    /** Many sites write the quotation marks of their titles as they are; what is no JSON says nothing. */
    private static Optional<JsonNode> parsed(String script) {
        try {
            return Optional.of(JSON.readTree(script));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private void add(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::add);
            return;
        }
        var types = Stream.concat(
                        Stream.of(node.path("@type")), node.path("@type").valueStream())
                .map(type -> type.asText(""))
                .toList();
        if (types.stream().anyMatch(type -> ARTICLE.matcher(type).matches())) {
            articles.add(node);
        } else if (types.contains("WebPage")) {
            pages.add(node);
        }
        node.path("@graph").forEach(this::add);
    }

    List<String> published() {
        return Stream.concat(articles.stream(), pages.stream())
                .map(node -> node.path("datePublished").asText(""))
                .filter(day -> !day.isBlank())
                .toList();
    }

    Optional<String> publisher() {
        return articles.stream()
                .map(node -> node.path("publisher"))
                .map(node -> node.isArray() ? node.path(0) : node)
                .map(node ->
                        node.isTextual() ? node.asText() : node.path("name").asText(""))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    Optional<String> headline() {
        return articles.stream()
                .map(node -> node.path("headline").asText("").strip())
                .filter(line -> !line.isEmpty())
                .findFirst();
    }
}
