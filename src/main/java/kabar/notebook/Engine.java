package kabar.notebook;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/** Executes snippets in this JVM, on the thread that asks for it, and keeps the value itself where JShell passes on a text. */
final class Engine extends DirectExecutionControl implements ExecutionControlProvider {
    private @Nullable Object value;
    private long computing;

    /** The value of the snippet that was executed last. */
    Optional<Object> value() {
        return Optional.ofNullable(value);
    }

    @Override
    protected String invoke(Method doitMethod) throws Exception {
        value = null;
        long begin = System.nanoTime();
        try {
            value = doitMethod.invoke(null);
        } finally {
            computing += System.nanoTime() - begin;
        }
        return "";
    }

    /** The time that all snippets have taken to execute. */
    Duration computing() {
        return Duration.ofNanos(computing);
    }

    @Override
    public String name() {
        return "kabar";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
        return this;
    }
}
