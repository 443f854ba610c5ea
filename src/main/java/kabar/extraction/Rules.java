package kabar.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabar.extraction.events.EventFinder;
import kabar.facts.Event;
import kabar.text.Data;
import kabar.text.Language;
import kabar.text.Nearest;

/**
 * The names of all rules that make rows: those of {@code data/rules.csv}, the words of each {@code events.csv}, and the patterns of each
 * {@code dates.txt}, of which one expression can take several ({@code id.date.weekday-date+part}).
 */
public final class Rules {
    /** What each rule of {@code data/rules.csv} finds, by its name as the file has it. */
    private static final Map<String, String> FINDINGS = Data.rows("rules.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("rule"), row -> row.get("what it finds")));

    /** Stands for the code of any language. */
    private static final String ANY = "*.";

    /** Behind the code of its language, in the name of each rule by which a side of an event is known. */
    private static final String SIDE = ".side.";

    private final Set<String> names = new TreeSet<>();
    private final Set<String> patterns = new TreeSet<>();

    private Rules() {
        for (String rule : FINDINGS.keySet()) {
            if (rule.startsWith(ANY)) {
                Language.all().forEach(language -> names.add(language.code() + "." + rule.substring(ANY.length())));
            } else {
                names.add(rule);
            }
        }
        for (Language language : Language.all()) {
            names.addAll(EventFinder.rules(language));
            language.lines("dates").forEach(line -> pattern(language, line));
        }
    }

    /**
     * Looks rules up by their names, as the column {@code rule} has them.
     *
     * @throws IllegalArgumentException if no rule has such a name, with the nearest one
     */
    public static void check(String... names) {
        if (names.length == 0) {
            return;
        }
        var rules = new Rules();
        for (String name : names) {
            if (!rules.has(name)) {
                throw new IllegalArgumentException("no rule is called '" + name + "'; the column 'rule' of the tables"
                        + " has their names." + Nearest.question(name, rules.all()));
            }
        }
    }

    /**
     * What the rules find that a name of the column {@code rule} is made of, as {@code data/rules.csv} says it: of
     * {@code en.event.accuse+en.side.pronoun} "a side that a pronoun stands for". Empty for rules that are lines of another file.
     */
    public static List<String> findings(String name) {
        return Event.rules(name)
                .flatMap(rule -> Stream.of(rule, ANY + rule.substring(rule.indexOf('.') + 1)))
                .flatMap(rule -> Optional.ofNullable(FINDINGS.get(rule)).stream())
                .toList();
    }

    private boolean has(String name) {
        boolean sides =
                Event.rules(name).skip(1).allMatch(part -> part.startsWith(SIDE, Math.max(0, part.indexOf('.'))));
        if (sides && Event.rules(name).allMatch(names::contains)) {
            // "en.event.meet+en.side.pronoun": the words of an event, and how a side of it is known
            return true;
        }
        int dot = name.indexOf('.', name.indexOf('.') + 1);
        if (dot < 0) {
            return false;
        }
        // "en.date.month-day+since!open": what stands behind a ! tells what stayed open
        String taken = name.substring(dot + 1).replaceFirst("!.*", "");
        return Event.rules(taken).allMatch(pattern -> patterns.contains(name.substring(0, dot + 1) + pattern));
    }

    private Set<String> all() {
        var all = new TreeSet<>(names);
        all.addAll(patterns);
        return all;
    }

    /** "date.month-day: <month> <day>": such a pattern can stand in another, so that its name is known with each beginning. */
    private void pattern(Language language, String line) {
        int colon = line.indexOf(": ");
        int dot = line.substring(0, Math.max(colon, 0)).indexOf('.');
        if (dot >= 0) {
            String name = line.substring(dot + 1, colon);
            for (String kind : List.of("date", "duration", "set")) {
                patterns.add((language.code() + "." + kind + "." + name).toLowerCase(Locale.ROOT));
            }
        }
    }
}
