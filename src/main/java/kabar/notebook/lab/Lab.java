package kabar.notebook.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kabar.notebook.Live;
import kabar.notebook.Notebook;
import kabar.notebook.NotebookException;
import kabar.notebook.Parameter;
import kabar.notebook.WrongCall;

/** The server of the lab: the notebooks of one folder, for one person, on this machine. */
public final class Lab implements AutoCloseable {
    private static final String EVENTS = "application/x-ndjson; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(r -> {
        var thread = new Thread(r, "lab");
        thread.setDaemon(true);
        return thread;
    });
    private final Gate gate;
    private final Folder folder;
    private final Runs runs;

    private Lab(HttpServer server, Folder folder, Runs runs) {
        this.server = server;
        this.folder = folder;
        this.runs = runs;
        this.gate = new Gate(server.getAddress().getPort());
    }

    /**
     * Starts serving.
     *
     * @param root the folder of the notebooks, in which they run
     * @param port 0 for any that is free
     * @param command the class and arguments that start a run by {@link kabar.notebook.Live}
     * @throws WrongCall if the port is taken
     */
    public static Lab start(Path root, int port, List<String> command) {
        try {
            // Events are small and wanted at once.
            System.setProperty("sun.net.httpserver.nodelay", "true");
            HttpServer server = HttpServer.create(new InetSocketAddress(loopback(), port), 0);
            var folder = new Folder(root);
            var lab = new Lab(server, folder, new Runs(command, folder.root()));
            server.setExecutor(lab.threads);
            server.createContext("/", lab::serve);
            server.start();
            return lab;
        } catch (BindException e) {
            throw new WrongCall("port " + port + " is taken; give another one with --port, or --port 0 for any");
        } catch (IOException e) {
            throw new UncheckedIOException("The lab cannot be started", e);
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    }

    /** The address to open, with its key. */
    public String url() {
        return gate.url();
    }

    /** An address that opens the lab once. */
    public String urlForOnce() {
        return gate.urlForOnce();
    }

    /** Stops serving, and all runs. */
    @Override
    public void close() {
        server.stop(0);
        runs.close();
        threads.shutdownNow();
    }

    private void serve(HttpExchange http) throws IOException {
        var exchange = new Exchange(http);
        try {
            answer(exchange);
        } catch (Refusal e) {
            refuse(exchange, e.status(), String.valueOf(e.getMessage()));
        } catch (NotebookException | WrongCall e) {
            refuse(exchange, 422, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            refuse(exchange, 500, e.getMessage() + " (" + e.getCause() + ")");
        } catch (RuntimeException e) {
            e.printStackTrace();
            refuse(exchange, 500, "kabar met an error of its own: " + e);
        } finally {
            http.close();
        }
    }

    private static void refuse(Exchange exchange, int status, String message) throws IOException {
        if (exchange.http().getResponseCode() < 0) {
            if (exchange.path().startsWith("/api/")) {
                exchange.send(status, Json.object().put("message", message));
            } else {
                exchange.send(status, "text/plain; charset=utf-8", message + "\n");
            }
        }
    }

    private void answer(Exchange exchange) throws IOException {
        String method = exchange.method();
        if (!method.equals("GET") && !method.equals("POST")) {
            throw new Refusal(405, "The lab knows GET and POST.");
        }
        gate.check(method, exchange.header("Host"), exchange.header("Origin"), exchange.header("Sec-Fetch-Site"));
        String key = exchange.query("key");
        if (method.equals("GET") && exchange.path().equals("/") && gate.opens(key)) {
            exchange.redirect("/", gate.cookie());
            return;
        }
        if (!gate.knows(exchange.cookies())) {
            throw new Refusal(403, "Open the address that kabar lab has printed; it holds the key.");
        }
        if (method.equals("POST")) {
            post(exchange);
        } else {
            get(exchange);
        }
    }

    private void get(Exchange exchange) throws IOException {
        switch (exchange.path()) {
            case "/api/notebooks" -> {
                ObjectNode list = Json.object().put("folder", folder.root().toString());
                list.set("corpora", Json.corpora(folder));
                list.set("notebooks", Json.list(folder));
                exchange.send(200, list);
            }
            case "/api/notebook" -> {
                String path = exchange.query("path");
                String text = Notebook.text(folder.notebook(path));
                exchange.send(200, Json.draft(Path.of(path), text).put("stamp", Folder.stamp(text)));
            }
            case "/api/table" -> {
                int table = exchange.number("table");
                Path file = runs.table(exchange.number("run"), table)
                        .orElseThrow(() -> new Refusal(404, "This table is gone with its run; run again."));
                String name = exchange.query("name").replaceAll("[^\\p{L}\\p{N}._-]+", "_");
                exchange.sendFile((name.isEmpty() ? "table" : name) + "-" + table + ".csv", Files.readAllBytes(file));
            }
            case "/api/file" -> {
                Path file = folder.file(exchange.query("path"));
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".html")) {
                    exchange.sendReport(Files.readAllBytes(file));
                } else {
                    exchange.sendFile(name, Files.readAllBytes(file));
                }
            }
            default -> {
                Asset asset = Asset.at(exchange.path());
                exchange.send(200, asset.type(), asset.text());
            }
        }
    }

    private void post(Exchange exchange) throws IOException {
        JsonNode body = exchange.body();
        switch (exchange.path()) {
            case "/api/draft" -> {
                Path path = folder.root().relativize(folder.notebook(Json.text(body, "path")));
                exchange.send(200, Json.draft(path, Json.text(body, "text")));
            }
            case "/api/save" -> save(exchange, body);
            case "/api/run" -> run(exchange, body);
            case "/api/corpus" -> {
                Path corpus = folder.corpus(Json.text(body, "in"));
                try (OutputStream events = exchange.stream(EVENTS)) {
                    runs.corpus(corpus, events);
                }
            }
            case "/api/ask" -> {
                String question =
                        Live.question(body.path("ask").asInt(), Json.text(body, "what"), Json.text(body, "words"));
                exchange.send(200, "application/json", runs.ask(body.path("run").asInt(), question));
            }
            case "/api/stop" -> {
                runs.stop(body.path("run").asInt());
                exchange.send(200, Json.object());
            }
            case "/api/close" -> {
                runs.close(body.path("run").asInt());
                exchange.send(200, Json.object());
            }
            default -> throw new Refusal(404, "The lab has no " + exchange.path() + ".");
        }
    }

    private void save(Exchange exchange, JsonNode body) throws IOException {
        String path = Json.text(body, "path");
        Path file = folder.notebook(path);
        String text = Json.text(body, "text");
        if (!Folder.stamp(Notebook.text(file)).equals(Json.text(body, "stamp"))) {
            throw new Refusal(409, path + " has been changed on disk since it was opened here.");
        }
        Folder.write(file, text);
        exchange.send(200, Json.draft(Path.of(path), text).put("stamp", Folder.stamp(text)));
    }

    private void run(Exchange exchange, JsonNode body) throws IOException {
        String given = Json.text(body, "path");
        folder.notebook(given);
        Path path = Path.of(given);
        String text = Json.text(body, "text");
        Notebook notebook = Notebook.of(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
        Map<String, String> values = Json.values(body);
        Parameter.checkNames(List.of(notebook), values.keySet());
        ObjectNode problems = Json.problems(Parameter.of(notebook), values);
        if (!problems.isEmpty()) {
            ObjectNode answer = Json.object().put("message", "Some values do not fit.");
            answer.set("values", problems);
            exchange.send(422, answer);
            return;
        }
        try (OutputStream events = exchange.stream(EVENTS)) {
            String run = text.startsWith("\uFEFF") ? text.substring(1) : text;
            runs.run(path, run, Parameter.values(notebook, values), events);
        }
    }
}
