package kabar.notebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kabar.text.Nearest;

/**
 * A parameter that a notebook declares by {@code param("name", default)}.
 *
 * @param standard the default, as one would give it in the call
 */
public record Parameter(String name, Type type, String standard, int line) {
    /** What a value must be. */
    public enum Type {
        TEXT("a text"),
        WHOLE_NUMBER("a whole number, such as 5"),
        TRUTH("true or false"),
        DAY("a day, such as 2024-02-28");

        private final String meaning;

        Type(String meaning) {
            this.meaning = meaning;
        }
    }

    /** The parameters of a notebook in their order, read without running anything. */
    public static List<Parameter> of(Notebook notebook) {
        var parameters = new LinkedHashMap<String, Parameter>();
        for (Cell cell : notebook.cells()) {
            if (!cell.isCode()) {
                continue;
            }
            for (Parameter parameter : of(notebook.file(), cell)) {
                if (notebook.isMarked() && cell.kind() != Cell.Kind.PARAMETERS) {
                    throw new NotebookException(
                            notebook.file(),
                            parameter.line,
                            "param(\"" + parameter.name + "\", …) must stand in the cell // %% parameters");
                }
                Parameter earlier = parameters.put(parameter.name, parameter);
                if (earlier != null) {
                    throw new NotebookException(
                            notebook.file(),
                            parameter.line,
                            "parameter " + parameter.name + " stands on line " + earlier.line + " already");
                }
            }
        }
        return List.copyOf(parameters.values());
    }

    /**
     * The values for a run: those given that the notebook knows, checked, and the defaults.
     *
     * @throws WrongCall if a value does not fit
     */
    public static Map<String, String> values(Notebook notebook, Map<String, String> given) {
        var values = new LinkedHashMap<String, String>();
        for (Parameter parameter : of(notebook)) {
            String value = given.getOrDefault(parameter.name, parameter.standard);
            parameter.check(value);
            values.put(parameter.name, value);
        }
        return values;
    }

    /** What is wrong with a value; nothing if it fits. */
    public Optional<String> problem(String value) {
        try {
            check(value);
            return Optional.empty();
        } catch (WrongCall e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Refuses names that none of the notebooks knows.
     *
     * @throws WrongCall with the nearest name that one knows
     */
    public static void checkNames(List<Notebook> notebooks, Collection<String> names) {
        var known = new TreeSet<String>();
        notebooks.forEach(n -> of(n).forEach(p -> known.add(p.name)));
        for (String name : names) {
            if (!known.contains(name)) {
                String files = notebooks.stream().map(Notebook::file).collect(Collectors.joining(", "));
                String has = known.isEmpty() ? " has no parameters." : " has " + String.join(", ", known) + ".";
                String question = Nearest.to(name, known)
                        .map(k -> "; did you mean " + k + "?")
                        .orElse("; " + files + has);
                throw new WrongCall("unknown parameter " + name + question);
            }
        }
    }

    private void check(String value) {
        boolean fits = switch (type) {
            case TEXT -> true;
            case WHOLE_NUMBER -> value.matches("[+-]?[0-9]{1,9}");
            case TRUTH -> value.equals("true") || value.equals("false");
            case DAY -> isDay(value);
        };
        if (!fits) {
            throw new WrongCall("parameter " + name + ": '" + value + "' is not " + type.meaning);
        }
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static List<Parameter> of(String file, Cell cell) {
        var found = new ArrayList<Parameter>();
        String source = cell.text();
        List<JavaToken> tokens = JavaToken.of(source);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean call = tokens.get(i).is("param")
                    && tokens.get(i + 1).is("(")
                    && (i == 0 || !tokens.get(i - 1).is("."));
            if (!call) {
                continue;
            }
            int line = cell.line()
                    + (int) source.substring(0, tokens.get(i).start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            int end = i + 2;
            for (int depth = 1; end < tokens.size(); end++) {
                depth += tokens.get(end).is("(") ? 1 : tokens.get(end).is(")") ? -1 : 0;
                if (depth == 0) {
                    break;
                }
            }
            List<String> words = tokens.subList(i + 2, Math.min(end, tokens.size())).stream()
                    .map(JavaToken::text)
                    .toList();
            if (words.size() < 3 || !isString(words.get(0)) || !words.get(1).equals(",")) {
                throw new NotebookException(file, line, "write a parameter as param(\"name\", default)");
            }
            found.add(of(file, line, unquoted(words.get(0)), words.subList(2, words.size())));
        }
        return found;
    }

    private static Parameter of(String file, int line, String name, List<String> words) {
        String first = words.get(0);
        String text = String.join("", words);
        if (words.size() == 1 && isString(first)) {
            return new Parameter(name, Type.TEXT, unquoted(first), line);
        } else if (text.matches("-?[0-9_]+")) {
            return new Parameter(name, Type.WHOLE_NUMBER, text.replace("_", ""), line);
        } else if (text.equals("true") || text.equals("false")) {
            return new Parameter(name, Type.TRUTH, text, line);
        } else if (text.matches("LocalDate\\.of\\([0-9]+,[0-9]+,[0-9]+\\)")) {
            String[] numbers = text.replaceAll("[^0-9,]", "").split(",");
            LocalDate day = LocalDate.of(
                    Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
            return new Parameter(name, Type.DAY, day.toString(), line);
        } else if (text.matches("LocalDate\\.parse\\(\"[0-9-]+\"\\)")) {
            return new Parameter(name, Type.DAY, text.replaceAll(".*\"(.*)\".*", "$1"), line);
        }
        throw new NotebookException(
                file,
                line,
                "the default of parameter " + name
                        + " must be a string, a whole number, true, false or LocalDate.of(…), not " + text);
    }

    private static boolean isString(String word) {
        return word.startsWith("\"");
    }

    private static String unquoted(String literal) {
        String body = literal.startsWith("\"\"\"")
                ? literal.substring(3, literal.length() - 3).stripIndent()
                : literal.substring(1, literal.length() - 1);
        return body.translateEscapes();
    }
}
