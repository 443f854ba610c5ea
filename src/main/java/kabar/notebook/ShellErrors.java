package kabar.notebook;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.spi.ExecutionEnv;
import tech.tablesaw.api.Table;

/**
 * What went wrong with a snippet of the shell, in the words that a notebook has for it. JShell's tool keeps its session to itself; where
 * Java lets us see it, what failed is also taken out of the session, so that {@code /save} leaves it out.
 */
final class ShellErrors {
    /** In place of the name of an exception's class: the words are ours, and say all. */
    static final String TOLD = "kabar";

    private static final int MOST_TABLES = 100;

    private final Deque<Supplier<String>> waiting = new ArrayDeque<>();
    private boolean isDocumented;
    private final List<Table> tables = new ArrayList<>();

    /** Listens to the session that an engine is made for. */
    void follow(ExecutionEnv session) {
        isDocumented = false;
        session(session).ifPresent(shell -> {
            shell.onSnippetEvent(event -> heard(shell, event));
        });
    }

    /** The environment of an engine is an inner class of the session: its field of that type is the session. */
    private static Optional<JShell> session(ExecutionEnv session) {
        Optional<Field> outer = Arrays.stream(session.getClass().getDeclaredFields())
                .filter(field -> field.getType() == JShell.class)
                .filter(Field::trySetAccessible)
                .findFirst();
        try {
            return outer.isPresent() && outer.get().get(session) instanceof JShell shell
                    ? Optional.of(shell)
                    : Optional.empty();
        } catch (IllegalAccessException e) {
            return Optional.empty();
        }
    }

    private void heard(JShell shell, SnippetEvent event) {
        if (event.causeSnippet() != null || event.snippet() == null) {
            return;
        }
        if (!isDocumented) {
            isDocumented = true;
            ShellDocs.lay(shell);
        }
        Snippet snippet = event.snippet();
        waiting.clear();
        if (event.status() == Snippet.Status.REJECTED) {
            shell.diagnostics(snippet)
                    .filter(Diag::isError)
                    .forEach(diag -> waiting.add(() -> new Diagnosis(shell, snippet.source(), name -> "").of(diag)));
        } else if (event.exception() != null) {
            shell.drop(snippet);
        }
    }

    /** What the compiler means by the next of its errors; nothing if that is not known. */
    Optional<String> next() {
        return Optional.ofNullable(waiting.poll()).map(Supplier::get);
    }

    /** A table that a wrong name of a column can be meant for: its columns without its rows. */
    void know(Table table) {
        if (tables.size() == MOST_TABLES) {
            tables.remove(0);
        }
        tables.add(table.emptyCopy());
    }

    /** Why an exception came. */
    String cause(Throwable thrown) {
        return new Cause(tables).of(thrown);
    }
}
