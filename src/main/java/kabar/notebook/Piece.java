package kabar.notebook;

import java.util.List;

/**
 * A snippet as it stands in a cell: one statement, declaration or expression.
 *
 * @param line the file's line on which it begins, 1-based
 */
record Piece(int line, String source) {
    /**
     * The snippets of a cell's source. A snippet ends with its {@code ;} or closing brace; only the last may lack its {@code ;}.
     *
     * @param script whether any expression at the end of its line may lack it, as JShell saves a session
     * @throws NotebookException if something is never closed, a {@code ;} is missing, or a command of the prompt stands there
     */
    static List<Piece> of(String file, int line, String source, boolean script) {
        return new Splitter(file, line, source, script).split();
    }

    /** The line on which it begins, set in. */
    String firstLine() {
        return "    " + source.lines().findFirst().orElse("").strip();
    }

    boolean uses(String name) {
        return JavaToken.of(source).stream().anyMatch(t -> t.kind() == JavaToken.Kind.WORD && t.is(name));
    }

    /** Whether a variable, method or class of this name is declared here, as far as its tokens tell. */
    boolean declares(String name) {
        List<JavaToken> tokens = JavaToken.of(source);
        for (int i = 1; i < tokens.size(); i++) {
            JavaToken before = tokens.get(i - 1);
            boolean afterType = before.kind() == JavaToken.Kind.WORD && !before.is("new") && !before.is("return")
                    || before.is(">")
                    || before.is("]");
            if (tokens.get(i).is(name) && afterType) {
                return true;
            }
            if (tokens.get(i).is("{") || tokens.get(i).is("=")) {
                return false;
            }
        }
        return false;
    }
}
