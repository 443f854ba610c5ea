package kabar.notebook;

/** A notebook that cannot be read or run; the message names its file and line and says what would be right. */
public final class NotebookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotebookException(String file, int line, String message) {
        super(file + ", line " + line + ": " + message);
    }

    NotebookException(String message) {
        super(message);
    }
}
