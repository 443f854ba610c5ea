package kabar.extraction.events.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kabar.text.Fold;
import kabar.text.Language;

/** The verbs that make news by whoever does what they tell, whomever it is done to ({@code event-alone.csv} of a language). */
public final class LoneVerbs {
    /** What must stand behind a verb: anything, a public matter, a further verb, or what a text says. */
    private static final String ANYTHING = "";

    private static final String MATTER = "matter";
    private static final String VERB = "verb";

    /** By the name of the rule of a verb, what stands behind it. */
    private final Map<String, Set<String>> behind = new HashMap<>();

    LoneVerbs(Language language) {
        for (var row : language.rows("event-alone")) {
            var objects = behind.computeIfAbsent(rule(language, row.get("words")), r -> new HashSet<>());
            for (String object : row.get("behind").split("/")) {
                objects.add(Fold.of(object));
            }
        }
    }

    /** The rule that words of the list name: "break …" is that of a row with objects. */
    static String rule(Language language, String words) {
        return EventRow.rule(language.code(), words.replace(" …", ""), !words.endsWith(" …"));
    }

    /** Whether there are any. */
    public boolean isEmpty() {
        return behind.isEmpty();
    }

    /** Whether a verb tells something alone, whatever stands behind it. */
    public boolean whateverFollows(Trigger trigger) {
        return has(trigger, ANYTHING);
    }

    /** The same with a public matter behind it. */
    public boolean withMatter(Trigger trigger) {
        return has(trigger, MATTER);
    }

    /** The same with a further verb behind it. */
    public boolean withVerb(Trigger trigger) {
        return has(trigger, VERB);
    }

    /** The same with one of its own objects, the words from the verb to its end being {@code told}. */
    public boolean withObject(Trigger trigger, String told) {
        String folded = Fold.of(told);
        return behind.getOrDefault(trigger.rule(), Set.of()).stream()
                .anyMatch(object -> !object.isEmpty() && folded.endsWith(" " + object));
    }

    private boolean has(Trigger trigger, String what) {
        return behind.getOrDefault(trigger.rule(), Set.of()).contains(what);
    }
}
