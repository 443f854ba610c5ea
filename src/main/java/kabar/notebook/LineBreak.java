package kabar.notebook;

import java.util.List;
import java.util.Set;

/** The end of a line outside all brackets: whether Java could go on from the token before it to the token behind it. */
final class LineBreak {
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

    private final String source;
    private final List<JavaToken> tokens;
    private final int first;
    private final int next;

    /**
     * Between two tokens.
     *
     * @param first the token that the snippet begins with
     * @param next the token that may stand on a new line
     */
    LineBreak(String source, List<JavaToken> tokens, int first, int next) {
        this.source = source;
        this.tokens = tokens;
        this.first = first;
        this.next = next;
    }

    /**
     * Whether the snippet must have ended here.
     *
     * @param script whether it is a saved session, where `total` may well stand above `print(total)`
     */
    boolean endsSnippet(boolean script) {
        JavaToken last = tokens.get(next - 1);
        JavaToken token = tokens.get(next);
        boolean newLine = source.substring(last.end(), token.start()).indexOf('\n') >= 0;
        boolean begins = token.kind() != JavaToken.Kind.SIGN || token.is("@");
        if (!newLine || !begins || CONTINUES_LINE.contains(token.text()) || !endsSomething(last)) {
            return false;
        }
        boolean control = tokens.subList(first, next).stream().anyMatch(t -> CONTROL.contains(t.text()) || t.is("@"));
        boolean cast = last.is(")")
                && tokens.get(openerOf(next - 1)).kind() == JavaToken.Kind.SIGN
                && isAfterOperator(openerOf(next - 1));
        boolean type = last.kind() == JavaToken.Kind.WORD && isDeclaration(script);
        boolean array = last.is("]") && tokens.get(next - 2).is("[");
        return !control && !cast && !type && !array;
    }

    /** Whether the tokens before declare nothing: no two words, nor a type's end and a word, stand side by side. */
    boolean isBehindExpression() {
        for (int k = first + 1; k < next; k++) {
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

    private boolean endsSomething(JavaToken token) {
        return token.kind() == JavaToken.Kind.LITERAL
                || token.kind() == JavaToken.Kind.WORD && !NEEDS_MORE.contains(token.text())
                || token.is(")")
                || token.is("]")
                || token.is("}");
    }

    /** Whether the words before are only a type, and what follows is a name being declared. */
    private boolean isDeclaration(boolean script) {
        boolean onlyType = tokens.subList(first, next).stream()
                .allMatch(t -> t.kind() == JavaToken.Kind.WORD
                        || Set.of(".", "<", ">", ",", "?", "&").contains(t.text()));
        boolean declares = next + 1 < tokens.size()
                && Set.of("=", "(", ";", ",").contains(tokens.get(next + 1).text());
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
}
