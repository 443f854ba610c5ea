package kabar.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {
    @Test
    void endsAtSemicolonsAndClosingBraces() {
        assertEquals(
                List.of("int a = 1;", "void f() { a = 2; }", "class C { int x; }", "f();", "a"),
                split("int a = 1; void f() { a = 2; } class C { int x; }\nf(); a"));
    }

    @Test
    void keepsFluentChainsTogether() {
        String chain = "var s = List.of(3, 1)\n    // smallest first\n    .stream()\n    .sorted()\n    .toList();";
        assertEquals(List.of(chain, "s"), split(chain + "\ns"));
    }

    @Test
    void keepsBracesThatAreValuesWithTheirStatement() {
        assertEquals(List.of("int[] a = {1, 2};", "int b = 3;"), split("int[] a = {1, 2};\nint b = 3;"));
        assertEquals(
                List.of("Runnable r = () -> {\n    go();\n};", "r.run();"),
                split("Runnable r = () -> {\n    go();\n};\nr.run();"));
        assertEquals(
                List.of("String s = switch (n) {\n    case 1 -> \"one\";\n    default -> \"many\";\n};"),
                split("String s = switch (n) {\n    case 1 -> \"one\";\n    default -> \"many\";\n};"));
        assertEquals(List.of("new Thread() { }.start();", "x"), split("new Thread() { }.start();\nx"));
    }

    @Test
    void keepsBranchesWithTheirCondition() {
        String branches = "if (a) {\n    f();\n} else if (b) g();\nelse {\n    h();\n}";
        assertEquals(List.of(branches, "k();"), split(branches + "\nk();"));
        String attempt = "try {\n    f();\n} catch (IOException e) {\n} finally {\n}";
        assertEquals(List.of(attempt, "k();"), split(attempt + "\nk();"));
        assertEquals(List.of("do { f(); } while (a);", "k();"), split("do { f(); } while (a);\nk();"));
    }

    @Test
    void doesNotLookIntoStringsAndComments() {
        assertEquals(
                List.of("String s = \"a; { b\";", "char c = ';';", "int d = 1;"),
                split("String s = \"a; { b\"; // ; {\nchar c = ';'; /* ; */ int d = 1;"));
        assertEquals(
                List.of("String t = \"\"\"\n    غزة; { \" )\n    \"\"\";", "int d = 1;"),
                split("String t = \"\"\"\n    غزة; { \" )\n    \"\"\";\nint d = 1;"));
    }

    @Test
    void knowsThatATypeOrACastGoesOnOnTheNextLine() {
        assertEquals(
                List.of("Map<String, Integer>\n    counts = Map.of();"),
                split("Map<String, Integer>\n    counts = Map.of();"));
        assertEquals(List.of("String\n    s = \"a\";"), split("String\n    s = \"a\";"));
        assertEquals(List.of("int n = (int)\n    x;"), split("int n = (int)\n    x;"));
        assertEquals(List.of("for (int i : list)\n    f(i);"), split("for (int i : list)\n    f(i);"));
    }

    @Test
    void letsOnlyAScriptLeaveOutTheSemicolonsOfExpressions() {
        String saved = "int a = 1;\na\nf(a)\nint b = 2;";
        assertEquals(
                List.of("int a = 1;", "a", "f(a)", "int b = 2;"),
                Piece.of("saved.jsh", 1, saved, true).stream()
                        .map(Piece::source)
                        .toList());
        assertThrows(NotebookException.class, () -> Piece.of("saved.jsh", 1, saved, false));
    }

    @Test
    void numbersLinesAsTheFileDoes() {
        List<Piece> pieces = Piece.of("n.jsh", 10, "int a = 1;\n\n// two\nint b =\n    2;\nb", false);
        assertEquals(List.of(10, 13, 15), pieces.stream().map(Piece::line).toList());
    }

    @Test
    void isNothingInAnEmptyCell() {
        assertEquals(List.of(), split("\n// only a comment\n;\n"));
    }

    private static List<String> split(String source) {
        return Piece.of("n.jsh", 1, source, false).stream().map(Piece::source).toList();
    }
}
