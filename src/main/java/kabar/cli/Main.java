package kabar.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import kabar.notebook.HeadStart;
import kabar.notebook.NotebookException;
import kabar.notebook.WrongCall;
import kabar.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code kabar}. */
@Command(
        name = "kabar",
        description = "A workbench for news in Arabic, Indonesian, English and more: who, what, when, said by whom.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            Run.class,
            Check.class,
            Diff.class,
            Shell.class,
            Lab.class,
            Extract.class,
            Prepare.class,
            LabRun.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a notebook, a check or a time limit failed, diff found changes, or no input was readable",
            "2:the call was wrong; nothing was done",
            "3:something could not be built or written",
            "130:interrupted"
        })
public final class Main implements Runnable {
    private static final Set<String> NEED_ALL = Set.of("run", "check", "shell");

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_CALL = 2;
    static final int NOT_WRITTEN = 3;

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        // The same bytes on every machine: no output may depend on where it is made.
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        if (arguments.length > 1 && NEED_ALL.contains(arguments[0])) {
            HeadStart.begin();
        }
        int code = run(arguments);
        System.out.flush();
        System.err.flush();
        // Threads that a notebook left running do not keep the program.
        Runtime.getRuntime().halt(code);
    }

    /** Runs a command and gives its exit code. */
    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(110)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> wrongCall(e))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, command));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(System.out);
        }
    }

    private static int wrongCall(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String message = e.getMessage();
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            var known = new TreeSet<String>(command.getSubcommands().keySet());
            command.getCommandSpec().options().forEach(o -> known.addAll(List.of(o.names())));
            String kind =
                    word.startsWith("-") ? "option " : command.getSubcommands().isEmpty() ? "argument " : "command ";
            message = "unknown " + kind + word + "." + Nearest.question(word, known);
        }
        command.getErr()
                .println(String.valueOf(message)
                        .replace("is not a double", "is not a number, such as 60")
                        .replace("is not an int", "is not a number, such as 8642"));
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return WRONG_CALL;
    }

    private static int failed(Exception e, CommandLine command) {
        PrintWriter err = command.getErr();
        if (e instanceof WrongCall) {
            err.println(e.getMessage());
            return WRONG_CALL;
        } else if (e instanceof NotebookException) {
            err.println(e.getMessage());
            return FAILED;
        } else if (e instanceof UncheckedIOException unwritten) {
            Throwable cause = unwritten.getCause();
            err.println(e.getMessage() + (cause == null ? "" : " (" + reason(cause) + ")"));
            return NOT_WRITTEN;
        }
        err.println("kabar met an error of its own: " + e);
        e.printStackTrace(err);
        return FAILED;
    }

    private static String reason(Throwable cause) {
        String name = cause.getClass().getSimpleName().replaceAll("Exception$", "");
        String words = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.equals("io") ? String.valueOf(cause.getMessage()) : words + ": " + cause.getMessage();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** The version, as the jar names it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"kabar " + (version == null ? "development" : version), "Java " + Runtime.version()};
        }
    }
}
