package kabar.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;

/** What a process tells the one that watches it: events, each a line of JSON. */
record LiveEvents(PrintStream out) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ObjectNode event(String name) {
        return object().put("event", name);
    }

    static JsonNode read(String line) throws JsonProcessingException {
        return JSON.readTree(line);
    }

    static String line(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain texts are always JSON", e);
        }
    }

    void send(ObjectNode event) {
        out.print(line(event) + "\n");
        out.flush();
    }

    void fail(RuntimeException e) {
        send(event("failed").put("message", String.valueOf(e.getMessage())));
    }
}
