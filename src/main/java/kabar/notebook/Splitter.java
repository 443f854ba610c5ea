package kabar.notebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts the source of a cell into its snippets by its brackets, braces and semicolons, and says where one is missing. */
final class Splitter {
    private static final Set<String> CONTINUES = Set.of("else", "catch", "finally");

    private static final Map<String, String> FOREIGN = Map.of(
            "\u201c", "\"",
            "\u201d", "\"",
            "\u201e", "\"",
            "\u00ab", "\"",
            "\u00bb", "\"",
            "\u2018", "'",
            "\u2019", "'",
            "\u061b", ";",
            "\u060c", ",",
            "\u2013", "-");

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
            refuseForeign(token);
            refuseExit(i);
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
        var lineBreak = new LineBreak(source, tokens, first, i);
        if (!lineBreak.endsSnippet(script)) {
            return;
        }
        if (script && lineBreak.isBehindExpression()) {
            add(i - 1);
        } else {
            JavaToken last = tokens.get(i - 1);
            throw error(last, "a ';' is missing at the end of this line: " + lineText(last.start()));
        }
    }

    /** Signs that other keyboards and word processors write where Java wants its own. */
    private void refuseForeign(JavaToken token) {
        String sign = token.text();
        if (FOREIGN.containsKey(sign)) {
            throw error(token, sign + " is not a sign of Java; write " + FOREIGN.get(sign) + " in its place");
        }
    }

    private void refuseExit(int i) {
        if (tokens.get(i).is("System")
                && i + 2 < tokens.size()
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 2).is("exit")) {
            throw error(
                    tokens.get(i),
                    "System.exit would end Kabar before the report is written; leave it out, or throw an exception");
        }
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
        String line = lineText(at.start());
        return new NotebookException(
                file, lineOf(at.start()), message.endsWith(line) ? message : message + "\n    " + line);
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
