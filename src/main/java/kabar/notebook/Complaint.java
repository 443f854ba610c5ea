package kabar.notebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.UnresolvedReferenceException;
import tech.tablesaw.api.Table;

/** Says what is wrong with a piece in the terms of the notebook: file, line, the line itself, cause. */
final class Complaint {
    private final String file;
    private final JShell shell;
    private final Map<String, Piece> pieces;
    private final List<Piece> all;
    private final Collection<Table> tables;

    /**
     * For the pieces of a session.
     *
     * @param pieces by the snippets' ids
     * @param all the pieces of the notebook, run or not
     * @param tables that the session has come to know
     */
    Complaint(String file, JShell shell, Map<String, Piece> pieces, List<Piece> all, Collection<Table> tables) {
        this.tables = tables;
        this.file = file;
        this.shell = shell;
        this.pieces = pieces;
        this.all = all;
    }

    NotebookException at(Piece piece, String message) {
        return new NotebookException(file, piece.line(), message + "\n" + piece.firstLine());
    }

    /** The compiler's first error. */
    NotebookException rejected(Piece piece, Snippet snippet) {
        Optional<Diag> first = shell.diagnostics(snippet).filter(Diag::isError).findFirst();
        if (first.isEmpty()) {
            return at(piece, "this is not Java");
        }
        Diag diag = first.get();
        int position =
                (int) Math.max(0, Math.min(diag.getPosition(), piece.source().length()));
        int line = piece.line()
                + (int) piece.source()
                        .substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int start = piece.source().lastIndexOf('\n', position - 1) + 1;
        int end = piece.source().indexOf('\n', position);
        String text = piece.source().substring(start, end < 0 ? piece.source().length() : end);
        return new NotebookException(
                file,
                line,
                new Diagnosis(shell, piece.source(), name -> later(piece, name)).of(diag) + "\n    " + text + "\n    "
                        + " ".repeat(position - start) + "^");
    }

    /** A declaration that uses what is not declared. */
    NotebookException unresolved(DeclarationSnippet snippet) {
        Piece piece = pieces.getOrDefault(snippet.id(), new Piece(1, snippet.source()));
        List<String> missing = shell.unresolvedDependencies(snippet).toList();
        String names = missing.stream().collect(Collectors.joining(", "));
        String hint = missing.stream().map(m -> later(piece, m)).collect(Collectors.joining());
        return at(
                piece,
                snippet.name() + " uses " + names + ", which is not declared" + (hint.isEmpty() ? " anywhere" : hint));
    }

    /** An exception, at the innermost line of the notebook that it came through. */
    NotebookException thrown(Piece piece, JShellException exception) {
        if (exception instanceof UnresolvedReferenceException unresolved) {
            List<String> missing =
                    shell.unresolvedDependencies(unresolved.getSnippet()).toList();
            String hint = missing.stream().map(m -> later(piece, m)).collect(Collectors.joining());
            return at(
                    piece,
                    unresolved.getSnippet().name() + " uses " + String.join(", ", missing)
                            + ", which is not declared yet" + hint);
        }
        List<Frame> frames = frames(exception);
        Frame inner = frames.isEmpty() ? new Frame(piece, piece.line()) : frames.get(0);
        var message =
                new StringBuilder(new Cause(tables).of(exception)).append("\n").append(inner.text());
        frames.stream()
                .skip(1)
                .map(Frame::line)
                .distinct()
                .limit(5)
                .filter(l -> l != inner.line)
                .forEach(l -> message.append("\n    called from line ").append(l));
        return new NotebookException(file, inner.line, message.toString());
    }

    private List<Frame> frames(Throwable exception) {
        var frames = new ArrayList<Frame>();
        for (StackTraceElement element : exception.getStackTrace()) {
            String from = Optional.ofNullable(element.getFileName()).orElse("");
            if (from.startsWith("#")) {
                Piece piece = pieces.get(from.substring(1));
                if (piece != null) {
                    frames.add(new Frame(piece, piece.line() + Math.max(0, element.getLineNumber() - 1)));
                }
            }
        }
        return frames;
    }

    private record Frame(Piece piece, int line) {
        String text() {
            return piece.source()
                    .lines()
                    .skip(Math.max(0, line - piece.line()))
                    .findFirst()
                    .map(l -> "    " + l.strip())
                    .orElse(piece.firstLine());
        }
    }

    /** Where a name is declared further down, if it is. */
    private String later(Piece piece, String missing) {
        Matcher word =
                Pattern.compile("\\w+").matcher(missing.replaceFirst("^(class|method|variable|interface|enum) ", ""));
        if (!word.find()) {
            return "";
        }
        return all.stream()
                .filter(p -> p.line() > piece.line() && p.declares(word.group()))
                .findFirst()
                .map(p -> "; it is declared only on line " + p.line() + ": move that above")
                .orElse("");
    }
}
