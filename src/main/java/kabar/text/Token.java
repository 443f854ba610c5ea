package kabar.text;

/**
 * A word, number or mark of a text.
 *
 * @param span where it stands
 * @param form its folded form, see {@link Fold}
 * @param kind word, number, mark, or a web address
 * @param shape the use of capital letters; NONE for scripts without them
 * @param spaced whether white space (or the text's start) stands before it
 * @param tagged whether it belongs to a hashtag
 */
public record Token(Span span, String form, Kind kind, Shape shape, boolean spaced, boolean tagged) {
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        ADDRESS
    }

    public enum Shape {
        NONE,
        LOWER,
        CAPITALISED,
        UPPER,
        MIXED
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean is(String other) {
        return form.equals(other);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean isDash() {
        return is("-") || is("–") || is("—") || is("―");
    }

    /** The s behind an apostrophe that says whose something is: "Israel's". */
    public boolean isOwnerMark() {
        return form.equals("s") && !spaced;
    }

    /** Its letters before a place of the text that it stands in, folded; empty where it begins there. */
    public String letters(String text, int place) {
        return place > start() ? Fold.of(text, start(), place) : "";
    }

    /** Begins with a capital letter. */
    public boolean capital() {
        return shape == Shape.CAPITALISED || shape == Shape.UPPER || shape == Shape.MIXED;
    }
}
