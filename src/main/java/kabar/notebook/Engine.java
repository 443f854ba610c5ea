package kabar.notebook;

import java.lang.reflect.Method;
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

    /** The value of the snippet that was executed last. */
    Optional<Object> value() {
        return Optional.ofNullable(value);
    }

    @Override
    protected String invoke(Method doitMethod) throws Exception {
        value = null;
        value = doitMethod.invoke(null);
        return "";
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
