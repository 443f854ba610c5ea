package kabar.notebook;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a cell prints: passed on at once, and kept. */
final class Capture extends OutputStream {
    private static final int MOST_BYTES = 8_000_000;

    private final PrintStream terminal;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    Capture(PrintStream terminal) {
        this.terminal = terminal;
    }

    PrintStream stream() {
        return new PrintStream(this, true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        terminal.write(bytes, from, length);
        if (kept.size() < MOST_BYTES) {
            kept.write(bytes, from, length);
            if (kept.size() >= MOST_BYTES) {
                kept.writeBytes("\n… more was printed than a notebook keeps\n".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public void flush() {
        terminal.flush();
    }

    /** What was printed since the last call, with line feeds only. */
    synchronized String take() {
        String text = kept.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        kept.reset();
        return text;
    }
}
