package kabar.notebook;

/** A notebook that cannot be read or run; the message names its file and line and says what would be right. */
public final class NotebookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String message;

    NotebookException(String file, int line, String message) {
        this(file + ", line " + line + ": " + message);
    }

    NotebookException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
