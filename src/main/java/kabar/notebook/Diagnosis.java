package kabar.notebook;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import kabar.text.Nearest;

/** Says in one sentence what the compiler means, and what would be right where that is known. */
final class Diagnosis {
    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(?<kind>\\w+) (?<name>\\w+)");
    private static final Pattern NO_MATCH =
            Pattern.compile("no suitable \\w+ found for (?<name>\\w+)\\((?<given>.*)\\)");
    private static final Pattern FORM =
            Pattern.compile("(?:method|constructor) [\\w.<>,$#]*?\\(([^)]*)\\) is not applicable");

    private static final Pattern NOT_APPLIED = Pattern.compile(
            "(?s)(?:method|constructor) (?<name>\\w+) in .*cannot be applied to given types;.*required:\\s+(?<required>[^\\n]*)\\n\\s*found:\\s+(?<found>[^\\n]*)");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");

    private static final int FORMS = 4;

    private final JShell shell;
    private final String source;
    private final UnaryOperator<String> later;

    /**
     * For a snippet of a session.
     *
     * @param later what to say of a name that is declared further down; empty for others
     */
    Diagnosis(JShell shell, String source, UnaryOperator<String> later) {
        this.shell = shell;
        this.source = source;
        this.later = later;
    }

    String of(Diag diag) {
        int position = (int) Math.max(0, Math.min(diag.getPosition(), source.length()));
        String message = diag.getMessage(Locale.ENGLISH);
        String first = message.lines().findFirst().orElse(message);
        Matcher symbol = SYMBOL.matcher(message);
        if (first.startsWith("cannot find symbol") && symbol.find()) {
            String name = symbol.group("name");
            String where = message.lines()
                    .filter(l -> l.contains("location:"))
                    .findFirst()
                    .map(l -> " in"
                            + l.replace("location:", "")
                                    .replaceAll("\\bclass\\b", "")
                                    .replaceAll("\\b[a-z]+(\\.[a-z]+)*\\.(?=[A-Z])", "")
                                    .replaceAll("\\s+", " "))
                    .filter(w -> !w.equals(" in "))
                    .orElse("");
            String question = question(name, position);
            return "there is no " + symbol.group("kind") + " " + name + where + later.apply(name) + question;
        }
        Matcher suited = NO_MATCH.matcher(first);
        if (suited.find()) {
            return choice(suited, message);
        }
        if (first.contains("reached end of file while parsing")) {
            return "the cell ends here in the midst of a statement";
        }
        Matcher applied = NOT_APPLIED.matcher(message);
        if (applied.find()) {
            return applied.group("name") + " wants (" + plain(applied.group("required")) + "), but is given ("
                    + plain(applied.group("found")) + ")";
        }
        return plain(message)
                        .lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .limit(3)
                        .collect(Collectors.joining("; "))
                + fitting(first, position);
    }

    /** Of a method that there is in several forms: what it is given, and what each form wants. */
    private static String choice(Matcher suited, String message) {
        String given = plain(suited.group("given"));
        List<String> forms = FORM.matcher(message)
                .results()
                .map(form -> "(" + plain(form.group(1)) + ")")
                .distinct()
                .toList();
        return suited.group("name") + " is given (" + given + "), but wants "
                + forms.stream().limit(FORMS).collect(Collectors.joining(" or ")) + (forms.size() > FORMS ? " …" : "")
                + (given.contains("String") && forms.stream().anyMatch(form -> form.contains("Path"))
                        ? "; write a file as out(\"name.csv\")"
                        : "");
    }

    /** Names of types without their packages. */
    private static String plain(String message) {
        return message.replace("no arguments", "")
                .replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "")
                .replace(",", ", ")
                .replace(",  ", ", ");
    }

    /** The constants that could stand where something of another type stands. */
    private String fitting(String message, int position) {
        if (!message.startsWith("incompatible types") || !message.contains("converted to kabar.")) {
            return "";
        }
        String before = source.substring(0, position);
        List<String> names = shell.sourceCodeAnalysis().completionSuggestions(before, position, new int[1]).stream()
                .filter(Suggestion::matchesType)
                .map(Suggestion::continuation)
                .filter(c -> CONSTANT.matcher(c).matches())
                .distinct()
                .limit(8)
                .toList();
        return names.isEmpty() ? "" : "; it can be " + String.join(", ", names);
    }

    /** The nearest name that could stand where an unknown one stands. */
    private String question(String name, int position) {
        int at = source.startsWith(name, position) ? position : source.indexOf(name, position);
        if (at < 0) {
            return "";
        }
        List<String> names =
                shell.sourceCodeAnalysis().completionSuggestions(source.substring(0, at), at, new int[1]).stream()
                        .map(Suggestion::continuation)
                        .map(c -> c.replaceAll("[^\\p{javaJavaIdentifierPart}].*", ""))
                        .filter(c -> !c.isEmpty() && !c.equals(name))
                        .distinct()
                        .toList();
        return Nearest.question(name, names).replaceFirst("^ ", ". ");
    }
}
