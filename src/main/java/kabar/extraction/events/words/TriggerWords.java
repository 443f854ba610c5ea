package kabar.extraction.events.words;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kabar.text.Fold;
import kabar.text.Language;
import kabar.text.PhraseIndex;
import kabar.text.PhraseMatcher;

/** The words that tell events in a language, by its {@code events.csv}, in all their forms. */
final class TriggerWords {
    /** The paradigm of the nouns that complete verbs. */
    private static final String OBJECT = "noun";

    final TriggerMatcher matcher;

    private final PhraseIndex<String> restIndex = PhraseIndex.accented();
    private final Map<String, Set<String>> restRows = new TreeMap<>();
    private final SmallWords small;
    private final Inflections inflections;
    private final Kinds kinds;
    private final Set<String> spoken;

    TriggerWords(
            Language language, Map<String, EventFrame> frames, SmallWords small, Inflections inflections, Kinds kinds) {
        this.small = small;
        this.inflections = inflections;
        this.kinds = kinds;
        this.matcher = new TriggerMatcher(small, kinds);
        this.spoken = Set.copyOf(language.lines("event-spoken"));
        addRows(EventRow.of(language, frames));
        language.lines("event-none").forEach(line -> matcher.add(line, Trigger.NONE));
    }

    /** The words that complete verbs behind their subject. */
    PhraseMatcher<String> rests() {
        return new PhraseMatcher<>(restIndex);
    }

    private void addRows(List<EventRow> rows) {
        var completing = new HashSet<String>();
        var objects = new TreeMap<String, Set<Integer>>();
        int number = 0;
        for (EventRow row : rows) {
            for (String verb : row.verbs()) {
                String rule = row.rule(verb);
                boolean said = spoken.contains(verb);
                for (var form : forms(verb, row)) {
                    // "تراجعت عن قرارها": such a verb alone is added below, so that longer words that complete it are
                    // found
                    boolean below = small.verbFirst && form.voice() != Trigger.Voice.PRONOUN && led(row, verb);
                    if (row.alone()) {
                        if (!below) {
                            matcher.add(form.words(), row.trigger(form, "", said, rule));
                        }
                    } else if (!small.verbFirst) {
                        matcher.addVerb(form.words(), row.trigger(form, "", said, rule), number);
                    } else if (form.voice() != Trigger.Voice.PRONOUN) {
                        // the subject stands between the verb and its object
                        matcher.add(form.words(), row.trigger(form, "row " + number, said, rule));
                    }
                }
            }
            for (String object : row.objects()) {
                if (small.verbFirst) {
                    addRest(object, "row " + number);
                } else {
                    for (var form : objects(object)) {
                        objects.computeIfAbsent(form.words(), o -> new TreeSet<>())
                                .add(number);
                    }
                }
            }
            number++;
            if (row.alone() && small.verbFirst) {
                parted(row).ifPresent(completing::add);
            }
        }
        completing.forEach(rest -> addRest(rest, rest));
        indexRests();
        addObjects(objects);
    }

    /** Whether the words of a row are a verb and its preposition. */
    private boolean led(EventRow row, String words) {
        int space = words.indexOf(' ');
        return space > 0
                && words.indexOf(' ', space + 1) < 0
                && !row.frame().noun()
                && !row.paradigm().equals("plain")
                && kinds.slot().test(Fold.of(words.substring(space + 1)));
    }

    /** Where the subject stands between a verb and the words that complete it: adds the verb alone, and gives those words. */
    private Optional<String> parted(EventRow row) {
        String words = row.verbs().get(0);
        String paradigm = row.paradigm();
        int space = words.indexOf(' ');
        if (space < 0 || row.frame().noun() || paradigm.equals("plain")) {
            return Optional.empty();
        }
        String rest = words.substring(space + 1);
        for (var form : inflections.forms(words.substring(0, space), paradigm)) {
            if (form.voice() != Trigger.Voice.PRONOUN) {
                matcher.add(form.words(), row.trigger(form, rest, spoken.contains(words), row.rule(words)));
            }
        }
        return Optional.of(rest);
    }

    /** The words that complete a verb, and the same with a pronoun on the preposition they end with ("أفرج عن", "أفرج عنه"). */
    private void addRest(String words, String row) {
        restRows.computeIfAbsent(words, w -> new TreeSet<>()).add(row);
        int head = words.lastIndexOf(' ') + 1;
        for (String resuming : small.resuming(words.substring(head))) {
            restRows.computeIfAbsent(words.substring(0, head) + resuming, w -> new TreeSet<>())
                    .add(row);
        }
    }

    /** Fills the index: words with a preposition behind them complete whatever they do without it ("قواتها في", "قواتها"). */
    private void indexRests() {
        restRows.forEach((words, rows) -> {
            var all = new TreeSet<>(rows);
            int head = words.lastIndexOf(' ');
            if (head > 0 && kinds.slot().test(Fold.of(words.substring(head + 1)))) {
                all.addAll(restRows.getOrDefault(words.substring(0, head), Set.of()));
            }
            all.forEach(row -> restIndex.add(words, row));
        });
    }

    /** "Nuclear deal" is an object wherever "deal" is one: the longest is what is found in a sentence. */
    private void addObjects(Map<String, Set<Integer>> objects) {
        objects.forEach((words, rows) -> {
            var all = new LinkedHashSet<>(rows);
            for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
                all.addAll(objects.getOrDefault(words.substring(0, space), Set.of()));
                all.addAll(objects.getOrDefault(words.substring(space + 1), Set.of()));
            }
            all.forEach(row -> matcher.addObject(words, row));
        });
    }

    /** The forms of a word that tells an event; of a noun made of several words, where the owner stands before it, those of its head. */
    private List<Inflections.Form> forms(String words, EventRow row) {
        String paradigm = row.paradigm();
        boolean compound = row.frame().noun() && !small.nounFirst && words.indexOf(' ') > 0;
        return compound ? inflections.compounds(words, paradigm, kinds.slot()) : inflections.forms(words, paradigm);
    }

    /** The forms of a noun that completes a verb. */
    private List<Inflections.Form> objects(String words) {
        return inflections.compounds(words, small.nounFirst ? "" : OBJECT, kinds.slot());
    }
}
