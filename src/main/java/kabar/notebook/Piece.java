package kabar.notebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A snippet as it stands in a cell: one statement, declaration or expression.
 *
 * @param line the file's line on which it begins, 1-based
 */
record Piece(int line, String source) {
    private static final Set<String> CONTINUES = Set.of("else", "catch", "finally");
    private static final Set<String> CONTINUES_LINE =
            Set.of("instanceof", "throws", "extends", "implements", "permits", "else", "catch", "finally", "while");
    private static final Set<String> CONTROL =
            Set.of("if", "for", "while", "do", "else", "switch", "synchronized", "try", "case");
    private static final Set<String> SIMPLE =
            Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short", "var", "void");
    private static final Set<String> NEEDS_MORE = Set.of(
            "new",
            "return",
            "throw",
            "import",
            "package",
            "instanceof",
            "else",
            "do",
            "try",
            "finally",
            "static",
            "final",
            "public",
            "private",
            "protected",
            "abstract",
            "class",
            "record",
            "enum",
            "interface",
            "extends",
            "implements",
            "throws",
            "case",
            "assert",
            "yield",
            "sealed",
            "synchronized",
            "default");

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

    private static final class Splitter {
        private final String file;
        private final boolean script;
        private final int firstLine;
        private final String source;
        private final List<JavaToken> tokens;
        private final List<Piece> pieces = new ArrayList<>();
        private final Deque<JavaToken> open = new ArrayDeque<>();
        private int first;
        private boolean bracesAreValue;

        Splitter(String file, int line, String source, boolean script) {
            this.file = file;
            this.script = script;
            this.firstLine = line;
            this.source = source;
            this.tokens = JavaToken.of(source);
        }

        List<Piece> split() {
            for (int i = 0; i < tokens.size(); i++) {
                JavaToken token = tokens.get(i);
                if (i == first) {
                    refuseCommand(token, i);
                }
                if (token.kind() == JavaToken.Kind.UNCLOSED) {
                    throw error(token, unclosed(token.text()));
                }
                if (open.isEmpty() && i > first) {
                    missingSemicolon(i);
                }
                if (token.kind() != JavaToken.Kind.SIGN) {
                    bracesAreValue |= open.isEmpty() && token.is("new");
                    continue;
                }
                switch (token.text()) {
                    case "(", "[", "{" -> open.push(token);
                    case ")", "]", "}" -> close(token, i);
                    case "=", "->" -> bracesAreValue |= open.isEmpty();
                    case ";" -> {
                        if (open.isEmpty()) {
                            end(i);
                        }
                    }
                    default -> {}
                }
            }
            if (!open.isEmpty()) {
                JavaToken token = open.peek();
                throw error(token, "'" + token.text() + "' is never closed in this cell");
            }
            if (first < tokens.size()) {
                add(tokens.size() - 1);
            }
            return pieces;
        }

        private void close(JavaToken token, int i) {
            String opener = token.is(")") ? "(" : token.is("]") ? "[" : "{";
            if (open.isEmpty() || !open.peek().is(opener)) {
                throw error(
                        token,
                        open.isEmpty()
                                ? "'" + token.text() + "' closes nothing; one " + opener + " is missing before it"
                                : "'" + token.text() + "' cannot close the '"
                                        + open.peek().text() + "' of line "
                                        + lineOf(open.peek().start()));
            }
            open.pop();
            if (open.isEmpty() && token.is("}") && !bracesAreValue) {
                end(i);
            }
        }

        /** Ends the snippet at token i, unless the next token goes on with it. */
        private void end(int i) {
            Optional<JavaToken> next = i + 1 < tokens.size() ? Optional.of(tokens.get(i + 1)) : Optional.empty();
            boolean goesOn = next.filter(t -> CONTINUES.contains(t.text())
                            || t.is("while") && tokens.get(first).is("do")
                            || t.is(";") && tokens.get(i).is("}"))
                    .isPresent();
            if (!goesOn) {
                add(i);
            }
        }

        private void add(int last) {
            int start = tokens.get(first).start();
            if (last > first || !tokens.get(first).is(";")) {
                pieces.add(new Piece(
                        lineOf(start), source.substring(start, tokens.get(last).end())));
            }
            first = last + 1;
            bracesAreValue = false;
        }

        /** Two lines that no Java puts side by side: the first lacks its end. */
        private void missingSemicolon(int i) {
            JavaToken last = tokens.get(i - 1);
            JavaToken token = tokens.get(i);
            boolean newLine = source.substring(last.end(), token.start()).indexOf('\n') >= 0;
            boolean begins = token.kind() != JavaToken.Kind.SIGN || token.is("@");
            if (!newLine || !begins || CONTINUES_LINE.contains(token.text()) || !endsSomething(last)) {
                return;
            }
            boolean control = tokens.subList(first, i).stream().anyMatch(t -> CONTROL.contains(t.text()) || t.is("@"));
            boolean cast = last.is(")")
                    && tokens.get(openerOf(i - 1)).kind() == JavaToken.Kind.SIGN
                    && isAfterOperator(openerOf(i - 1));
            boolean type = last.kind() == JavaToken.Kind.WORD && isDeclaration(i);
            boolean array = last.is("]") && tokens.get(i - 2).is("[");
            if (control || cast || type || array) {
                return;
            }
            if (script && isExpression(i)) {
                add(i - 1);
            } else {
                throw error(last, "a ';' is missing at the end of this line: " + lineText(last.start()));
            }
        }

        private boolean endsSomething(JavaToken token) {
            return token.kind() == JavaToken.Kind.LITERAL
                    || token.kind() == JavaToken.Kind.WORD && !NEEDS_MORE.contains(token.text())
                    || token.is(")")
                    || token.is("]")
                    || token.is("}");
        }

        /** Whether the tokens up to i declare nothing: no two words, nor a type's end and a word, stand side by side. */
        private boolean isExpression(int i) {
            for (int k = first + 1; k < i; k++) {
                JavaToken before = tokens.get(k - 1);
                boolean typeBefore = before.kind() == JavaToken.Kind.WORD && !NEEDS_MORE.contains(before.text())
                        || before.is(">")
                        || before.is("]");
                if (tokens.get(k).kind() == JavaToken.Kind.WORD
                        && typeBefore
                        && !tokens.get(k).is("instanceof")) {
                    return false;
                }
                if (tokens.get(k).is("(") || tokens.get(k).is("{")) {
                    return true;
                }
            }
            return true;
        }

        /** Whether the words up to token i are only a type, and what follows is a name being declared. */
        private boolean isDeclaration(int i) {
            boolean onlyType = tokens.subList(first, i).stream()
                    .allMatch(t -> t.kind() == JavaToken.Kind.WORD
                            || Set.of(".", "<", ">", ",", "?", "&").contains(t.text()));
            boolean declares = i + 1 < tokens.size()
                    && Set.of("=", "(", ";", ",").contains(tokens.get(i + 1).text());
            // In a saved session `total` may well stand above `print(total)`.
            String type = tokens.get(first).text();
            boolean isTypeName =
                    Character.isUpperCase(type.codePointAt(0)) || NEEDS_MORE.contains(type) || SIMPLE.contains(type);
            return onlyType && declares && (!script || isTypeName);
        }

        private int openerOf(int closer) {
            int depth = 0;
            for (int i = closer; i > first; i--) {
                depth += tokens.get(i).is(")") ? 1 : tokens.get(i).is("(") ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return first;
        }

        private boolean isAfterOperator(int opener) {
            return opener == first
                    || tokens.get(opener - 1).kind() == JavaToken.Kind.SIGN
                            && !tokens.get(opener - 1).is(")")
                            && !tokens.get(opener - 1).is("]")
                    || tokens.get(opener - 1).is("return");
        }

        private void refuseCommand(JavaToken token, int i) {
            int lineStart = source.lastIndexOf('\n', token.start()) + 1;
            boolean atLineStart = source.substring(lineStart, token.start()).isBlank();
            if (atLineStart && token.is("/") && i + 1 < tokens.size()) {
                String command = lineText(token.start()).strip().split("\\s+")[0];
                throw error(
                        token,
                        command + " is a command of the JShell prompt; a notebook holds only Java."
                                + (command.equals("/open")
                                        ? " Put both files into the call: kabar run FIRST SECOND."
                                        : " Leave it out."));
            }
        }

        private String unclosed(String text) {
            String what = text.startsWith("/*")
                    ? "comment"
                    : text.startsWith("\"\"\"") ? "text block" : text.startsWith("\"") ? "string" : "character";
            return "the " + what + " that begins here is never closed";
        }

        private NotebookException error(JavaToken at, String message) {
            return new NotebookException(file, lineOf(at.start()), message);
        }

        private String lineText(int offset) {
            int from = source.lastIndexOf('\n', offset - 1) + 1;
            int to = source.indexOf('\n', offset);
            return source.substring(from, to < 0 ? source.length() : to).strip();
        }

        private int lineOf(int offset) {
            return firstLine
                    + (int) source.substring(0, offset)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
    }
}
