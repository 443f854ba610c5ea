package kabar.notebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.jspecify.annotations.Nullable;

/** Executes what is typed into the shell in this JVM, shows the beginning of tables, can be interrupted, and says in a sentence what went wrong. */
final class ShellEngine extends LocalExecutionControl {
    static final String NAME = "kabar";

    private static final ShellDisplay DISPLAY = new ShellDisplay();

    /** What went wrong, for whoever shows it. */
    static final ShellErrors ERRORS = new ShellErrors();

    private static volatile @Nullable Method method;
    private static volatile @Nullable Object value;

    @Override
    protected String invoke(Method doitMethod) throws Exception {
        Opened.refresh();
        method = doitMethod;
        value = null;
        // The engine above knows how to interrupt a call, but shows values as they are; so it calls us, and we keep the
        // value.
        Method call = ShellEngine.class.getDeclaredMethod("call");
        call.setAccessible(true);
        String shown;
        try {
            shown = super.invoke(call);
        } finally {
            Opened.declaredBy(doitMethod.getDeclaringClass());
        }
        Optional<Object> last = Optional.ofNullable(value);
        value = null;
        last.flatMap(Display::table).ifPresent(ERRORS::know);
        return last.flatMap(DISPLAY::tabular)
                .map(table -> "\n" + table.stripTrailing())
                .orElse(shown);
    }

    /** An exception in one sentence, without the calls that led to it. */
    @Override
    protected String throwConvertedInvocationException(Throwable thrown) throws RunException, InternalException {
        try {
            return super.throwConvertedInvocationException(thrown);
        } catch (UserException e) {
            throw new UserException(ERRORS.cause(thrown), ShellErrors.TOLD, new StackTraceElement[0]);
        }
    }

    /** What {@code /vars} shows: of a value of many lines the first. */
    @Override
    public String varValue(String className, String varName)
            throws RunException, EngineTerminationException, InternalException {
        String shown = super.varValue(className, varName);
        List<String> lines =
                shown.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return lines.size() > 1 ? lines.get(0) + " …" : shown;
    }

    /** Called by the engine on a thread of its own. */
    @SuppressWarnings("unused")
    static @Nullable Object call() throws Throwable {
        Method called = method;
        if (called == null) {
            throw new IllegalStateException("Nothing to call");
        }
        try {
            value = called.invoke(null);
            boolean isTable = Optional.ofNullable(value).flatMap(Display::table).isPresent();
            return isTable ? "" : value;
        } catch (InvocationTargetException e) {
            throw Optional.ofNullable(e.getCause()).orElse(e);
        }
    }

    /** How JShell finds this engine. */
    public static final class Provider implements ExecutionControlProvider {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
            ERRORS.follow(env);
            return new ShellEngine();
        }
    }
}
