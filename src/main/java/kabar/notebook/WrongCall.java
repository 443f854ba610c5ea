package kabar.notebook;

/** A call that cannot be carried out as it stands: an unknown parameter, a value that does not fit. Nothing has been done. */
public final class WrongCall extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WrongCall(String message) {
        super(message);
    }
}
