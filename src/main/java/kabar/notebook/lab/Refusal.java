package kabar.notebook.lab;

/** A request that is not answered as asked: the status of HTTP, and a sentence for the person. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
