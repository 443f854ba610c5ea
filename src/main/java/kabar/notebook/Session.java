package kabar.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.TypeDeclSnippet;
import jdk.jshell.VarSnippet;
import tech.tablesaw.api.Table;

/** A fresh JShell in which the pieces of one notebook run from top to bottom. Nothing may be declared twice. */
final class Session implements AutoCloseable {
    private final List<Piece> all;
    private final Tracks tracks;
    private final Engine engine = new Engine();
    private final JShell shell;
    private final Complaint complaint;
    private final Map<String, Piece> pieces = new HashMap<>();
    private final Map<String, Piece> declared = new LinkedHashMap<>();
    private final List<Table> tables = new ArrayList<>();

    /**
     * Starts a session.
     *
     * @param file the name of the notebook, for messages
     * @param all its pieces, of which messages name later ones
     * @param tracks where the articles are noted that the notebook reads
     */
    Session(String file, List<Piece> all, Tracks tracks) {
        this.tracks = tracks;
        this.all = all;
        this.shell = JShell.builder()
                .executionEngine(engine, Map.of())
                .compilerOptions("-proc:none", "-Xlint:none")
                .build();
        this.complaint = new Complaint(file, shell, pieces, all, tables);
        for (String line : imports()) {
            shell.eval(line);
        }
    }

    /** The imports that every notebook and shell begins with, one a line. */
    static List<String> imports() {
        return lines("default.jsh", "kabar.jsh");
    }

    private static List<String> lines(String... resources) {
        var lines = new ArrayList<String>();
        for (String resource : resources) {
            try (InputStream in = Session.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("kabar/notebook/" + resource + " is missing from the jar");
                }
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(l -> l.startsWith("import "))
                        .forEach(lines::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }

    /**
     * Runs a piece.
     *
     * @return its value, if it is an expression that has one
     * @throws NotebookException if it is not right Java, declares a name again, or throws
     */
    Shown run(Piece piece) {
        Shown shown = Shown.NOTHING;
        String rest = piece.source();
        List<SnippetEvent> events = shell.eval(rest);
        for (SnippetEvent event : events) {
            if (event.causeSnippet() == null) {
                pieces.put(event.snippet().id(), piece);
                shown = accept(piece, event);
            }
        }
        for (SnippetEvent event : events) {
            if (event.causeSnippet() != null && event.snippet() instanceof VarSnippet lost) {
                throw complaint.at(
                        piece,
                        "this declaration takes the value of " + lost.name()
                                + " away, because it depends on it; move it above "
                                + lost.name());
            }
        }
        return shown;
    }

    /** Refuses methods and classes that use something which is declared nowhere. */
    void finish() {
        shell.snippets()
                .filter(s -> shell.status(s) == Snippet.Status.RECOVERABLE_DEFINED
                        || shell.status(s) == Snippet.Status.RECOVERABLE_NOT_DEFINED)
                .findFirst()
                .ifPresent(s -> {
                    throw complaint.unresolved((DeclarationSnippet) s);
                });
    }

    /** The time that the notebook's own code has taken. */
    Duration computing() {
        return engine.computing();
    }

    @Override
    public void close() {
        shell.close();
    }

    private Shown accept(Piece piece, SnippetEvent event) {
        Snippet snippet = event.snippet();
        switch (event.status()) {
            case REJECTED -> throw complaint.rejected(piece, snippet);
            case RECOVERABLE_NOT_DEFINED, RECOVERABLE_DEFINED -> {
                if (snippet instanceof VarSnippet var) {
                    throw complaint.unresolved(var);
                }
            }
            default -> {}
        }
        if (snippet instanceof DeclarationSnippet declaration) {
            refuseSecond(piece, declaration);
        }
        if (event.exception() != null) {
            throw complaint.thrown(piece, event.exception());
        }
        engine.value().ifPresent(tracks::note);
        engine.value().flatMap(Display::table).ifPresent(tables::add);
        boolean hasValue =
                snippet.kind() == Snippet.Kind.EXPRESSION && snippet.subKind() != Snippet.SubKind.ASSIGNMENT_SUBKIND
                        || snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
        return hasValue ? Shown.of(engine.value()) : Shown.NOTHING;
    }

    private void refuseSecond(Piece piece, DeclarationSnippet snippet) {
        String key = snippet.name();
        if (snippet instanceof MethodSnippet method) {
            key += "(" + method.parameterTypes() + ")";
        } else if (snippet instanceof TypeDeclSnippet) {
            key = "class " + key;
        } else if (!(snippet instanceof VarSnippet)) {
            return;
        }
        Piece first = declared.putIfAbsent(key, piece);
        if (first == null) {
            return;
        }
        String users = all.stream()
                .filter(p -> p.line() > first.line() && p.line() < piece.line() && p.uses(snippet.name()))
                .map(p -> String.valueOf(p.line()))
                .distinct()
                .collect(Collectors.joining(", "));
        String remedy = snippet instanceof VarSnippet
                ? "; to give it another value write " + snippet.name() + " = …, or take another name"
                : "; take another name";
        throw complaint.at(
                piece,
                key + " is declared on line " + first.line() + " already"
                        + (users.isEmpty() ? "" : ", and what depends on it stands on line " + users) + remedy);
    }

    /** What an expression gives: nothing, or a value, which may be Java's null. */
    record Shown(boolean isValue, Optional<Object> value) {
        static final Shown NOTHING = new Shown(false, Optional.empty());

        static Shown of(Optional<Object> value) {
            return new Shown(true, value);
        }
    }
}
