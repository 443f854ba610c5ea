package kabar.notebook.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A request and its answer. */
record Exchange(HttpExchange http) {
    private static final int MOST_BYTES = 8_000_000;
    // Nothing is fetched from anywhere and nothing runs but the lab's own files; plots set styles of their own.
    private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    // A report has its scripts inside. It is shown as a page of no origin, which cannot ask the lab for anything.
    private static final String REPORT = "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline'; "
            + "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    String method() {
        return http.getRequestMethod();
    }

    String path() {
        return http.getRequestURI().getPath();
    }

    String header(String name) {
        return Optional.ofNullable(http.getRequestHeaders().getFirst(name)).orElse("");
    }

    List<String> cookies() {
        return Optional.ofNullable(http.getRequestHeaders().get("Cookie")).orElse(List.of());
    }

    /** A value of the address; empty if it has none. */
    String query(String name) {
        return Stream.of(Optional.ofNullable(http.getRequestURI().getRawQuery())
                        .orElse("")
                        .split("&"))
                .filter(p -> p.startsWith(name + "="))
                .map(p -> decoded(p.substring(name.length() + 1)))
                .findFirst()
                .orElse("");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "The address cannot be read.");
        }
    }

    /** A number of the address. */
    int number(String name) {
        String value = query(name);
        if (!value.matches("[0-9]{1,9}")) {
            throw new Refusal(400, "The address lacks a number: " + name + ".");
        }
        return Integer.parseInt(value);
    }

    JsonNode body() throws IOException {
        byte[] body = http.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new Refusal(413, "This is more than a notebook holds.");
        }
        return Json.read(body);
    }

    void send(int status, String type, byte[] bytes) throws IOException {
        begin(status, type, OWN, bytes.length == 0 ? -1 : bytes.length).write(bytes);
        http.close();
    }

    void send(int status, String type, String text) throws IOException {
        send(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    void send(int status, JsonNode json) throws IOException {
        send(status, "application/json", json.toString());
    }

    /** A report, shown as if it were from elsewhere. */
    void sendReport(byte[] bytes) throws IOException {
        begin(200, "text/html; charset=utf-8", REPORT, bytes.length).write(bytes);
        http.close();
    }

    /** A file to be kept. */
    void sendFile(String name, byte[] bytes) throws IOException {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String full = java.net.URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        http.getResponseHeaders()
                .set("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full);
        send(200, name.endsWith(".csv") ? "text/csv; charset=utf-8" : "application/octet-stream", bytes);
    }

    void redirect(String to, String cookie) throws IOException {
        http.getResponseHeaders().set("Location", to);
        http.getResponseHeaders().set("Set-Cookie", cookie);
        send(303, "text/plain; charset=utf-8", new byte[0]);
    }

    /** An answer whose length is not known. */
    OutputStream stream(String type) throws IOException {
        return begin(200, type, OWN, 0);
    }

    private OutputStream begin(int status, String type, String policy, long length) throws IOException {
        var headers = http.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        http.sendResponseHeaders(status, length);
        return http.getResponseBody();
    }
}
