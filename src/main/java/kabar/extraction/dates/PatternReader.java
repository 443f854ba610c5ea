package kabar.extraction.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kabar.text.Language;

/**
 * Reads patterns over tokens, one a line: {@code HEAD.NAME: PATTERN -> FIELD=VALUE …}, with an example above each
 * ({@code # example = value}).
 *
 * <ul>
 *   <li>{@code word}: this word; {@code <class>}: a word of this class, or what a pattern with this head reads
 *   <li>{@code <class:field>}: fills that field instead; {@code <head:end>}: one end of a range; {@code <class:->}: fills none
 *   <li>{@code [ a b ]}: may be missing; {@code ( a | b c )}: one of these; {@code { a }}: must stand there, but is not part of what is found;
 *       of what stands there only {@code <class:field>} tells something
 *   <li>{@code { $ }}: the sentence ends
 *   <li>{@code ^x}: with a capital letter; {@code =x}: without an apostrophe or other mark inside ("Wed", not "We'd"); {@code _x}: written
 *       onto what stands before; {@code p+x}: with the particle p written onto it
 * </ul>
 *
 * Brackets stand apart with spaces around them; a bracket of the text itself is written in quotes: {@code '('}.
 */
final class PatternReader {
    /** Stands for the end of the sentence. */
    static final String END = "$";

    /** A pattern with its parts that may be missing spelled out. */
    record Rule(String head, String name, List<List<Step>> variants, List<Lexicon.Fill> fills, int order) {}

    /** What one word, or one inner pattern, must be. */
    record Step(
            String name,
            boolean isClass,
            Optional<Field> as,
            boolean end,
            boolean mute,
            boolean capital,
            boolean plain,
            boolean glued,
            String prefix,
            boolean context) {
        private Step inContext() {
            return new Step(name, isClass, as, end, mute || as.isEmpty(), capital, plain, glued, prefix, true);
        }
    }

    private final String[] parts;
    private int at;

    private PatternReader(String pattern) {
        parts = pattern.strip().split("\\s+");
    }

    static List<Rule> read(Language language, String table) {
        var rules = new ArrayList<Rule>();
        for (String line : language.lines(table)) {
            try {
                rules.add(rule(line, rules.size()));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IllegalArgumentException(
                        "data/languages/" + language + "/" + table + ".txt: '" + line + "': " + e.getMessage(), e);
            }
        }
        return rules;
    }

    private static Rule rule(String line, int order) {
        int colon = line.indexOf(": ");
        int arrow = line.indexOf(" -> ");
        String head = line.substring(0, colon);
        int dot = head.indexOf('.');
        var reader = new PatternReader(line.substring(colon + 2, arrow < 0 ? line.length() : arrow));
        var fills = arrow < 0 ? List.<Lexicon.Fill>of() : Lexicon.assignments(line.substring(arrow + 4));
        String name = dot < 0 ? "" : head.substring(dot + 1);
        return new Rule(dot < 0 ? head : head.substring(0, dot), name, reader.alternatives(""), fills, order);
    }

    private List<List<Step>> alternatives(String close) {
        var all = new ArrayList<List<Step>>();
        List<List<Step>> now = List.of(List.of());
        while (at < parts.length && !parts[at].equals(close)) {
            String part = parts[at++];
            switch (part) {
                case "|" -> {
                    all.addAll(now);
                    now = List.of(List.of());
                }
                case "[" -> {
                    var inner = new ArrayList<List<Step>>();
                    inner.add(List.of());
                    inner.addAll(alternatives("]"));
                    now = product(now, inner);
                }
                case "(" -> now = product(now, alternatives(")"));
                case "{" ->
                    now = product(
                            now,
                            alternatives("}").stream()
                                    .map(steps ->
                                            steps.stream().map(Step::inContext).toList())
                                    .toList());
                default -> now = product(now, List.of(List.of(step(part))));
            }
        }
        if (!close.isEmpty() && at++ >= parts.length) {
            throw new IllegalArgumentException("a '" + close + "' is missing");
        }
        all.addAll(now);
        return all;
    }

    private static List<List<Step>> product(List<List<Step>> heads, List<List<Step>> tails) {
        var all = new ArrayList<List<Step>>(heads.size() * tails.size());
        for (List<Step> head : heads) {
            for (List<Step> tail : tails) {
                var steps = new ArrayList<>(head);
                steps.addAll(tail);
                all.add(steps);
            }
        }
        return all;
    }

    private static Step step(String part) {
        String text = part;
        boolean capital = text.length() > 1 && text.charAt(0) == '^';
        text = capital ? text.substring(1) : text;
        boolean plain = text.length() > 1 && text.charAt(0) == '=';
        text = plain ? text.substring(1) : text;
        boolean glued = text.length() > 1 && text.charAt(0) == '_';
        text = glued ? text.substring(1) : text;
        int plus = text.indexOf('+');
        String prefix = plus > 0 ? text.substring(0, plus) : "";
        text = plus > 0 ? text.substring(plus + 1) : text;
        if (text.length() == 3 && text.charAt(0) == '\'' && text.charAt(2) == '\'') {
            return new Step(
                    text.substring(1, 2), false, Optional.empty(), false, false, capital, plain, glued, prefix, false);
        }
        if (!text.startsWith("<") || !text.endsWith(">")) {
            return new Step(text, false, Optional.empty(), false, false, capital, plain, glued, prefix, false);
        }
        String name = text.substring(1, text.length() - 1);
        int colon = name.indexOf(':');
        String as = colon < 0 ? "" : name.substring(colon + 1);
        name = colon < 0 ? name : name.substring(0, colon);
        boolean end = as.equals("end");
        boolean mute = as.equals("-");
        Optional<Field> field = as.isEmpty() || end || mute ? Optional.empty() : Optional.of(Field.named(as));
        return new Step(name, true, field, end, mute, capital, plain, glued, prefix, false);
    }
}
