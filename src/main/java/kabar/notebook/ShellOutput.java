package kabar.notebook;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What JShell's tool says on its lines with a bar, in plainer words: errors in one sentence each, and no welcome beside ours. */
final class ShellOutput extends OutputStream {
    private static final String ERROR = "|  Error:";
    private static final String EXCEPTION = "|  Exception " + ShellErrors.TOLD + ": ";
    private static final Pattern WELCOME = Pattern.compile("\\|  (Welcome to JShell|For an introduction type).*");
    // The line below the source that marks the place ends what the tool says of an error.
    private static final Pattern PLACE = Pattern.compile("\\|\\s+\\^(-*\\^|-+\\.\\.\\.)?\\s*");

    private final PrintStream terminal;
    private final ShellErrors errors;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final List<String> error = new ArrayList<>();
    private boolean isBegun;
    private boolean isBarred;

    ShellOutput(PrintStream terminal, ShellErrors errors) {
        this.terminal = terminal;
        this.errors = errors;
    }

    PrintStream stream() {
        return new PrintStream(this, true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int b) {
        if (!isBegun) {
            isBegun = true;
            isBarred = b == '|';
        }
        if (isBarred && b != '\n') {
            line.write(b);
        } else if (isBarred) {
            barred(line.toString(StandardCharsets.UTF_8).stripTrailing());
            line.reset();
        } else {
            terminal.write(b);
        }
        isBegun = b != '\n';
    }

    @Override
    public void flush() {
        terminal.flush();
    }

    private void barred(String text) {
        if (!error.isEmpty()) {
            error.add(text);
            if (PLACE.matcher(text).matches()) {
                List<String> told = errors.next()
                        .map(words -> List.of("|  " + words, error.get(error.size() - 2), text))
                        .orElseGet(() -> List.copyOf(error));
                told.forEach(terminal::println);
                error.clear();
            }
        } else if (text.equals(ERROR)) {
            error.add(text);
        } else if (text.startsWith(EXCEPTION)) {
            terminal.println("|  " + text.substring(EXCEPTION.length()));
        } else if (!WELCOME.matcher(text).matches()) {
            terminal.println(text);
        }
    }
}
